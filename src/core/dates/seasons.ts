import { Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { Interval, Season } from './mentions';
import { digitCount, digitsAt, goesOn, hasMark, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { withRelativeYear } from './relativeYears';
import { isDeterminer } from './surroundings';
import { isNextYear } from './twoDigitYears';

/** 1 spring, 2 summer, 3 autumn, 4 winter: EDTF 21 .. 24. */
export const SEASONS = new WordTable<number>([
  ['spring', 1],
  ['springtime', 1],
  ['summer', 2],
  ['summertime', 2],
  ['autumn', 3],
  ['autumntime', 3],
  ['winter', 4],
  ['wintertime', 4],
]);

/** `fall` is mostly a verb or a decline: it counts only with a year right after it, after `in the` with `of` between, and in `last fall`. */
const FALL = new WordTable<number>([['fall', 3]]);
const OF = wordSet('of in');
/** Right after `fall` they make it a decline or a verb: `last fall in value`, `this fall was steep`, `should this fall short`. */
const DECLINES = wordSet(
  'of in from to by through below short apart behind within was were is are has had will would could can may means follows comes came',
);
const THE = wordSet('the');
const IN = wordSet('in by since until');

/** With a season before them they name an event, not a time: spring Budget, summer school. */
const EVENTS = wordSet(
  'budget statement school schools term terms recess holiday holidays break conference forecast fund programme round rounds monitoring ' +
    'reception ball fair update estimates supplementary camp session intake review collection edition meeting festival games olympics ' +
    'paralympics half fuel resilience pressures',
);

/**
 * The season that token `i` names after `last`, `this` or `next`; 0 for none.
 *
 * @param which the token of that word: a determiner before it makes `fall` a decline
 */
export function seasonAfter(p: Passage, i: number, which: number): number {
  const season = SEASONS.get(p.tokens, i);
  if (season !== undefined) return season;
  const declines = (which > p.first && isDeterminer(p, which - 1)) || (goesOn(p, i + 1) && DECLINES.has(p.tokens, i + 1));
  return declines ? 0 : (FALL.get(p.tokens, i) ?? 0);
}

/** Whether token `i` makes the season before it part of an event's name. */
export function isEventNoun(p: Passage, i: number): boolean {
  return goesOn(p, i) && EVENTS.has(p.tokens, i);
}

/** Reads `spring 2025`, `winter of 2023/24`, `spring/summer 2024`, and a bare season. */
export function readSeason(p: Passage, i: number): Reading<Season | Interval> | undefined {
  const fall = FALL.get(p.tokens, i);
  const season = SEASONS.get(p.tokens, i) ?? fall;
  if (season === undefined) return undefined;
  const second = secondSeason(p, i + 1);
  const year = readSeasonYear(p, second ? i + 3 : i + 1, season);
  if (fall && (year === undefined || (OF.has(p.tokens, i + 1) && !isAfterInThe(p, i)))) return undefined;
  if (second && year) {
    const from: Season = { kind: 'season', year: year.year, season };
    return strong({ kind: 'interval', from, to: { kind: 'season', year: year.year, season: second } }, year.next);
  }
  if (second) return undefined;
  if (year) return strong({ kind: 'season', year: year.year, season }, year.next);
  return withRelativeYear(p, weak<Season>('season', { kind: 'season', year: null, season }, i + 1));
}

function isAfterInThe(p: Passage, i: number): boolean {
  return i - 2 >= p.first && THE.has(p.tokens, i - 1) && IN.has(p.tokens, i - 2);
}

/** The later season of `spring/summer`. */
function secondSeason(p: Passage, i: number): number | undefined {
  if (!isAttached(p, i) || !hasMark(p, i, '/') || !isAttached(p, i + 1)) return undefined;
  return SEASONS.get(p.tokens, i + 1);
}

/** The year after a season: `2025`, `of 2025`, for a winter also `2023/24`. */
function readSeasonYear(p: Passage, i: number, season: number): { year: number; next: number } | undefined {
  if (!goesOn(p, i)) return undefined;
  const linked = OF.has(p.tokens, i) || hasMark(p, i, ',');
  const at = linked ? i + 1 : i;
  if (!goesOn(p, at) || digitCount(p, at) !== 4) return undefined;
  const year = digitsAt(p, at);
  if (year < 1700 || year > 2150) return undefined;
  const paired =
    season === 4 &&
    isAttached(p, at + 1) &&
    p.tokens.kind[at + 1] === Kind.Punctuation &&
    isAttached(p, at + 2) &&
    ((digitCount(p, at + 2) === 2 && isNextYear(year, digitsAt(p, at + 2))) || digitsAt(p, at + 2) === year + 1);
  return { year, next: paired ? at + 3 : at + 1 };
}
