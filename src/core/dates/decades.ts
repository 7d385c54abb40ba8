import { PhraseTable } from '../text/phraseTable';
import { Kind } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import type { Century, Decade } from './mentions';
import { digitCount, digitsAt, goesOn, isAttached, type Passage, type Reading, strong } from './passage';
import { fullYear } from './twoDigitYears';
import { wordSet } from './wordSet';

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

/** Reads `'90s` and, after `the`, `90s`: without either it is an age or a temperature. */
export function readShortDecade(p: Passage, i: number): Reading<Decade> | undefined {
  if (digitCount(p, i) !== 2 || digitsAt(p, i) % 10 !== 0 || !isAttached(p, i + 1) || !PLURAL_S.has(p.tokens, i + 1)) return undefined;
  const quoted = isAttached(p, i) && p.tokens.kind[i - 1] === Kind.Punctuation && p.tokens.hash[i - 1] === APOSTROPHE;
  return quoted || isAfterThe(p, i) ? strong({ kind: 'decade', year: fullYear(digitsAt(p, i)) }, i + 2) : undefined;
}

/** Reads `nineties` after `the`. */
export function readSpelledDecade(p: Passage, i: number): Reading<Decade> | undefined {
  const year = SPELLED.get(p.tokens, i);
  return year !== undefined && isAfterThe(p, i) ? strong({ kind: 'decade', year }, i + 1) : undefined;
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
