/** Makes elements. Texts become text nodes, never markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** el('button.primary', {type: 'button', onclick: f}, 'Text', child, null) */
export function el(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked' || name === 'hidden') element[name] = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  fill(element, children);
  return element;
}

/** Puts these children into it, and no others. */
export function put(element, ...children) {
  element.replaceChildren();
  return fill(element, children);
}

/** Changes a text only if it is another one, so that nothing flickers and nothing is read out twice. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function fill(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

const PATHS = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  upload: 'M12 16V5m0 0L7.5 9.5M12 5l4.5 4.5M5 19h14',
  download: 'M12 5v11m0 0l-4.5-4.5M12 16l4.5-4.5M5 20h14',
  show: 'M4 5h16v11H4zM9 20h6M12 16v4',
  hide: 'M4 4l16 16M9.9 5.3A9.6 9.6 0 0112 5c5 0 8.6 4.4 9.6 7-.4 1-1.200 2.400-2.500 3.700M6.300 7.100C4.200 8.500 2.900 10.600 2.400 12c1 2.600 4.600 7 9.600 7 1.500 0 2.900-.4 4.100-1',
  unhide: 'M2.400 12C3.400 9.400 7 5 12 5s8.600 4.400 9.600 7c-1 2.600-4.600 7-9.600 7s-8.600-4.400-9.600-7zM12 15a3 3 0 100-6 3 3 0 000 6z',
  map: 'M12 21s7-6.400 7-11.500A7 7 0 005 9.500C5 14.600 12 21 12 21zm0-9a2.500 2.500 0 100-5 2.500 2.500 0 000 5z',
  caption: 'M5 19l1-4L16.500 4.500a2.100 2.100 0 013 3L9 18z',
  video: 'M8 5.500v13l11-6.500z',
  backup: 'M5 7c0-1.700 3.100-3 7-3s7 1.300 7 3-3.100 3-7 3-7-1.300-7-3zm0 0v10c0 1.700 3.100 3 7 3s7-1.300 7-3V7M5 12c0 1.700 3.100 3 7 3s7-1.300 7-3',
  close: 'M6 6l12 12M18 6L6 18',
};

/** A line drawing; decoration only, the control beside it has a name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
