import type { Span } from '../model';
import { finish, type Steps } from '../steps';
import { unitAt } from './characters';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from './tokens';

/**
 * What a block is:
 * `paragraph` running prose, wrapped or not; `heading` a line of its own without a full stop; `bullet` an item of a list;
 * `row` a line with columns; `line` one of several lines that are neither wrapped prose nor columns (an address, a list
 * without bullets).
 */
export type BlockKind = 'paragraph' | 'heading' | 'bullet' | 'row' | 'line';

/** The unit of work of every recogniser: tokens `firstToken` up to `endToken` (exclusive). */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** The first token after a bullet, number or heading mark. */
  readonly contentToken: number;
  /** Columns of white space before the first token. */
  readonly indent: number;
  /** Blocks with the same number stand together, with no empty line between. */
  readonly group: number;
}

/** Longest line that counts as wrapped by hand or by a mail program. */
const WIDEST_WRAP = 160;
const NARROWEST_WRAP = 55;
const LONGEST_HEADING = 160;

const BULLETS = new Set([...'*-+•◦▪●■►‣·∙⁃–—o'].map((c) => c.charCodeAt(0)));
const ROMAN = /^[ivx]{1,5}$/i;

interface Line {
  readonly first: number;
  readonly end: number;
  readonly content: number;
  readonly marked: boolean;
  row: boolean;
  readonly length: number;
  /** Where the second of two cells begins and the line ends, in columns; -1 where it has no two cells. */
  readonly cell: number;
  readonly edge: number;
}

/** Divides a text into blocks, in reading order; every token belongs to exactly one. */
export function readBlocks(tokens: Tokens): Block[] {
  return finish(readBlocksInSteps(tokens));
}

/** Tokens between two pauses: about a millisecond of work. */
const STEP = 8_192;

/** The same as {@link readBlocks} with pauses. */
export function* readBlocksInSteps(tokens: Tokens): Steps<Block[]> {
  const blocks: Block[] = [];
  let first = 0;
  let group = 0;
  let pause = STEP;
  while (first < tokens.count) {
    let end = first + 1;
    while (end < tokens.count && tokens.gap[end] !== Gap.Blank) end++;
    readGroup(tokens, first, end, group++, blocks);
    first = end;
    if (first < pause) continue;
    pause = first + STEP;
    yield;
  }
  return blocks;
}

/** Reads the blocks of one group: the tokens `first` up to `end`, which an empty line parts from others. */
export function readGroup(tokens: Tokens, first: number, end: number, group: number, blocks: Block[]): void {
  const lines: Line[] = [];
  for (let at = first; at < end; ) {
    let next = at + 1;
    while (next < end && tokens.gap[next] !== Gap.Line) next++;
    lines.push(readLine(tokens, at, next));
    at = next;
  }
  alignRows(lines);
  const wrap = wrapWidth(tokens, lines);
  for (let k = 0; k < lines.length; ) {
    let last = k;
    while (last + 1 < lines.length && continues(tokens, lines[last], lines[last + 1], wrap)) last++;
    blocks.push(makeBlock(tokens, lines, k, last, group));
    k = last + 1;
  }
}

function readLine(tokens: Tokens, first: number, end: number): Line {
  const content = afterMarker(tokens, first, end);
  const start = tokens.start[content];
  const cell = secondCell(tokens, content, end);
  return {
    first,
    end,
    content,
    marked: content > first,
    row: isRow(tokens, content, end),
    length: tokens.end[end - 1] - tokens.start[first],
    cell: cell < 0 ? -1 : tokens.start[cell] - start,
    edge: cell < 0 ? -1 : tokens.end[end - 1] - start,
  };
}

/** The token after the one wide gap of a line, if it has one and no colon stands before it (`Date:   3 May` is no row); or -1. */
function secondCell(tokens: Tokens, content: number, end: number): number {
  let cell = -1;
  for (let i = content + 1; i < end; i++) {
    if (tokens.gap[i] !== Gap.Wide) continue;
    if (cell >= 0 || isMark(tokens, i - 1, ':') || isMark(tokens, i - 1, '.')) return -1;
    cell = i;
  }
  return cell;
}

