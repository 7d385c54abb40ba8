import type { AnnotationType, Span } from '../../src/core/model';
import type { ExportDocument } from '../../src/formats/schema';
import type { Gold, GoldItem, GoldMention } from './gold';
import { dateMatches, moneyMatches, nameMatches, partiesMatch, plain, purposeMatches } from './matches';

type Found = ExportDocument['annotations'][number];
type Item = ExportDocument['fundingItems'][number];

/** Right, wrong and missed. */
class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
  get f1(): number {
    const all = 2 * this.right + this.wrong + this.missed;
    return all === 0 ? 1 : (2 * this.right) / all;
  }

  /** Share of what was asked for that came out right. */
  get share(): number {
    return this.right / Math.max(1, this.right + this.missed);
  }
}

const TYPES: readonly AnnotationType[] = ['money', 'date', 'organisation'];

/** The stages of an item by class: only these are told apart. */
const STAGES: Readonly<Record<string, string>> = {
  announced: 'given',
  committed: 'given',
  awarded: 'given',
  proposed: 'asked',
  requested: 'asked',
  spent: 'spent',
  reduced: 'reduced',
};

/** When a field of an item is right. `whole` is the item that it is a part of. */
const SLOTS: Readonly<Record<string, (wanted: string, item: Item, whole: Item | undefined) => boolean>> = {
  funder: (wanted, item) => partiesMatch(wanted, item.funders),
  recipients: (wanted, item) => partiesMatch(wanted, item.recipients),
  purpose: (wanted, item) => purposeMatches(wanted, item.purpose?.text),
  programme: (wanted, item) => plain(item.programme?.name ?? '').includes(plain(wanted)),
  date: (wanted, item) => dateMatches(wanted, item.date),
  period: (wanted, item) => dateMatches(wanted, item.period),
  share: (wanted, item) => item.distribution === wanted,
  partOf: (wanted, _item, whole) => whole !== undefined && moneyMatches(wanted, whole.amount),
};

export type Figure = 'money' | 'date' | 'org' | 'item' | 'link' | 'slot' | 'stage';

/**
 * Scores exported documents against their gold.
 *
 * A sum or date is right when it overlaps the marked one and has its value, an organisation when it has the same span;
 * a leading `the` and a trailing possessive do not count. `link` is the share of these organisations with the right full name.
 * An item is right when its amount is; `slot` and `stage` are the shares of its fields.
 */
export class Score {
  private readonly tallies = {
    money: new Tally(),
    date: new Tally(),
    organisation: new Tally(),
    link: new Tally(),
    item: new Tally(),
    slot: new Tally(),
    stage: new Tally(),
  };

  /** What was wrong or missed, a line each. */
  readonly complaints: string[] = [];

  /** How sure each found item was, and whether it was right in all that the gold tells of it. */
  readonly judged: { readonly confidence: number; readonly right: boolean }[] = [];

  /** @param text the document that both speak of */
  add(gold: Gold, text: string, document: ExportDocument): void {
    this.complaints.push(document.uri);
    for (const type of TYPES) this.addMentions(type, gold, text, document);
    this.addItems(gold, document);
  }

  /** All figures, 0..1. Precision and recall of mentions and items are in the F1; the others are shares. */
  get figures(): Readonly<Record<Figure, number>> {
    const { money, date, organisation, link, item, slot, stage } = this.tallies;
    return {
      money: money.f1,
      date: date.f1,
      org: organisation.f1,
      item: item.f1,
      link: link.share,
      slot: slot.share,
      stage: stage.share,
    };
  }

  private addMentions(type: AnnotationType, gold: Gold, text: string, document: ExportDocument): void {
    const tally = this.tallies[type];
    const names = new Map(document.organisations.flatMap(({ name, mentions }) => mentions.map((id) => [id, name])));
    const open = new Map(document.annotations.filter((each) => each.type === type).map((each) => [each, trimmed(text, each)]));

    for (const wanted of gold.mentions.filter((each) => each.type === type)) {
      const span = trimmed(text, wanted);
      const exact = find(open, ({ start, end }) => start === span.start && end === span.end);
      const found = exact ?? find(open, (each) => overlap(each, span));
      if (found) open.delete(found);
      if (wanted.optional) continue;
      const valueRight = found !== undefined && valueMatches(wanted.value, found, names.get(found.id));
      if (type === 'organisation' ? exact : valueRight) tally.right++;
      else {
        tally.missed++;
        if (found) tally.wrong++;
        this.complain(`${type} '${wanted.text}' (${wanted.value}) missed`, found);
      }
      if (type === 'organisation' && exact && wanted.value !== '*') this.addLink(wanted, valueRight, names.get(exact.id));
    }

    for (const [extra, span] of open) {
      if (gold.mentions.some((each) => each.optional && overlap(each, span))) continue;
      tally.wrong++;
      this.complain(`${type} not in the gold`, extra);
    }
  }

