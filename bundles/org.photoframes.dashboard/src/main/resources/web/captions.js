/** A caption for many photos: first how it would be, then so. */
import * as api from './api.js';
import {el, put, say} from './dom.js';
import {at} from './format.js';
import {attempt} from './frame.js';
import {show} from './pictures.js';
import {count, language, t} from './texts.js';

export function captionBox(account, id, chosen) {
  const about = el('p.quiet', {});
  const text = el('input', {type: 'text', id: 'album-caption', maxlength: 2000, oninput: later});
  const month = el('input', {type: 'checkbox', onchange: later});
  const replace = el('input', {type: 'checkbox', onchange: later});
  const result = el('p', {'aria-live': 'polite'});
  const shown = el('ul.preview', {});
  const go = el('button.primary', {type: 'button', disabled: true, onclick: begin}, t('captions.go'));
  const close = el('button', {type: 'button', onclick: () => dialog.close()}, t('close'));
  const dialog = el('dialog', {'aria-labelledby': 'captions-title'},
    el('h2', {id: 'captions-title'}, t('captions.title')), about,
    el('label', {for: 'album-caption'}, t('caption.label')), text,
    el('label.check', {}, month, t('captions.month')),
    el('label.check', {}, replace, t('captions.replace')),
    result, shown, el('div.buttons', {}, go, close));
  const progress = el('div.jobs', {role: 'group', 'aria-label': t('captions.title')});
  let photos = [];
  let timer = 0;
  let asked = 0;
  let previewed = null;

  const body = () => ({photos: photos.map((each) => each.id), text: text.value, month: month.checked, replace: replace.checked, language});

  /** What the dialog shows, and what is on its way to it, was asked for something else. */
  function stale() {
    clearTimeout(timer);
    go.disabled = true;
    return ++asked;
  }

  function later() {
    stale();
    timer = setTimeout(look, 250);
  }

  async function look() {
    const mine = stale();
    const order = body();
    if (!text.value.trim()) {
      say(result, '');
      put(shown);
      return;
    }
    try {
      const answer = await api.order('POST', api.path(account, id, 'captions/preview'), order);
      if (mine !== asked) return;
      previewed = order;
      const parts = [count('captions.writes', answer.changes)];
      if (answer.left) parts.push(count('captions.left', answer.left));
      if (answer.impossible) parts.push(count('captions.impossible', answer.impossible));
      say(result, parts.join(' '));
      put(shown, answer.shown.slice(0, 30).map((row) => {
        const photo = photos.find((each) => each.id === row.id);
        const image = el('img', {alt: ''});
        show(image, photo && api.picture({account, id}, photo, 'tile'));
        return el('li', {}, image, row.problem ? el('span.bad', {}, row.problem) : el('span', {}, row.after ?? ''),
          row.before && row.before !== row.after ? el('s', {}, row.before) : null);
      }));
      go.disabled = answer.changes === 0;
    } catch (problem) {
      if (mine !== asked) return;
      say(result, problem.message);
      put(shown);
    }
  }

  async function begin() {
    go.disabled = true;
    if (await attempt(() => api.order('POST', api.path(account, id, 'captions'), previewed), t('captions.begun'))) dialog.close();
    else look();
  }

  function update() {
    const jobs = api.jobs(account, id).filter((each) => each.kind === 'captions');
    put(progress, jobs.slice(-1).map((job) => {
      const running = job.state === 'RUNNING' || job.state === 'WAITING';
      const words = running
        ? job.state === 'WAITING' ? t('captions.waiting', {when: at(job.until)}) : t('captions.progress', {n: job.finished, of: job.total})
        : t(`captions.end.${job.state}`, {n: job.written ?? 0});
      return el('div.job', {}, el('span', {}, words), job.problem ? el('span.bad', {}, job.problem) : null,
        running ? el('progress', {max: Math.max(1, job.total), value: job.finished, 'aria-label': t('captions.title')}) : null,
        running ? el('button', {type: 'button', onclick: () => attempt(() => api.order('POST', `api/jobs/${job.id}/cancel`))}, t('cancel')) : null);
    }));
  }

  return {
    element: el('div', {}, progress, dialog),
    update,
    open() {
      const what = chosen();
      photos = what.photos;
      say(about, t('captions.about', {name: what.name, photos: count('photos', photos.length)}));
      dialog.showModal();
      text.focus();
      look();
    },
  };
}
