import type { YearStart } from '../core/dates/dateOptions';
import { type FiscalYears, fiscalYearsOf, nameKey, partyKey } from '../core/funding/groupKeys';
import { type Analysis, type FundingItem, type Organisation, STAGES } from '../core/model';
import { oneLine } from '../formats/oneLine';
import { phrase } from '../formats/phrases';
import type { Grouping, Sorting } from './arrangement';
import { stageText } from './itemText';
import { t } from './localise';

/** What the groups want to know of a document. */
export interface TellingDocument {
  readonly analysis: Pick<Analysis, 'documentDate'>;
  /** The organisations of the analysis by their ids. */
  readonly bodies: ReadonlyMap<string, Organisation>;
  /** The first day of fiscal years where the document comes from. */
  readonly yearStart: YearStart;
}

/** An item, and the document that tells it. */
export interface ToldItem {
  readonly item: FundingItem;
  readonly document: TellingDocument;
}

/** One sum: an item with those of other documents that tell the same. */
export type Sum<T extends ToldItem> = readonly T[];

/** Sums that share a funder, a recipient, a fiscal year, a programme or a stage. */
export interface ItemGroup<T extends ToldItem> {
  /** Stays the same while the group does. */
  readonly key: string;
  readonly name: string;
  /** Whether they are together because nothing is told. */
  readonly isRest: boolean;
  readonly sums: readonly Sum<T>[];
}

/** What a group is known by, how it is named, and where it stands among others. */
interface Label {
  readonly key: string;
  readonly name: string;
  readonly order?: number;
}

const UNTOLD: Readonly<Record<Exclude<Grouping, 'document' | 'stage'>, string>> = {
  funder: phrase('Funder not told'),
  recipient: phrase('Recipient not told'),
  fiscalYear: phrase('Fiscal year not told'),
  programme: phrase('Programme not told'),
};

/**
 * Groups sums, each once in every group that it belongs to: one of two funders stands with both.
 *
 * @returns fiscal years and stages in their order, others by name; what tells nothing comes last
 */
export function groupItems<T extends ToldItem>(sums: readonly Sum<T>[], by: Exclude<Grouping, 'document'>): ItemGroup<T>[] {
  const labelsOf = LABELS[by];
  const groups = new Map<string, { label: Label; sums: Sum<T>[] }>();
  const rest: Sum<T>[] = [];
  for (const sum of sums) {
    const labels = labelsOf(sum);
    if (labels.length === 0) rest.push(sum);
    for (const label of labels) {
      const group = groups.get(label.key);
      if (!group) groups.set(label.key, { label, sums: [sum] });
      else if (group.sums.at(-1) !== sum) group.sums.push(sum);
    }
  }
  const sorted = [...groups.values()].sort(
    (a, b) => (a.label.order ?? 0) - (b.label.order ?? 0) || compareNames(a.label.name, b.label.name),
  );
  const named = sorted.map(({ label, sums: own }) => ({ key: label.key, name: label.name, isRest: false, sums: own }));
  return rest.length && by !== 'stage' ? [...named, { key: '', name: t(UNTOLD[by]), isRest: true, sums: rest }] : named;
}

type LabelsOf = (sum: Sum<ToldItem>) => readonly Label[];

const LABELS: Readonly<Record<Exclude<Grouping, 'document'>, LabelsOf>> = {
  funder: (sum) => sum.flatMap((told) => partiesOf(told, 'funders')),
  recipient: (sum) => sum.flatMap((told) => partiesOf(told, 'recipients')),
  fiscalYear: (sum) => sum.flatMap(({ item, document: { yearStart } }) => yearLabel(fiscalYearsOf(item, yearStart), yearStart)).slice(0, 1),
  programme: (sum) =>
    sum.flatMap(({ item: { programme } }) => (programme ? [{ key: nameKey(programme.name), name: oneLine(programme.name) }] : [])),
  stage: ([told]) => (told ? [{ key: told.item.stage, name: stageText(told.item.stage), order: STAGES.indexOf(told.item.stage) }] : []),
};

function partiesOf({ item, document }: ToldItem, role: 'funders' | 'recipients'): Label[] {
  return item[role].map((party) => ({ key: partyKey(party, document.bodies), name: oneLine(party.name) }));
}

/** Calendar years for years that begin in January, `2024-25` for others; newer ones first. */
function yearLabel(years: FiscalYears | null, { month, day }: YearStart): Label[] {
  if (!years) return [];
  const nameOf = (year: number) => (month === 1 && day === 1 ? `${year}` : `${year}-${String((year + 1) % 100).padStart(2, '0')}`);
  const { first, last } = years;
  const name = first === last ? nameOf(first) : t('{first} to {last}', { first: nameOf(first), last: nameOf(last) });
  return [{ key: `${first} ${last}`, name, order: -last - first / 10_000 }];
}

/** Sums in the order that is asked for; those of which it is not told come last, in the order of their places. */
export function sortSums<T extends ToldItem>(sums: readonly Sum<T>[], by: Sorting): readonly Sum<T>[] {
  if (by === 'place') return sums;
  const keyOf = by === 'amount' ? sizeOf : dayOf;
  const keyed = sums.map((sum) => ({ sum, key: sum[0] ? keyOf(sum[0]) : Number.NEGATIVE_INFINITY }));
  return keyed.sort((a, b) => (a.key === b.key ? 0 : b.key - a.key)).map(({ sum }) => sum);
}

/** How large an item's sum is, whatever its currency. */
function sizeOf({ item: { amount } }: ToldItem): number {
  return amount.amount ?? amount.max ?? amount.min ?? Number.NEGATIVE_INFINITY;
}

/** When an item was given or announced, or else from when on its money is, or else when the document was written. */
function dayOf({ item, document: { analysis } }: ToldItem): number {
  const day = item.date?.start ?? item.period?.start ?? analysis.documentDate?.start;
  return day ? Date.parse(day) : Number.NEGATIVE_INFINITY;
}

const NAMES = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function compareNames(a: string, b: string): number {
  return NAMES.compare(a, b);
}
