/** Files that are chosen or dropped go to the frame, one after the other. */
import * as api from './api.js';
import {el, put} from './dom.js';
import {notify} from './frame.js';
import {t} from './texts.js';

export function uploadBox(account, id) {
  const input = el('input', {type: 'file', multiple: true, accept: 'image/*,.heic', hidden: true, 'aria-label': t('upload.choose'), onchange: () => {
    add([...input.files]);
    input.value = '';
  }});
  const list = el('ul.uploads', {'aria-label': t('upload.title')});
  const veil = el('div.veil', {hidden: true}, el('p', {}, t('upload.drop')));
  const element = el('div', {}, input, list, veil);
  const ends = new AbortController();
  const entries = [];
  let sending = false;
  let depth = 0;

  const open = () => Boolean(api.account(account)?.uploads && api.frame(account, id)?.writable);
  const files = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

  function add(chosen) {
    if (!open()) {
      notify(t(api.frame(account, id)?.writable ? 'upload.unavailable' : 'budget.readOnly'), true);
      return;
    }
    chosen.forEach((file) => entries.push({file, name: file.name, sent: 0, job: null, problem: null}));
    draw();
    send();
  }

  async function send() {
    if (sending) return;
    sending = true;
    for (let entry = next(); entry; entry = next()) {
      entry.begun = true;
      try {
        const address = api.path(account, id, `uploads?name=${encodeURIComponent(entry.name)}`);
        const answer = await api.send(address, entry.file, (part) => {
          entry.sent = part;
          draw();
        });
        entry.job = answer.job;
      } catch (problem) {
        entry.problem = problem.message || t('connection.lost');
      }
      entry.file = null;
      draw();
    }
    sending = false;
  }

  const next = () => entries.find((each) => !each.begun);

  function words(entry, job) {
    if (entry.problem) return entry.problem;
    if (!entry.job) return entry.begun ? t('upload.sending') : t('upload.queued');
    if (!job || job.state === 'DONE') return t('upload.done');
    if (job.state === 'FAILED') return job.problem;
    return job.state === 'WAITING' ? t('upload.waiting') : t(`upload.step.${job.step ?? 'NONE'}`);
  }

  const share = {NONE: 0.5, PREPARED: 0.65, SENT: 0.85, ALREADY_THERE: 0.85, ON_FRAME: 1};

  function draw() {
    put(list, entries.map((entry) => {
      const job = entry.job ? api.things.get(`job ${entry.job}`) : null;
      const over = Boolean(entry.problem) || job?.state === 'DONE' || job?.state === 'FAILED' || (entry.job && !job);
      const bad = entry.problem || job?.state === 'FAILED';
      const done = entry.job ? share[job?.step ?? 'NONE'] ?? 0.7 : entry.sent * 0.5;
      return el(bad ? 'li.job.failed' : over ? 'li.job.over' : 'li.job', {},
        el('span.name', {}, entry.name), el('span', {}, words(entry, job)),
        over ? null : el('progress', {max: 1, value: done, 'aria-label': entry.name}));
    }));
    list.hidden = entries.length === 0;
  }

  const on = (type, f) => addEventListener(type, f, {signal: ends.signal});
  on('dragenter', (event) => {
    if (!files(event)) return;
    depth++;
    veil.hidden = false;
  });
  on('dragleave', (event) => {
    if (files(event) && --depth <= 0) veil.hidden = true;
  });
  on('dragover', (event) => files(event) && event.preventDefault());
  on('drop', (event) => {
    if (!files(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    add([...event.dataTransfer.files]);
  });
  draw();
  return {element, update: draw, choose: () => input.click(), close: () => ends.abort()};
}
