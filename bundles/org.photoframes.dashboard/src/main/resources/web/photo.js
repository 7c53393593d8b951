/** One photo with everything known, and what can be done with it. */
import * as api from './api.js';
import {el, icon, put, say} from './dom.js';
import {at, described} from './format.js';
import {attempt, orderOf, photoAddress, photosOf} from './frame.js';
import {frameAddress, nameOf} from './overview.js';
import {show} from './pictures.js';
import {count, t} from './texts.js';

const MOST = 140;

export function photoPage(page, account, id, photoId) {
  const image = el('img', {alt: ''});
  const facts = el('dl.details', {});
  const text = el('textarea', {id: 'caption', rows: 3, maxlength: 2000, placeholder: t('caption.placeholder')});
  const left = el('p.quiet.left', {'aria-live': 'polite'});
  const save = el('button.primary', {type: 'submit'}, t('caption.save'));
  const form = el('form.captioning', {onsubmit: (event) => {
    event.preventDefault();
    store();
  }}, el('label', {for: 'caption'}, t('caption.label')), text, left, save);
  const showNow = el('button', {type: 'button', onclick: () => attempt(() => order('POST', 'show'), t('photo.told'))}, icon('show'), t('photo.show'));
  const hide = el('button', {type: 'button', onclick: () => {
    const now = photo()?.hidden;
    attempt(() => order('POST', now ? 'unhide' : 'hide'), t(now ? 'photo.unhideDone' : 'photo.hideDone'));
  }});
  const original = el('a.button', {href: api.photoPath(account, id, photoId, 'original'), download: ''}, icon('download'), t('photo.download'));
  const film = el('a.button', {href: `${api.photoPath(account, id, photoId, 'original')}?part=motion`, download: '', hidden: true}, icon('video'), t('photo.downloadFilm'));
  const before = el('a.turn.before', {'aria-label': t('photo.before')}, icon('back'));
  const after = el('a.turn.after', {'aria-label': t('photo.after')}, icon('next'));
  const heading = el('h1', {});
  const back = el('a.back', {}, icon('back'), el('span', {}));
  const stage = el('figure.stage', {}, image, before, after);
  let photos = null;
  let stamp = null;
  let told = null;
  let edited = false;

  put(page, el('header.top.slim', {}, back), el('div.photo', {}, stage,
    el('aside.panel', {}, heading, form, el('div.buttons', {}, showNow, hide, original, film), facts)));
  scrollTo({top: 0, behavior: 'instant'});

  const photo = () => photos?.find((each) => each.id === photoId);
  const order = (method, what, json) => api.order(method, api.photoPath(account, id, photoId, what), json);

  async function store() {
    const words = text.value.trim();
    save.disabled = true;
    if (await attempt(() => order('PUT', 'caption', {text: words}), t(words ? 'caption.saved' : 'caption.cleared'))) edited = text.value.trim() !== words;
    save.disabled = false;
  }

  function counted() {
    const over = [...text.value.trim()].length - MOST;
    say(left, over > 0 ? t('caption.tooLong', {n: over}) : count('caption.left', -over));
    left.classList.toggle('bad', over > 0);
  }
  text.addEventListener('input', () => {
    edited = text.value !== (told ?? '');
    counted();
  });

  function fact(label, ...value) {
    return value.some(Boolean) ? el('div', {}, el('dt', {}, label), el('dd', {}, value)) : null;
  }

  function draw() {
    const now = photo();
    if (!now) {
      say(heading, t(photos ? 'photo.gone' : 'loading'));
      form.hidden = true;
      return;
    }
    form.hidden = false;
    const frame = api.frame(account, id);
    image.alt = described(now);
    stage.dataset.shape = frame?.shape ?? 'LANDSCAPE';
    stage.classList.toggle('hiddenPhoto', Boolean(now.hidden));
    show(image, api.picture({account, id}, now, 'page'), true);
    say(heading, now.caption ?? (now.taken ? at(now.taken) : t(`kind.${now.kind}`)));
    const caption = now.caption ?? '';
    if (!edited && caption !== told) text.value = caption;
    told = caption;
    counted();
    put(hide, icon(now.hidden ? 'unhide' : 'hide'), t(now.hidden ? 'photo.unhide' : 'photo.hide'));
    film.hidden = now.kind !== 'VIDEO' && now.kind !== 'LIVE_PHOTO';
    const map = now.lat === undefined ? null : el('a', {
      href: `https://www.openstreetmap.org/?mlat=${now.lat}&mlon=${now.lon}#map=14/${now.lat}/${now.lon}`,
      target: '_blank', rel: 'noopener noreferrer'}, icon('map'), t('photo.map'));
    put(facts,
      fact(t('photo.state'), now.hidden ? t('photo.hidden') : t('photo.inShow')),
      fact(t('photo.kind'), t(`kind.${now.kind}`)),
      fact(t('photo.taken'), now.taken && at(now.taken)),
      fact(t('photo.added'), now.added && at(now.added)),
      fact(t('photo.by'), now.by),
      fact(t('photo.place'), now.place, now.place && map ? ' · ' : null, map),
      fact(t('photo.albums'), now.albums?.join(', ')),
      fact(t('photo.id'), el('code', {}, now.id)));
    [showNow, hide, save].forEach((each) => each.disabled = !frame?.writable);
    text.readOnly = !frame?.writable;
    turns();
  }

  function turns() {
    const all = orderOf(account, id);
    const place = all.indexOf(photoId);
    [[before, all[place - 1]], [after, place < 0 ? undefined : all[place + 1]]].forEach(([link, other]) => {
      link.hidden = other === undefined;
      if (other !== undefined) link.href = photoAddress(account, id, other);
    });
  }

  async function update() {
    const frame = api.frame(account, id);
    if (!frame) return;
    back.href = frameAddress(frame);
    say(back.lastChild, nameOf(frame));
    if (frame.stamp && frame.stamp !== stamp) {
      stamp = frame.stamp;
      try {
        photos = await photosOf(account, id);
      } catch (problem) {
        stamp = null;
        say(heading, problem.message);
        return;
      }
    }
    draw();
  }

  const keys = (event) => {
    if (event.key === 'Escape') {
      if (document.activeElement === text) text.blur();
      else location.hash = back.hash;
    } else if (document.activeElement !== text) {
      const link = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : null;
      if (link && !link.hidden) location.replace(link.href);
    }
  };
  addEventListener('keydown', keys);
  update();
  return {update, close: () => removeEventListener('keydown', keys), title: () => heading.textContent};
}
