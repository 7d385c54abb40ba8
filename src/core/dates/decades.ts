import { PhraseTable } from '../text/phraseTable';
import { Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { Century, Decade } from './mentions';
import { digitCount, digitsAt, goesOn, isAttached, type Passage, type Reading, strong } from './passage';

const SPELLED = new WordTable<number>([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
]);

/** Decades told in full: `the nineteen-seventies`, `the twenty-twenties`. */
const SPELLED_IN_FULL = new PhraseTable<number>(
  [
    ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
      (tens, index) => [`nineteen ${tens}`, 1920 + index * 10] as const,
    ),
    ...['tens', 'twenties', 'thirties', 'forties', 'fifties'].map((tens, index) => [`twenty ${tens}`, 2010 + index * 10] as const),
  ].flatMap(([words, year]) => [
    [words, year],
    [words.replace(' ', '-'), year],
  ]),
);

const CENTURIES = new PhraseTable<number>([
  ['sixteenth century', 16],
  ['seventeenth century', 17],
  ['eighteenth century', 18],
  ['nineteenth century', 19],
  ['twentieth century', 20],
  ['twenty-first century', 21],
  ['twenty first century', 21],
]);

const THE = wordSet('the');
const PART = wordSet('early mid late');
const PLURAL_S = wordSet('s');
const ORDINAL_SUFFIX = wordSet('st th');
const CENTURY = wordSet('century');
const APOSTROPHE = 0x27;

/** Reads `'90s` and, after `the`, `90s` and `90's`: without either it is an age or a temperature. */
export function readShortDecade(p: Passage, i: number): Reading<Decade> | undefined {
  if (digitCount(p, i) !== 2 || digitsAt(p, i) % 10 !== 0 || !isAttached(p, i + 1)) return undefined;
  const afterThe = isAfterThe(p, i);
  if (!PLURAL_S.has(p.tokens, i + 1) && !(afterThe && p.tokens.kind[i + 1] === Kind.Possessive)) return undefined;
  const quoted = isAttached(p, i) && p.tokens.kind[i - 1] === Kind.Punctuation && p.tokens.hash[i - 1] === APOSTROPHE;
  return quoted || afterThe ? strong({ kind: 'decade', year: decadeOf(digitsAt(p, i)) }, i + 2) : undefined;
}

/** The decade that two digits stand for: the `30s` lie behind, as decades ahead are written in full (`the 2030s`). */
function decadeOf(tens: number): number {
  return tens >= 30 ? 1900 + tens : 2000 + tens;
}

/** Reads `nineties`, `nineteen-nineties` and `twenty-tens` after `the`. */
export function readSpelledDecade(p: Passage, i: number): Reading<Decade> | undefined {
  if (!isAfterThe(p, i)) return undefined;
  const full = SPELLED_IN_FULL.match(p.tokens, i, p.end);
  const year = full?.value ?? SPELLED.get(p.tokens, i);
  return year === undefined ? undefined : strong({ kind: 'decade', year }, full?.next ?? i + 1);
}

/** Reads `21st century`. */
export function readCentury(p: Passage, i: number): Reading<Century> | undefined {
  if (digitCount(p, i) !== 2 || !isAttached(p, i + 1) || !ORDINAL_SUFFIX.has(p.tokens, i + 1)) return undefined;
  if (!goesOn(p, i + 2) || !CENTURY.has(p.tokens, i + 2)) return undefined;
  return centuryOf(digitsAt(p, i), i + 3);
}

/** Reads `nineteenth century`. */
export function readSpelledCentury(p: Passage, i: number): Reading<Century> | undefined {
  const century = CENTURIES.match(p.tokens, i, p.end);
  return century && centuryOf(century.value, century.next);
}

function centuryOf(number: number, next: number): Reading<Century> | undefined {
  return number >= 10 && number <= 22 ? strong({ kind: 'century', year: (number - 1) * 100 }, next) : undefined;
}

/** `the` before token `i`, also with `early` between. */
function isAfterThe(p: Passage, i: number): boolean {
  let at = i - 1;
  if (at > p.first && p.tokens.kind[at] === Kind.Punctuation && isAttached(p, i)) at--;
  if (at > p.first && PART.has(p.tokens, at)) at--;
  return at >= p.first && THE.has(p.tokens, at);
}
