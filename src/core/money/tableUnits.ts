import { type NumeralStyle, readNumeral } from '../numbers/numerals';
import { quantityValue } from '../numbers/quantity';
import type { Block } from '../text/blocks';
import type { SourceText } from '../text/sourceText';
import { isMark, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { Confidence } from './confidence';
import { currencyOf, type MoneyOptions, type Unit } from './families';
import type { MoneyMention } from './mentions';
import type { Scope } from './scope';
import { type Cell, Header, type Row, readRow } from './tableCells';
import { findUnitLabel } from './unitLabel';
import { pointValue } from './value';

const STYLE: NumeralStyle = { plainSpaces: false, decimalComma: false };

/** Headings of columns and rows that count something else than money. */
const OTHER_MEASURES = wordSet(
  'number numbers no count counts staff fte headcount people projects schools homes beds places year years date ref reference rank page id ' +
    'code hectares miles percentage percent pupils patients grants awards ratio months weeks days quantity qty population',
);

/**
 * Finds the sums in a table whose unit is told once: over a column (`Award (£)`, `£m`), before a row (`Budget (£m)`), in the first
 * cell of the header, or in the caption (`Table 4.3: Health technology package (£ million)`).
 *
 * Cells that hold a sum with a sign of its own belong to `recogniseMoney`. Years are no sums under a caption's unit, nor are
 * columns and rows whose heading counts something else (`Number of schools`, `%`).
 *
 * @param rows consecutive blocks of kind `row`
 * @param heading the block before them, if any
 * @returns mentions in reading order
 */
export function recogniseTableMoney(
  { tokens }: SourceText,
  rows: readonly Block[],
  heading: Block | null,
  options: MoneyOptions,
): MoneyMention[] {
  const table = new TableReader(tokens, heading ? captionUnit(tokens, heading) : undefined, options);
  for (const block of rows) table.read(readRow(tokens, block));
  return table.mentions;
}

/** What the heading of a column says of the numbers under it. */
interface Column {
  readonly unit: Unit | undefined;
  readonly other: boolean;
}

class TableReader {
  readonly mentions: MoneyMention[] = [];
  private header: Header | undefined;
  private columns = new Map<Cell, Column>();

  constructor(
    private readonly tokens: Tokens,
    /** The unit of the whole table. */
    private unit: Unit | undefined,
    private readonly options: MoneyOptions,
  ) {}

  read(row: Row): void {
    const { tokens } = this;
    if (isRuled(tokens, row)) return;
    const labels = labelled(tokens, row);
    const counts = row.cells.some((cell) => readCell(tokens, cell) !== undefined && !isYear(tokens, cell));
    if (counts || (labels.size === 0 && this.header)) this.readAmounts(row, labels.get(row.cells[0]));
    else this.readHeader(row, labels);
  }

  private readHeader(row: Row, labels: ReadonlyMap<Cell, Unit>): void {
    this.header = new Header(row);
    this.columns = new Map(row.cells.map((cell) => [cell, { unit: labels.get(cell), other: isOther(this.tokens, cell) }]));
    if (labels.size === 1) this.unit = labels.get(row.cells[0]) ?? this.unit;
  }

  private readAmounts(row: Row, own: Unit | undefined): void {
    const { tokens } = this;
    const [label] = row.cells;
    const other = own === undefined && isOther(tokens, label);
    for (const cell of row.cells) {
      if (cell === label) continue;
      const above = this.header?.above(row, cell);
      const column = above && this.columns.get(above);
      const near = own ?? column?.unit;
      const unit = near ?? (other || column?.other || isYear(tokens, cell) ? undefined : this.unit);
      const amount = unit && readCell(tokens, cell);
      if (unit && amount)
        this.mentions.push(mention(tokens, amount, unit, this.options, near ? Confidence.cellOfColumn : Confidence.cellOfTable));
    }
  }
}

/** The unit that a caption tells in brackets, after `in`, or as its last words. */
function captionUnit(tokens: Tokens, block: Block): Unit | undefined {
  const scope = scopeOf(tokens, block.firstToken, block.endToken);
  const label = findUnitLabel(scope);
  if (label === undefined) return undefined;
  const { firstToken, endToken } = label;
  const bracketed = firstToken > block.firstToken && endToken < block.endToken && isMark(tokens, firstToken - 1, '(');
  const last = endToken >= block.endToken || (endToken === block.endToken - 1 && !isMark(tokens, endToken, '?'));
  return bracketed || last || (firstToken > block.firstToken && IN.has(tokens, firstToken - 1)) ? label.unit : undefined;
}

const IN = new WordTable<true>([['in', true]]);

function labelled(tokens: Tokens, row: Row): Map<Cell, Unit> {
  const units = new Map<Cell, Unit>();
  for (const cell of row.cells) {
    const label = findUnitLabel(scopeOf(tokens, cell.firstToken, cell.endToken));
    if (label) units.set(cell, label.unit);
  }
  return units;
}

interface CellAmount {
  readonly digits: string;
  readonly fraction: number;
  readonly negative: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The number that fills a cell: `300`, `1,250.5`, `-4`, `(4)`, `**300**`. */
function readCell(tokens: Tokens, cell: Cell): CellAmount | undefined {
  let [first, end] = withoutEmphasis(tokens, cell);
  const bracketed = isMark(tokens, first, '(') && isMark(tokens, end - 1, ')');
  if (bracketed) {
    first++;
    end--;
  }
  const minus = first + 1 < end && isMark(tokens, first, '-') && tokens.gap[first + 1] === 0;
  const number = minus ? first + 1 : first;
  if (number >= end || tokens.kind[number] !== Kind.Number) return undefined;
  const numeral = readNumeral(tokens, number, end, STYLE);
  if (numeral === undefined || numeral.next !== end) return undefined;
  return { digits: numeral.digits, fraction: numeral.fraction, negative: minus || bracketed, firstToken: first, endToken: end };
}

/** The tokens of a cell within the asterisks or underscores that Markdown puts around bold and italic words. */
function withoutEmphasis(tokens: Tokens, { firstToken: first, endToken: end }: Cell): readonly [first: number, end: number] {
  for (; end - first > 2; first++, end--) {
    const starred = isMark(tokens, first, '*') && isMark(tokens, end - 1, '*');
    if (!starred && !(isMark(tokens, first, '_') && isMark(tokens, end - 1, '_'))) break;
  }
  return [first, end];
}

function isYear(tokens: Tokens, cell: Cell): boolean {
  const [i, end] = withoutEmphasis(tokens, cell);
  if (end !== i + 1 || tokens.kind[i] !== Kind.Number || tokens.end[i] - tokens.start[i] !== 4) return false;
  const century = tokens.text.slice(tokens.start[i], tokens.start[i] + 2);
  return century === '19' || century === '20';
}

/** Whether a heading counts something else than money. */
function isOther(tokens: Tokens, cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  for (let i = cell.firstToken; i < cell.endToken; i++) if (OTHER_MEASURES.has(tokens, i) || isMark(tokens, i, '%')) return true;
  return false;
}

/** The line of dashes under a header. */
function isRuled(tokens: Tokens, row: Row): boolean {
  return row.cells.every(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) if (tokens.kind[i] !== Kind.Punctuation) return false;
    return true;
  });
}

function mention(tokens: Tokens, cell: CellAmount, unit: Unit, options: MoneyOptions, confidence: number): MoneyMention {
  const { firstToken, endToken } = cell;
  const quantity = { digits: cell.digits, exponent: -cell.fraction, magnitude: null, inWords: false, grouped: false, next: endToken };
  const amount = quantityValue(quantity, unit.shift) * (cell.negative ? -1 : 1);
  const value = pointValue(currencyOf(unit, options), amount, 'exact', null);
  return { start: tokens.start[firstToken], end: tokens.end[endToken - 1], firstToken, endToken, value, confidence };
}

function scopeOf(tokens: Tokens, first: number, end: number): Scope {
  return { tokens, first, end, row: false };
}
