import type { DateValue } from '../model';
import type { Block } from '../text/blocks';
import { PhraseTable } from '../text/phraseTable';
import type { SourceText } from '../text/sourceText';
import { isMark, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { writeDay } from './calendar';
import { BRITISH_DATES, type DateOptions } from './dateOptions';
import type { DateMention, Duration } from './mentions';
import type { Anchor } from './nearest';
import { periodEnding, periodStarting } from './periods';
import { resolveDate, resolvePoint } from './resolve';

/** A length of time and the date that it begins or ends with: two mentions, one interval. */
export interface AnchoredPeriod {
  /** Positions in the list of mentions; `first` stands earlier in the text. */
  readonly first: number;
  readonly second: number;
  /** The whole interval, both ends included. */
  readonly value: DateValue;
}

type Side = 'from' | 'to';

/** What joins a length of time to the date after it. */
const LINKS = new PhraseTable<Side>([
  ['from', 'from'],
  ['starting', 'from'],
  ['starting from', 'from'],
  ['starting in', 'from'],
  ['starting on', 'from'],
  ['starting with', 'from'],
  ['that starts in', 'from'],
  ['that starts on', 'from'],
  ['which starts in', 'from'],
  ['beginning', 'from'],
  ['beginning in', 'from'],
  ['beginning on', 'from'],
  ['beginning from', 'from'],
  ['that begins in', 'from'],
  ['that begins on', 'from'],
  ['which begins in', 'from'],
  ['commencing', 'from'],
  ['commencing in', 'from'],
  ['commencing on', 'from'],
  ['running from', 'from'],
  ['with effect from', 'from'],
  ['to', 'to'],
  ['up to', 'to'],
  ['until', 'to'],
  ['till', 'to'],
  ['ending', 'to'],
  ['ending in', 'to'],
  ['ending on', 'to'],
  ['ended', 'to'],
  ['ended in', 'to'],
  ['ended on', 'to'],
  ['running to', 'to'],
  ['running until', 'to'],
  ['running up to', 'to'],
  ['that ends in', 'to'],
  ['that ends on', 'to'],
  ['leading up to', 'to'],
]);

/** What joins a date to the length of time after it: `from April 2025 for three years`. */
const AFTER_DATE = wordSet('for over');
const BEFORE_DATE = wordSet('from starting beginning in on commencing');

/** Nouns for the time itself, which may stand between: `three-year period from April 2025`. */
const NOUNS = wordSet(
  'period periods programme program deal settlement plan spell term contract grant project scheme phase agreement cycle package window ' +
    'award pilot initiative funding investment',
);

const THE = wordSet('the');
const ARTICLES = wordSet('a the');

/** How many tokens may stand between the two mentions. */
const WIDEST = 6;

/**
 * Finds where a text gives a length of time and one end of it: `three-year period, starting from April 2025`, `over three years
 * from April 2025`, `two years to March 2024`, `from April 2025 for three years`.
 *
 * @param mentions the dates of the block, in reading order
 * @param anchor the document's date, for an end whose year is left open; such an end yields nothing without it
 */
export function anchoredPeriods(
  source: SourceText,
  block: Block,
  mentions: readonly DateMention[],
  anchor: Anchor | null = null,
  options: DateOptions = BRITISH_DATES,
): AnchoredPeriod[] {
  const found: AnchoredPeriod[] = [];
  for (let k = 0; k + 1 < mentions.length; k++) {
    const [a, b] = [mentions[k], mentions[k + 1]];
    if (a.start < block.start || b.end > block.end || b.firstToken - a.endToken > WIDEST) continue;
    const joined = join(source.tokens, block, a, b);
    const value = joined && intervalOf(joined, anchor, options);
    if (!value) continue;
    found.push({ first: k, second: k + 1, value });
    k++;
  }
  return found;
}

interface Joined {
  readonly length: Duration;
  readonly date: DateMention;
  /** Which end of the interval the date is. */
  readonly side: Side;
}

function join(tokens: Tokens, block: Block, a: DateMention, b: DateMention): Joined | null {
  if (isLength(a.expression)) {
    const side = linkBetween(tokens, a.endToken, b.firstToken);
    return side && { length: a.expression, date: b, side };
  }
  if (!isLength(b.expression) || !begins(tokens, block, a) || !leadsOn(tokens, a.endToken, b.firstToken)) return null;
  return { length: b.expression, date: a, side: 'from' };
}

function isLength(expression: DateMention['expression']): expression is Duration {
  return expression.kind === 'duration' && expression.iso !== null;
}

/** `from`, `to` and the like, after an optional noun and comma, before an optional article. */
function linkBetween(tokens: Tokens, first: number, end: number): Side | null {
  let at = afterNoun(tokens, first, end);
  if (at < end && isMark(tokens, at, ',')) at++;
  const link = LINKS.match(tokens, at, end);
  if (link === undefined) return null;
  return link.next === end || (link.next === end - 1 && THE.has(tokens, link.next)) ? link.value : null;
}

/** The token after `period`, or after `capital programme`; else `first`. */
function afterNoun(tokens: Tokens, first: number, end: number): number {
  if (first < end && NOUNS.has(tokens, first)) return first + 1;
  return first + 1 < end && tokens.kind[first] === Kind.Lower && NOUNS.has(tokens, first + 1) ? first + 2 : first;
}

function begins(tokens: Tokens, block: Block, date: DateMention): boolean {
  const at = date.firstToken - 1;
  return at >= block.firstToken && BEFORE_DATE.has(tokens, at);
}

/** `for` or `over` between a date and a length of time, after an optional comma. */
function leadsOn(tokens: Tokens, first: number, end: number): boolean {
  const at = first < end && isMark(tokens, first, ',') ? first + 1 : first;
  if (at >= end || !AFTER_DATE.has(tokens, at)) return false;
  return at + 1 === end || (at + 2 === end && ARTICLES.has(tokens, at + 1));
}

function intervalOf({ length, date, side }: Joined, anchor: Anchor | null, options: DateOptions): DateValue | null {
  const { expression } = date;
  if (expression.kind === 'duration' || expression.kind === 'interval') return null;
  const point = resolvePoint(expression.kind === 'part' ? expression.of : expression, date.direction, anchor, options);
  if (point === null || (side === 'to' && length.days > 0)) return null;
  const period = side === 'from' ? periodStarting(point, length.months, length.days) : periodEnding(point, length.months);
  if (period === null) return null;
  return {
    edtf: period.edtf,
    start: period.start && writeDay(period.start),
    end: period.end && writeDay(period.end),
    duration: length.iso,
    granularity: 'range',
    qualifier: 'exact',
    resolution: resolveDate(date, anchor, options).resolution,
  };
}
