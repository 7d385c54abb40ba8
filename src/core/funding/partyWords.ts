import type { Party } from '../model';
import { isCapitalised, isMark, Kind } from '../text/tokens';
import { standsForBody } from './bodyNouns';
import type { Chunk } from './chunks';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { groupAt, memberAt } from './groups';
import { partyOf } from './placed';
import type { Speakers } from './speakers';
import { unlistedNameAt } from './unlistedNames';
import { isIn, wordClass } from './wordClasses';

/** Organs of who writes: `the Board approved £5m`. */
const ORGANS = wordClass('board cabinet committee executive');

/** Those who decide for who writes: `Trustees have agreed £5m`. */
const MEMBERS = new Set(['trustees', 'governors']);

/** What stands before a noun for a body. */
const POINTING = wordClass('the my our this his her');

/** Where a clause within a sentence begins. */
const CLAUSE_STARTS: number = Is.Relative | Is.Conjunction;

/** How many chunks away a party may stand. */
export const FARTHEST = 60;

/** The single words of a clause that stand for parties: names, office-holders, groups, pronouns, `the council`. */
export class PartyWords {
  constructor(
    readonly clause: Clause,
    readonly speakers: Speakers,
  ) {}

  /** The body or office-holder of `chunk`. */
  party(chunk: Chunk): Party {
    const { findings } = this.clause;
    const span = this.clause.spanOf(chunk);
    if (chunk.type === Is.Office) {
      const name = chunk.office ?? '';
      return { organisation: findings.organisationIds.get(name) ?? null, name, via: this.clause.text(span), span };
    }
    return partyOf(findings.bodies[chunk.ref]);
  }

  /** The group that `chunk` ends, or null. */
  group(chunk: Chunk): Party | null {
    const { tokens } = this.clause.findings.source;
    const token = chunk.next - 1;
    const plural = memberAt(tokens, token);
    if (plural !== undefined)
      return { organisation: null, name: this.speakers.groups.nameOfAll(plural), via: null, span: this.clause.spanOf(chunk) };
    const group = groupAt(tokens, token, this.clause.firstToken);
    if (group === null) return null;
    if (token + 1 < tokens.count && (tokens.kind[token + 1] === Kind.Possessive || isMark(tokens, token + 1, "'"))) return null;
    if (isCapitalised(tokens, token) && isCapitalised(tokens, token + 1)) return null;
    if (MEMBERS.has(group.name.toLowerCase()) && this.speakers.we !== null)
      return { ...this.speakers.we, via: group.name, span: { start: group.start, end: group.end } };
    return {
      organisation: null,
      name: this.speakers.groups.nameOf(tokens, token, group),
      via: null,
      span: { start: group.start, end: group.end },
    };
  }

  /** `the charity`, `the council` */
  isBodyNoun(j: number): boolean {
    const { tokens } = this.clause.findings.source;
    const described =
      j > 1 &&
      this.clause.isWord(j - 2, 'the') &&
      (isCapitalised(tokens, this.clause.chunks[j - 1].first) ||
        this.clause.isWord(j - 1, 'local', 'combined', 'same', 'health', 'housing'));
    return (
      j > 0 &&
      (described || this.clause.isOneOf(j - 1, POINTING)) &&
      this.clause.chunks[j].next - this.clause.chunks[j].first === 1 &&
      standsForBody(this.clause.chunks[j].word)
    );
  }

