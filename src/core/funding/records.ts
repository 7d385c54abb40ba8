import type { DateValue, Party, Span } from '../model';
import { isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type Cell, readCells } from './cells';
import type { Column } from './columns';
import { type Draft, listed } from './draft';
import { nouns } from './lexicon';
import { type Findings, lowerBound, partyOf } from './placed';
import type { Purpose } from './purposeText';
import { quoted, wordingOf } from './wording';

/** Where a list or a table row stands, and what its lead-in says of the names in it. */
export interface ListSetting {
  readonly block: number;
  readonly columns: readonly (Column | null)[] | null;
  /** Whether the lead-in says that those listed pay; else they are paid. */
  readonly payers: boolean;
  /** Whether the heading says that all below it is proposed. */
  readonly proposed: boolean;
  /** The body that the lines around are about, for a line with a label only (`Award: £5m`). */
  readonly subject: Party | null;
}

/**
 * Reads a list line or row such as `Kent County Council – £12m – buses`: a cell that holds nothing but a sum, and cells that
 * name a party or say what for.
 *
 * @param first the first money mention of the block, `end` the one after its last
 * @returns null where the line is no such record; its sums are then read as prose
 */
export function readRecord(findings: Findings, blockIndex: number, first: number, end: number, setting: ListSetting): Draft | null {
  const { tokens, blocks } = findings.source;
  const block = blocks[blockIndex];
  if (end - first !== 1) return null;
  const cells = readCells(tokens, block);
  const sum = findings.money[first];
  const at = cells.findIndex((cell) => isAlone(tokens, cell, sum.firstToken, sum.endToken));
  if (at < 0 || cells.length < 2) return null;
  const fields = new Fields(findings, setting);
  cells.forEach((cell, column) => {
    if (column !== at) fields.read(cell, setting.columns?.[column] ?? null, column < at || (at === 0 && column === 1));
  });
  if (fields.isEmpty() || (at === 0 && setting.columns === null && fields.recipients.length === 0)) return null;
  return listed({
    mention: first,
    amount: sum.annotation.value,
    firstToken: sum.firstToken,
    sentence: block.contentToken,
    block: blockIndex,
    act: 'give',
    stage: setting.proposed ? 'proposed' : 'awarded',
    strength: 0.75,
    distribution: isEach(tokens, sum.endToken, cells[at].end) ? 'each' : 'total',
    funders: fields.funders,
    recipients: fields.recipients,
    programme: null,
    purpose: fields.purpose,
    date: fields.date,
    period: fields.period,
    evidence: [...fields.evidence, { start: sum.annotation.start, end: sum.annotation.end }],
    column: null,
  });
}

function isAlone(tokens: Tokens, cell: Cell, first: number, end: number): boolean {
  if (first < cell.first || end > cell.end || first - cell.first > 3) return false;
  for (let i = cell.first; i < first; i++) if (!isWord(tokens, i) || tokens.kind[i] !== Kind.Lower) return false;
  for (let i = end; i < cell.end; i++) if (tokens.kind[i] !== Kind.Punctuation && !EACH.has(tokens, i)) return false;
  return true;
}

const EACH = wordSet('each apiece');

/** Whether one of the tokens `first` up to `end` says that each of several gets the sum. */
export function isEach(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (EACH.has(tokens, i)) return true;
  return false;
}

/** What a label may begin with: `Total fund`. */
const WHOLE = wordSet('total full overall maximum');
/** Labels of one word that say nothing but that a sum follows. */
const LABELS = wordSet('awarded approved amount value sum');

class Fields {
  readonly funders: Party[] = [];
  readonly recipients: Party[] = [];
  readonly evidence: Span[] = [];
  purpose: Purpose | null = null;
  date: DateValue | null = null;
  period: DateValue | null = null;
  private label = false;

  constructor(
    private readonly findings: Findings,
    private readonly setting: ListSetting,
  ) {}

  isEmpty(): boolean {
    if (this.label && this.setting.subject && this.recipients.length === 0) this.recipients.push(this.setting.subject);
    return this.funders.length === 0 && this.recipients.length === 0 && this.purpose === null;
  }

