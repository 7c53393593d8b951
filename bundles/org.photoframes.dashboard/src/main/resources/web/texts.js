/** The words of the page in the language of the browser, as far as there are any. */

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl'];

export const language = navigator.languages.map((each) => each.toLowerCase().split('-')[0]).find((each) => LANGUAGES.includes(each)) ?? 'en';

const texts = await (await fetch(`texts/${language}.json`)).json();

document.documentElement.lang = language;

/** The text of that key; {name} is replaced by the value of that name. */
export function t(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? ''));
}

/** The same for a number of things: the key ends with .one or .many. */
export function count(key, number) {
  return t(`${key}.${number === 1 ? 'one' : 'many'}`, {n: number.toLocaleString(language)});
}