  private addLink(wanted: GoldMention, right: boolean, name: string | undefined): void {
    if (right) this.tallies.link.right++;
    else {
      this.tallies.link.missed++;
      this.complaints.push(`  '${wanted.text}' is linked to '${name}', not to '${wanted.value}'`);
    }
  }

  private addItems(gold: Gold, document: ExportDocument): void {
    const { item, slot, stage } = this.tallies;
    const open = new Set(document.fundingItems);
    const byId = new Map(document.fundingItems.map((each) => [each.id, each]));
    const wholeOf = (each: Item) => (each.partOf === null ? undefined : byId.get(each.partOf));

    for (const wanted of gold.items) {
      const found = bestOf(wanted, open, wholeOf);
      if (found) open.delete(found);
      if (wanted.optional) continue;
      if (found) item.right++;
      else {
        item.missed++;
        this.complaints.push(`  item ${wanted.amount} ${JSON.stringify(wanted.slots)} missed`);
      }
      let right = true;
      for (const [name, value] of Object.entries(wanted.slots)) {
        if (value === '*' || !(name in SLOTS)) continue;
        if (found && SLOTS[name](value, found, wholeOf(found))) slot.right++;
        else {
          right = false;
          slot.missed++;
          if (found) this.complaints.push(`  item ${wanted.amount} ${name}: wanted '${value}', got ${shown(name, found)}`);
        }
      }
      if (found) this.judged.push({ confidence: found.confidence, right });
      const stages = (wanted.slots.status ?? '').split('||').flatMap((name) => STAGES[name.trim()] ?? []);
      if (!found || !stages.length) continue;
      if (stages.includes(STAGES[found.stage])) stage.right++;
      else {
        stage.missed++;
        this.complaints.push(`  item ${wanted.amount} stage: wanted '${wanted.slots.status}', got '${found.stage}'`);
      }
    }
    for (const extra of open) {
      item.wrong++;
      this.judged.push({ confidence: extra.confidence, right: false });
      this.complaints.push(`  item not in the gold: ${JSON.stringify(extra.amount)}`);
    }
  }

  private complain(what: string, found: Found | undefined): void {
    this.complaints.push(`  ${what}${found ? `: '${found.text}' ${JSON.stringify(found.value)}` : ''}`);
  }
}

function valueMatches(wanted: string, found: Found, name: string | undefined): boolean {
  switch (found.type) {
    case 'money':
      return moneyMatches(wanted, found.value);
    case 'date':
      return dateMatches(wanted, found.value);
    case 'organisation':
      return nameMatches(wanted, name);
  }
}

/** Of the items with the wanted amount, the one with the most fields right; the first of equals. */
function bestOf(wanted: GoldItem, items: Iterable<Item>, wholeOf: (item: Item) => Item | undefined): Item | undefined {
  let best: Item | undefined;
  let most = -1;
  for (const item of items) {
    if (!moneyMatches(wanted.amount, item.amount)) continue;
    const right = Object.entries(wanted.slots).filter(([name, value]) => SLOTS[name]?.(value, item, wholeOf(item))).length;
    if (right > most) [best, most] = [item, right];
  }
  return best;
}

/** A field of an item as a complaint shows it. */
function shown(slot: string, item: Item): string {
  const field = { funder: 'funders', share: 'distribution' }[slot] ?? slot;
  return JSON.stringify(item[field as keyof Item]);
}

/** A span without a leading `the` and a trailing possessive. */
function trimmed(text: string, { start, end }: Span): Span {
  const covered = text.slice(start, end);
  const lead = /^(the|The)\s+/.exec(covered)?.[0].length ?? 0;
  const tail = /['\u2019]s?$/.exec(covered)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function find<K, V>(map: ReadonlyMap<K, V>, fits: (value: V) => boolean): K | undefined {
  for (const [key, value] of map) if (fits(value)) return key;
  return undefined;
}
