import Papa from 'papaparse';
import type { ListedOrganisation } from '../core/model';
import { inEnglish, type Phrases } from '../formats/phrases';
import { LIST_COLUMNS, organisationOf, valuesOf } from './organisationRow';

/** Where a workspace folder keeps its list of organisations. */
export const ORGANISATION_LIST = '.fundlight/organisations.csv';

/** One organisation of the list. Offsets are UTF-16 code units, `end` after the line break. */
export interface ListRow {
  readonly organisation: ListedOrganisation;
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface ListProblem {
  /** 1-based */
  readonly line: number;
  /** a whole sentence, with the remedy */
  readonly message: string;
}

/** A list of organisations as it was read. */
export interface OrganisationList {
  readonly text: string;
  readonly header: { readonly columns: readonly string[]; readonly start: number; readonly end: number };
  readonly rows: readonly ListRow[];
  readonly problems: readonly ListProblem[];
  /** Whether rows cannot be told apart, so that the list must not be changed by a program. */
  readonly isDamaged: boolean;
  readonly delimiter: string;
  readonly newline: string;
}

const DELIMITERS = [',', ';', '\t'];

/** No more of the first line is looked at to find what separates its cells. */
const LONGEST_HEADER = 10_000;

/**
 * Reads a list of organisations: CSV (RFC 4180) with a header line, of which only the column `name` is needed. Commas, semicolons
 * or tabs separate the cells, `|` separates several values of one cell; lines that begin with `#` are comments.
 *
 * Nothing throws: what cannot be used is left out and named among the problems.
 *
 * @param text without a byte order mark
 * @param say puts the problems into a language
 */
export function readOrganisationList(text: string, say: Phrases = inEnglish): OrganisationList {
  const lines = new Lines(text);
  const problems: ListProblem[] = [];
  const rows: ListRow[] = [];
  let header: OrganisationList['header'] | null = null;
  let isDamaged = false;
  let at = 0;
  const lineOfName = new Map<string, number>();
  const { delimiter, newline } = parse(text, (cells, end, quotesFit) => {
    const start = lines.contentFrom(at);
    at = end;
    if (quotesFit && cells.every((cell) => cell.trim() === '')) return;
    const line = lines.numberAt(start);
    if (!quotesFit) {
      problems.push({
        line,
        message: say('A quotation mark is opened and not closed here, or stands inside a cell: close it, or double it.'),
      });
      isDamaged = true;
    }
    if (header === null) {
      header = { columns: cells.map((cell) => cell.trim().toLowerCase()), start, end };
      for (const problem of headerProblems(header.columns, line, say)) problems.push(problem);
      return;
    }
    if (isHeadless(header.columns)) return;
    const report = (message: string) => problems.push({ line, message });
    const organisation = organisationOf(valuesOf(header.columns, cells), report, say);
    if (cells.length > header.columns.length)
      report(say('This line has more cells than the header has columns: put names with commas in quotes.'));
    if (organisation === null) return;
    const before = lineOfName.get(organisation.name);
    if (before !== undefined) {
      report(say('“{name}” stands in line {line} already: delete one of them.', { name: organisation.name, line: before }));
      return;
    }
    lineOfName.set(organisation.name, line);
    rows.push({ organisation, cells, start, end });
  });
  header ??= { columns: [], start: text.length, end: text.length };
  return { text, header, rows, problems, isDamaged: isDamaged || isHeadless(header.columns), delimiter, newline };
}

const KNOWN: ReadonlySet<string> = new Set(LIST_COLUMNS);

function isHeadless(columns: readonly string[]): boolean {
  return columns.length > 0 && !columns.includes('name');
}

function headerProblems(columns: readonly string[], line: number, say: Phrases): ListProblem[] {
  if (isHeadless(columns))
    return [
      {
        line,
        message: say('The first line names the columns, and one of them is “name”: write {columns} there.', {
          columns: LIST_COLUMNS.join(','),
        }),
      },
    ];
  return columns
    .filter((column) => !KNOWN.has(column))
    .map((column) => ({
      line,
      message: say('The column “{column}” is not read. The columns are {columns}.', { column, columns: LIST_COLUMNS.join(', ') }),
    }));
}

/** @param take is told the cells of each line that is no comment, and where it ends */
function parse(text: string, take: (cells: string[], end: number, quotesFit: boolean) => void): { delimiter: string; newline: string } {
  const [delimiter, newline] = [delimiterOf(text), newlineOf(text)];
  if (text.trim() !== '')
    Papa.parse<string[]>(text, {
      comments: '#',
      delimiter,
      newline,
      step: ({ data, errors, meta }) => take(data, meta.cursor, !errors.some(({ type }) => type === 'Quotes')),
    });
  return { delimiter, newline };
}

/** What ends a line. Where some lines have a carriage return before it, their last cells are read without. */
function newlineOf(text: string): '\n' | '\r\n' | '\r' {
  if (/(?:^|[^\r])\n/.test(text)) return '\n';
  if (text.includes('\n')) return '\r\n';
  return text.includes('\r') ? '\r' : '\n';
}

/** What separates the cells: the header shows it, since the rows may have one cell each. */
function delimiterOf(text: string): string {
  const start = new Lines(text).contentFrom(0);
  const [header = ''] = text.slice(start, start + LONGEST_HEADER).split(/[\r\n]/, 1);
  const isName = (cell: string) => /^\s*"?\s*name\s*"?\s*$/i.test(cell);
  return DELIMITERS.find((delimiter) => header.split(delimiter).some(isName)) ?? ',';
}

/** The lines of a text, asked for with growing offsets. */
class Lines {
  private at = 0;
  private number = 1;

  constructor(private readonly text: string) {}

  /** The 1-based number of the line at `offset`, which is not before the last one asked for. */
  numberAt(offset: number): number {
    for (let next = this.text.indexOf('\n', this.at); next >= 0 && next < offset; next = this.text.indexOf('\n', this.at)) {
      this.at = next + 1;
      this.number++;
    }
    return this.number;
  }

  /** The start of the first line at `offset` or after it that is neither empty nor a comment. */
  contentFrom(offset: number): number {
    let start = offset;
    for (;;) {
      const end = this.text.indexOf('\n', start);
      const line = this.text.slice(start, end < 0 ? undefined : end);
      if (end < 0 || (line.trim() !== '' && !line.startsWith('#'))) return start;
      start = end + 1;
    }
  }
}