/** Lines with two cells are rows where the line before or after has its second cell at the same column, left or right. */
function alignRows(lines: Line[]): void {
  for (let k = 1; k < lines.length; k++) if (areAligned(lines[k - 1], lines[k])) lines[k - 1].row = lines[k].row = true;
}

function areAligned(a: Line, b: Line): boolean {
  return a.cell >= 0 && b.cell >= 0 && (a.cell === b.cell || a.edge === b.edge);
}

/** The token after a list mark (`•`, `(a)`, `1.`, `4.12`), a heading mark (`##`) or quotation marks (`>`), or the first of the line. */
function afterMarker(tokens: Tokens, line: number, end: number): number {
  let first = line;
  while (first + 1 < end && isMark(tokens, first, '>')) first++;
  const second = first + 1;
  if (second >= end) return first;
  const spaced = tokens.gap[second] !== Gap.None;
  const code = tokens.hash[first];
  if (tokens.kind[first] === Kind.Punctuation) {
    if (isMark(tokens, first, '#')) return spaced ? second : first;
    if (isMark(tokens, first, '(')) return afterBracketed(tokens, first, end);
    if (!BULLETS.has(code)) return first;
    const single = tokens.end[first] - tokens.start[first] === 1;
    return single && spaced ? second : first;
  }
  if (tokens.kind[first] === Kind.Symbol) return BULLETS.has(code) ? second : first;
  if (tokens.kind[first] === Kind.Number) return afterNumber(tokens, first, end);
  if (!isWord(tokens, first)) return first;
  const length = tokens.end[first] - tokens.start[first];
  if (length === 1 && spaced && tokens.kind[first] === Kind.Lower && tokens.gap[second] === Gap.Wide) return second;
  if (length > 5 || (length > 1 && !ROMAN.test(tokens.text.slice(tokens.start[first], tokens.end[first])))) return first;
  const closes = isMark(tokens, second, ')') || (isMark(tokens, second, '.') && tokens.kind[first] === Kind.Lower);
  return closes && tokens.gap[second] === Gap.None && second + 1 < end && tokens.gap[second + 1] !== Gap.None ? second + 1 : first;
}

function afterBracketed(tokens: Tokens, first: number, end: number): number {
  const close = first + 2;
  if (close + 1 >= end || !isMark(tokens, close, ')')) return first;
  const length = tokens.end[first + 1] - tokens.start[first + 1];
  const label = tokens.kind[first + 1] === Kind.Number || tokens.kind[first + 1] === Kind.Lower;
  return label && length <= 4 ? close + 1 : first;
}

function afterNumber(tokens: Tokens, first: number, end: number): number {
  let at = first + 1;
  while (at + 1 < end && isMark(tokens, at, '.') && tokens.kind[at + 1] === Kind.Number && tokens.gap[at] + tokens.gap[at + 1] === Gap.None)
    at += 2;
  const dotted = at > first + 1;
  if (tokens.end[first] - tokens.start[first] > 3) return first;
  if (at < end && tokens.gap[at] === Gap.None && (isMark(tokens, at, '.') || isMark(tokens, at, ')'))) at++;
  else if (!(dotted && at < end && isCapitalised(tokens, at)) && !(at < end && tokens.gap[at] === Gap.Wide)) return first;
  return at < end && tokens.gap[at] !== Gap.None ? at : first;
}

/** Whether a line is a row of a table: bars, or at least two wide gaps that do not follow the end of a sentence. */
function isRow(tokens: Tokens, content: number, end: number): boolean {
  let bars = 0;
  let gaps = 0;
  for (let i = content; i < end; i++) {
    if (isMark(tokens, i, '|')) bars++;
    else if (i > content && tokens.gap[i] === Gap.Wide && !isMark(tokens, i - 1, '.')) gaps++;
  }
  return bars >= 2 || gaps >= 2 || (bars === 1 && isMark(tokens, content, '|'));
}

