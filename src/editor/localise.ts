import { inEnglish, type Values } from '../formats/phrases';

type Translate = (phrase: string, values: Values) => string;

let translate: Translate = inEnglish;

/**
 * Takes the translations over from VS Code, before anything is shown; without them, as in unit tests, people read English.
 *
 * Most words of the editor are made by functions that know nothing of VS Code, so they cannot ask it themselves.
 */
export function localiseBy(translation: Translate): void {
  translate = translation;
}

/**
 * A phrase in the language of the editor.
 *
 * @param phrase in English; it is the key in `l10n/bundle.l10n.LANGUAGE.json`, and stands here as a literal or comes from a `phrase`
 */
export function t(phrase: string, values: Values = {}): string {
  return translate(phrase, values);
}

/** `the University of York, Hull City Council and 12 schools` */
export function listed(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  return others.length ? t('{names} and {last}', { names: others.reverse().join(', '), last }) : last;
}
