/** Dates, sizes and spans as people write them. */
import {language, t} from './texts.js';

const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'});
const moment = new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short'});
const monthOf = new Intl.DateTimeFormat(language, {month: 'long', year: 'numeric', timeZone: 'UTC'});
const relative = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});

export const onDay = (time) => day.format(new Date(time));
export const at = (time) => moment.format(new Date(time));

/** From 2026-11: November 2026. */
export const month = (key) => monthOf.format(new Date(`${key}-15T12:00:00Z`));

/** Such as "3 minutes ago". */
export function ago(time) {
  const seconds = (new Date(time) - Date.now()) / 1000;
  const steps = [[60, 'second', 1], [3600, 'minute', 60], [86400, 'hour', 3600], [86400 * 60, 'day', 86400], [86400 * 700, 'month', 86400 * 30.4]];
  for (const [limit, unit, size] of steps) {
    if (Math.abs(seconds) < limit) return relative.format(Math.round(seconds / size), unit);
  }
  return relative.format(Math.round(seconds / (86400 * 365.25)), 'year');
}

export function bytes(number) {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = number;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size.toLocaleString(language, {maximumFractionDigits: size < 10 && unit > 0 ? 1 : 0})} ${units[unit]}`;
}

export function span(seconds) {
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? t('span.minutes', {n: minutes}) : t('span.hours', {n: Math.ceil(minutes / 60)});
}

/** What screen readers say of a photo. */
export function described(photo) {
  const what = t(`kind.${photo.kind ?? 'PHOTO'}`);
  const parts = [photo.caption ?? what];
  if (photo.taken) parts.push(onDay(photo.taken));
  if (photo.hidden) parts.push(t('photo.hidden'));
  return parts.join(', ');
}
