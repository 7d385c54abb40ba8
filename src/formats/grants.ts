import { BALANCES } from '../core/funding/totals';
import type { DateValue, FundingItem, Organisation, Party } from '../core/model';
import { isInsideCharacter } from './codePoints';
import { identifierText } from './csv';
import type { AnalysedDocument, Omission } from './format';
import { oneLine } from './oneLine';
import { passagesText } from './passages';
import { sha256 } from './sha256';
import type { Grant, GrantOrganisation } from './threeSixtySchema';

/** A funding item as grants, or why it is none. */
type Granted = { readonly grants: readonly Grant[] } | { readonly omission: Omission };

/** The standard asks for titles of fewer characters than this. */
const LONGEST_TITLE = 139;

/** The numbers that the standard has fields for, by the register. */
const NUMBERS: Readonly<Record<string, 'charityNumber' | 'companyNumber'>> = {
  'GB-CHC': 'charityNumber',
  'GB-SC': 'charityNumber',
  'GB-NIC': 'charityNumber',
  'GB-COH': 'companyNumber',
};

/**
 * The funding items of a document as grants of the 360Giving Data Standard, and why the others are none.
 *
 * A sum for each of several named recipients becomes a grant to each. A document that bears a day dates the items without one of
 * their own; their description says so.
 */
export function grantsOf(document: AnalysedDocument): { readonly grants: readonly Grant[]; readonly omissions: readonly Omission[] } {
  const { fundingItems, organisations } = document.analysis;
  const bodies = new Map(organisations.map((each) => [each.id, each]));
  const prefix = `fundlight-${sha256(`${document.uri}\n${document.text}`).slice(0, 12)}`;
  const read = new Map(fundingItems.map((item) => [item.id, grantsOfItem(item, document, prefix, bodies)]));
  const omissions: Omission[] = [];
  const grants: Grant[] = [];
  for (const item of fundingItems) {
    const granted = read.get(item.id)!;
    if ('omission' in granted) {
      omissions.push(granted.omission);
      continue;
    }
    const whole = read.get(item.partOf ?? '');
    const related = whole && 'grants' in whole ? whole.grants.map(({ id }) => id) : [];
    for (const grant of granted.grants) grants.push(related.length ? { ...grant, relatedActivity: related } : grant);
  }
  return { grants, omissions };
}

function grantsOfItem(item: FundingItem, document: AnalysedDocument, prefix: string, bodies: ReadonlyMap<string, Organisation>): Granted {
  const { amount, distribution } = item;
  const isEach = distribution === 'each';
  if (BALANCES[item.stage] !== 'given') return { omission: 'proposed, requested or reduced' };
  if (distribution === 'share' || (amount.per !== null && !(isEach && amount.per === 'each'))) return { omission: 'a rate or a share' };
  if (amount.amount === null || (amount.qualifier !== 'exact' && amount.qualifier !== 'approximate'))
    return { omission: 'without an exact amount' };
  if (amount.currency === null) return { omission: 'without a currency' };
  const funders = organisationsOf(item.funders, bodies);
  if (!funders) return { omission: 'without a named payer' };
  const recipients = organisationsOf(item.recipients, bodies);
  if (!recipients) return { omission: 'without a named recipient' };
  const own = dayOf(item.date);
  const awardDate = own ?? dayOf(document.analysis.documentDate);
  if (awardDate === null) return { omission: 'without a day' };

  const id = `${prefix}-${item.id}`;
  const grant: Grant = {
    id,
    title: titleOf(item),
    description: descriptionOf(item, document.text, own === null),
    currency: amount.currency,
    amountAwarded: amount.amount,
    awardDate,
    fundingOrganization: funders,
    recipientOrganization: recipients,
    ...plannedDates(item.period),
    ...(item.places.length && { beneficiaryLocation: item.places.map(({ name }) => ({ name: oneLine(name) })) }),
    ...(item.programme && { grantProgramme: [{ title: oneLine(item.programme.name) }] }),
    ...(/^https?:/.test(document.uri) && { dataSource: document.uri }),
  };
  if (!isEach || recipients.length === 1) return { grants: [grant] };
  return { grants: recipients.map((recipient, k) => ({ ...grant, id: `${id}-${k + 1}`, recipientOrganization: [recipient] })) };
}

/** Null where there is none, or where one of them is no named body. */
function organisationsOf(parties: readonly Party[], bodies: ReadonlyMap<string, Organisation>): GrantOrganisation[] | null {
  const found = parties.map(({ organisation }) => bodies.get(organisation ?? ''));
  if (!found.length || found.includes(undefined)) return null;
  return [...new Set(found as Organisation[])].map(organisation);
}

function organisation({ name, identifiers }: Organisation): GrantOrganisation {
  const [first] = identifiers;
  const own = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const numbers = identifiers.flatMap(({ scheme, id }) => (NUMBERS[scheme] ? [[NUMBERS[scheme], id]] : []));
  return { id: first ? identifierText(first) : `fundlight-org-${own}`, name: oneLine(name), ...Object.fromEntries(numbers) };
}

/** What a grant is for, or who gets it: `New scanner`, `Grant to the University of Leeds`. */
function titleOf({ purpose, programme, recipients }: FundingItem): string {
  const subject = oneLine(purpose?.text ?? programme?.name ?? `Grant to ${recipients.map(({ name }) => name).join(', ')}`);
  const title = subject.charAt(0).toUpperCase() + subject.slice(1);
  return title.length <= LONGEST_TITLE ? title : `${beginning(title, LONGEST_TITLE - 1)}…`;
}

/** Not more than so much of a text, cut between words, or at least between characters. */
function beginning(text: string, length: number): string {
  return text.slice(0, isInsideCharacter(text, length) ? length - 1 : length).replace(/\s+\S*$/, '');
}

/** The words of the text that tell of an item. */
function descriptionOf({ evidence, purpose, amount }: FundingItem, text: string, isDatedByDocument: boolean): string {
  const notes = [
    ...(amount.qualifier === 'approximate' ? ['The amount is approximate.'] : []),
    ...(isDatedByDocument ? ['The award date is the date of the document.'] : []),
  ];
  return [passagesText(evidence, text) || oneLine(purpose?.text ?? '') || 'No description.', ...notes.map((note) => `(${note})`)].join(' ');
}

function plannedDates(period: DateValue | null): Pick<Grant, 'plannedDates'> {
  return period?.start && period.end ? { plannedDates: [{ startDate: period.start, endDate: period.end }] } : {};
}

/** The day that a value is; null for one that is longer, or not exactly known. */
function dayOf(date: DateValue | null): string | null {
  return date !== null && date.start !== null && date.start === date.end && date.qualifier === 'exact' ? date.start : null;
}
