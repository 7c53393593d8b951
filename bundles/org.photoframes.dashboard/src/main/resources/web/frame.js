/** One frame: what it shows, what can be done, and all its photos. */
import * as api from './api.js';
import {backupBox} from './backup.js';
import {captionBox} from './captions.js';
import {el, icon, put, say} from './dom.js';
import {month} from './format.js';
import {Grid} from './grid.js';
import {budgetLine, drawnFrame, nameOf, online, photosLine} from './overview.js';
import {t} from './texts.js';
import {uploadBox} from './uploads.js';

/** What people chose on a frame's page, for when they come back to it. */
const remembered = new Map();
const listings = new Map();
const albumPhotos = new Map();

const keyOf = (account, id) => `${account}/${id}`;

export const photoAddress = (account, id, photo) =>
  `#/photo/${[account, id, photo].map(encodeURIComponent).join('/')}`;

export const notify = (text, bad = false) =>
  document.dispatchEvent(new CustomEvent('notify', {detail: {text, bad}}));

/** Does what an order does, and says why if it fails. */
export async function attempt(work, done = null) {
  try {
    const result = await work();
    if (done) notify(done);
    return result;
  } catch (problem) {
    notify(problem.message || t('connection.lost'), true);
    return null;
  }
}

/** All photos of a frame, newest first; read again only if there is something new. */
export async function photosOf(account, id) {
  const key = keyOf(account, id);
  const stamp = api.frame(account, id)?.stamp;
  const known = listings.get(key);
  if (known && known.stamp === stamp) return known.photos;
  const answer = await api.get(api.path(account, id, 'photos'));
  const photos = answer.photos.filter((each) => each.kind !== 'PLACEHOLDER');
  const when = (photo) => photo.taken ?? photo.added ?? '';
  photos.sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
  listings.set(key, {stamp: answer.stamp, photos});
  return photos;
}

/** The photos in the order in which people see them on the frame's page. */
export function orderOf(account, id) {
  return remembered.get(keyOf(account, id))?.order ?? listings.get(keyOf(account, id))?.photos.map((each) => each.id) ?? [];
}

