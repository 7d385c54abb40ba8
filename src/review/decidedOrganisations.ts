import type { Annotation, FundingItem, Organisation } from '../core/model';
import { kindOfName } from '../core/organisations/kindOfName';

/** The organisations of a document, with those that a person's decisions name besides. */
export class DecidedOrganisations {
  private readonly all: Organisation[];
  private readonly byName = new Map<string, Organisation>();

  constructor(suggested: readonly Organisation[]) {
    this.all = [...suggested];
    for (const each of suggested) if (!this.byName.has(keyOf(each.name))) this.byName.set(keyOf(each.name), each);
  }

  /** The id of the organisation of a name; null where the document has none. */
  find(name: string): string | null {
    return this.byName.get(keyOf(name))?.id ?? null;
  }

  /** The id of the organisation of a name, which is made where the document has none. */
  named(name: string): string {
    const known = this.find(name);
    if (known !== null) return known;
    const id = `org${this.all.length + 1}`;
    const nothing = { acronym: null, identifiers: [], parent: null, successors: [], years: null, mentions: [] };
    const organisation: Organisation = { id, name, kind: kindOfName(name) ?? 'other', ...nothing };
    this.all.push(organisation);
    this.byName.set(keyOf(name), organisation);
    return id;
  }

  /** Those that are mentioned now, or that a decided item names, with their mentions as they are now. */
  after(annotations: readonly Annotation[], items: readonly FundingItem[]): Organisation[] {
    const mentions = new Map<string, string[]>();
    for (const each of annotations) {
      if (each.type !== 'organisation') continue;
      const known = mentions.get(each.value.organisation);
      if (known) known.push(each.id);
      else mentions.set(each.value.organisation, [each.id]);
    }
    const named = organisationsNamedBy(items.filter(({ review }) => review !== 'suggested'));
    return this.all
      .filter(({ id }) => mentions.has(id) || named.has(id))
      .map((each) => ({ ...each, mentions: mentions.get(each.id) ?? [] }));
  }
}

/** The ids of the organisations that pay or get by these items. */
export function organisationsNamedBy(items: readonly FundingItem[]): ReadonlySet<string | null> {
  return new Set(items.flatMap(({ funders, recipients }) => [...funders, ...recipients]).map(({ organisation }) => organisation));
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
