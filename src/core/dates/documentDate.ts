import type { DateValue, Span } from '../model';
import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { type CivilDate, compareDays, parseDay, writeDay } from './calendar';
import { isFiling, LONGEST_LABEL, LONGEST_LABELLED, lineOf } from './documentDateLines';
import { BYLINES, FURNITURE, HELD, LABELS, LIMITS, MEETING, OTHER_DATES, Rank } from './documentDateWords';
import type { DateMention } from './mentions';
import { dayPeriod, monthPeriod, type Period } from './periods';

export interface DocumentDateOptions {
  /** `YYYY-MM-DD`; wins over what the text says. */
  readonly documentDate?: string;
  /** `YYYY-MM-DD`; no document is dated later, but for a dateline (`LONDON, 7 March 2031 -`), which can be nothing else. */
  readonly today?: string;
  /** Its date (`2024-03-05-report.txt`) counts where the text has none. */
  readonly fileName?: string;
}

export interface DocumentDate {
  readonly value: DateValue;
  /** Null where the text does not say it. */
  readonly span: Span | null;
}

/** The head of a document: what stands before the third long paragraph. */
const HEAD_PARAGRAPHS = 2;
const LONG_PARAGRAPH = 30;
const HEAD_BLOCKS = 60;
const LONGEST_ALONE = 16;
const LONGEST_PLACE = 9;

/**
 * The day that a document bears.
 *
 * In this order: what the caller gives; a line that says so (`Published`, `Posted by ... on`), `Date:` and front matter, a
 * line at the head that is nothing but a date, a byline or the place of a dateline; `Last updated`; a month at the head; the
 * file's name. A date inside a sentence is none of these.
 *
 * @param mentions the dates of all blocks, in reading order
 * @returns null where nothing tells
 */
export function findDocumentDate(source: SourceText, mentions: readonly DateMention[], options: DocumentDateOptions): DocumentDate | null {
  const given = options.documentDate === undefined ? null : parseDay(options.documentDate);
  if (given) return { value: dateValue(dayPeriod(given)), span: null };
  const latest = options.today === undefined ? null : parseDay(options.today);
  return findInText(source, mentions, latest) ?? findInName(options.fileName, latest);
}

interface Candidate {
  readonly rank: Rank;
  readonly mention: DateMention;
  readonly period: Period;
}

function findInText(source: SourceText, mentions: readonly DateMention[], latest: CivilDate | null): DocumentDate | null {
  let best: Candidate | null = null;
  let next = 0;
  let paragraphs = 0;
  for (let k = 0; k < source.blocks.length; k++) {
    const block = source.blocks[k];
    const inHead = paragraphs <= HEAD_PARAGRAPHS && k < HEAD_BLOCKS;
    for (; next < mentions.length && mentions[next].start < block.end; next++) {
      const mention = mentions[next];
      const period = periodOf(mention);
      if (period === null) continue;
      const isLater = latest !== null && compareDays(period.start as CivilDate, latest) > 0;
      if (isLater && !(inHead && isDateline(source.tokens, block, mention))) continue;
      const rank = rankOf(source, k, mention, inHead);
      if (rank !== null && (best === null || rank < best.rank)) best = { rank, mention, period };
      if (best?.rank === Rank.Published) return found(best);
    }
    if (block.kind === 'paragraph' && block.endToken - block.firstToken >= LONG_PARAGRAPH) paragraphs++;
  }
  return best && found(best);
}

function found({ mention, period }: Candidate): DocumentDate {
  return { value: dateValue(period), span: { start: mention.start, end: mention.end } };
}

/** A full date, or a month with its year. */
function periodOf({ expression }: DateMention): Period | null {
  if (expression.kind === 'day' && expression.year !== null)
    return dayPeriod({ year: expression.year, month: expression.month, day: expression.day });
  return expression.kind === 'month' && expression.year !== null ? monthPeriod(expression.year, expression.month) : null;
}

function dateValue(period: Period): DateValue {
  return {
    edtf: period.edtf,
    start: period.start && writeDay(period.start),
    end: period.end && writeDay(period.end),
    duration: null,
    granularity: period.granularity,
    qualifier: 'exact',
    resolution: 'explicit',
  };
}

function rankOf(source: SourceText, k: number, mention: DateMention, inHead: boolean): Rank | null {
  const { tokens } = source;
  const block = source.blocks[k];
  const label = labelOf(tokens, block, mention, inHead) ?? labelAbove(tokens, source.blocks[k - 1], block, mention);
  const isDay = mention.expression.kind === 'day';
  if (label !== null) return isDay ? label : inHead ? Rank.Month : null;
  if (inHead && isDay && isMeetingLine(tokens, block, mention)) return Rank.Dated;
  if (inHead && isDay && isByline(tokens, block, mention)) return Rank.Alone;
  if (!inHead || !(isAlone(tokens, block, mention) || isDateline(tokens, block, mention))) return null;
  return isDay ? Rank.Alone : Rank.Month;
}

/** How many tokens may stand before the meeting: `At a meeting held …`. */
const BEFORE_MEETING = 3;

