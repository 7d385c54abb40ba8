import { PhraseTable } from '../text/phraseTable';
import { Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type Amount, FRACTIONS, readAmount } from './amounts';
import type { Duration, RelativeUnit } from './mentions';
import { digitCount, digitsAt, goesOn, hasMark, hasTightDash, type Passage, type Reading, strong } from './passage';
import { UNITS, type Unit } from './timeUnits';

/** Words that may stand between number and unit: `ten working days`, `two financial years`. */
const BETWEEN = wordSet(
  'working business calendar consecutive successive full whole further more additional extra financial fiscal academic long',
);
/** After a length of time they make it an age or a class: `five-year-old`, `two year groups`. */
const AGES = wordSet('old olds age group groups pupils');
/** Before a length of time they make it a frequency or an age: `every four years`, `aged 12 years`. */
const NO_LENGTH = wordSet('every each per aged age');
/** Before `one day`, which otherwise means some time. */
const MEASURED = wordSet('for in within only just least than over exactly');
/** Before a number they tell which stretch of time is meant: `next three years`. */
export const WHICH_STRETCH = wordSet('next last past previous coming first final initial');
const A = wordSet('a an');
const RATE = wordSet('a an per each every');
const OR = wordSet('to or');
const AND = wordSet('and');
const OF = wordSet('of');
/** What makes of a length of time a date before or after the document's. */
const AWAY = new PhraseTable<-1 | 1>([
  ['ago', -1],
  ['from now', 1],
  ['from today', 1],
  ['hence', 1],
]);

const OR_MORE = new PhraseTable<true>([
  ['or more', true],
  ['or so', true],
  ['or longer', true],
  ['+', true],
]);

const years = (count: number): Duration => ({ kind: 'duration', months: count * 12, days: 0, iso: `P${count}Y` });

/** Fractions of a unit. */
const PARTS = new PhraseTable<Duration>([
  ['half a century', years(50)],
  ['half-century', years(50)],
  ['quarter of a century', years(25)],
  ['quarter-century', years(25)],
  ['half a decade', years(5)],
  ['half-decade', years(5)],
  ['half a year', { kind: 'duration', months: 6, days: 0, iso: 'P6M' }],
]);

/**
 * Reads `five years`, `three-year`, `18 months`, `two and a half years`, `two years and six months`, `three to five years`, and
 * `two years ago`, `two years from now`. Ages (`five-year-old`), frequencies (`every two years`, `three days a week`) are none.
 *
 * @param i a number, in figures or words
 */
export function readLength(p: Passage, i: number): Reading<Duration | RelativeUnit> | undefined {
  const before = i > p.first ? i - 1 : -1;
  if (before >= 0 && (p.tokens.kind[before] === Kind.Currency || NO_LENGTH.has(p.tokens, before))) return undefined;
  const amount = readAmount(p, i);
  if (amount === undefined) return undefined;
  const bound = readUpperBound(p, amount.next);
  const unit = readUnit(p, bound?.next ?? amount.next);
  if (bound && bound.quarters <= amount.quarters) return undefined;
  if (isYearNumber(p, i) && (bound || !unit?.unit.plural)) return undefined; // the 2024 to 2025 financial year
  if (unit === undefined || isNoLength(p, unit.next) || isVague(p, i, amount, unit)) return undefined;
  if (bound) return strong({ kind: 'duration', months: 0, days: 0, iso: null }, unit.next);
  const away = goesOn(p, unit.next) ? AWAY.match(p.tokens, unit.next, p.end) : undefined;
  if (away) return readAway(amount.quarters, unit.unit, away);
  return readRest(p, amount.quarters, unit.unit, unit.next);
}

/** Reads what has no number: `a decade` (with `i` at `decade`), `half a decade`, `a year ago`. */
export function readBareLength(p: Passage, i: number): Reading<Duration | RelativeUnit> | undefined {
  const part = PARTS.match(p.tokens, i, p.end);
  if (part) return strong(part.value, part.next);
  const unit = UNITS.get(p.tokens, i);
  if (unit === undefined || unit.plural || i === p.first || !A.has(p.tokens, i - 1)) return undefined;
  const away = goesOn(p, i + 1) ? AWAY.match(p.tokens, i + 1, p.end) : undefined;
  if (away) return readAway(4, unit, away);
  return unit.designator === 'Y' && unit.count > 1 && !isNoLength(p, i + 1) ? readRest(p, 4, unit, i + 1) : undefined;
}

/** The second number of `three to five years`, `12-18 months`, `three-to-five-year`. */
function readUpperBound(p: Passage, i: number): Amount | undefined {
  if (!goesOn(p, i)) return undefined;
  const at = hasMark(p, i, '-') && goesOn(p, i + 1) ? i + 1 : i;
  const word = OR.has(p.tokens, at);
  if (at === i && !word) return undefined;
  const number = word && hasTightDash(p, at + 1) ? at + 2 : word ? at + 1 : at;
  return goesOn(p, number) ? readAmount(p, number) : undefined;
}

