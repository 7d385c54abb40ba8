/**
 * What each character is, and what it folds to.
 *
 * Both come from Unicode properties, which are asked once for each character that a text has.
 */

export const LOWER = 1;
export const UPPER = 2;
export const UNCASED = 3;
export const DIGIT = 4;
export const SPACE = 5;
export const NEWLINE = 6;
export const PUNCTUATION = 7;
export const CURRENCY = 8;
export const APOSTROPHE = 9;
/** Shown as nothing: soft hyphen, zero-width and directional marks, byte order mark. */
export const IGNORABLE = 10;
export const MARK = 11;
/** The rest: mathematical signs, emoji, control characters, lone surrogates. */
export const OTHER = 12;

/** As many UTF-16 units as there are. */
const UNITS = 0x10000;

const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}|\p{Lt}/u;
const mark = /\p{M}/u;
const punctuation = /\p{P}/u;
const currency = /\p{Sc}/u;
const space = /\s/u;
const ignorable = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\uFE00-\uFE0F]/u;
const newline = /[\n\r\v\f\u0085\u2028\u2029]/u;
const apostrophe = /['\u2018\u2019\u02BC\u2032\uFF07]/u;
/** Signs that Unicode calls symbols and prose uses as punctuation. */
const prosePunctuation = /[|+=<>~^`$\u2212\u2022\u25AA\u25CF\u25E6\u2043\u2219\u25A0\u25BA\u2023\u00B7\u00A7\u00B6]/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCharCode(code);
  if (newline.test(character)) return NEWLINE;
  if (ignorable.test(character)) return IGNORABLE;
  if (space.test(character)) return SPACE;
  if (character >= '0' && character <= '9') return DIGIT;
  if (apostrophe.test(character)) return APOSTROPHE;
  if (lower.test(character)) return LOWER;
  if (upper.test(character)) return UPPER;
  if (letter.test(character)) return UNCASED;
  if (mark.test(character)) return MARK;
  if (currency.test(character)) return CURRENCY;
  if (punctuation.test(character) || prosePunctuation.test(character)) return PUNCTUATION;
  return OTHER;
}

/** Latin letters that Unicode does not decompose, with the letter that a reader would type for them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't' };

function fold(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  const base = UNDECOMPOSED[small] ?? small.normalize('NFD');
  return base.charCodeAt(0);
}

/** What was asked for so far, by unit; 0 is no class, and no unit but U+0000 folds to 0. */
const classes = new Uint8Array(UNITS);
const folds = new Uint16Array(UNITS);

/** The class of the UTF-16 unit `code`; a unit of a surrogate pair is `OTHER`. */
export function classOf(code: number): number {
  return classes[code] || (classes[code] = classify(code));
}

/** The unit that `code` is compared as: lower case, without accents. */
export function foldOf(code: number): number {
  return folds[code] || (folds[code] = fold(code));
}

const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an offset of a text; NaN past its ends.
 *
 * Engines hold texts in many ways (one or two bytes a unit, whole, in parts, as a part of another), and look the method up anew
 * once a place in the code has met five of them, which takes several times as long as the unit itself.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

const HYPHEN = 0x2d;
const QUOTE = 0x22;
const APOSTROPHE_CODE = 0x27;

/** The one code that stands for all dashes, all double quotes, all apostrophes; any other code for itself. */
export function plainPunctuation(code: number): number {
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xff0d || code === 0x2043) return HYPHEN;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x201f || code === 0xab || code === 0xbb) return QUOTE;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0x2032 || code === 0xff07) return APOSTROPHE_CODE;
  return code;
}

/** Whether a class belongs inside a word. */
export function isLetter(characterClass: number): boolean {
  return characterClass === LOWER || characterClass === UPPER || characterClass === UNCASED;
}
