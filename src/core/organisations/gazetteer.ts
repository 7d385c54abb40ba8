import type { OrganisationKind } from '../model';
import { isCapitalised, Kind, type Tokens, tokenise } from '../text/tokens';
import data from './data/gazetteer.txt';
import { NameTable } from './nameTable';

/** What a form of a name is: the name itself, an acronym, or another name. */
export const enum FormColumn {
  Name = 0,
  Acronym = 1,
  Alias = 2,
}

/** One organisation of the gazetteer. */
export interface GazetteerEntry {
  /** as listed, without a leading `The` */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly acronyms: readonly string[];
  readonly aliases: readonly string[];
  /** `SCHEME:ID` with org-id.guide prefixes */
  readonly identifiers: readonly string[];
  readonly parent: string | null;
  readonly successor: string | null;
}

/** A listed name that was found in a text. */
export interface GazetteerMatch {
  /** row of the gazetteer */
  readonly entry: number;
  /** token after the last one, without a possessive `'s` */
  readonly end: number;
  readonly column: FormColumn;
  /** whether the form means other things as well, and needs evidence */
  readonly ambiguous: boolean;
  /** whether the form is one word of the list */
  readonly single: boolean;
  /** other rows with the same form */
  readonly others: readonly number[];
}

const NEWLINE = 0x0a;
const TAB = 0x09;
const BAR = 0x7c;
const HASH = 0x23;
const DOUBT = 0x3f;

/** Columns that hold forms of the name: name, (kind), acronyms, aliases. */
const FORM_COLUMNS = [FormColumn.Name, -1, FormColumn.Acronym, FormColumn.Alias];

/**
 * Listed organisations, looked up in a text.
 *
 * The list is a text, one organisation a line, tab-separated: name, kind, acronyms, aliases, identifiers (each a list with `|`),
 * parent, successor. A form that ends in `?` is ambiguous. Lines that begin with `#` are comments.
 */
export class Gazetteer {
  private readonly table: NameTable;
  private readonly tokens: Tokens;
  /** offset of each row's line */
  private readonly rows: number[] = [];
  /** row, column and doubt of each form */
  private readonly rowOf: number[] = [];
  private readonly columnOf: number[] = [];
  private readonly doubtOf: boolean[] = [];

  constructor(private readonly list: string) {
    this.tokens = tokenise(list);
    this.table = new NameTable(this.tokens.count);
    this.read();
  }

  get size(): number {
    return this.rows.length;
  }

  private read(): void {
    const { list } = this;
    let token = 0;
    for (let line = 0; line < list.length; ) {
      let end = list.indexOf('\n', line);
      if (end < 0) end = list.length;
      const next = end + 1;
      if (list.charCodeAt(end - 1) === 0x0d) end--;
      if (end > line && list.charCodeAt(line) !== HASH) token = this.readRow(line, end, token);
      line = next;
    }
  }

  /** @returns the first token after the forms of the row */
  private readRow(line: number, end: number, token: number): number {
    const { list } = this;
    const row = this.rows.length;
    this.rows.push(line);
    let at = line;
    let from = line;
    let column = 0;
    let reached = token;
    for (; at <= end && column < FORM_COLUMNS.length; at++) {
      const code = at === end ? NEWLINE : list.charCodeAt(at);
      if (code !== TAB && code !== BAR && code !== NEWLINE) continue;
      if (FORM_COLUMNS[column] >= 0 && at > from) reached = this.addForm(row, FORM_COLUMNS[column], from, at, reached);
      from = at + 1;
      if (code === TAB) column++;
    }
    return reached;
  }

  private addForm(row: number, column: FormColumn, from: number, to: number, token: number): number {
    const { tokens } = this;
    const doubt = this.list.charCodeAt(to - 1) === DOUBT;
    const stop = doubt ? to - 1 : to;
    let first = token;
    while (first < tokens.count && tokens.start[first] < from) first++;
    let end = first;
    while (end < tokens.count && tokens.end[end] <= stop) end++;
    if (end === first) return end;
    this.rowOf.push(row);
    this.columnOf.push(column);
    this.doubtOf.push(doubt);
    this.table.add(tokens, first, end);
    return end;
  }

