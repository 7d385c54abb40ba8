import type { Block } from '../text/blocks';
import { Gap, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { LABELS } from './documentDateWords';
import type { DateMention } from './mentions';

/** The longest line that is a label with its date, in tokens. */
export const LONGEST_LABELLED = 24;
/** The longest label; on a line of its own it names the date on the next one. */
export const LONGEST_LABEL = 5;
/** The longest name of what a page is filed under. */
const LONGEST_FILING = 9;

/** A line of the text: tokens `first` up to `end`. */
export interface Line {
  readonly first: number;
  readonly end: number;
}

/**
 * The line of a date, where it is a line of metadata in a longer block; else the whole block. Such a line ends with the date, and has
 * a colon before it (`date: 2025-03-04`) or, at the head of a document, nothing but a label (`Published 4 March 2025`).
 */
export function lineOf(tokens: Tokens, block: Block, mention: DateMention, inHead: boolean): Line {
  let first = mention.firstToken;
  while (first > block.firstToken && first > mention.firstToken - LONGEST_LABEL && tokens.gap[first] < Gap.Line) first--;
  const last = mention.endToken;
  const ends = last === block.endToken || tokens.gap[last] >= Gap.Line;
  const isFirst = first === block.firstToken;
  if (isFirst ? last === block.endToken || !ends : tokens.gap[first] < Gap.Line) return betweenBars(tokens, block, mention);
  const told = isMark(tokens, mention.firstToken - 1, ':') || (inHead && isLabel(tokens, first, mention.firstToken));
  return ends && told ? { first, end: last } : { first: block.firstToken, end: block.endToken };
}

/** Whether the tokens `first` up to `end` are a label with a capital: in small letters a sentence may go on over the line. */
function isLabel(tokens: Tokens, first: number, end: number): boolean {
  return tokens.kind[first] !== Kind.Lower && LABELS.match(tokens, first, end)?.next === end;
}

/** `PUBLISHED: 9 May 2024 | UPDATED: 10 May 2024`: the stretch between bars that the date stands in. */
function betweenBars(tokens: Tokens, block: Block, mention: DateMention): Line {
  let { firstToken: first, endToken: end } = mention;
  while (first > block.firstToken && mention.firstToken - first < LONGEST_LABELLED && !isMark(tokens, first - 1, '|')) first--;
  while (end < block.endToken && end - mention.endToken < LONGEST_LABELLED && !isMark(tokens, end, '|')) end++;
  return { first, end };
}

const FILED = wordSet('in under');

/** Whether the tokens tell what a page is filed under, as after `Posted on 4 March 2025`: `in Research and innovation`. */
export function isFiling(tokens: Tokens, first: number, end: number): boolean {
  if (end - first < 2 || end - first > LONGEST_FILING || !FILED.has(tokens, first) || tokens.kind[first + 1] === Kind.Lower) return false;
  for (let i = first + 1; i < end; i++) if (!isWord(tokens, i) && !isMark(tokens, i, '&') && !isMark(tokens, i, ',')) return false;
  return true;
}
