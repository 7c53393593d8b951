/** The backup of a frame: how it stands, and its button. */
import * as api from './api.js';
import {el, icon, put, say} from './dom.js';
import {span} from './format.js';
import {attempt} from './frame.js';
import {backupLine} from './overview.js';
import {count, t} from './texts.js';

export function backupBox(account, id) {
  const line = el('span.line', {});
  const more = el('span.quiet', {});
  const bar = el('progress', {max: 100, value: 0, hidden: true, 'aria-label': t('facts.backup')});
  const button = el('button', {type: 'button', onclick: () => {
    const running = api.frame(account, id)?.backup?.running;
    attempt(() => api.order('POST', api.path(account, id, running ? 'backup/stop' : 'backup/start')));
  }});
  const element = el('div.backup', {role: 'group', 'aria-label': t('facts.backup')}, icon('backup'),
    el('div', {}, line, bar, more), button);
  let running = null;
  return {
    element,
    update() {
      const backup = api.frame(account, id)?.backup;
      element.hidden = !backup;
      if (!backup) return;
      say(line, backupLine(backup));
      bar.hidden = !backup.running;
      bar.value = backup.percent ?? 0;
      const parts = [];
      if (backup.running && backup.remainingSeconds) parts.push(t('backup.remaining', {span: span(backup.remainingSeconds)}));
      if (backup.fetched) parts.push(count('backup.fetched', backup.fetched));
      if (backup.failed) parts.push(count('backup.failed', backup.failed));
      if (!backup.running && (backup.problem || backup.failure)) parts.push(backup.problem ?? backup.failure);
      say(more, parts.join(' · '));
      if (running !== backup.running) {
        running = backup.running;
        put(button, t(running ? 'backup.stop' : 'backup.start'));
      }
      button.disabled = backup.state === 'UNAVAILABLE';
    },
  };
}
