import type { Span } from '../model';
import type { Steps } from '../steps';
import { unitAt } from '../text/characters';
import type { SourceText } from '../text/sourceText';
import { Gap, isWord, Kind, type Tokens, tokenise, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { Is } from './chunkTypes';
import { functionWords } from './functionWords';
import { verbs } from './lexicon';
import { wordingOf } from './wording';

/** Plural nouns for those who are paid: the head of `11 medical technology research centres`. */
const HEADS =
  'centres centers trusts councils boards networks authorities hospitals universities schools charities groups firms companies colleges hubs organisations organizations institutes clubs businesses farmers startups researchers households families museums theatres theaters libraries academies nurseries practices surgeries pharmacies providers partnerships consortia associations boroughs districts regions states cities towns parishes departments agencies bodies labs laboratories scientists students apprentices artists volunteers communities residents tenants employers manufacturers operators suppliers retailers exporters landlords hospices shelters foodbanks teams societies parents carers patients winners applicants recipients halls collections archives churches chapels venues festivals orchestras choirs pubs farms growers fishermen brewers distillers developers builders breeders traders shops restaurants coaches nurses teachers veterans workers survivors victims pensioners refugees islands villages ports airports gyms zoos counties federations cooperatives offices pupils guards constables foundations trustees factories hotels cafes refuges crews banks';

const heads = wordSet(HEADS);

/** Plurals in -ers and -ors for things, and for people who act for a body and are paid nothing themselves. */
const NOT_PAID = wordSet(
  'others orders numbers papers computers scanners boilers trailers shelters rivers waters towers corridors factors sectors doors floors motors reactors years matters powers offers chapters letters figures rumours colours areas' +
    ' trackers dollars barriers carriers filters heaters printers speakers sensors monitors radiators turbines freezers cookers containers routers servers tractors elevators harbours neighbours labours flowers quarters headquarters covers layers transfers rollers mowers ventilators errors mirrors meters metres litres fibres acres corners borders parlours minors majors ministers commanders officers leaders directors councillors senators advisers simulators generators incubators indicators calculators commissioners',
);
const AGENT_ENDING = /(?:[eo]r|ist|ian)s$|men$/;
const [SMALL_E, SMALL_N, SMALL_R, SMALL_S, SMALL_T] = [...'enrst'].map((letter) => letter.charCodeAt(0));

/** Whether token `i` is a plural for people by its ending, such as `beekeepers`, `trawlermen`. */
function isAgentPlural(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.Lower || tokens.end[i] - tokens.start[i] < 6) return false;
  const last = unitAt(tokens.text, tokens.end[i] - 1);
  if (last !== SMALL_S && last !== SMALL_N) return false;
  const before = unitAt(tokens.text, tokens.end[i] - 2);
  const mayEnd = last === SMALL_N ? before === SMALL_E : before === SMALL_R || before === SMALL_T || before === SMALL_N;
  return mayEnd && AGENT_ENDING.test(tokenText(tokens, i)) && !NOT_PAID.has(tokens, i);
}

const IRREGULAR: Readonly<Record<string, string>> = { consortia: 'consortium', businesses: 'business' };

function singularOf(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return IRREGULAR[plural] ?? plural.replace(/s$/, '');
}

/** One of a group, by the plural that names the group. */
const members = new WordTable<string>(HEADS.split(' ').map((word) => [singularOf(word), word] as const));

/** Widest description before a head: `academic health science` networks. */
const LONGEST = 6;

/** A plural group that may pay or be paid, such as `15 academic health science networks`. */
export interface Group extends Span {
  /** The description without number or article: `academic health science networks`. */
  readonly name: string;
  readonly firstToken: number;
}

/** The plural for the one of a group at token `i` (`each network`, `every trust`), or undefined. */
export function memberAt(tokens: Tokens, i: number): string | undefined {
  if (i === 0 || !EACH.has(tokens, i - 1)) return undefined;
  return members.get(tokens, i);
}

/** Whether token `i` is one of those who are paid: `operator`, `school`. */
export function isMember(tokens: Tokens, i: number): boolean {
  return members.get(tokens, i) !== undefined;
}

const EACH = new WordTable<true>([
  ['each', true],
  ['every', true],
]);

/** The group whose head noun is token `i`, or null where `i` is no such noun. */
export function groupAt(tokens: Tokens, i: number, limit: number): Group | null {
  if (!heads.has(tokens, i) && !isAgentPlural(tokens, i)) return null;
  let first = i;
  let described = i;
  while (first > limit && i - first < LONGEST && tokens.gap[first] <= Gap.Line && describes(tokens, first - 1)) {
    first--;
    if (tokens.kind[first] !== Kind.Number && !isNumberWord(tokens, first)) described = first;
    else break;
  }
  return {
    name: wordingOf(tokens.text, { start: tokens.start[described], end: tokens.end[i] }),
    start: tokens.start[first],
    end: tokens.end[i],
    firstToken: first,
  };
}

