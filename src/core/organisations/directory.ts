import type { ListedOrganisation, OrganisationKind } from '../model';
import { type Tokens, tokenise } from '../text/tokens';
import { FormColumn, Gazetteer, type GazetteerEntry, type GazetteerMatch, gazetteer } from './gazetteer';
import { kindOfName } from './kindOfName';
import { keyOfName } from './nameComparison';

/**
 * Where names are looked up: the gazetteer, and the caller's own list, which wins.
 *
 * An own organisation takes the place of the listed ones that bear its name or one of its other names: all their forms are its
 * own, and what it leaves open (kind, identifiers, parent) is that of the listed organisation of its name.
 */
export class Directory {
  private readonly own: Gazetteer | null;
  /** listed row -> row of the own organisation that takes its place */
  private readonly replaced = new Map<number, number>();
  /** own row -> listed row of the same name */
  private readonly counterparts = new Map<number, number>();
  private readonly entries = new Map<number, GazetteerEntry>();

  constructor(
    private readonly listed: Gazetteer,
    private readonly organisations: readonly ListedOrganisation[],
  ) {
    this.own = organisations.length === 0 ? null : new Gazetteer(organisations.map(lineOf).join('\n'));
    for (const [row, { name, aliases }] of organisations.entries()) {
      const counterpart = this.rowNamed(name);
      if (counterpart >= 0) this.counterparts.set(row, counterpart);
      for (const listedRow of [counterpart, ...aliases.map((alias) => this.rowNamed(alias))])
        if (listedRow >= 0 && !this.replaced.has(listedRow)) this.replaced.set(listedRow, listed.size + row);
    }
  }

  private rowNamed(name: string): number {
    const tokens = tokenise(withoutDoubt(name));
    const match = this.listed.match(tokens, 0, tokens.count);
    return match !== undefined && match.end === tokens.count && match.column === FormColumn.Name ? match.entry : -1;
  }

  /**
   * The longest name that begins at token `i`; of two equally long ones the own.
   *
   * @param limit the token that the name may not reach
   * @returns rows of this directory
   */
  match(tokens: Tokens, i: number, limit: number): GazetteerMatch | undefined {
    const listed = this.listed.match(tokens, i, limit);
    if (this.own === null) return listed;
    const own = this.own.match(tokens, i, limit);
    if (own !== undefined && (listed === undefined || own.end >= listed.end))
      return { ...own, entry: this.listed.size + own.entry, others: own.others.map((row) => this.listed.size + row) };
    return listed && { ...listed, entry: this.standIn(listed.entry), others: listed.others.map((row) => this.standIn(row)) };
  }

  private standIn(row: number): number {
    return this.replaced.get(row) ?? row;
  }

  /** Whether a row is of the caller's own list. */
  isOwn(row: number): boolean {
    return row >= this.listed.size;
  }

  /** Whether a name of the own list begins with this word, which no name of the gazetteer does without a capital. */
  beginsOwn(word: number): boolean {
    return this.own?.beginsWith(word) ?? false;
  }

  /** The organisation in a row. */
  entry(row: number): GazetteerEntry {
    if (!this.isOwn(row)) return this.listed.entry(row);
    let entry = this.entries.get(row);
    if (entry === undefined) this.entries.set(row, (entry = this.ownEntry(row - this.listed.size)));
    return entry;
  }

  kindOf(row: number): OrganisationKind {
    return this.entry(row).kind;
  }

  private ownEntry(row: number): GazetteerEntry {
    const own = this.organisations[row];
    const counterpart = this.counterparts.get(row);
    const listed = counterpart === undefined ? undefined : this.listed.entry(counterpart);
    const several = (of: 'acronyms' | 'aliases' | 'identifiers' | 'successors') => (own[of].length > 0 ? own[of] : (listed?.[of] ?? []));
    const name = withoutDoubt(own.name);
    return {
      name,
      key: keyOfName(name),
      kind: own.kind ?? listed?.kind ?? kindOfName(own.name) ?? 'other',
      acronyms: several('acronyms').map(withoutDoubt),
      aliases: several('aliases').map(withoutDoubt),
      identifiers: several('identifiers'),
      parent: own.parent ?? listed?.parent ?? null,
      successors: several('successors'),
      years: own.years ?? listed?.years ?? null,
    };
  }
}

/** An own organisation as a line of a gazetteer: as far as it is looked up. */
function lineOf({ name, kind, acronyms, aliases }: ListedOrganisation): string {
  return [form(name), kind ?? '', acronyms.map(form).join('|'), aliases.map(form).join('|')].join('\t');
}

/** A form on one line, without the marks that have a meaning there. */
function form(text: string): string {
  return text.replace(/[\s|]+/g, ' ').replace(/^[# ]+/, '') || '?';
}

function withoutDoubt(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name;
}

const NONE: readonly ListedOrganisation[] = [];
const known = new WeakMap<readonly ListedOrganisation[], Directory>();

/** The directory of the gazetteer and an own list, put together when that list is first seen. */
export function directoryOf(own: readonly ListedOrganisation[] = NONE): Directory {
  let directory = known.get(own);
  if (directory === undefined) known.set(own, (directory = new Directory(gazetteer(), own)));
  return directory;
}
