import type { Party } from '../model';
import { isCapitalised, isMark, Kind } from '../text/tokens';
import type { Chunk } from './chunks';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { type GroupNames, groupAt, memberAt } from './groups';
import { partyOf } from './placed';
import { isInfinitive } from './purpose';

/** Who pays and who is paid, as far as one sentence tells. */
export interface Parties {
  readonly funders: readonly Party[];
  readonly recipients: readonly Party[];
}

/** What stands outside the sentence and pronouns refer to. */
export interface Speakers {
  readonly groups: GroupNames;
  /** The body that `we` are; null where the text does not say. */
  readonly we: Party | null;
  /** The body that the sentence before began with: what `it` or `the charity` stands for. */
  readonly body: Party | null;
  /** The group that the sentence before began with: what `they` stands for. */
  readonly group: Party | null;
  /** The body most mentioned before token `before` that `the` with `noun` may stand for; null where there is none. */
  named(noun: string, before: number): Party | null;
}

const REACH = 5;
/** How many chunks away a party may stand. */
const FARTHEST = 60;

/** Nouns that stand for the body named before: `the charity`, `the council`. */
const BODY_NOUNS = new Set('group charity company firm organisation organization regulator body campaigners'.split(' '));

/** Nouns that stand for the body whose name has them: `the Commission`, `the council`. */
const NAMED_NOUNS = new Set(
  'council trust authority university department agency foundation commission ministry board college institute association society union bank committee partnership alliance executive'.split(
    ' ',
  ),
);

/** The subject of the verb at chunk `verb`. */
export function readSubject(clause: Clause, verb: number, speakers: Speakers): Party[] {
  return new PartyReader(clause, speakers).subject(verb);
}

/** The body or office-holder at chunk `i`, as a party. */
export function readOwner(clause: Clause, i: number, speakers: Speakers): Party[] {
  return [new PartyReader(clause, speakers).party(clause.chunks[i])];
}

/** Reads the parties of the sum (or the word for one) at chunk `k`. */
export function readParties(clause: Clause, k: number, governor: Governor | null, speakers: Speakers): Parties {
  const reader = new PartyReader(clause, speakers);
  const nearby = reader.attached(k);
  if (governor?.act === 'ask' && governor.trigger.form === 'noun') return reader.bid(governor, k);
  if (governor === null || governor.verb < 0) return nearby;
  const framed = reader.framed(k, governor);
  return {
    funders: framed.funders.length > 0 ? framed.funders : nearby.funders,
    recipients: framed.recipients.length > 0 ? framed.recipients : nearby.recipients,
  };
}

class PartyReader {
  constructor(
    private readonly clause: Clause,
    private readonly speakers: Speakers,
  ) {}

  /** Parties that hang on the sum itself: `X's £5m`, `£5m of X funding`, `£5m from X to Y`. */
  attached(k: number): Parties {
    const owner = this.owner(k);
    const source = this.after(k, ['from', 'by']);
    const inside = this.funderOfNoun(k);
    return {
      funders: unique([...owner, ...inside, ...source]),
      recipients: unique([...this.after(k, ['to', 'among', 'between']), ...this.investedIn(k)]),
    };
  }

  /** `£5m investment from Y in X` */
  private investedIn(k: number): Party[] {
    return this.clause.chunks[k + 1]?.trigger?.lemma === 'investment' ? this.after(k + 1, ['in', 'into']) : [];
  }

  /** `X put in a bid to Y for £5m`, `a request for £5m from X`: X asks Y to pay. */
  bid({ at, verb }: Governor, k: number): Parties {
    const { chunks } = this.clause;
    const asking = verb >= 0 && verb < at ? this.subject(verb) : [];
    const end = Math.min(k < at ? at + REACH : k, at + REACH, chunks.length);
    for (let j = at + 1; j < end; j++) {
      if (chunks[j].type === 'to') return { funders: this.coordinated(j + 1, Math.max(k, at + REACH)), recipients: asking };
      if (this.clause.isWord(j, 'from', 'by')) return { funders: [], recipients: this.coordinated(j + 1, Math.max(k, at + REACH)) };
      if (chunks[j].type === 'comma' || chunks[j].type === 'break') break;
    }
    return { funders: unique(this.after(k, ['from'])), recipients: asking };
  }

