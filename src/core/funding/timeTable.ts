import type { DateValue, Span } from '../model';
import type { Block } from '../text/blocks';
import { Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type Cell, readCells } from './cells';
import { type Draft, listed } from './draft';
import { nouns } from './lexicon';
import { type Findings, lowerBound } from './placed';
import { quoted } from './wording';

/** The heading row of a table whose columns are periods: `Scheme | 2025/26 | 2026/27`. */
export interface TimeHeader {
  /** The number of the heading row's block, which names the table. */
  readonly table: number;
  /** For each column the period that its heading gives; null where it gives none. */
  readonly periods: readonly (DateValue | null)[];
}

const TOTALS = wordSet('total totals sum overall subtotal');

/**
 * Reads the first row of a table as a heading of periods.
 *
 * @param caption the block before the table: money of what kind the table holds
 * @returns null where fewer than two columns are periods, or caption and heading speak of no funding or of costs
 */
export function readTimeHeader(findings: Findings, index: number, caption: Block | null): TimeHeader | null {
  const { tokens, blocks } = findings.source;
  const periods = readCells(tokens, blocks[index]).map((cell) => periodIn(findings, cell));
  if (periods.filter((period) => period !== null).length < 2) return null;
  const said = [blocks[index], ...(caption === null ? [] : [caption])].flatMap((block) => actsIn(tokens, block));
  return said.includes('fund') && !said.includes('none') ? { table: index, periods } : null;
}

function actsIn(tokens: Tokens, block: Block): string[] {
  const acts: string[] = [];
  for (let i = block.contentToken; i < block.endToken && i < block.contentToken + 40; i++) {
    const noun = nouns.match(tokens, i, block.endToken);
    if (noun !== undefined) acts.push(noun.value.act);
  }
  return acts;
}

function periodIn(findings: Findings, cell: Cell): DateValue | null {
  const date = findings.dates[lowerBound(findings.dates, cell.first)];
  if (date === undefined || date.endToken > cell.end) return null;
  const { value } = date.annotation;
  return value.granularity === 'day' || value.granularity === 'duration' ? null : value;
}

/**
 * Reads a row under such a heading: for each sum what its row is called, and the period of its column.
 *
 * @param first the first money mention of the row, `end` the one after its last
 */
export function readTimeRow(findings: Findings, index: number, first: number, end: number, header: TimeHeader): Draft[] {
  const { tokens, blocks } = findings.source;
  const cells = readCells(tokens, blocks[index]);
  const label = cells[0];
  if (label === undefined || label.end <= label.first) return [];
  const total = TOTALS.has(tokens, label.first);
  const name = spanOf(tokens, label);
  const drafts: Draft[] = [];
  for (let m = first; m < end; m++) {
    const sum = findings.money[m];
    const at = cells.findIndex((cell) => cell.first <= sum.firstToken && sum.endToken <= cell.end);
    const column = header.periods.length - (cells.length - at);
    const period = at > 0 ? (header.periods[column] ?? null) : null;
    if (period === null) continue;
    drafts.push(
      listed({
        mention: m,
        amount: sum.annotation.value,
        firstToken: sum.firstToken,
        sentence: sum.firstToken,
        block: index,
        act: 'fund',
        stage: 'announced',
        strength: 0.6,
        distribution: 'total',
        funders: [],
        recipients: [],
        programme: null,
        purpose: total ? null : quoted(tokens.text, name),
        date: null,
        period,
        evidence: [name, { start: sum.annotation.start, end: sum.annotation.end }],
        column: { table: header.table, column, total },
      }),
    );
  }
  return drafts;
}

function spanOf(tokens: Tokens, cell: Cell): Span {
  let last = cell.end - 1;
  while (last > cell.first && tokens.kind[last] === Kind.Punctuation) last--;
  return { start: tokens.start[cell.first], end: tokens.end[last] };
}
