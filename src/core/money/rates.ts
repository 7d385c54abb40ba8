import type { Rate } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { Gap, isCapitalised, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { closesSum, isJoined, isTightDash, type Scope } from './scope';

/** Spans of time that a sum can be paid for. */
const TIMES = ['year', 'month', 'week', 'day', 'hour', 'night', 'quarter', 'fortnight', 'term', 'minute'];

/** What else a sum is counted by, in `£5 a head`. */
const THINGS =
  'head person pupil child student patient household home family resident taxpayer visitor employee worker member adult unit share place bed ' +
  'session shift visit trip ticket page word mile kilometre metre acre hectare tonne ton kilo kilogram litre gallon pint barrel bottle box ' +
  'megawatt kilowatt megawatt-hour kilowatt-hour school trust property bag piece dozen project grant award bid claim application applicant case course city town village ward constituency borough cylinder club';

/** Symbols of units, as they are written. */
const MEASURES = 'kWh MWh GWh GJ kW MW kg km ha GB'.split(' ');

const FIXED: readonly (readonly [phrase: string, rate: Rate])[] = [
  ['per annum', 'year'],
  ['p.a.', 'year'],
  ['p/a', 'year'],
  ['p.a', 'year'],
  ['pa', 'year'],
  ['/pa', 'year'],
  ['/yr', 'year'],
  ['/y', 'year'],
  ['a yr', 'year'],
  ['per yr', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['yearly', 'year'],
  ['pcm', 'month'],
  ['p/m', 'month'],
  ['p.c.m.', 'month'],
  ['/mo', 'month'],
  ['/mth', 'month'],
  ['per calendar month', 'month'],
  ['a calendar month', 'month'],
  ['monthly', 'month'],
  ['pw', 'week'],
  ['p/w', 'week'],
  ['p.w.', 'week'],
  ['/wk', 'week'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['/hr', 'hour'],
  ['hourly', 'hour'],
  ['quarterly', 'quarter'],
  ['per capita', 'head'],
  ['each', 'each'],
  ['-each', 'each'],
  ['apiece', 'each'],
  ['a time', 'each'],
  ['a go', 'each'],
  ['a pop', 'each'],
];

function* phrases(): Generator<readonly [string, Rate]> {
  yield* FIXED;
  for (const noun of [...TIMES, ...THINGS.split(' ')]) {
    const rate = noun === 'piece' ? 'each' : noun;
    const article = /^[aeiou]|^hour/.test(noun) && noun !== 'unit' ? 'an' : 'a';
    yield [`${article} ${noun}`, rate];
    yield [`-${article}-${noun}`, rate];
    yield [`-per-${noun}`, rate];
    yield [`per ${noun}`, rate];
    yield [`/${noun}`, rate];
  }
  for (const measure of MEASURES) {
    yield [`per ${measure}`, measure];
    yield [`/${measure}`, measure];
  }
  for (const time of TIMES) {
    yield [`each ${time}`, time];
    yield [`every ${time}`, time];
  }
}

const RATES = new PhraseTable<Rate>(phrases());
const PER = new WordTable<true>([['per', true]]);
const NOT_COUNTED = wordSet('cent se');
/** `£5m a year ago` is a point in time. */
const TIME_POINT = wordSet('ago later earlier before after early late sooner');
/** Times that are no unit of their own: `£5m each summer` is neither each nor a year. */
const OCCASIONS = wordSet(
  'spring summer autumn winter season decade morning evening weekend semester round time way monday tuesday wednesday thursday friday saturday sunday',
);
/** Letters stuck to the number. */
const STUCK: Readonly<Record<string, Rate>> = { pa: 'year', pm: 'month', pcm: 'month', pw: 'week', ph: 'hour', pp: 'person', pd: 'day' };
const STUCK_WORDS = new WordTable<Rate>(Object.entries(STUCK));

/** A rate found after a sum, and the token after it. */
export interface RateFound {
  readonly rate: Rate;
  readonly next: number;
}

/** Reads what a sum that ends before token `i` is paid for or by: `a year`, `per pupil`, `each`, `-a-week`, `/tonne`. */
export function readRate(scope: Scope, i: number): RateFound | undefined {
  const { tokens } = scope;
  if (!isJoined(scope, i) || isCapitalised(tokens, i)) return undefined;
  if (tokens.gap[i] === Gap.None) {
    const stuck = STUCK_WORDS.get(tokens, i);
    if (stuck) return { rate: stuck, next: i + 1 };
  }
  const phrase = RATES.match(tokens, i, scope.end);
  if (phrase) return meansOther(scope, phrase.value, phrase.next) ? undefined : { rate: phrase.value, next: phrase.next };
  return readPer(scope, i);
}

/** Whether what follows a rate makes it something else: `a year ago`, `a week-long`, `each summer`. */
function meansOther(scope: Scope, rate: Rate, next: number): boolean {
  if (next >= scope.end) return false;
  if (TIME_POINT.has(scope.tokens, next) || isTightDash(scope, next)) return true;
  return rate === 'each' && OCCASIONS.has(scope.tokens, next);
}

/** `per project`; not `per eligible project`, where the noun is farther on. */
function readPer(scope: Scope, i: number): RateFound | undefined {
  const { tokens } = scope;
  if (!PER.has(tokens, i)) return undefined;
  const noun = i + 1;
  if (noun >= scope.end || tokens.kind[noun] !== Kind.Lower || tokens.gap[noun] > Gap.Line || NOT_COUNTED.has(tokens, noun))
    return undefined;
  if (!closesSum(scope, noun + 1)) return undefined;
  return { rate: tokens.text.slice(tokens.start[noun], tokens.end[noun]), next: noun + 1 };
}