  framed(k: number, governor: Governor): Parties {
    const { verb, relation, passive } = governor;
    const trigger = this.clause.chunks[verb].trigger;
    const act = trigger?.act ?? 'fund';
    const from = Math.max(k, verb);
    const by = () => this.after(from, ['by', 'from']);
    const between = () => this.among(k + 1, verb);
    switch (act) {
      case 'give':
      case 'cut':
        if (passive && relation === 'object') {
          const behind = this.payersBefore(k, verb);
          return { funders: behind.length > 0 ? behind : by(), recipients: behind.length > 0 ? this.subject(verb) : this.sharers(k, verb) };
        }
        if (passive) return { funders: by(), recipients: this.passedTo(verb, trigger?.lemma ?? '') };
        if (relation === 'relative') return { funders: between(), recipients: this.given(verb, this.clause.chunks.length) };
        return {
          funders: relation === 'subject' ? [] : this.sharers(k, verb),
          recipients: this.given(verb, k),
        };
      case 'get':
        if (relation === 'subject') return { funders: [], recipients: this.after(verb, ['by']) };
        return { funders: this.after(from, ['from']), recipients: relation === 'relative' ? between() : this.sharers(k, verb) };
      case 'share':
        if (passive) return { funders: [], recipients: this.after(verb, ['by', 'between', 'among']) };
        return { funders: this.after(from, ['from']), recipients: relation === 'relative' ? between() : this.subject(verb) };
      case 'ask':
        if (trigger?.stage === 'proposed') return NOBODY;
        if (passive) return { funders: relation === 'object' ? this.subject(verb) : by(), recipients: [] };
        if (this.asksYou(verb)) return { funders: this.publisher(verb), recipients: [] };
        return { funders: this.asked(verb, k), recipients: relation === 'relative' ? between() : this.sharers(k, verb) };
      case 'spend':
        return { funders: passive ? by() : relation === 'relative' ? between() : this.subject(verb), recipients: [] };
      case 'fund':
        if (trigger?.lemma === 'come from') {
          const own = relation === 'object' ? this.after(k, ['from']) : [];
          return { funders: own.length > 0 ? own : this.coordinated(verb + 1, verb + 1 + REACH), recipients: [] };
        }
        if (trigger?.lemma.startsWith('go ')) return { funders: [], recipients: this.coordinated(verb + 1, verb + 1 + REACH) };
        return NOBODY;
      default:
        return NOBODY;
    }
  }

  /** `is funded by X with £5m and by Y with £2m`: of each sum the body behind the `by` before it. */
  private payersBefore(k: number, verb: number): Party[] {
    const { chunks } = this.clause;
    for (let j = k - 1; j > verb; j--) {
      if (chunks[j].type === 'sum') return [];
      if (this.clause.isWord(j, 'by')) return this.coordinated(j + 1, k).slice(0, 1);
    }
    return [];
  }

  /** Who gets it in `£5m was given to X`, `£5m announced today will go to X`. */
  private passedTo(verb: number, lemma: string): Party[] {
    const direct = this.after(verb, FOR_WHOM.has(lemma) ? ['to', 'for'] : ['to', 'among', 'between']);
    if (direct.length > 0) return direct;
    const { chunks } = this.clause;
    for (let j = verb + 1; j < chunks.length && j - verb < 12 && chunks[j].type !== 'sum'; j++)
      if (chunks[j].trigger?.lemma.startsWith('go ')) return this.coordinated(j + 1, j + 1 + REACH);
    return [];
  }

  /** The subjects in `X gets £5m, Y £6m and Z £7m`: of each sum the body before it. */
  private sharers(k: number, verb: number): Party[] {
    const { chunks } = this.clause;
    for (let j = k - 1; j > verb; j--) {
      if (chunks[j].type !== 'sum') continue;
      const own = this.among(j + 1, k);
      if (own.length > 0) return own;
    }
    return this.subject(verb);
  }

  private given(verb: number, k: number): Party[] {
    const direct = this.objects(verb, k);
    if (direct.length > 0) return direct;
    const lemma = this.clause.chunks[verb].trigger?.lemma ?? '';
    const lead = lemma === 'invest' ? ['to', 'in', 'into'] : FOR_WHOM.has(lemma) ? ['to', 'for'] : ['to', 'between', 'among'];
    return this.after(k < this.clause.chunks.length ? k : verb, lead);
  }

