import type { DateQualifier } from '../model';
import { NUMBER_WORDS } from '../numbers/numberWords';
import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { Kind } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import type { DateOptions } from './dateOptions';
import { readBareLength, readLength, WHICH_STRETCH } from './durations';
import { CALENDAR_WORDS, readCalendar } from './intervals';
import type { DateMention, Direction, TimeExpression } from './mentions';
import { digitCount, goesOn, type Passage, type Reading } from './passage';
import { isInPlace } from './places';
import { qualifierBefore } from './prepositions';
import type { Previous } from './series';
import { endsFree, startsFree } from './surroundings';
import { tenseAround } from './tense';
import { isStamp } from './timeOfDay';
import { isNumbered } from './yearPlaces';

const BARE_LENGTHS = wordSet('decade century half quarter year month week day fortnight');
/** What a time expression may begin with, beside a number: most words of a text are none of these. */
const BEGINNINGS = firstWordsOf(CALENDAR_WORDS, NUMBER_WORDS, WHICH_STRETCH, BARE_LENGTHS);

const SURE = 0.95;
const BARE = 0.8;

/**
 * Finds the dates, periods and lengths of time of one block.
 *
 * Reads the tokens of this block alone. Clock times, opening hours, ages and frequencies are none; a word or number that may
 * be something else (`May`, `2018`) is a date only where one belongs.
 *
 * @returns mentions in reading order, without overlaps
 */
export function recogniseDates(source: SourceText, block: Block, options: DateOptions): DateMention[] {
  const p: Passage = {
    tokens: source.tokens,
    first: block.firstToken,
    end: block.endToken,
    columns: block.kind === 'row',
    monthFirst: options.monthFirst,
    peopleMonths: options.peopleMonths,
  };
  const mentions: DateMention[] = [];
  let previous: Previous = { endToken: -1, kind: 'none' };
  for (let i = p.first; i < p.end; ) {
    const reading = read(p, i);
    if (reading === undefined) {
      i++;
      continue;
    }
    const { expression, next } = reading;
    if (expression === null) {
      i = next;
      continue;
    }
    if (!endsFree(p, next, expression) || !isInPlace(p, i, reading, previous) || (isNumberPair(p, i, expression) && isNumbered(p, i))) {
      i++;
      continue;
    }
    mentions.push(mentionOf(p, i, reading as Reading<TimeExpression>));
    previous = { endToken: next, kind: expression.kind };
    i = next;
  }
  return mentions;
}

function read(p: Passage, i: number): Reading | undefined {
  const kind = p.tokens.kind[i];
  if (kind === Kind.Number) return startsFree(p, i) ? (readLength(p, i) ?? readCalendar(p, i)) : undefined;
  if (kind > Kind.Mixed || !BEGINNINGS.has(p.tokens, i)) return undefined;
  const reading = readCalendar(p, i) ?? readWordLength(p, i);
  return reading && startsFree(p, i) ? reading : undefined;
}

function readWordLength(p: Passage, i: number): Reading | undefined {
  const number = NUMBER_WORDS.get(p.tokens, i);
  if (number !== undefined) return number.role === 'scale' ? undefined : readLength(p, i);
  if (WHICH_STRETCH.has(p.tokens, i) && goesOn(p, i + 1)) {
    const counts = p.tokens.kind[i + 1] === Kind.Number || NUMBER_WORDS.has(p.tokens, i + 1);
    const length = counts ? readLength(p, i + 1) : undefined;
    return length?.expression.kind === 'duration' ? length : undefined;
  }
  return BARE_LENGTHS.has(p.tokens, i) ? readBareLength(p, i) : undefined;
}

/** `2019/20`, which may also be the number of a statutory instrument. */
function isNumberPair(p: Passage, i: number, { kind }: TimeExpression): boolean {
  return digitCount(p, i) === 4 && (kind === 'fiscal-year' || kind === 'interval' || kind === 'month');
}

function mentionOf(p: Passage, i: number, { expression, next, weakness }: Reading<TimeExpression>): DateMention {
  const { tokens } = p;
  return {
    start: tokens.start[i],
    end: tokens.end[next - 1],
    firstToken: i,
    endToken: next,
    expression,
    direction: needsDirection(expression) ? directionOf(p, i, next, expression) : null,
    qualifier: qualifierOf(p, i, expression),
    confidence: weakness === null ? SURE : BARE,
  };
}

/** `from` before an interval and `after` before a length of time tell nothing of it. */
function qualifierOf(p: Passage, i: number, { kind }: TimeExpression): DateQualifier {
  const qualifier = qualifierBefore(p, i);
  return (kind === 'interval' || kind === 'duration') && qualifier !== 'approximate' ? 'exact' : qualifier;
}

function directionOf(p: Passage, i: number, next: number, expression: TimeExpression): Direction {
  return tenseAround(p, i, next) ?? (expression.kind === 'day' && isStamp(p, next) ? 'nearest' : null);
}

/** Whether the year is left open and the sentence must tell on which side it lies. */
function needsDirection(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'weekday':
      return true;
    case 'day':
    case 'month':
    case 'season':
      return expression.year === null && expression.yearOffset === undefined;
    case 'quarter':
    case 'half':
      return expression.of === null;
    case 'part':
    case 'day-in':
      return needsDirection(expression.of);
    case 'ending':
      return needsDirection(expression.end);
    case 'interval':
      return needsDirection(expression.to);
    default:
      return false;
  }
}