export function framePage(page, account, id) {
  const key = keyOf(account, id);
  const choice = remembered.get(key) ?? {by: 'month', value: '', hidden: true, scroll: 0, order: null, last: null};
  remembered.set(key, choice);
  const drawn = drawnFrame();
  const name = el('h1', {});
  const state = el('p.state', {});
  const facts = el('p.quiet', {});
  const budget = el('p.quiet', {});
  const chips = el('div.chips', {role: 'group'});
  const quiet = el('p.quiet.centre', {}, t('photos.reading'));
  const gridElement = el('div.grid', {hidden: true});
  const grid = new Grid(gridElement,
    (photo) => api.picture({account, id}, photo, 'tile'), (photo) => photoAddress(account, id, photo.id));
  const uploads = uploadBox(account, id);
  const backup = backupBox(account, id);
  let photos = [];
  let stamp = null;
  let reading = false;
  const captions = captionBox(account, id, () => chosen());

  const act = (order, text) => el('button', {type: 'button', onclick: () => attempt(
    () => api.order('POST', api.path(account, id, order)), t('frame.told'))}, text);
  const previous = act('previous', t('frame.previous'));
  const next = act('next', t('frame.next'));
  const upload = el('button.primary', {type: 'button', onclick: () => uploads.choose()}, icon('upload'), t('upload.choose'));
  const caption = el('button', {type: 'button', onclick: () => captions.open()}, icon('caption'), t('captions.open'));
  const tabs = ['month', 'album', 'person'].map((by) => el('button', {type: 'button', 'data-by': by, onclick: () => {
    choice.by = by;
    choice.value = '';
    arrange();
  }}, t(`by.${by}`)));
  const hidden = el('input', {type: 'checkbox', checked: choice.hidden, onchange: () => {
    choice.hidden = hidden.checked;
    arrange();
  }});

  put(page,
    el('header.top.slim', {}, el('a.back', {href: '#/', 'aria-label': t('back.overview')}, icon('back'), el('span', {}, t('overview.title')))),
    el('section.about', {},
      el('div.wall', {}, drawn.element),
      el('div.said', {}, name, state, facts, budget,
        el('div.buttons', {}, upload, caption, previous, next),
        backup.element)),
    uploads.element,
    el('div.tools', {},
      el('div.segments', {role: 'group', 'aria-label': t('by.label')}, tabs),
      el('label.check', {}, hidden, t('photos.withHidden'))),
    chips, quiet, gridElement, captions.element);

  /** The groups that the page shows now. */
  function groups() {
    const all = choice.hidden ? photos : photos.filter((each) => !each.hidden);
    if (choice.by === 'album' && choice.value) {
      const inside = albumPhotos.get(choice.value) ?? new Set();
      return [{title: albumName(choice.value), photos: all.filter((each) => inside.has(each.id))}];
    }
    if (choice.by === 'person') {
      const people = new Map();
      all.forEach((each) => {
        const who = each.by ?? t('person.unknown');
        people.get(who)?.push(each) ?? people.set(who, [each]);
      });
      return [...people].filter(([who]) => !choice.value || who === choice.value)
        .map(([title, inside]) => ({title, photos: inside}));
    }
    const months = new Map();
    all.forEach((each) => {
      const which = (each.taken ?? each.added ?? '').slice(0, 7);
      months.get(which)?.push(each) ?? months.set(which, [each]);
    });
    return [...months].map(([which, inside]) => ({title: which ? month(which) : t('month.unknown'), photos: inside}));
  }

  /** What a caption for many is about: what the page shows. */
  function chosen() {
    const shown = groups();
    return {name: shown.length === 1 ? shown[0].title : nameOf(api.frame(account, id) ?? {}), photos: shown.flatMap((each) => each.photos)};
  }

  const albumName = (album) => api.frame(account, id)?.albums.find((each) => each.id === album)?.name ?? '';

  function chip(value, text, number) {
    return el('button.chip', {type: 'button', 'aria-pressed': String(choice.value === value), onclick: () => choose(value)},
      text, number === undefined ? null : el('span.count', {}, number));
  }

  async function choose(value) {
    if (choice.by === 'album' && value) {
      const answer = await attempt(() => api.get(api.path(account, id, `albums/${encodeURIComponent(value)}`)));
      if (!answer) return;
      albumPhotos.set(value, new Set(answer.photos));
    }
    choice.value = choice.value === value ? '' : value;
    arrange();
  }

  function arrange() {
    tabs.forEach((tab) => tab.setAttribute('aria-pressed', String(tab.dataset.by === choice.by)));
    const albums = api.frame(account, id)?.albums ?? [];
    if (choice.by === 'album') {
      put(chips, albums.length ? albums.map((each) => chip(each.id, each.name, each.size)) : el('p.quiet', {}, t('albums.none')));
    } else if (choice.by === 'person') {
      put(chips, [...new Set(photos.map((each) => each.by ?? t('person.unknown')))].map((who) => chip(who, who)));
    } else {
      put(chips);
    }
    chips.setAttribute('aria-label', t(`by.${choice.by}`));
    const shown = groups();
    choice.order = shown.flatMap((each) => each.photos.map((photo) => photo.id));
    grid.set(shown);
    quiet.hidden = choice.order.length > 0;
    if (stamp) say(quiet, t('photos.none'));
  }

  async function read() {
    const frame = api.frame(account, id);
    if (!frame?.stamp || frame.stamp === stamp || reading) return;
    reading = true;
    try {
      const first = stamp === null;
      photos = await photosOf(account, id);
      stamp = frame.stamp;
      arrange();
      if (first) {
        scrollTo({top: choice.scroll, behavior: 'instant'});
        if (choice.last) grid.reveal(choice.last);
      }
    } catch (problem) {
      say(quiet, problem.message);
    } finally {
      reading = false;
    }
    if (api.frame(account, id)?.stamp !== stamp && api.isConnected()) setTimeout(read, 500);
  }

  function update() {
    const frame = api.frame(account, id);
    if (!frame) {
      say(quiet, t('frame.gone'));
      return;
    }
    drawn.update(frame);
    say(name, nameOf(frame));
    say(state, online(frame));
    state.dataset.online = String(frame.online === true);
    say(facts, photosLine(frame));
    say(budget, frame.writable ? `${t('facts.writes')} · ${budgetLine(frame)}` : budgetLine(frame));
    [previous, next, caption].forEach((each) => each.disabled = !frame.writable);
    upload.disabled = !frame.writable || !api.account(account)?.uploads;
    upload.title = api.account(account)?.uploads ? '' : t('upload.unavailable');
    uploads.update();
    backup.update();
    captions.update();
    read();
  }

  const leave = (event) => {
    if (event.key === 'Escape' && !document.querySelector('dialog[open]')) location.hash = '#/';
  };
  addEventListener('keydown', leave);
  const noteScroll = () => stamp && (choice.scroll = scrollY);
  addEventListener('scroll', noteScroll, {passive: true});
  gridElement.addEventListener('click', (event) => choice.last = event.target.closest('.tile')?.dataset.id ?? null);
  scrollTo({top: 0, behavior: 'instant'});
  update();
  return {
    update,
    title: () => nameOf(api.frame(account, id) ?? {}),
    close() {
      removeEventListener('keydown', leave);
      removeEventListener('scroll', noteScroll);
      uploads.close();
      grid.close();
    },
  };
}
