/** Files that are chosen or dropped go to the frame, one after the other. */
import * as api from './api.js';
import {el, put} from './dom.js';
import {notify} from './frame.js';
import {t} from './texts.js';

/** What people gave to each frame; it is sent whatever page they look at meanwhile. */
const boxes = new Map();

const ENDS = ['DONE', 'CANCELLED', 'FAILED', 'KEPT'];

function boxOf(account, id) {
  const key = `${account}/${id}`;
  if (!boxes.has(key)) boxes.set(key, {account, id, entries: [], sending: false, draw() {}});
  return boxes.get(key);
}

/** Jobs go away when they are long over; their last state counts. */
api.listen(() => boxes.forEach((box) => box.entries.forEach((entry) => {
  if (entry.id) entry.job = api.things.get(`job ${entry.id}`) ?? (entry.job && !isOver(entry) ? {state: 'KEPT'} : entry.job);
})));

const isOver = (entry) => Boolean(entry.problem) || ENDS.includes(entry.job?.state);

/** Resolves at the next event of the server, but not at once. */
const later = () => new Promise((done) => setTimeout(() => {
  const stop = api.listen(() => {
    stop();
    done();
  });
}, 1000));

/** One after the other; a server that has enough for now is asked again. */
async function send(box) {
  if (box.sending) return;
  box.sending = true;
  const next = () => box.entries.find((each) => each.file);
  for (let entry = next(); entry; entry = next()) {
    try {
      const address = api.path(box.account, box.id, `uploads?name=${encodeURIComponent(entry.name)}`);
      const answer = await api.send(address, entry.file, (part) => {
        entry.sent = part;
        box.draw();
      });
      entry.id = answer.job;
      entry.file = null;
    } catch (problem) {
      entry.sent = 0;
      if (problem.status === 429) {
        box.draw();
        await later();
      } else {
        entry.problem = problem.message || t('connection.lost');
        entry.file = null;
      }
    }
    box.draw();
  }
  box.sending = false;
}

function words({problem, id, job, sent}) {
  if (problem) return problem;
  if (!id) return sent ? t('upload.sending') : t('upload.queued');
  switch (job?.state) {
    case 'DONE': return t('upload.done');
    case 'KEPT': return t('upload.kept');
    case 'WAITING': return t('upload.waiting');
    default: return job?.problem ?? t(`upload.step.${job?.step ?? 'NONE'}`);
  }
}

const share = {NONE: 0.5, PREPARED: 0.65, SENT: 0.85, ALREADY_THERE: 0.85, ON_FRAME: 1};

function line(entry) {
  const over = isOver(entry);
  const bad = entry.problem || ['FAILED', 'CANCELLED'].includes(entry.job?.state);
  const done = entry.id ? share[entry.job?.step ?? 'NONE'] ?? 0.7 : entry.sent * 0.5;
  return el(bad ? 'li.job.failed' : over ? 'li.job.over' : 'li.job', {},
    el('span.name', {}, entry.name), el('span', {}, words(entry)),
    over ? null : el('progress', {max: 1, value: done, 'aria-label': entry.name}));
}

export function uploadBox(account, id) {
  const box = boxOf(account, id);
  const input = el('input', {type: 'file', multiple: true, accept: 'image/*,.heic', hidden: true, 'aria-label': t('upload.choose'), onchange: () => {
    add([...input.files]);
    input.value = '';
  }});
  const list = el('ul.uploads', {'aria-label': t('upload.title')});
  const veil = el('div.veil', {hidden: true}, el('p', {}, t('upload.drop')));
  const element = el('div', {}, input, list, veil);
  const ends = new AbortController();
  let depth = 0;

  const open = () => Boolean(api.account(account)?.uploads && api.frame(account, id)?.writable);
  const files = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

  function add(chosen) {
    if (!open()) {
      notify(t(api.frame(account, id)?.writable ? 'upload.unavailable' : 'budget.readOnly'), true);
      return;
    }
    if (box.entries.every(isOver)) box.entries = [];
    chosen.forEach((file) => box.entries.push({file, name: file.name, sent: 0, id: null, job: null, problem: null}));
    draw();
    send(box);
  }

  function draw() {
    put(list, box.entries.map(line));
    list.hidden = box.entries.length === 0;
  }
  box.draw = draw;

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
  return {element, update: draw, choose: () => input.click(), close: () => {
    ends.abort();
    box.draw = () => {};
  }};
}
