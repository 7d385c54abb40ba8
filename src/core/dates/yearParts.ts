import { readCardinal } from '../numbers/cardinals';
import { isMark, Kind, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { readNamedYear } from './fiscalYears';
import type { Half, Quarter, RelativeUnitName, Stretch, YearLike } from './mentions';
import { digitCount, digitsAt, goesOn, hasMark, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { readRelative, UNIT_NAMES } from './relative';
import { readYearNumber } from './years';

const LETTERS = new WordTable<'quarter' | 'half'>([
  ['Q', 'quarter'],
  ['H', 'half'],
]);

/** -1 counts from the end. */
const ORDINALS = new WordTable<number>([
  ['first', 1],
  ['opening', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
  ['final', -1],
  ['closing', -1],
  ['latter', -1],
]);

const PARTS = new WordTable<'quarter' | 'half'>([
  ['quarter', 'quarter'],
  ['half', 'half'],
]);
const AND = wordSet('and or');
const MONTHS = wordSet('months');

const LINKS = wordSet('of in for');
const THE = wordSet('the');
const YEAR = wordSet('year');
const ORDINAL_SUFFIX = wordSet('st nd rd th');

/** Reads `Q3 2023`, `Q2 2025/26`, `Q3`, `H1 2025`. */
export function readLetteredPart(p: Passage, i: number): Reading<Quarter | Half> | undefined {
  const part = LETTERS.get(p.tokens, i);
  if (part === undefined || p.tokens.kind[i] === Kind.Lower) return undefined;
  const number = isAttached(p, i + 1) && digitCount(p, i + 1) === 1 ? digitsAt(p, i + 1) : 0;
  if (number < 1 || number > (part === 'half' ? 2 : 4)) return undefined;
  const year = readYearAfter(p, i + 2);
  if (year) return strong(partOf(part, number, year.expression), year.next);
  if (part === 'half') return undefined;
  const shared = readSharedYear(p, i + 2, LONGEST_SERIES);
  return shared
    ? strong({ kind: 'quarter', quarter: number, of: shared }, i + 2)
    : weak('quarter', { kind: 'quarter', quarter: number, of: null }, i + 2);
}

/** The most quarters that may share a year. */
const LONGEST_SERIES = 3;

/** The year that a quarter shares with a later one: 2023 for the `Q1` of `Q1, Q2 and Q3 2023`. */
function readSharedYear(p: Passage, i: number, members: number): YearLike | null {
  if (members === 0 || !goesOn(p, i)) return null;
  const comma = hasMark(p, i, ',') || hasMark(p, i, '&');
  const at = goesOn(p, comma ? i + 1 : i) && AND.has(p.tokens, comma ? i + 1 : i) ? (comma ? i + 2 : i + 1) : i + 1;
  if ((!comma && !AND.has(p.tokens, i)) || !goesOn(p, at) || LETTERS.get(p.tokens, at) !== 'quarter' || digitCount(p, at + 1) !== 1)
    return null;
  return readYearAfter(p, at + 2)?.expression ?? readSharedYear(p, at + 2, members - 1);
}

/** Reads the part that follows its year: `2023 Q3`, `2024/25 H1`, with `i` at the letter. */
export function readPartAfterYear(p: Passage, i: number, year: YearLike): Reading<Quarter | Half> | undefined {
  if (!goesOn(p, i)) return undefined;
  const part = LETTERS.get(p.tokens, i);
  const number = part && p.tokens.kind[i] !== Kind.Lower && isAttached(p, i + 1) && digitCount(p, i + 1) === 1 ? digitsAt(p, i + 1) : 0;
  if (!part || !number || number > (part === 'half' ? 2 : 4) || readYearAfter(p, i + 2)) return undefined;
  return strong(partOf(part, number, year), i + 2);
}

/** Reads `third quarter of 2023`, `first half of the year`, `first six months of 2024`, `the second quarter`. */
export function readOrdinalPart(p: Passage, i: number): Reading<Quarter | Half | Stretch> | undefined {
  const ordinal = readOrdinal(p, i);
  if (ordinal === undefined || !goesOn(p, ordinal.next)) return undefined;
  const part = PARTS.get(p.tokens, ordinal.next);
  if (part === undefined) return readStretch(p, ordinal.next, ordinal.value);
  const size = part === 'half' ? 2 : 4;
  const number = ordinal.value < 0 ? size : ordinal.value;
  if (number > size) return undefined;
  const year = readYearAfter(p, ordinal.next + 1);
  if (year) return strong(partOf(part, number, year.expression), year.next);
  return part === 'quarter' ? weak('quarter', { kind: 'quarter', quarter: number, of: null }, ordinal.next + 1) : undefined;
}

/** Reads what has quarters and halves: `2024`, `2024/25`, `FY25`, `this year`, `the financial year`, `the year 2030`. */
export function readYearLike(p: Passage, i: number, twoDigits = false): Reading<YearLike> | undefined {
  if (!goesOn(p, i)) return undefined;
  if (!THE.has(p.tokens, i)) return readUndetermined(p, i, twoDigits);
  if (!goesOn(p, i + 1)) return undefined;
  const unit = UNIT_NAMES.match(p.tokens, i + 1, p.end);
  if (unit === undefined || !hasYears(unit.value)) return readUndetermined(p, i + 1, twoDigits);
  const numbered = goesOn(p, unit.next) ? readUndetermined(p, i + 1, false) : undefined;
  return numbered ?? strong({ kind: 'relative', unit: unit.value, offset: 0 }, unit.next);
}

function readUndetermined(p: Passage, i: number, twoDigits: boolean): Reading<YearLike> | undefined {
  if (p.tokens.kind[i] === Kind.Number) return readYearNumber(p, i, 'calendar', twoDigits);
  const named = readNamedYear(p, i) ?? (YEAR.has(p.tokens, i) ? readYearNumber(p, i + 1, 'calendar', false) : undefined);
  if (named) return named;
  const relative = readRelative(p, i);
  return relative?.expression.kind === 'relative' && hasYears(relative.expression.unit)
    ? strong(relative.expression, relative.next)
    : undefined;
}

function hasYears(unit: RelativeUnitName): boolean {
  return unit === 'year' || unit === 'fiscal-year' || unit === 'academic-year';
}

function readYearAfter(p: Passage, i: number): Reading<YearLike> | undefined {
  if (!goesOn(p, i)) return undefined;
  if (isMark(p.tokens, i, "'") && isAttached(p, i + 1)) return readYearLike(p, i + 1, true);
  const linked =
    LINKS.has(p.tokens, i) || hasMark(p, i, ',') || (hasMark(p, i, '-') && isAttached(p, i)) || (hasMark(p, i, '/') && isAttached(p, i));
  return readYearLike(p, linked ? i + 1 : i);
}

function partOf(part: 'quarter' | 'half', number: number, of: YearLike): Quarter | Half {
  return part === 'quarter' ? { kind: 'quarter', quarter: number, of } : { kind: 'half', half: number as 1 | 2, of };
}

function readOrdinal(p: Passage, i: number): { value: number; next: number } | undefined {
  const word = ORDINALS.get(p.tokens, i);
  if (word !== undefined) return { value: word, next: i + 1 };
  const digit = digitCount(p, i) === 1 && isAttached(p, i + 1) && ORDINAL_SUFFIX.has(p.tokens, i + 1) ? Number(tokenText(p.tokens, i)) : 0;
  return digit >= 1 && digit <= 4 ? { value: digit, next: i + 2 } : undefined;
}

/** The most tokens that the number in `first six months` may have. */
const LONGEST_COUNT = 3;

function readStretch(p: Passage, i: number, ordinal: number): Reading<Stretch> | undefined {
  if (ordinal !== 1 && ordinal !== -1) return undefined;
  const count = readCardinal(p.tokens, i, Math.min(p.end, i + LONGEST_COUNT));
  if (count === undefined || count.value < 2 || count.value > 11 || !goesOn(p, count.next)) return undefined;
  if (!MONTHS.has(p.tokens, count.next) || !goesOn(p, count.next + 1) || !LINKS.has(p.tokens, count.next + 1)) return undefined;
  const year = readYearLike(p, count.next + 2);
  return year && strong({ kind: 'stretch', from: ordinal === 1 ? 'first' : 'last', months: count.value, of: year.expression }, year.next);
}
