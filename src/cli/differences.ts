import type { DateValue } from '../core/model';
import { identifierText } from '../formats/csv';
import { moneyText } from '../formats/moneyText';
import { oneLine } from '../formats/oneLine';
import type { ExportDocument } from '../formats/schema';
import type { Problem } from './problem';

type Difference = Omit<Problem, 'kind' | 'path'>;
type Mention = ExportDocument['annotations'][number];
type Item = ExportDocument['fundingItems'][number];
type Place = Pick<Mention, 'line' | 'column'>;

/** What is compared of a thing, as words by the names of the fields. */
type Fields = Readonly<Record<string, string>>;

const NAMES: Readonly<Record<Mention['type'], string>> = { money: 'sum', date: 'date', organisation: 'organisation' };
const TOP: Place = { line: 1, column: 1 };

/**
 * What is told differently in two exports of a document.
 *
 * Ids, confidence and whether something was accepted make no difference. Where the text has changed, mentions are compared by their
 * words, in their order, and the place of what is missing is where it was.
 */
export function differencesIn(expected: ExportDocument, found: ExportDocument): Difference[] {
  const isSameText = expected.sha256 === found.sha256;
  const keyOf = (each: Mention) => `${each.type} ${isSameText ? `${each.start} ${each.end}` : oneLine(each.text)}`;
  const [before, now] = [new Sums(expected, keyOf), new Sums(found, keyOf)];
  return [
    ...changes('the document', documentFields(expected), documentFields(found), TOP),
    ...pairs(expected.annotations, found.annotations, keyOf).flatMap((pair) =>
      differences(
        pair,
        (each) => `${NAMES[each.type]} “${oneLine(each.text)}”`,
        mentionFields,
        (each) => each,
      ),
    ),
    ...pairs(
      expected.fundingItems,
      found.fundingItems,
      (item) => before.keyOf(item),
      (item) => now.keyOf(item),
    ).flatMap((pair) => {
      const sums = (item: Item) => (item === pair.expected ? before : now);
      return differences(
        pair,
        (item) => `funding item “${sums(item).wordsOf(item.id)}”`,
        (item) => itemFields(item, sums(item)),
        (item) => sums(item).placeOf(item),
      );
    }),
    ...pairs(expected.organisations, found.organisations, ({ name }) => name).flatMap(({ expected, found }) => {
      if (!expected || !found) return []; // its mentions tell
      const place = now.mentions.get(found.mentions[0] ?? '') ?? TOP;
      return changes(`organisation “${found.name}”`, organisationFields(expected), organisationFields(found), place);
    }),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The sums of a document's items. */
class Sums {
  readonly mentions: ReadonlyMap<string, Mention>;
  private readonly items: ReadonlyMap<string, Item>;

  constructor(
    document: ExportDocument,
    private readonly keyOfMention: (mention: Mention) => string,
  ) {
    this.mentions = new Map(document.annotations.map((each) => [each.id, each]));
    this.items = new Map(document.fundingItems.map((each) => [each.id, each]));
  }

  keyOf(item: Item): string {
    return this.of(item).map(this.keyOfMention).join();
  }

  /** The words of an item's first sum; empty where there is no item. */
  wordsOf(id: string | null): string {
    const item = this.items.get(id ?? '');
    return item ? oneLine(this.of(item)[0]?.text ?? '') : '';
  }

  placeOf(item: Item): Place {
    return this.of(item)[0] ?? TOP;
  }

  private of(item: Item): Mention[] {
    return item.mentions.flatMap((id) => this.mentions.get(id) ?? []);
  }
}

interface Pair<Thing> {
  readonly expected?: Thing;
  readonly found?: Thing;
}

/** Puts the things together that have the same key; of several with one key the first with the first. */
function pairs<Thing>(
  expected: readonly Thing[],
  found: readonly Thing[],
  keyOf: (thing: Thing) => string,
  keyOfFound: (thing: Thing) => string = keyOf,
): Pair<Thing>[] {
  const open = new Map<string, Thing[]>();
  for (const each of found) {
    const same = open.get(keyOfFound(each));
    if (same) same.push(each);
    else open.set(keyOfFound(each), [each]);
  }
  for (const same of open.values()) same.reverse();
  const paired = expected.map((each): Pair<Thing> => ({ expected: each, found: open.get(keyOf(each))?.pop() }));
  const left = new Set([...open.values()].flat());
  return [...paired, ...found.filter((each) => left.has(each)).map((each) => ({ found: each }))];
}

function differences<Thing>(
  { expected, found }: Pair<Thing>,
  name: (thing: Thing) => string,
  fields: (thing: Thing) => Fields,
  placeOf: (thing: Thing) => Place,
): Difference[] {
  if (expected && found) return changes(name(found), fields(expected), fields(found), placeOf(found));
  const only = (expected ?? found)!;
  const told = Object.values(fields(only)).filter(Boolean).join('; ');
  const { line, column } = placeOf(only);
  return [{ line, column, message: `${name(only)} (${told}) is ${expected ? 'expected and not found' : 'found and not expected'}` }];
}

function changes(name: string, expected: Fields, found: Fields, { line, column }: Place): Difference[] {
  return Object.keys(expected)
    .filter((field) => expected[field] !== found[field])
    .map((field) => ({ line, column, message: `${name}, ${field}: expected ${shown(expected[field])}, found ${shown(found[field])}` }));
}

function shown(words: string | undefined): string {
  return words ? `“${words}”` : 'none';
}

function documentFields({ title, date }: ExportDocument): Fields {
  return { title: title ?? '', date: dateWords(date) };
}

function mentionFields({ type, value }: Mention): Fields {
  switch (type) {
    case 'money':
      return { value: moneyText(value) };
    case 'date':
      return { value: dateWords(value) };
    case 'organisation':
      return { name: value.name };
  }
}

function organisationFields({ kind, acronym, identifiers }: ExportDocument['organisations'][number]): Fields {
  return { kind, acronym: acronym ?? '', identifiers: identifiers.map(identifierText).join('; ') };
}

function itemFields(item: Item, sums: Sums): Fields {
  return {
    sum: moneyText(item.amount),
    funders: parties(item.funders),
    recipients: parties(item.recipients),
    programme: oneLine(item.programme?.name ?? ''),
    purpose: oneLine(item.purpose?.text ?? ''),
    date: dateWords(item.date),
    period: dateWords(item.period),
    stage: item.stage,
    distribution: item.distribution,
    'part of': sums.wordsOf(item.partOf),
  };
}

function parties(parties: Item['funders']): string {
  return parties.map(({ name, via }) => oneLine(via === null ? name : `${name} (${via})`)).join('; ');
}

/** `2024-03 (approximate)`; with its first and last day where EDTF does not tell. */
function dateWords(value: DateValue | null): string {
  if (!value) return '';
  const { edtf, duration, start, end, granularity, qualifier, resolution } = value;
  const days = start || end ? `, ${start ?? 'open'} to ${end ?? 'open'}` : '';
  const notes = [granularity, qualifier === 'exact' ? '' : qualifier, resolution === 'unresolved' ? resolution : ''];
  return `${edtf ?? duration ?? 'no date'} (${notes.filter(Boolean).join(', ')}${days})`;
}
