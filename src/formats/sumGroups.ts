import type { YearStart } from '../core/dates/dateOptions';
import { type FiscalYears, fiscalYearsOf, nameKey, partyKey } from '../core/funding/groupKeys';
import { type Analysis, type FundingItem, type Organisation, STAGES, type Stage } from '../core/model';
import { visibleLine } from './visibleLine';

/** What sums are grouped by. */
export type SumGrouping = 'funder' | 'recipient' | 'fiscalYear' | 'programme' | 'stage';

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

/** How groups are named where the text does not name them. */
export interface GroupWords {
  /** Fiscal years from one to another: `2024-25 to 2026-27`. */
  readonly years: (first: string, last: string) => string;
  readonly stage: (stage: Stage) => string;
  /** The sums of which that is not told. */
  readonly untold: (by: Exclude<SumGrouping, 'stage'>) => string;
}

/**
 * Groups sums, each once in every group that it belongs to: one of two funders stands with both. A party that is known by its name
 * alone in one document is the body that has this name in another, where only one has it.
 *
 * @returns fiscal years and stages in their order, others by name; what tells nothing comes last
 */
export function groupSums<T extends ToldItem>(sums: readonly Sum<T>[], by: SumGrouping, words: GroupWords): ItemGroup<T>[] {
  const labelled = sums.map((sum) => ({ sum, labels: LABELS[by](sum, words) }));
  const bodies = bodiesByName(labelled.flatMap(({ labels }) => labels));
  const groups = new Map<string, { label: Label; sums: Sum<T>[] }>();
  const rest: Sum<T>[] = [];
  for (const { sum, labels } of labelled) {
    if (labels.length === 0) rest.push(sum);
    for (const told of labels) {
      const label = { ...told, key: bodies.get(told.key) ?? told.key };
      const group = groups.get(label.key);
      if (!group) groups.set(label.key, { label, sums: [sum] });
      else if (group.sums.at(-1) !== sum) group.sums.push(sum);
    }
  }
  const sorted = [...groups.values()].sort(
    (a, b) => (a.label.order ?? 0) - (b.label.order ?? 0) || compareNames(a.label.name, b.label.name),
  );
  const named = sorted.map(({ label, sums: own }) => ({
    key: label.key,
    name: label.name,
    isRest: false,
    sums: own,
  }));
  return rest.length && by !== 'stage' ? [...named, { key: '', name: words.untold(by), isRest: true, sums: rest }] : named;
}

/** What bodies are known by other than by their names, by these names; null for a name of several. */
function bodiesByName(labels: readonly Label[]): ReadonlyMap<string, string | null> {
  const bodies = new Map<string, string | null>();
  for (const { key, name } of labels) {
    const byName = nameKey(name);
    if (key !== byName) bodies.set(byName, bodies.has(byName) && bodies.get(byName) !== key ? null : key);
  }
  return bodies;
}

type LabelsOf = (sum: Sum<ToldItem>, words: GroupWords) => readonly Label[];

const LABELS: Readonly<Record<SumGrouping, LabelsOf>> = {
  funder: (sum) => sum.flatMap((told) => partiesOf(told, 'funders')),
  recipient: (sum) => sum.flatMap((told) => partiesOf(told, 'recipients')),
  fiscalYear: (sum, words) =>
    sum.flatMap(({ item, document: { yearStart } }) => yearLabel(fiscalYearsOf(item, yearStart), yearStart, words)).slice(0, 1),
  programme: (sum) =>
    sum.flatMap(({ item: { programme } }) => (programme ? [{ key: nameKey(programme.name), name: visibleLine(programme.name) }] : [])),
  stage: ([told], words) =>
    told ? [{ key: told.item.stage, name: words.stage(told.item.stage), order: STAGES.indexOf(told.item.stage) }] : [],
};

function partiesOf({ item, document }: ToldItem, role: 'funders' | 'recipients'): Label[] {
  return item[role].map((party) => ({ key: partyKey(party, document.bodies), name: visibleLine(party.name) }));
}

/** Newer ones first. */
function yearLabel(years: FiscalYears | null, start: YearStart, words: GroupWords): Label[] {
  if (!years) return [];
  const { first, last } = years;
  const name = first === last ? fiscalYearName(first, start) : words.years(fiscalYearName(first, start), fiscalYearName(last, start));
  return [{ key: `${first} ${last}`, name, order: -last - first / 10_000 }];
}

/** A fiscal year by the calendar year in which it begins: `2024-25`, and `2024` where it begins in January. */
export function fiscalYearName(year: number, { month, day }: YearStart): string {
  return month === 1 && day === 1 ? `${year}` : `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

const NAMES = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function compareNames(a: string, b: string): number {
  return NAMES.compare(a, b);
}
