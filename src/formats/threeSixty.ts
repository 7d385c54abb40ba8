import { BYTE_ORDER_MARK, type Cell, csvRows } from './csv';
import { type Omission, type Writer, writer } from './format';
import { grantsOf } from './grants';
import { THREE_SIXTY_VERSION } from './standards';
import type { Grant } from './threeSixtySchema';

/** A file must hold a grant at least. */
export class NoGrants extends Error {
  constructor(readonly omissions: readonly Omission[]) {
    super('no funding item has all that a grant of the 360Giving standard needs');
  }
}

/** Writes the 360Giving JSON format. @throws {NoGrants} at its end, where there is nothing that can be written */
export function beginThreeSixtyJson(): Writer {
  return grantWriter((grants) => {
    const title = 'Funding items read by Fundlight';
    const description = `Read from texts by Fundlight ${FUNDLIGHT_VERSION}, and not published by the funders. Identifiers that begin with “fundlight” are its own.`;
    return `${JSON.stringify({ version: THREE_SIXTY_VERSION, title, description, grants }, null, 2)}\n`;
  });
}

/** Writes the 360Giving spreadsheet format as CSV. @throws {NoGrants} at its end, where there is nothing that can be written */
export function beginThreeSixtyCsv(): Writer {
  return grantWriter((grants) => {
    const columns = columnsFor(grants);
    const rows = grants.map((grant) => columns.map(([, cell]) => cell(grant) ?? null));
    return BYTE_ORDER_MARK + csvRows([columns.map(([name]) => name), ...rows]);
  });
}

/** Gathers the grants: how many columns there are, and whether there is a grant at all, is known only at the end. */
function grantWriter(write: (grants: readonly Grant[]) => string): Writer {
  const grants: Grant[] = [];
  const omissions: Omission[] = [];
  return writer({
    partOf: grantsOf,
    put(part) {
      for (const each of part.grants) grants.push(each);
      for (const each of part.omissions) omissions.push(each);
      return '';
    },
    end() {
      if (!grants.length) throw new NoGrants(omissions);
      return write(grants);
    },
    omissions,
  });
}

type GrantColumn = readonly [title: string, cell: (grant: Grant) => Cell | undefined];

/** The fields that a grant has once, by the standard's titles of columns. */
const SINGLE: readonly GrantColumn[] = [
  ['Identifier', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Description', ({ description }) => description],
  ['Currency', ({ currency }) => currency],
  ['Amount Awarded', ({ amountAwarded }) => amountAwarded],
  ['Award Date', ({ awardDate }) => awardDate],
];

type Part = Readonly<Record<string, string | undefined>>;

/** The fields that a grant may have several of: the group's title, its fields by their titles, and its parts. */
const REPEATED: readonly (readonly [group: string, fields: Readonly<Record<string, string>>, parts: (grant: Grant) => readonly Part[]])[] =
  [
    ['Planned Dates', { 'Start Date': 'startDate', 'End Date': 'endDate' }, ({ plannedDates = [] }) => plannedDates],
    ['Recipient Org', organisationFields(), ({ recipientOrganization }) => recipientOrganization],
    ['Funding Org', organisationFields(), ({ fundingOrganization }) => fundingOrganization],
    ['Beneficiary Location', { Name: 'name' }, ({ beneficiaryLocation = [] }) => beneficiaryLocation],
    ['Grant Programme', { Title: 'title' }, ({ grantProgramme = [] }) => grantProgramme],
  ];

const LAST: readonly GrantColumn[] = [
  ['Related Activity', ({ relatedActivity }) => relatedActivity?.join(';')],
  ['Data Source', ({ dataSource }) => dataSource],
];

function organisationFields() {
  return { Identifier: 'id', Name: 'name', 'Charity Number': 'charityNumber', 'Company Number': 'companyNumber' };
}

/** The columns that have something to show. Where a grant has several parts of a group, the standard numbers them from 0. */
function columnsFor(grants: readonly Grant[]): GrantColumn[] {
  const repeated = REPEATED.flatMap(([group, fields, parts]) => {
    const count = grants.reduce((most, grant) => Math.max(most, parts(grant).length), 0);
    return Array.from({ length: count }, (_, k) =>
      Object.entries(fields).map(([title, field]): GrantColumn => {
        const number = count > 1 ? `${k}:` : '';
        return [`${group}:${number}${title}`, (grant) => parts(grant)[k]?.[field]];
      }),
    ).flat();
  });
  return [...SINGLE, ...repeated, ...LAST].filter(([, cell]) => grants.some((grant) => cell(grant) !== undefined));
}
