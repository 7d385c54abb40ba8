import { PhraseTable } from '../text/phraseTable';
import { isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { Duration, RelativeName, RelativeUnit, RelativeUnitName } from './mentions';
import { readMonthName } from './monthNames';
import { digitCount, goesOn, isAttached, type Passage, type Reading, strong } from './passage';
import { isEventNoun, seasonAfter } from './seasons';
import { beginsClause } from './surroundings';
import { WEEKDAYS } from './weekdayNames';

const DAYS = new PhraseTable<number>([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['yesterday morning', -1],
  ['yesterday afternoon', -1],
  ['yesterday evening', -1],
  ['last night', -1],
  ['day before yesterday', -2],
  ['tomorrow', 1],
  ['tomorrow morning', 1],
  ['tomorrow afternoon', 1],
  ['tomorrow evening', 1],
  ['tomorrow night', 1],
  ['day after tomorrow', 2],
]);

type Which = 'this' | 'current' | 'last' | 'past' | 'next' | 'coming';

const WHICH = new WordTable<Which>([
  ['this', 'this'],
  ['current', 'current'],
  ['last', 'last'],
  ['past', 'past'],
  ['previous', 'past'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['forthcoming', 'coming'],
]);
const ANAPHORIC = wordSet('previous');

const OFFSET: Readonly<Record<Which, number>> = { this: 0, current: 0, last: -1, past: -1, next: 1, coming: 1 };

const UNITS: readonly (readonly [name: string, unit: RelativeUnitName])[] = [
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['calendar year', 'year'],
  ['financial year', 'fiscal-year'],
  ['fiscal year', 'fiscal-year'],
  ['budget year', 'fiscal-year'],
  ['tax year', 'fiscal-year'],
  ['academic year', 'academic-year'],
  ['school year', 'academic-year'],
  ['decade', 'decade'],
  ['century', 'century'],
];

/** Units as they stand after `this`, `last`, `next`. */
export const UNIT_NAMES = new PhraseTable<RelativeUnitName>(UNITS);

/** `year after next`, `week before last`. */
const BEYOND = new PhraseTable<RelativeUnit>(
  UNITS.flatMap(([name, unit]) => [
    [`${name} after next`, { kind: 'relative', unit, offset: 2 } as const],
    [`${name} before last`, { kind: 'relative', unit, offset: -2 } as const],
  ]),
);

const THE = wordSet('the');
const OF = wordSet('of');
const IN = wordSet('in');

/** `past decade` is a length of time, and so is `the last year`, in which no calendar year is meant. */
const LENGTHS: Partial<Record<RelativeUnitName, Duration>> = {
  week: { kind: 'duration', months: 0, days: 7, iso: 'P1W' },
  month: { kind: 'duration', months: 1, days: 0, iso: 'P1M' },
  year: { kind: 'duration', months: 12, days: 0, iso: 'P1Y' },
  decade: { kind: 'duration', months: 120, days: 0, iso: 'P10Y' },
  century: { kind: 'duration', months: 1200, days: 0, iso: 'P100Y' },
};

/** Reads `the year after next`, `the week before last`, from the unit on. */
export function readBeyond(p: Passage, i: number): Reading<RelativeUnit> | undefined {
  const beyond = BEYOND.match(p.tokens, i, p.end);
  return beyond && strong(beyond.value, beyond.next);
}

/** Reads `today`, `last year`, `this week`, `next spring`, `this financial year`, `last Thursday`, `past decade`. */
export function readRelative(p: Passage, i: number): Reading<RelativeUnit | RelativeName | Duration> | undefined {
  const day = DAYS.match(p.tokens, i, p.end);
  if (day) return isTitle(p, i) ? undefined : strong({ kind: 'relative', unit: 'day', offset: day.value }, day.next);
  const which = WHICH.get(p.tokens, i);
  if (which === undefined || !goesOn(p, i + 1)) return undefined;
  const again = which === 'this' && WHICH.get(p.tokens, i + 1);
  if (again === 'coming' || again === 'past' || again === 'last') return afterWhich(p, i + 2, again === 'coming' ? 'next' : 'last', i);
  return afterWhich(p, i + 1, which, i);
}

/** Whether a capital in the middle of a sentence makes `Today` a name: USA Today, the Today programme. */
function isTitle(p: Passage, i: number): boolean {
  return p.tokens.kind[i] === Kind.Title && !beginsClause(p, i) && (isWord(p.tokens, i - 1) || p.tokens.kind[i - 1] === Kind.Possessive);
}

function afterWhich(p: Passage, i: number, which: Which, first: number): Reading<RelativeUnit | RelativeName | Duration> | undefined {
  if (!goesOn(p, i) || isAttached(p, i)) return undefined;
  const unit = UNIT_NAMES.match(p.tokens, i, p.end);
  if (unit) return readUnit(p, unit.value, unit.next, which, first);
  if (which === 'past' || which === 'current') return undefined;
  const named = readName(p, i, first);
  if (named === undefined || (goesOn(p, named.next) && digitCount(p, named.next) > 0)) return undefined; // last March 2023: the year tells
  if (named.expression.kind === 'season' && isEventNoun(p, named.next)) return undefined;
  const whichName = which === 'coming' ? 'next' : which;
  return strong({ kind: 'relative-name', which: whichName, of: named.expression }, named.next);
}

function readUnit(
  p: Passage,
  unit: RelativeUnitName,
  next: number,
  which: Which,
  first: number,
): Reading<RelativeUnit | Duration> | undefined {
  if (goesOn(p, next) && OF.has(p.tokens, next)) return undefined; // the last year of the scheme
  if (goesOn(p, next) && IN.has(p.tokens, next) && goesOn(p, next + 1) && readMonthName(p, next + 1)) return undefined; // the last week in June
  const length = LENGTHS[unit];
  const definite = first > p.first && THE.has(p.tokens, first - 1);
  const spans = which === 'past' || which === 'coming' || (definite && (which === 'last' || which === 'next'));
  if (unit === 'decade' && OFFSET[which] !== 0) return strong(LENGTHS.decade as Duration, next);
  if (spans && ANAPHORIC.has(p.tokens, first)) return undefined; // the previous year: before one told earlier
  if (spans && length && unit !== 'century') return strong(length, next);
  return strong({ kind: 'relative', unit, offset: OFFSET[which] }, next);
}

/** A month, weekday or season after `last`, `this`, `next`, which stands at token `which`. */
function readName(p: Passage, i: number, which: number): { expression: RelativeName['of']; next: number } | undefined {
  const month = readMonthName(p, i);
  if (month)
    return month.lower && month.ambiguous ? undefined : { expression: { kind: 'month', year: null, month: month.month }, next: month.next };
  const weekday = WEEKDAYS.get(p.tokens, i);
  if (weekday) return weekday.short ? undefined : { expression: { kind: 'weekday', weekday: weekday.weekday }, next: i + 1 };
  const season = seasonAfter(p, i, which);
  return season > 0 ? { expression: { kind: 'season', year: null, season }, next: i + 1 } : undefined;
}