function describes(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === Kind.Number) return true;
  if (FURTHER.has(tokens, i) && EDUCATION.has(tokens, i + 1)) return true;
  return isWord(tokens, i) && functionWords.get(tokens, i) === undefined && !NOT_DESCRIBING.has(tokens, i) && !isGiving(tokens, i);
}

const FURTHER = wordSet('further');
const EDUCATION = wordSet('education');

/** `hands beekeepers £5m`: the verb before a group is no part of it. */
function isGiving(tokens: Tokens, i: number): boolean {
  const verb = verbs.match(tokens, i, i + 1)?.value;
  if (verb !== undefined && verb.form === 'base' && i > 0 && (functionWords.get(tokens, i - 1) ?? 0) & AUXILIARY) return true;
  return verb !== undefined && verb.act === 'give' && (verb.form === 'third' || (verb.form === 'past' && GIVING_TO.has(tokens, i)));
}

/** What stands before the bare form of a verb: `will give councils`. */
const AUXILIARY: number = Is.Modal | Is.To;

const GIVING_TO = wordSet('handed lent loaned offered promised sent granted voted allocated');

const NOT_DESCRIBING = wordSet(
  'said says awarded gave given giving gives granted paid received will also only just then now help helps helping support supports supporting include includes including between such most many some several both other m bn k mn million billion thousand trillion night yesterday today tomorrow tonight',
);

const NUMBER_WORDS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
);

function isNumberWord(tokens: Tokens, i: number): boolean {
  return NUMBER_WORDS.has(tokens, i);
}

/** Farthest that `will` may stand behind a group whose purpose it tells. */
const WILL_REACH = 8;
const LONGEST_AIM = 30;

/** Tokens between two pauses. */
const TOKENS_A_STEP = 65_536;

/**
 * What a text says of its groups, by their head nouns: the fullest description (`networks` are `academic health science
 * networks`), and what they are to do (`…, which will speed up trials`).
 */
export class GroupNames {
  private readonly names = new Map<number, string>();
  private readonly aims = new Map<string, Span>();

  /** Reads what the text says: of the heads that stand soon behind a number. */
  *read({ tokens }: SourceText): Steps<void> {
    for (let i = 0; i < tokens.count; i++) {
      if (i % TOKENS_A_STEP === TOKENS_A_STEP - 1) yield;
      if (counted(tokens, i)) this.readCounted(tokens, i);
    }
  }

  private readCounted(tokens: Tokens, number: number): void {
    for (let i = number + 1; i < tokens.count && i - number <= LONGEST && tokens.gap[i] <= Gap.Line; i++) {
      const group = groupAt(tokens, i, 0);
      if (group?.firstToken === number) this.add(tokens, i, group.name);
      if (!describes(tokens, i)) return;
    }
  }

  private add(tokens: Tokens, head: number, name: string): void {
    const aim = aimAfter(tokens, head + 1);
    if (aim !== null && !this.aims.has(name)) this.aims.set(name, aim);
    const known = this.names.get(tokens.hash[head]);
    if (known === undefined || known.length < name.length) this.names.set(tokens.hash[head], name);
  }

  /** The name of the group that `each network` is one of. */
  nameOfAll(plural: string): string {
    return this.names.get(hashOf(plural)) ?? plural;
  }

  /** What the group of that name is to do, or null. */
  aimOf(name: string): Span | null {
    return this.aims.get(name) ?? null;
  }

  /** The name for the group with its head at token `i`: its own description, or for a bare head the fullest in the text. */
  nameOf(tokens: Tokens, i: number, group: Group): string {
    const bare = group.name.toLowerCase() === tokenText(tokens, i).toLowerCase();
    return bare ? (this.names.get(tokens.hash[i]) ?? group.name) : group.name;
  }
}

/** The predicate of a relative clause with `will` that begins at token `i`: `which it hopes will [speed up trials]`. */
function aimAfter(tokens: Tokens, i: number): Span | null {
  if (i >= tokens.count || functionWords.get(tokens, i) !== Is.Relative) return null;
  for (let at = i + 1; at < tokens.count && at - i < WILL_REACH; at++) {
    if (tokens.kind[at] === Kind.Punctuation) return null;
    if (functionWords.get(tokens, at) !== Is.Modal) continue;
    let end = at + 1;
    while (end < tokens.count && end - at < LONGEST_AIM && tokens.gap[end] <= Gap.Line && tokens.kind[end] !== Kind.Punctuation) end++;
    return end > at + 2 ? { start: tokens.start[at + 1], end: tokens.end[end - 1] } : null;
  }
  return null;
}

/** The hash under which the names of the group `plural` are kept. */
function hashOf(plural: string): number {
  return tokenise(plural).hash[0];
}

/** Whether a number stands at token `i`, in figures or in words. */
export function counted(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.Number || isNumberWord(tokens, i);
}
