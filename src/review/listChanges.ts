import Papa from 'papaparse';
import type { ListedOrganisation, OrganisationKind } from '../core/model';
import { nameKey } from '../core/organisations/nameComparison';
import { tokenise } from '../core/text/tokens';
import { oneLine } from '../formats/oneLine';
import type { ListRow, OrganisationList } from './organisationList';
import { cellsOf, LIST_COLUMNS, type ListColumn, withoutThe } from './organisationRow';

/** A body as a document shows it: its name, and the words by which the document calls it. */
export interface NamedBody {
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** What becomes of the organisations of a list. */
interface Change {
  /** the row that is replaced or taken out; null to add one at the end */
  readonly row: ListRow | null;
  /** null takes the row out */
  readonly organisation: ListedOrganisation | null;
}

const BLANK = { acronyms: [], aliases: [], identifiers: [], parent: null, successors: [], years: null } as const;

/** The text of the list with a new organisation; one of that name gets the kind. */
export function withOrganisation(list: OrganisationList, { name, kind }: NamedBody): string {
  const row = rowsByName(list)(name);
  return changed(list, [{ row, organisation: { ...(row?.organisation ?? { name, ...BLANK }), kind } }]);
}

/** The text of the list with another name for a body. */
export function withOtherName(list: OrganisationList, body: NamedBody, other: string): string {
  return withMerged(list, body, [{ name: other, kind: body.kind }]);
}

/** The text of the list with several bodies made one, which bears the name of `kept`. */
export function withMerged(list: OrganisationList, kept: NamedBody, others: readonly NamedBody[]): string {
  const rowOf = rowsByName(list);
  const row = rowOf(kept.name);
  const organisation = row?.organisation ?? { name: kept.name, kind: kept.kind, ...BLANK };
  const former = new Set(others.flatMap(({ name }) => rowOf(name) ?? []).filter((each) => each !== row));
  const forms = [
    ...others.map(({ name }) => withoutThe(name)),
    ...[...former].flatMap(({ organisation: { acronyms, aliases } }) => [...acronyms, ...aliases]),
  ];
  return changed(list, [
    { row, organisation: withForms(organisation, forms) },
    ...[...former].map((each) => ({ row: each, organisation: null })),
  ]);
}

/** The text of the list with some names of a body made another body's, which is called by the longest of them. */
export function withSplit(list: OrganisationList, names: readonly string[], kind: OrganisationKind): string {
  const [name, ...rest] = [...names].sort((a, b) => b.length - a.length);
  const gone = new Set(names.map(keyOf));
  const own = rowsByName(list)(name);
  const changes: Change[] = list.rows
    .filter((row) => row !== own)
    .map((row) => ({ row, organisation: withoutForms(row.organisation, gone) }))
    .filter(({ row, organisation }) => organisation !== row.organisation);
  const organisation = own?.organisation ?? { name, kind, ...BLANK };
  return changed(list, [...changes, { row: own, organisation: withForms(organisation, rest) }]);
}

/** Finds the row of a name, whatever its spelling: the first one, or null. */
function rowsByName({ rows }: OrganisationList): (name: string) => ListRow | null {
  const byKey = new Map<string, ListRow>();
  for (const row of rows) {
    const key = keyOf(row.organisation.name);
    if (!byKey.has(key)) byKey.set(key, row);
  }
  return (name) => byKey.get(keyOf(name)) ?? null;
}

function withForms(organisation: ListedOrganisation, forms: readonly string[]): ListedOrganisation {
  const known = new Set([organisation.name, ...organisation.acronyms, ...organisation.aliases].map(keyOf));
  const fresh = forms.filter((form) => !known.has(keyOf(form)) && known.add(keyOf(form)));
  return {
    ...organisation,
    acronyms: [...organisation.acronyms, ...fresh.filter(isAcronym)],
    aliases: [...organisation.aliases, ...fresh.filter((form) => !isAcronym(form))],
  };
}

function withoutForms(organisation: ListedOrganisation, gone: ReadonlySet<string>): ListedOrganisation {
  const stays = (form: string) => !gone.has(keyOf(form));
  if ([...organisation.acronyms, ...organisation.aliases].every(stays)) return organisation;
  return { ...organisation, acronyms: organisation.acronyms.filter(stays), aliases: organisation.aliases.filter(stays) };
}

function isAcronym(form: string): boolean {
  return !/\s/.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);
}

function keyOf(name: string): string {
  const tokens = tokenise(withoutThe(name).replace(/\?$/, ''));
  return nameKey(tokens, 0, tokens.count);
}

/** The text with these changes; every other line stays as it is. */
function changed(list: OrganisationList, changes: readonly Change[]): string {
  const { header, delimiter, newline } = list;
  const columns = columnsFor(list, changes);
  const line = (cells: readonly string[]) => Papa.unparse([cells.map(oneLine)], { delimiter, newline }) + newline; // another kind of line end would change how the file is read
  const edits: { start: number; end: number; put: string }[] = [];
  let added = '';
  for (const { row, organisation } of changes) {
    const put = organisation ? line(cellsIn(columns, organisation, row?.cells ?? [])) : '';
    if (row) edits.push({ start: row.start, end: row.end, put });
    else added += put;
  }
  if (header.columns.length === 0) added = line(columns) + added;
  else if (columns.length > header.columns.length) edits.push({ start: header.start, end: header.end, put: line(columns) });
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end, put } of edits.sort((a, b) => a.start - b.start)) {
    pieces.push(list.text.slice(reached, start), put);
    reached = end;
  }
  const text = pieces.join('') + list.text.slice(reached);
  return (text === '' || text.endsWith('\n') ? text : text + newline) + added;
}

/** The columns of the list, and those that the changes need besides; all of them where it has none yet. */
function columnsFor({ header }: OrganisationList, changes: readonly Change[]): readonly string[] {
  if (header.columns.length === 0) return LIST_COLUMNS;
  const needed = LIST_COLUMNS.filter((column) => changes.some(({ organisation }) => organisation && cellsOf(organisation)[column] !== ''));
  return [...header.columns, ...needed.filter((column) => !header.columns.includes(column))];
}

/** The organisation's cells in the order of the columns; a column that is not ours keeps what stood in it. */
function cellsIn(columns: readonly string[], organisation: ListedOrganisation, before: readonly string[]): string[] {
  const cells = cellsOf(organisation);
  return columns.map((column, k) => (column in cells ? cells[column as ListColumn] : (before[k] ?? '')));
}
