import type { Organisation, OrganisationKind } from '../model';
import { Pace, type Steps } from '../steps';
import { isMark, Kind, type Tokens, tokenise } from '../text/tokens';
import { bodyName } from './bodyName';
import { isCoinedName, isPlaceName } from './coinedNames';
import type { Directory } from './directory';
import { councilLetters, looseKeys } from './looseKeys';
import { ENOUGH_EVIDENCE, isSupported, type OrganisationMention } from './mentions';
import { nameKey } from './nameComparison';
import { NameKeys } from './nameKeys';
import { NameTable } from './nameTable';
import { identifiersOf } from './registers';
import { shortFormsOf } from './shortForms';

/** What a form of a name in the document is. */
export const enum FormKind {
  Name = 0,
  Acronym = 1,
  Short = 2,
  /** a single word that shortens a longer name */
  Word = 3,
  /** a shorter name that counts only where it says, gives or gets something */
  Acting = 4,
}

/** in tokens */
const LONGEST_ACRONYM = 3;
const NONE: readonly string[] = [];

/** The work of comparing a mention with the others of its body, beside that of reading so many UTF-16 units. */
const COMPARED = 8;

interface Body {
  readonly entry: number;
  kind: OrganisationKind | null;
  acronym: string | null;
  /** the body that this one turned out to be, or -1 */
  same: number;
}

interface Definition {
  readonly at: number;
  readonly body: number;
}

/** One body of the document; its name is the longest known from the text, or from the gazetteer where the text only shortens it. */
export type LinkedOrganisation = Omit<Organisation, 'id' | 'mentions'>;

/** The bodies of one document, and the names, acronyms and short forms by which it calls them. */
export class Bodies {
  /** every form, for finding further uses */
  readonly forms = new NameTable();
  private readonly formBodies: number[] = [];
  private readonly formKinds: FormKind[] = [];
  private readonly bodies: Body[] = [];
  private readonly byEntry = new Map<number, number>();
  private readonly byKey = new Map<string, number>();
  /** what a looser spelling stands for; -1 where it could be two bodies */
  private readonly byLooseKey = new Map<string, number>();
  private readonly definitions = new Map<string, Definition[]>();
  private readonly assigned = new Map<OrganisationMention, number>();
  private readonly keys: NameKeys;

  constructor(
    private readonly tokens: Tokens,
    private readonly directory: Directory,
  ) {
    this.keys = new NameKeys(tokens);
  }

  /** Takes in the mentions that stand by their own evidence. */
  *learnAll(mentions: readonly OrganisationMention[]): Steps<void> {
    const pace = new Pace();
    for (const mention of mentions) {
      if (pace.isPauseDue(mention.end - mention.start)) yield;
      if (mention.confidence >= ENOUGH_EVIDENCE && !isSupported(mention)) this.learn(mention, mention.entry);
    }
    for (const mention of mentions) {
      if (pace.isPauseDue(mention.end - mention.start)) yield;
      if (isSupported(mention)) this.learn(mention, this.entryOfSupported(mention));
    }
  }

  /** What stands beside an ambiguous word shows that it is a body, not which: only its own name or the full name tells that. */
  private entryOfSupported(mention: OrganisationMention): number {
    const { entry, firstToken, endToken } = mention;
    if (this.byEntry.has(entry)) return entry;
    return this.keys.of(firstToken, endToken) === this.directory.entry(entry).key ? entry : -1;
  }

  private learn(mention: OrganisationMention, entry: number): void {
    const { tokens } = this;
    const { firstToken: first, endToken: end, kind } = mention;
    const key = this.keys.of(first, end);
    const known = (entry >= 0 ? this.byEntry.get(entry) : undefined) ?? (mention.source === 'acronym' ? undefined : this.byKey.get(key));
    if (known !== undefined && this.byKey.has(key)) return;
    const body = known ?? this.add(entry, kind);
    if (entry >= 0) this.byEntry.set(entry, body);
    if (mention.source === 'acronym') return;
    this.byKey.set(key, body);
    this.addForm(body, tokens, first, end, FormKind.Name);
    for (const form of shortFormsOf(tokens, first, end, kind)) {
      if (form.single && isCoinedName(tokens, first, end) && isPlaceName(tokens, first, this.directory)) continue;
      this.addForm(body, tokens, form.first, form.end, form.acting ? FormKind.Acting : form.single ? FormKind.Word : FormKind.Short);
      if (form.acting) continue;
      this.addLooseKey(nameKey(tokens, form.first, form.end), body);
    }
    for (const letters of councilLetters(tokens, first, end)) this.addText(body, letters);
    for (const loose of looseKeys(tokens, first, end, key)) this.addLooseKey(loose, body);
  }