  /** Bodies right after a verb, with no preposition between: `gave the charity £5m`. */
  private objects(verb: number, end: number): Party[] {
    const { chunks } = this.clause;
    for (let j = verb + 1; j < Math.min(end, verb + REACH); j++) {
      const type = chunks[j].type;
      if (type === 'body' || type === 'office') return this.coordinated(j, end);
      if (type === 'pronoun') return this.pronoun(j, false);
      if (type === 'word') {
        const group = this.group(chunks[j]);
        if (group) return [group];
        if (this.isBodyNoun(j)) return this.pronoun(j, true);
      } else if (type !== 'determiner') return [];
    }
    return [];
  }

  /** `you may apply for £5`: the publisher pays. */
  private asksYou(verb: number): boolean {
    for (let j = verb - 1; j >= 0 && verb - j < REACH; j--) if (this.clause.isWord(j, 'you')) return true;
    return false;
  }

  private publisher(verb: number): Party[] {
    const { we } = this.speakers;
    return we ? [{ ...we, via: 'you', span: this.clause.spanOf(this.clause.chunks[verb]) }] : [];
  }

  private asked(verb: number, k: number): Party[] {
    const { chunks } = this.clause;
    for (let j = verb + 1; j < Math.min(k, verb + REACH); j++) {
      const type = chunks[j].type;
      if (type === 'body' || type === 'office') return this.coordinated(j, k);
      if (type === 'pronoun') return this.pronoun(j, false);
      if (type !== 'determiner' && type !== 'word' && type !== 'preposition' && type !== 'to') break;
    }
    return this.after(k, ['from']);
  }

  /** The subject of the verb at chunk `verb`. */
  subject(verb: number): Party[] {
    const { chunks } = this.clause;
    let found: number[] = [];
    let pronoun = -1;
    let group: Party | null = null;
    let depth = 0;
    let nameless = false;
    for (let j = verb - 1; j >= 0 && verb - j < FARTHEST; j--) {
      const { type } = chunks[j];
      if (type === 'close') depth++;
      else if (type === 'open') depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (type === 'body' || type === 'office') found.push(j);
      else if (type === 'pronoun' && found.length === 0 && group === null) pronoun = j;
      else if (type === 'word' && this.clause.isWord(j, ...SAYING)) break;
      else if (type === 'word' && found.length === 0 && group === null) {
        group = this.group(chunks[j]);
        if (group === null && pronoun < 0 && this.isBodyNoun(j)) pronoun = j;
      } else if (type === 'determiner' || type === 'noun') nameless = true;
      else if (type === 'relative') {
        if (j > 0 && chunks[j - 1].type === 'comma') {
          found = [];
          group = null;
        } else if (found.length > 0 || pronoun >= 0 || group !== null) break;
      } else if (type === 'break' || (type === 'comma' && group !== null)) break;
      else if (type === 'conjunction' || type === 'sum') {
        const known = found.length > 0 || pronoun >= 0 || group !== null;
        if (known || nameless || !this.clause.isWord(j, 'but')) break;
        return this.leading(j);
      } else if (type === 'and') {
        const known = found.length > 0 || pronoun >= 0 || group !== null;
        if ((known || nameless) && !this.joins(j)) break;
        if (!known) return this.leading(j);
      } else if (type === 'verb' && found.length > 0) break;
    }
    const heads = found.reverse();
    const free = heads.filter((j) => !this.isModifier(j));
    const head = free[0] ?? (group === null && pronoun < 0 ? heads[0] : undefined);
    if (head !== undefined) return this.coordinated(head, verb);
    if (group !== null) return [group];
    return pronoun >= 0 ? this.pronoun(pronoun, true) : [];
  }

  /** The subject that a clause before chunk `end` begins with: the one of `X asked for £5m but got £2m`. */
  private leading(end: number): Party[] {
    const { chunks } = this.clause;
    let from = end;
    while (from > 0 && end - from < FARTHEST && chunks[from - 1].type !== 'break') from--;
    for (let j = from; j < end; j++) {
      const { type } = chunks[j];
      if (type === 'verb') return [];
      if ((type === 'body' || type === 'office') && !this.isModifier(j)) return this.coordinated(j, end);
      if (type === 'pronoun' || (type === 'word' && this.isBodyNoun(j))) return this.pronoun(j, true);
      const group = type === 'word' ? this.group(chunks[j]) : null;
      if (group !== null) return [group];
    }
    return [];
  }