/** The width at which the lines of a group were wrapped, or 0 where they are lines of their own. */
function wrapWidth(tokens: Tokens, lines: readonly Line[]): number {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.length);
  if (lines.length < 2 || widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return 0;
  let full = 0;
  let plain = 0;
  for (let k = 0; k + 1 < lines.length; k++) {
    if (lines[k].row || lines[k + 1].marked) continue;
    plain++;
    if (fillsWidth(tokens, lines[k], lines[k + 1], widest)) full++;
  }
  return full * 2 > plain ? widest : 0;
}

/** Whether the first word of `next` would not have fitted on `line`. */
function fillsWidth(tokens: Tokens, line: Line, next: Line, width: number): boolean {
  let end = next.first + 1;
  while (end < next.end && tokens.gap[end] === Gap.None) end++;
  return line.length + 1 + (tokens.end[end - 1] - tokens.start[next.first]) >= width - 2;
}

function continues(tokens: Tokens, line: Line, next: Line, wrap: number): boolean {
  if (next.marked || next.row || line.row) return false;
  if (isMark(tokens, line.first, '#')) return false;
  if (endsSentence(tokens, line.end - 1)) return wrap > 0 && fillsWidth(tokens, line, next, wrap);
  if (wrap > 0 && fillsWidth(tokens, line, next, wrap)) return true;
  return tokens.kind[next.first] === Kind.Lower && line.length >= 30;
}

function endsSentence(tokens: Tokens, last: number): boolean {
  let i = last;
  while (i > 0 && (isMark(tokens, i, '"') || isMark(tokens, i, "'") || isMark(tokens, i, ')')) && tokens.gap[i] === Gap.None) i--;
  return isMark(tokens, i, '.') || isMark(tokens, i, '!') || isMark(tokens, i, '?');
}

/** Whether a line ends in `;` or `,`, or in such a mark and a word (`; and`): the next one belongs to its sentence. */
function goesOn(tokens: Tokens, last: number): boolean {
  const mark = tokens.kind[last] === Kind.Lower ? last - 1 : last;
  return mark >= 0 && (isMark(tokens, mark, ';') || isMark(tokens, mark, ','));
}

function makeBlock(tokens: Tokens, lines: readonly Line[], from: number, to: number, group: number): Block {
  const first = lines[from];
  const last = lines[to];
  return {
    kind: blockKind(tokens, lines, from, to),
    start: tokens.start[first.first],
    end: tokens.end[last.end - 1],
    firstToken: first.first,
    endToken: last.end,
    contentToken: first.content,
    indent: indentOf(tokens, first.first),
    group,
  };
}

function blockKind(tokens: Tokens, lines: readonly Line[], from: number, to: number): BlockKind {
  const first = lines[from];
  if (first.row) return 'row';
  if (isMark(tokens, first.first, '#') && first.marked) return 'heading';
  const numbered = first.marked && tokens.kind[first.first] === Kind.Number;
  if (first.marked && !isQuotation(tokens, first) && !(numbered && lines.length === to - from + 1)) return 'bullet';
  if (to > from || endsSentence(tokens, first.end - 1) || goesOn(tokens, first.end - 1)) return 'paragraph';
  if (lines.length > 1) return first.length > WIDEST_WRAP ? 'paragraph' : 'line';
  return first.length <= LONGEST_HEADING ? 'heading' : 'paragraph';
}

function isQuotation(tokens: Tokens, line: Line): boolean {
  return isMark(tokens, line.first, '>') && line.content === line.first + 1;
}

function indentOf(tokens: Tokens, first: number): number {
  const previous = first === 0 ? 0 : tokens.end[first - 1];
  let columns = 0;
  for (let i = tokens.start[first] - 1; i >= previous; i--) {
    const code = unitAt(tokens.text, i);
    if (code === 0x0a || code === 0x0d) break;
    columns++;
  }
  return columns;
}