  private add(entry: number, kind: OrganisationKind | null): number {
    return this.bodies.push({ entry, kind, acronym: null, same: -1 }) - 1;
  }

  private addForm(body: number, tokens: Tokens, first: number, end: number, kind: FormKind): void {
    this.forms.add(tokens, first, end);
    this.formBodies.push(body);
    this.formKinds.push(kind);
  }

  private addText(body: number, text: string): void {
    const tokens = tokenise(text);
    this.addForm(body, tokens, 0, tokens.count, FormKind.Short);
  }

  private addLooseKey(key: string, body: number): void {
    const known = this.byLooseKey.get(key);
    this.byLooseKey.set(key, known === undefined || known === body ? body : -1);
  }

  /** Reads from mentions in reading order which acronyms the brackets define. */
  *define(mentions: readonly OrganisationMention[]): Steps<void> {
    const pace = new Pace();
    for (const [k, after] of mentions.entries()) {
      if (k === 0) continue;
      if (pace.isPauseDue(after.end - after.start)) yield;
      const before = mentions[k - 1];
      if (!this.areBracketed(before, after)) continue;
      if (this.isAcronym(after)) this.defineAcronym(after, before);
      else if (this.isAcronym(before)) this.defineAcronym(before, after);
    }
    this.joinLoose();
  }

  private isAcronym(mention: OrganisationMention): boolean {
    if (mention.source === 'acronym') return true;
    return (
      mention.endToken - mention.firstToken === 1 && this.tokens.kind[mention.firstToken] >= Kind.Upper && mention.source === 'gazetteer'
    );
  }

  /** Whether `after` stands in brackets right behind `before`. */
  private areBracketed(before: OrganisationMention, after: OrganisationMention): boolean {
    const { tokens } = this;
    let open = before.endToken;
    if (open < tokens.count && tokens.kind[open] === Kind.Possessive) open++;
    if (after.firstToken - open > 2 || after.firstToken <= open || !isMark(tokens, open, '(')) return false;
    const close = after.endToken;
    return close < tokens.count && (isMark(tokens, close, ')') || isMark(tokens, close + 1, ')'));
  }

  private defineAcronym(acronym: OrganisationMention, name: OrganisationMention): void {
    const body = this.ofName(name);
    if (body < 0) return;
    const text = this.textOf(acronym);
    const definitions = this.definitions.get(text) ?? [];
    if (definitions.length === 0) this.definitions.set(text, definitions);
    if (definitions.at(-1)?.body === body) return;
    definitions.push({ at: acronym.start, body });
    this.bodies[body].acronym ??= text;
    this.addForm(body, this.tokens, acronym.firstToken, acronym.endToken, FormKind.Acronym);
  }

  /** Bodies whose name is a looser spelling of another's are that other. */
  private joinLoose(): void {
    for (const [key, body] of this.byKey) {
      const other = this.byLooseKey.get(key);
      if (other === undefined || other < 0) continue;
      const [a, b] = [this.root(body), this.root(other)];
      if (a === b || (this.bodies[a].entry >= 0 && this.bodies[b].entry >= 0)) continue;
      // a listed short name is that listed body's
      if (this.bodies[a].entry < 0) this.join(a, b);
    }
  }

  private join(body: number, into: number): void {
    this.bodies[body].same = into;
    this.bodies[into].acronym ??= this.bodies[body].acronym;
    this.bodies[into].kind ??= this.bodies[body].kind;
  }

  private root(body: number): number {
    let at = body;
    while (this.bodies[at].same >= 0) at = this.bodies[at].same;
    return at;
  }

  private textOf({ firstToken, endToken }: TokenRangeLike): string {
    return this.tokens.text.slice(this.tokens.start[firstToken], this.tokens.end[endToken - 1]);
  }

  private ofName(mention: OrganisationMention): number {
    return this.byKey.get(this.keys.of(mention.firstToken, mention.endToken)) ?? this.byEntry.get(mention.entry) ?? -1;
  }

  /** The body that an acronym stands for at an offset: what was defined last before it, else what is defined first. */
  private ofAcronym(text: string, at: number): number {
    const definitions = this.definitions.get(text);
    if (definitions === undefined) return -1;
    let low = 0;
    for (let high = definitions.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (definitions[middle].at <= at) low = middle;
      else high = middle;
    }
    return definitions[low].body;
  }