  /** What the pronoun, or noun with `the`, at chunk `j` stands for: a body before it in the sentence, else the last sentence's. */
  pronoun(j: number, isSubject: boolean): Party[] {
    const chunk = this.clause.chunks[j];
    const word = chunk.word;
    const span = this.clause.spanOf(chunk);
    if (word === 'we' || word === 'us') return this.speakers.we ? [{ ...this.speakers.we, via: word, span }] : [];
    if ((word === 'i' || word === 'me') && this.speakers.we && this.isGovernment(this.speakers.we))
      return [{ ...this.speakers.we, via: word, span }];
    if (word === 'i' || word === 'me' || word === 'you') return [];
    if (!isSubject) {
      const antecedent = word === 'it' || word === 'them' ? this.antecedent(j) : null;
      return antecedent === null ? [] : [{ ...antecedent, span }];
    }
    if (standsForBody(word)) {
      if (this.clause.isWord(j - 1, 'my', 'our') && this.speakers.we && this.isGovernment(this.speakers.we))
        return [{ ...this.speakers.we, via: word, span }];
      const named =
        this.speakers.named(word, chunk.first) ??
        (word === 'group' || word === 'organisation' ? this.speakers.body : isIn(chunk.classes, ORGANS) ? this.speakers.we : null);
      return named ? [{ ...named, span }] : [];
    }
    const here = this.firstBefore(j);
    if (here !== null) return [{ ...here, span }];
    const known = word === 'they' || word === 'them' ? (this.speakers.group ?? this.speakers.body) : this.speakers.body;
    return known ? [{ ...known, span }] : [];
  }

  /** Whether a body speaks through a minister: `I` is then the government. */
  private isGovernment({ organisation }: Party): boolean {
    return organisation !== null && this.clause.findings.kinds.get(organisation) === 'government';
  }

  /** Whom `it` or `them` stands for as an object: the body that the clause before this one ends with. */
  private antecedent(j: number): Party | null {
    const { chunks } = this.clause;
    let i = j - 1;
    while (i >= 0 && (chunks[i].type & CLAUSE_STARTS) === 0) i--;
    for (i--; i >= 0 && chunks[i].type !== Is.Break; i--) {
      if (chunks[i].type === Is.Word && this.isBodyNoun(i)) return this.pronoun(i, true)[0] ?? null;
      if (chunks[i].type === Is.Body && !(chunks[i + 1]?.type === Is.Comma && chunks[i + 2]?.type === Is.Relative && i + 2 >= j - 3))
        return this.party(chunks[i]);
    }
    return null;
  }

  private firstBefore(j: number): Party | null {
    const { chunks } = this.clause;
    let first: Party | null = null;
    for (let i = j - 1; i >= 0 && j - i < FARTHEST; i--)
      if (chunks[i].type === Is.Body || chunks[i].type === Is.Office) first = this.party(chunks[i]);
      else if (chunks[i].type === Is.Word && this.isBodyNoun(i)) first = this.pronoun(i, true)[0] ?? first;
    return first;
  }

  /** `lent Acme, a smelter, £5m`: a name of one word, right behind a verb of giving and before a comma, a sum or `with`. */
  singleName(j: number): Party | null {
    const { chunks, findings } = this.clause;
    const chunk = chunks[j];
    if (chunk.type !== Is.Word || !isCapitalised(findings.source.tokens, chunk.first)) return null;
    const next = chunks[j + 1]?.type;
    const another = next === Is.Determiner && (this.clause.typeAt(j + 2) === Is.Sum || this.clause.typeAt(j + 3) === Is.Sum);
    if (next !== Is.Comma && next !== Is.Sum && !another && !this.clause.isWord(j + 1, 'with')) return null;
    const span = this.clause.spanOf(chunk);
    return { organisation: null, name: this.clause.text(span), via: null, span };
  }

  /** The name at chunk `j` that is no mention of a known body; null where it is a short form of one (`the Combined Authority`). */
  unlisted(j: number): Party | null {
    const name = unlistedNameAt(this.clause, j);
    if (name !== null && name.words < 3 && this.clause.isWord(j - 1, 'by', 'for')) return null;
    return name === null || standsForBody(this.clause.chunks[name.next - 1].word) ? null : name.party;
  }

  /** `31 NHS trusts`: the group that the body at chunk `j` only describes. */
  protected groupOf(j: number): Party | null {
    const chunk = this.clause.chunks[j];
    const next = this.clause.chunks[j + 1];
    if (next?.type !== Is.Word || this.clause.isPossessive(j)) return null;
    const group = this.group(next);
    return group !== null && group.span.start <= this.clause.spanOf(chunk).start ? group : null;
  }
}