function readUnit(p: Passage, i: number): { unit: Unit; next: number; hyphenated: boolean } | undefined {
  const more = goesOn(p, i) ? OR_MORE.match(p.tokens, i, p.end) : undefined;
  let at = more?.next ?? i;
  const hyphenated = hasTightDash(p, at);
  if (hyphenated) at++;
  if (!goesOn(p, at)) return undefined;
  if (BETWEEN.has(p.tokens, at) && goesOn(p, at + 1)) at += hasTightDash(p, at + 1) ? 2 : 1;
  const unit = at < p.end ? UNITS.get(p.tokens, at) : undefined;
  return unit && { unit, next: at + 1, hyphenated };
}

/** Whether what follows a unit makes it an age (`-old`, ` of age`) or a rate (`days a week`). */
function isNoLength(p: Passage, i: number): boolean {
  if (!goesOn(p, i)) return false;
  const at = hasTightDash(p, i) ? i + 1 : OF.has(p.tokens, i) && goesOn(p, i + 1) ? i + 1 : i;
  if (AGES.has(p.tokens, at)) return true;
  return RATE.has(p.tokens, i) && goesOn(p, i + 1) && UNITS.has(p.tokens, i + 1);
}

/** Whether the number may be a year's. */
function isYearNumber(p: Passage, i: number): boolean {
  const number = digitCount(p, i) === 4 ? digitsAt(p, i) : 0;
  return number >= 1700 && number <= 2150;
}

/** `one day` is some day, unless something measures it. */
function isVague(p: Passage, i: number, amount: Amount, unit: { unit: Unit; hyphenated: boolean }): boolean {
  if (unit.unit.designator !== 'D' || amount.quarters !== 4 || unit.hyphenated || p.tokens.kind[i] === Kind.Number) return false;
  return i === p.first || !MEASURED.has(p.tokens, i - 1);
}

function readAway(quarters: number, unit: Unit, away: { value: -1 | 1; next: number }): Reading<RelativeUnit> | undefined {
  if (quarters % 4 !== 0 && unit.designator === 'Y' && quarters * unit.count <= FARTHEST * 4)
    return strong({ kind: 'relative', unit: 'month', offset: away.value * quarters * unit.count * 3 }, away.next);
  if (quarters % 4 !== 0 || (quarters / 4) * unit.count > FARTHEST) return undefined;
  const offset = away.value * (quarters / 4) * unit.count;
  const name = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
  return strong({ kind: 'relative', unit: name[unit.designator], offset }, away.next);
}

/** `two years and six months ago`: the month, as of `two and a half years ago`. What counts days as well stays a length of time. */
function awayInMonths(p: Passage, length: Reading<Duration> | undefined): Reading<Duration | RelativeUnit> | undefined {
  if (length === undefined || !goesOn(p, length.next)) return length;
  const away = AWAY.match(p.tokens, length.next, p.end);
  const { months, days } = length.expression;
  if (away === undefined || days > 0 || months > FARTHEST * 12) return length;
  return strong({ kind: 'relative', unit: 'month', offset: away.value * months }, away.next);
}

/** More years, or days, away is no date in a calendar. */
const FARTHEST = 1000;

const SMALLER: Readonly<Record<Unit['designator'], string>> = { Y: 'MWD', M: 'WD', W: 'D', D: '' };

/** What may follow the first unit: `and a half`, `and six months`, `6 months`. */
function readRest(p: Passage, quarters: number, unit: Unit, next: number): Reading<Duration | RelativeUnit> | undefined {
  const fraction = goesOn(p, next) ? FRACTIONS.match(p.tokens, next, p.end) : undefined;
  if (fraction) return awayInMonths(p, built(quarters + fraction.value, unit, 0, undefined, fraction.next));
  const at = goesOn(p, next) && (AND.has(p.tokens, next) || hasMark(p, next, ',')) ? next + 1 : next;
  const second = goesOn(p, at) ? readAmount(p, at) : undefined;
  const smaller = second && goesOn(p, second.next) ? UNITS.get(p.tokens, second.next) : undefined;
  if (second && smaller && SMALLER[unit.designator].includes(smaller.designator) && !isNoLength(p, second.next + 1))
    return awayInMonths(p, built(quarters, unit, second.quarters, smaller, second.next + 1));
  return built(quarters, unit, 0, undefined, next);
}

function built(quarters: number, unit: Unit, moreQuarters: number, more: Unit | undefined, next: number): Reading<Duration> | undefined {
  const parts = { Y: 0, M: 0, W: 0, D: 0 };
  const add = (amount: number, { designator, count }: Unit): boolean => {
    const units = amount * count;
    if (units % 4 === 0) parts[designator] += units / 4;
    else if (designator === 'Y') {
      parts.Y += Math.floor(units / 4);
      parts.M += (units % 4) * 3;
    } else return false;
    return true;
  };
  if (!add(quarters, unit) || (more && !add(moreQuarters, more))) return undefined;
  if (more && parts.W > 0) {
    parts.D += parts.W * 7;
    parts.W = 0;
  }
  const iso = `P${parts.Y ? `${parts.Y}Y` : ''}${parts.M ? `${parts.M}M` : ''}${parts.W ? `${parts.W}W` : ''}${parts.D ? `${parts.D}D` : ''}`;
  return strong({ kind: 'duration', months: parts.Y * 12 + parts.M, days: parts.W * 7 + parts.D, iso }, next);
}