  /** The organisation in row `row` (0-based, comments not counted). */
  entry(row: number): GazetteerEntry {
    const start = this.rows[row];
    const stop = this.list.indexOf('\n', start);
    const cells = this.list
      .slice(start, stop < 0 ? undefined : stop)
      .trimEnd()
      .split('\t');
    const plain = (form: string) => (form.endsWith('?') ? form.slice(0, -1) : form);
    const several = (cell: string | undefined) => (cell ? cell.split('|').map(plain) : []);
    return {
      name: plain(cells[0]).replace(/^The /, ''),
      kind: cells[1] as OrganisationKind,
      acronyms: several(cells[2]),
      aliases: several(cells[3]),
      identifiers: several(cells[4]),
      parent: cells[5] || null,
      successor: cells[6] || null,
    };
  }

  /**
   * The longest listed name that begins at token `i` and is written as a name: with the capitals that the list gives it.
   *
   * @param limit the token that the name may not reach
   */
  match(tokens: Tokens, i: number, limit: number): GazetteerMatch | undefined {
    const found = this.table.match(tokens, i, limit, (form, end) => this.fitting(tokens, i, end, form) >= 0);
    if (found === undefined) return undefined;
    const form = this.fitting(tokens, i, found.end, found.form);
    const { first, end } = this.table.sourceOf(form);
    const others: number[] = [];
    for (let other = found.form; other >= 0; other = this.table.sameWords(other))
      if (this.rowOf[other] !== this.rowOf[form] && this.fits(tokens, i, found.end, other)) others.push(this.rowOf[other]);
    return {
      entry: this.rowOf[form],
      end: found.end,
      column: this.columnOf[form],
      ambiguous: this.doubtOf[form],
      single: end - first === 1,
      others,
    };
  }

  /** The best form with the same words as `form` that has its capitals right: one that is not ambiguous, if there is one. */
  private fitting(tokens: Tokens, i: number, end: number, form: number): number {
    let best = -1;
    for (let at = form; at >= 0; at = this.table.sameWords(at)) {
      if (!this.fits(tokens, i, end, at)) continue;
      if (!this.doubtOf[at]) return at;
      if (best < 0) best = at;
    }
    return best;
  }

  private fits(tokens: Tokens, i: number, end: number, form: number): boolean {
    const listed = this.table.sourceOf(form);
    if (listed.end - listed.first === 1)
      return this.tokens.hash[listed.first] === tokens.hash[i] && fitsWord(tokens, i, this.tokens.kind[listed.first]);
    return (
      isCapitalised(tokens, i) &&
      capitals(tokens, i, end) + governmentIn(tokens, end - 1) >= capitals(this.tokens, listed.first, listed.end)
    );
  }
}

function fitsWord(tokens: Tokens, i: number, listed: number): boolean {
  const kind = tokens.kind[i];
  if (listed === Kind.Title) return kind === Kind.Title || kind === Kind.Upper;
  return (
    kind === Kind.Upper || kind === Kind.Mixed || (kind === Kind.Title && listed === Kind.Upper && tokens.end[i] - tokens.start[i] >= 4)
  );
}

function capitals(tokens: Tokens, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (isCapitalised(tokens, i)) count++;
  return count;
}

const GOVERNMENT = tokenise('government').hash[0];

/** Newspapers write `the Welsh government`. */
function governmentIn(tokens: Tokens, last: number): number {
  return tokens.kind[last] === Kind.Lower && tokens.hash[last] === GOVERNMENT ? 1 : 0;
}

let shipped: Gazetteer | undefined;

/** The list that the program comes with, read when it is first asked for. */
export function gazetteer(): Gazetteer {
  shipped ??= new Gazetteer(data);
  return shipped;
}
