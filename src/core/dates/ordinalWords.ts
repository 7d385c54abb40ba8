import { PhraseTable } from '../text/phraseTable';

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS = 'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

/** The days of a month in words: `first`, `twenty-first`, `thirty first`. */
export const ORDINAL_WORDS = new PhraseTable<number>([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...UNITS.flatMap((word, index) => [[`twenty-${word}`, index + 21] as const, [`twenty ${word}`, index + 21] as const]),
  ['thirtieth', 30],
  ['thirty-first', 31],
  ['thirty first', 31],
]);