  /** `the charity`, `the council` */
  private isBodyNoun(j: number): boolean {
    const { tokens } = this.clause.findings.source;
    const described = j > 1 && this.clause.isWord(j - 2, 'the') && isCapitalised(tokens, this.clause.chunks[j - 1].first);
    return (
      j > 0 &&
      (described || this.clause.isWord(j - 1, 'the')) &&
      this.clause.chunks[j].next - this.clause.chunks[j].first === 1 &&
      isBodyNoun(this.clause.chunks[j].word)
    );
  }

  /** Whether the `and` at chunk `j` joins two bodies. */
  private joins(j: number): boolean {
    const { chunks } = this.clause;
    const at = chunks[j - 1]?.type === 'comma' ? j - 2 : j - 1;
    const before = chunks[at]?.type;
    return before === 'body' || before === 'office' || before === 'close';
  }

  private isModifier(j: number): boolean {
    const { chunks } = this.clause;
    let at = j - 1;
    while (at >= 0 && (chunks[at].type === 'determiner' || chunks[at].type === 'word')) at--;
    return at >= 0 && chunks[at].type === 'preposition' && j - at <= 3;
  }

  /** What the pronoun, or noun with `the`, at chunk `j` stands for: a body before it in the sentence, else the last sentence's. */
  private pronoun(j: number, isSubject: boolean): Party[] {
    const chunk = this.clause.chunks[j];
    const word = chunk.word;
    const span = this.clause.spanOf(chunk);
    if (word === 'we' || word === 'us') return this.speakers.we ? [{ ...this.speakers.we, via: word, span }] : [];
    if (word === 'i' || word === 'me' || word === 'you' || !isSubject) return [];
    if (isBodyNoun(word)) {
      const named = this.speakers.named(word, chunk.first) ?? (word === 'group' || word === 'organisation' ? this.speakers.body : null);
      return named ? [{ ...named, span }] : [];
    }
    const here = this.firstBefore(j);
    if (here !== null) return [{ ...here, span }];
    const known = word === 'they' || word === 'them' ? (this.speakers.group ?? this.speakers.body) : this.speakers.body;
    return known ? [{ ...known, span }] : [];
  }

  private firstBefore(j: number): Party | null {
    const { chunks } = this.clause;
    let first: Party | null = null;
    for (let i = j - 1; i >= 0 && j - i < FARTHEST && chunks[i].type !== 'break'; i--)
      if (chunks[i].type === 'body' || chunks[i].type === 'office') first = this.party(chunks[i]);
    return first;
  }