  read(cell: Cell, column: Column | null, before: boolean): void {
    const { tokens } = this.findings.source;
    if (cell.end <= cell.first) return;
    const party = this.partyIn(cell);
    const timed = this.timeIn(cell);
    if (column === 'funder' || column === 'recipient') {
      const named = party ?? this.textParty(cell);
      if (named) this.add(column === 'funder' ? this.funders : this.recipients, named);
    } else if (timed !== null && column !== 'purpose') this.setTime(timed);
    else if (party !== null && column === null && this.isLabelOf(cell)) {
      this.add(this.funders, party);
      this.label = true;
    } else if (party !== null && column === null && before) {
      for (const each of [party, ...this.othersIn(cell, party)]) this.add(this.setting.payers ? this.funders : this.recipients, each);
    } else if (this.isLabel(tokens, cell)) this.label = true;
    else if (this.purpose === null && column !== 'amount' && (column !== null || !before || party === null)) this.setPurpose(cell);
  }

  private add(list: Party[], party: Party): void {
    list.push(party);
    this.evidence.push(party.span);
  }

  private setPurpose(cell: Cell): void {
    const span = this.spanOf(cell);
    const purpose = quoted(this.findings.source.text, span);
    if (!/\p{L}{2}/u.test(purpose.text)) return;
    this.purpose = purpose;
    this.evidence.push(span);
  }

  private setTime(value: DateValue): void {
    if (['duration', 'range', 'fiscal-year'].includes(value.granularity)) this.period = value;
    else this.date = value;
  }

  /** The body that a cell names at its beginning; null where other words come first. */
  private partyIn(cell: Cell): Party | null {
    const { bodies } = this.findings;
    const at = lowerBound(bodies, cell.first);
    const body = bodies[at];
    if (body === undefined || body.endToken > cell.end || body.firstToken - cell.first > 2) return null;
    return partyOf(body);
  }

  /** The bodies that commas join to the first one of a cell. */
  private othersIn(cell: Cell, first: Party): Party[] {
    const { bodies, source } = this.findings;
    const others: Party[] = [];
    for (let i = lowerBound(bodies, cell.first); i < bodies.length && bodies[i].endToken <= cell.end; i++) {
      const body = bodies[i];
      if (body.annotation.start > first.span.end && isMark(source.tokens, body.firstToken - 1, ',')) others.push(partyOf(body));
    }
    return others;
  }

  private textParty(cell: Cell): Party | null {
    const span = this.spanOf(cell);
    const name = wordingOf(this.findings.source.text, span);
    return /\p{L}{2}/u.test(name) && name.length <= 120 ? { organisation: null, name, via: null, span } : null;
  }

  private timeIn(cell: Cell): DateValue | null {
    const { dates } = this.findings;
    const date = dates[lowerBound(dates, cell.first)];
    return date !== undefined && date.endToken <= cell.end && date.firstToken - cell.first <= 1 ? date.annotation.value : null;
  }

  /** `MRC contribution`: a body and a word for money given, which is then the body's. */
  private isLabelOf(cell: Cell): boolean {
    const { bodies, source } = this.findings;
    const body = bodies[lowerBound(bodies, cell.first)];
    return body !== undefined && body.endToken < cell.end && this.isLabel(source.tokens, { first: body.endToken, end: cell.end });
  }

  private isLabel(tokens: Tokens, cell: Cell): boolean {
    const first = WHOLE.has(tokens, cell.first) ? cell.first + 1 : cell.first;
    if (cell.end - cell.first === 1 && LABELS.has(tokens, cell.first)) return true;
    const noun = nouns.match(tokens, first, cell.end);
    return noun !== undefined && noun.next >= cell.end - 1 && noun.value.act === 'fund';
  }

  private spanOf(cell: Cell): Span {
    const { tokens } = this.findings.source;
    let last = cell.end - 1;
    while (last > cell.first && tokens.kind[last] === Kind.Punctuation && !isMark(tokens, last, ')')) last--;
    return { start: tokens.start[cell.first], end: tokens.end[last] };
  }
}
