/** All frames, as they hang on the wall. */
import * as api from './api.js';
import {el, put, say} from './dom.js';
import {ago, bytes, described} from './format.js';
import {show} from './pictures.js';
import {count, t} from './texts.js';

export const frameAddress = (frame) => `#/frame/${encodeURIComponent(frame.account)}/${encodeURIComponent(frame.id)}`;

export const nameOf = (frame) => frame.name || t('frame.unnamed');

/** A frame drawn as it is: its shape, its mat, and what it shows. */
export function drawnFrame() {
  const image = el('img', {alt: ''});
  const empty = el('span.empty', {}, t('frame.showsNothing'));
  const element = el('div.frame', {}, el('div.mat', {}, el('div.picture', {}, image, empty)));
  return {
    element,
    update(frame) {
      element.dataset.shape = frame.shape;
      element.dataset.matting = tone(frame.matting);
      element.dataset.trim = tone(frame.trim);
      element.classList.toggle('away', frame.online === false);
      const photo = frame.current?.v ? frame.current : frame.newest;
      image.alt = photo ? described(photo) : '';
      empty.hidden = Boolean(photo?.v);
      show(image, photo ? api.picture(frame, photo, 'card') : null, true);
    },
  };
}

/** What colour words there are is not known for sure; anything else is drawn as paper. */
function tone(word) {
  const known = {BLACK: 'black', WHITE: 'white', GRAY: 'grey', GREY: 'grey', CHARCOAL: 'charcoal', IVORY: 'ivory', CREAM: 'ivory', BEIGE: 'ivory', SAND: 'sand', BROWN: 'brown', WALNUT: 'brown', BLUE: 'blue', GREEN: 'green'};
  return known[(word ?? '').toUpperCase()] ?? 'paper';
}

export function online(frame) {
  if (frame.online) return t('frame.online');
  return frame.seen ? t('frame.lastSeen', {when: ago(frame.seen)}) : t('frame.neverSeen');
}

export function backupLine(backup) {
  if (!backup || backup.state === 'UNAVAILABLE') return t('backup.none');
  const percent = backup.percent ? Math.floor(backup.percent) : 0;
  if (backup.running) return t('backup.runningAt', {percent});
  if (!backup.done) return t(`backup.state.${backup.state}`);
  const size = backup.bytes ? bytes(backup.bytes) : null;
  return size ? t('backup.doneWithSize', {when: ago(backup.done), size}) : t('backup.done', {when: ago(backup.done)});
}

function card() {
  const drawn = drawnFrame();
  const name = el('h2.name', {});
  const state = el('p.state', {});
  const photos = el('dd', {});
  const backup = el('dd', {});
  const budget = el('dd', {});
  const caption = el('p.caption', {});
  const element = el('a.card', {},
    el('div.wall', {}, drawn.element),
    el('div.plate', {}, name, state, caption,
      el('dl.facts', {},
        el('div', {}, el('dt', {}, t('facts.photos')), photos),
        el('div', {}, el('dt', {}, t('facts.backup')), backup),
        el('div', {}, el('dt', {}, t('facts.writes')), budget))));
  return {
    element,
    update(frame) {
      element.href = frameAddress(frame);
      element.dataset.online = String(frame.online === true);
      drawn.update(frame);
      say(name, nameOf(frame));
      say(state, online(frame));
      say(caption, frame.current?.caption ?? '');
      say(photos, photosLine(frame));
      say(backup, backupLine(frame.backup));
      say(budget, budgetLine(frame));
    },
  };
}

export function photosLine(frame) {
  if (frame.shown === undefined) return frame.reported === undefined ? t('photos.reading') : count('photos.about', frame.reported);
  const parts = [count('photos.shown', frame.shown)];
  if (frame.hidden) parts.push(count('photos.hidden', frame.hidden));
  return parts.join(', ');
}

export function budgetLine(frame) {
  const account = api.account(frame.account);
  if (!frame.writable) return t('budget.readOnly');
  if (account?.writesStoppedUntil) return t('budget.stopped', {when: ago(account.writesStoppedUntil)});
  return t('budget.left', {n: account?.budgetLeft ?? 0, of: account?.budgetCapacity ?? 0});
}

export function overview(page) {
  const cards = new Map();
  const list = el('div.cards', {});
  const quiet = el('p.quiet', {});
  const problem = el('p.problem', {hidden: true});
  put(page, el('header.top', {}, el('h1', {}, t('overview.title')), quiet), problem, list);

  function update() {
    const frames = api.frames();
    const seen = new Set();
    frames.forEach((frame, place) => {
      seen.add(frame.key);
      let known = cards.get(frame.key);
      if (!known) cards.set(frame.key, known = card());
      known.update(frame);
      if (list.children[place] !== known.element) list.insertBefore(known.element, list.children[place] ?? null);
    });
    for (const [key, known] of cards) {
      if (!seen.has(key)) {
        known.element.remove();
        cards.delete(key);
      }
    }
    const accounts = api.of('account');
    const trouble = accounts.find((each) => each.problem)?.problem;
    problem.hidden = !trouble;
    say(problem, trouble ?? '');
    const here = frames.filter((each) => each.online).length;
    say(quiet, frames.length ? t('overview.summary', {frames: count('frames', frames.length), online: here})
      : accounts.length ? t('overview.waiting') : t('overview.noAccount'));
  }

  update();
  const timer = setInterval(update, 30000);
  return {update, close: () => clearInterval(timer), title: () => t('overview.title')};
}