  /** Bodies after one of `prepositions`, behind chunk `from`. */
  private after(from: number, prepositions: readonly string[]): Party[] {
    const { chunks } = this.clause;
    for (let j = from + 1; j < chunks.length && j - from < FARTHEST; j++) {
      const { type } = chunks[j];
      if (type === 'sum' || type === 'break' || type === 'conjunction') return [];
      if (type === 'to' && isInfinitive(this.clause, j + 1)) continue;
      if ((type === 'preposition' || type === 'to') && prepositions.includes(chunks[j].word)) {
        const found = this.coordinated(j + 1, j + 1 + REACH);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  private among(from: number, to: number): Party[] {
    const { chunks } = this.clause;
    for (let j = from; j < to; j++) {
      const { type } = chunks[j];
      if (type === 'body' || type === 'office') return this.coordinated(j, to);
      if (type === 'pronoun') return this.pronoun(j, true);
      if (type === 'word') {
        const group = this.group(chunks[j]);
        if (group) return [group];
      }
    }
    return [];
  }

  /** The party that begins at or soon after chunk `from` and those that `and` or commas join to it. */
  private coordinated(from: number, reach: number): Party[] {
    const { chunks } = this.clause;
    const found: Party[] = [];
    let j = from;
    for (; j < chunks.length && j < reach; j++) {
      if (chunks[j].type === 'word' && this.isBodyNoun(j)) return this.pronoun(j, true);
      if (chunks[j].type !== 'determiner' && (chunks[j].type !== 'word' || this.group(chunks[j]))) break;
    }
    for (let open = false; j < chunks.length && j - from < FARTHEST; j++) {
      const chunk = chunks[j];
      if (chunk.type === 'open') open = true;
      else if (chunk.type === 'close') open = false;
      else if (found.length === 0 && chunk.type === 'body' && this.groupOf(j) !== null) return [this.groupOf(j) as Party];
      else if (chunk.type === 'body' || chunk.type === 'office') {
        const next = chunks[j + 1]?.type;
        if (!open) found.push(this.party(chunk));
        if (next !== 'and' && next !== 'comma' && next !== 'open' && next !== 'close') break;
      } else if (chunk.type === 'word' && found.length === 0) {
        const group = this.group(chunk);
        return group ? [group] : [];
      } else if (chunk.type === 'pronoun' && found.length === 0) return this.pronoun(j, false);
      else if (found.length === 0 || (chunk.type !== 'and' && chunk.type !== 'comma' && chunk.type !== 'determiner')) break;
    }
    return unique(found);
  }

  /** `31 NHS trusts`: the group that the body at chunk `j` only describes. */
  private groupOf(j: number): Party | null {
    const chunk = this.clause.chunks[j];
    const next = this.clause.chunks[j + 1];
    if (next?.type !== 'word' || this.clause.isPossessive(j)) return null;
    const group = this.group(next);
    return group !== null && group.span.start <= this.clause.spanOf(chunk).start ? group : null;
  }

  /** `X's £5m` */
  private owner(k: number): Party[] {
    const { chunks } = this.clause;
    const before = chunks[k - 1];
    return (before?.type === 'body' || before?.type === 'office') && this.clause.isPossessive(k - 1) ? [this.party(before)] : [];
  }

  /** `£5m of X funding` */
  private funderOfNoun(k: number): Party[] {
    const { chunks } = this.clause;
    const at = chunks[k + 1]?.type === 'preposition' && this.clause.isWord(k + 1, 'of') ? k + 2 : k + 1;
    const chunk = chunks[at];
    if (chunk?.type !== 'body' || chunks[at + 1]?.type !== 'noun') return [];
    return FUNDING_NOUNS.has(chunks[at + 1].trigger?.lemma ?? '') ? [this.party(chunk)] : [];
  }

  party(chunk: Chunk): Party {
    const { findings } = this.clause;
    const span = this.clause.spanOf(chunk);
    if (chunk.type === 'office') {
      const name = chunk.office ?? '';
      return { organisation: findings.organisationIds.get(name) ?? null, name, via: this.clause.text(span), span };
    }
    return partyOf(findings.bodies[chunk.ref]);
  }

  private group(chunk: Chunk): Party | null {
    const { tokens } = this.clause.findings.source;
    const token = chunk.next - 1;
    const plural = memberAt(tokens, token);
    if (plural !== undefined)
      return { organisation: null, name: this.speakers.groups.nameOfAll(plural), via: null, span: this.clause.spanOf(chunk) };
    const group = groupAt(tokens, token, this.clause.firstToken);
    if (group === null) return null;
    if (token + 1 < tokens.count && (tokens.kind[token + 1] === Kind.Possessive || isMark(tokens, token + 1, "'"))) return null;
    return {
      organisation: null,
      name: this.speakers.groups.nameOf(tokens, token, group),
      via: null,
      span: { start: group.start, end: group.end },
    };
  }
}

/** Verbs of saying: what stands before them is no subject of what is said. */
const SAYING = [
  'said',
  'says',
  'say',
  'told',
  'tells',
  'claims',
  'claimed',
  'argued',
  'argues',
  'warned',
  'insisted',
  'believes',
  'thinks',
  'hopes',
  'hoped',
];

function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word) || NAMED_NOUNS.has(word);
}

const NOBODY: Parties = { funders: [], recipients: [] };

/** Verbs whose `for` names who gets the money. */
const FOR_WHOM = new Set(['set aside', 'earmark', 'reserve', 'ring-fence', 'allocate', 'hold']);

const FUNDING_NOUNS = new Set(['funding', 'money', 'cash', 'grant', 'investment', 'support', 'fund']);

/** Parties without repeats, in order. */
export function unique(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) {
    if (!kept.some((other) => (other.organisation !== null && other.organisation === party.organisation) || other.name === party.name))
      kept.push(party);
  }
  return kept;
}
