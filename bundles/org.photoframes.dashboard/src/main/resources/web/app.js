/** Shows the page that the address asks for, and keeps it up to date. */
import * as api from './api.js';
import {el, put} from './dom.js';
import {t} from './texts.js';
import {overview} from './overview.js';
import {framePage} from './frame.js';
import {photoPage} from './photo.js';

const page = document.getElementById('page');
const notices = document.getElementById('notices');
const offline = el('p.offline', {hidden: true}, t('connection.lost'));
document.body.prepend(offline);

let current = null;

/** Tells people something; it goes away by itself. */
export function notify(text, bad = false) {
  const note = el(bad ? 'p.notice.bad' : 'p.notice', {}, text);
  notices.append(note);
  setTimeout(() => note.remove(), bad ? 9000 : 4500);
}

document.addEventListener('notify', (event) => notify(event.detail.text, event.detail.bad));

function route() {
  const [kind, ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  current?.close?.();
  page.replaceChildren();
  if (kind === 'frame' && rest.length === 2) current = framePage(page, ...rest);
  else if (kind === 'photo' && rest.length === 3) current = photoPage(page, ...rest);
  else current = overview(page);
  title();
}

function title() {
  document.title = current?.title ? `${current.title()} · photoframes` : 'photoframes';
}

api.listen((key) => {
  offline.hidden = api.isConnected() || !api.things.size;
  current?.update?.(key);
  title();
});

addEventListener('hashchange', () => {
  route();
  page.focus({preventScroll: true});
});

put(page, el('p.quiet.centre', {}, t('loading')));
let begun = false;
const stop = api.listen(() => {
  if (!begun && api.things.size) {
    begun = true;
    stop();
    route();
  }
});
setTimeout(() => {
  if (!begun) {
    begun = true;
    route();
  }
}, 1500);
api.start();
