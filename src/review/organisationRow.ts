import { type ListedOrganisation, ORGANISATION_KINDS, type OrganisationKind } from '../core/model';
import { oneLine } from '../formats/oneLine';
import type { Phrases } from '../formats/phrases';

/** The columns of a list of organisations; several values of a cell are separated by `|`. */
export const LIST_COLUMNS = ['name', 'kind', 'acronyms', 'aliases', 'identifiers', 'parent', 'successors', 'years'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

const IDENTIFIER = /^[A-Z]{2}-[A-Z_]+:\S+$/;
const YEARS = /^(?:\d{4}|\.\.)\/(?:\d{4}|\.\.)$/;

/** The cells of a line by their column; what the line does not have is empty. */
export function valuesOf(columns: readonly string[], cells: readonly string[]): Record<ListColumn, string> {
  const value = (column: ListColumn) => oneLine(cells[columns.indexOf(column)] ?? '');
  return Object.fromEntries(LIST_COLUMNS.map((column) => [column, value(column)])) as Record<ListColumn, string>;
}

/**
 * The organisation that a line tells of.
 *
 * @param report is told what cannot be used, in whole sentences
 * @param say puts these into a language
 * @returns null where it has no name
 */
export function organisationOf(
  values: Record<ListColumn, string>,
  report: (message: string) => void,
  say: Phrases,
): ListedOrganisation | null {
  const name = withoutThe(values.name);
  if (name === '' || name === '?') {
    report(say('This line has no name, and is not used.'));
    return null;
  }
  const kind = values.kind.toLowerCase() as OrganisationKind;
  if (values.kind !== '' && !ORGANISATION_KINDS.includes(kind))
    report(say('“{kind}” is no kind of organisation. The kinds are {kinds}.', { kind: values.kind, kinds: ORGANISATION_KINDS.join(', ') }));
  const identifiers = several(values.identifiers);
  for (const each of identifiers.filter((identifier) => !IDENTIFIER.test(identifier)))
    report(
      say('“{identifier}” is no identifier: write the register’s prefix and the number, such as GB-CHC:1126980 (see org-id.guide).', {
        identifier: each,
      }),
    );
  if (values.years !== '' && !YEARS.test(values.years))
    report(say('“{years}” are no years: write 2016/2023, or ../2013.', { years: values.years }));
  return {
    name,
    kind: ORGANISATION_KINDS.includes(kind) ? kind : null,
    acronyms: several(values.acronyms),
    aliases: several(values.aliases).map(withoutThe),
    identifiers: identifiers.filter((identifier) => IDENTIFIER.test(identifier)),
    parent: values.parent || null,
    successors: several(values.successors),
    years: YEARS.test(values.years) ? values.years : null,
  };
}

/** The cells of an organisation by their column. */
export function cellsOf(organisation: ListedOrganisation): Record<ListColumn, string> {
  const { name, kind, acronyms, aliases, identifiers, parent, successors, years } = organisation;
  return {
    name,
    kind: kind ?? '',
    acronyms: acronyms.join('|'),
    aliases: aliases.join('|'),
    identifiers: identifiers.join('|'),
    parent: parent ?? '',
    successors: successors.join('|'),
    years: years ?? '',
  };
}

function several(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => withoutThe(part).replace('?', '') !== '');
}

/** A name without a leading article. */
export function withoutThe(name: string): string {
  return name.replace(/^the\s+(?=\S)/i, '');
}