/** `Minutes of the meeting held on 12 June 2025 at 10 am in the Guildhall`: a line that begins so, without a sentence's end. */
function isMeetingLine(tokens: Tokens, block: Block, mention: DateMention): boolean {
  const line = lineOf(tokens, block, mention, true);
  const begin = Math.max(line.first, block.contentToken);
  if (
    (block.kind === 'paragraph' && line.first === block.firstToken && line.end === block.endToken) ||
    mention.firstToken - begin > LONGEST_LABELLED
  )
    return false;
  let first = begin;
  while (first < mention.firstToken && first < begin + BEFORE_MEETING && !MEETING.has(tokens, first)) first++;
  if (!MEETING.has(tokens, first)) return false;
  for (let i = first; i < mention.firstToken; i++) if (HELD.has(tokens, i)) return true;
  return false;
}

/** `By Jane Roe, senior researcher, 27 November 2025`: a line that names its writer first and ends with the date. */
function isByline(tokens: Tokens, block: Block, mention: DateMention): boolean {
  const { first, end } = lineOf(tokens, block, mention, true);
  if (end - first > LONGEST_LABELLED || end > mention.endToken + 1 || !BYLINES.match(tokens, first, mention.firstToken)) return false;
  const before = mention.firstToken - 1;
  if (!isMark(tokens, before, ',') && !isMark(tokens, before, '-') && !isMark(tokens, before, '(')) return false;
  for (let i = first; i < before; i++) if (OTHER_DATES.has(tokens, i) || isMark(tokens, i, '.')) return false;
  return true;
}

/** The label that the line begins with, where only a name or two stand between it and the date. */
function labelOf(tokens: Tokens, block: Block, mention: DateMention, inHead: boolean): Rank | null {
  const line = lineOf(tokens, block, mention, inHead);
  if (line.end - line.first > LONGEST_LABELLED) return null;
  const first = firstWord(tokens, line.first, mention.firstToken);
  const label = first === null ? undefined : LABELS.match(tokens, first, mention.firstToken);
  if (first === null || label === undefined) return labelInside(tokens, block, mention);
  if (!onlyFurniture(tokens, label.next, mention.firstToken)) return null;
  const rest = onlyFurniture(tokens, mention.endToken, line.end) || (inHead && isFiling(tokens, mention.endToken, line.end));
  return rest ? label.value : null;
}

/** `Volume 750: debated on Tuesday 14 May 2024`, `Jane Doe, published 5 May 2024`: the label right before the date. */
function labelInside(tokens: Tokens, block: Block, mention: DateMention): Rank | null {
  for (let at = mention.firstToken - 1; at >= block.firstToken && at >= mention.firstToken - 4; at--) {
    const label = LABELS.match(tokens, at, mention.firstToken);
    if (label === undefined) continue;
    const rest = onlyFurniture(tokens, label.next, mention.firstToken) && onlyFurniture(tokens, block.firstToken, at);
    return rest && onlyFurniture(tokens, mention.endToken, block.endToken) ? label.value : null;
  }
  return null;
}

/** The label on the line above a date that has a line of its own. */
function labelAbove(tokens: Tokens, above: Block | undefined, block: Block, mention: DateMention): Rank | null {
  if (above === undefined || above.endToken - above.firstToken > LONGEST_LABEL || !isAlone(tokens, block, mention)) return null;
  const first = firstWord(tokens, above.firstToken, above.endToken);
  const label = first === null ? undefined : LABELS.match(tokens, first, above.endToken);
  if (label === undefined) return null;
  const ends = label.next === above.endToken || (label.next === above.endToken - 1 && isMark(tokens, label.next, ':'));
  return ends ? label.value : null;
}

function firstWord(tokens: Tokens, first: number, limit: number): number | null {
  for (let i = first; i < limit; i++) if (isWord(tokens, i)) return i;
  return null;
}

/** Whether the block has nothing but the date and what stands around dates at the head of a page: names, numbers, a time. */
function isAlone(tokens: Tokens, block: Block, mention: DateMention): boolean {
  if (mention.firstToken > block.firstToken && LIMITS.has(tokens, mention.firstToken - 1)) return false;
  if (block.endToken - block.firstToken - (mention.endToken - mention.firstToken) > LONGEST_ALONE) return false;
  return onlyFurniture(tokens, block.firstToken, mention.firstToken) && onlyFurniture(tokens, mention.endToken, block.endToken);
}

/** `LONDON, 7 March 2024 -`, `Brussels, 24/11/2022`: a place before the date and a dash after it. */
function isDateline(tokens: Tokens, block: Block, mention: DateMention): boolean {
  if (mention.firstToken - block.firstToken > LONGEST_PLACE || mention.endToken >= block.endToken) return false;
  for (let i = block.firstToken; i < mention.firstToken; i++)
    if (tokens.kind[i] === Kind.Lower || tokens.kind[i] === Kind.Number || OTHER_DATES.has(tokens, i)) return false;
  let at = isMark(tokens, mention.endToken, ')') ? mention.endToken + 1 : mention.endToken;
  if (isMark(tokens, at, '(')) while (at < block.endToken && at < mention.endToken + LONGEST_PLACE && !isMark(tokens, at - 1, ')')) at++;
  return at < block.endToken && isMark(tokens, at, '-');
}

function onlyFurniture(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === Kind.Currency || OTHER_DATES.has(tokens, i)) return false;
    if (tokens.kind[i] === Kind.Lower && !FURNITURE.has(tokens, i)) return false;
  }
  return true;
}

function findInName(fileName: string | undefined, latest: CivilDate | null): DocumentDate | null {
  const match = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(fileName ?? '');
  const day = match && parseDay(`${match[1]}-${match[3]}-${match[4]}`);
  if (!day || (latest !== null && compareDays(day, latest) > 0)) return null;
  return { value: dateValue(dayPeriod(day)), span: null };
}