  /** Whether the document bears a candidate out: by its own evidence, or because the same body is named elsewhere. */
  bearsOut(mention: OrganisationMention): boolean {
    if (mention.confidence >= ENOUGH_EVIDENCE) return true;
    return this.bodyOf(mention) >= 0;
  }

  /** The number of a mention's body, or -1 where none is known. */
  private bodyOf(mention: OrganisationMention): number {
    const assigned = this.assigned.size === 0 ? undefined : this.assigned.get(mention);
    if (assigned !== undefined) return this.root(assigned);
    if (mention.source === 'own-list') return this.byEntry.get(mention.entry) ?? -1;
    const mayBeDefined = this.definitions.size > 0 && mention.endToken - mention.firstToken <= LONGEST_ACRONYM;
    const defined = mayBeDefined ? this.ofAcronym(this.textOf(mention), mention.start) : -1;
    const body = defined >= 0 ? defined : this.ofListed(mention);
    return body < 0 ? body : this.root(body);
  }

  private ofListed(mention: OrganisationMention): number {
    const listed = mention.entry >= 0 ? (this.byEntry.get(mention.entry) ?? this.ofNamesake(mention)) : -1;
    if (listed >= 0) return listed;
    return this.byKey.get(this.keys.of(mention.firstToken, mention.endToken)) ?? -1;
  }

  /** Where several listed bodies share a form, the one that the document names otherwise. */
  private ofNamesake(mention: OrganisationMention): number {
    const match = this.directory.match(this.tokens, mention.firstToken, mention.endToken);
    for (const other of match?.others ?? []) {
      const body = this.byEntry.get(other);
      if (body !== undefined) return body;
    }
    return -1;
  }

  formKind(form: number): FormKind {
    return this.formKinds[form];
  }

  /** Says which body a further use of a form names. */
  assign(mention: OrganisationMention, form: number): void {
    const acronym = this.formKinds[form] === FormKind.Acronym ? this.ofAcronym(this.textOf(mention), mention.start) : -1;
    this.assigned.set(mention, acronym >= 0 ? acronym : this.formBodies[form]);
  }

  /** Numbers the bodies of the final mentions in reading order and names them. */
  *link(mentions: OrganisationMention[]): Steps<{ mentions: OrganisationMention[]; bodies: LinkedOrganisation[]; bodyOf: number[] }> {
    const numbers = new Map<number, number>();
    const members: OrganisationMention[][] = [];
    const bodyOf: number[] = [];
    const pace = new Pace();
    for (const mention of mentions) {
      if (pace.isPauseDue(mention.end - mention.start)) yield;
      const body = this.ownBody(mention);
      let number = numbers.get(body);
      if (number === undefined) {
        numbers.set(body, (number = members.length));
        members.push([]);
      }
      members[number].push(mention);
      bodyOf.push(number);
    }
    const bodies: LinkedOrganisation[] = [];
    for (const body of numbers.keys()) {
      const ofBody = members[bodies.length];
      if (pace.isPauseDue(ofBody.length * COMPARED)) yield;
      bodies.push(this.linked(this.bodies[body], ofBody));
    }
    return { mentions, bodies, bodyOf };
  }

  private ownBody(mention: OrganisationMention): number {
    const body = this.bodyOf(mention);
    if (body >= 0) return body;
    const key = mention.source === 'acronym' ? `acronym ${this.textOf(mention)}` : this.keys.of(mention.firstToken, mention.endToken);
    const own = this.byKey.get(key) ?? this.add(isSupported(mention) ? -1 : mention.entry, mention.kind);
    this.byKey.set(key, own);
    return own;
  }

  private linked(body: Body, mentions: readonly OrganisationMention[]): LinkedOrganisation {
    const entry = body.entry >= 0 ? this.directory.entry(body.entry) : undefined;
    return {
      name: entry !== undefined && this.directory.isOwn(body.entry) ? entry.name : bodyName(this.keys, mentions, entry),
      acronym: body.acronym ?? entry?.acronyms[0] ?? null,
      kind: entry?.kind ?? body.kind ?? mentions.find(({ kind }) => kind !== null)?.kind ?? 'other',
      identifiers: identifiersOf(entry?.identifiers ?? NONE),
      parent: entry?.parent ?? null,
      successors: entry?.successors ?? [],
      years: entry?.years ?? null,
    };
  }
}

type TokenRangeLike = Pick<OrganisationMention, 'firstToken' | 'endToken'>;
