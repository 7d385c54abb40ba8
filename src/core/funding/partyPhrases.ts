import type { Party } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { isInfinitive } from './infinitives';
import { lemmaClass } from './lemmaClasses';
import { closedNameAt } from './loneNames';
import { FARTHEST, PartyWords } from './partyWords';
import { isParticiple } from './predicates';
import { wordClass } from './wordClasses';

/** What joins a party to the one before the comma. */
const JOINING = new PhraseTable<true>(
  ['together with', 'along with', 'alongside', 'as well as', 'jointly with', 'in partnership with'].map(
    (phrase) => [phrase, true] as const,
  ),
);

/** What a list of parties hangs on. */
export const GOVERNING: number = Is.Preposition | Is.To | Is.Verb;

/** People of a body, who are paid for it. */
const TEAMS = wordClass('team teams researchers scientists academics engineers colleagues staff');

const LISTED: number = Is.Body | Is.Office | Is.Determiner;

/** Who pays and who is paid, as far as one sentence tells. */
export interface Parties {
  readonly funders: readonly Party[];
  readonly recipients: readonly Party[];
}

export const NOBODY: Parties = { funders: [], recipients: [] };

/** How many chunks behind a preposition its party may begin. */
export const REACH = 5;
/** The phrases of a clause that name parties: one, or several that commas and `and` join, behind a preposition or anywhere. */
export class PartyPhrases extends PartyWords {
  /** Bodies after one of `prepositions`, behind chunk `from`. */
  after(from: number, prepositions: readonly string[]): Party[] {
    const { chunks } = this.clause;
    let nested = false;
    for (let j = from + 1; j < chunks.length && j - from < FARTHEST; j++) {
      const { type } = chunks[j];
      if (type === Is.Sum || type === Is.Break || type === Is.Conjunction) return [];
      if (type === Is.To && isInfinitive(this.clause, j + 1)) continue;
      if (chunks[j].word === 'by' && !isPaidBy(this.clause, j)) continue;
      if (chunks[j].word === 'between' && nested) continue;
      if (chunks[j].word === 'from' && (this.isTeamOfBody(j - 1) || (j > from + 1 && this.clause.isWord(j + 1, 'it', 'them')))) continue;
      if ((type === Is.Preposition || type === Is.To) && prepositions.includes(chunks[j].word)) {
        const found = this.coordinated(j + 1, j + 1 + REACH, !nested);
        if (found.length > 0) return this.withRepeats(j, found);
      }
      if (type === Is.Preposition || type === Is.To) nested = true;
    }
    return [];
  }

  /** `to X and to Y`: with the parties behind the same preposition, repeated after `and`. */
  private withRepeats(preposition: number, found: Party[]): Party[] {
    const { chunks } = this.clause;
    for (let j = preposition + 1; j < chunks.length && j - preposition < 2 * REACH; j++) {
      if ((chunks[j].type & (Is.Sum | Is.Break | Is.Comma | Is.Verb | Is.Modal | Is.Conjunction)) !== 0) break;
      if (chunks[j].type === Is.And && this.clause.isWord(j + 1, chunks[preposition].word))
        return unique([...found, ...this.coordinated(j + 2, j + 2 + REACH)]);
    }
    return found;
  }

  /** The first party among the chunks `from` up to `to`, with those joined to it. */
  among(from: number, to: number): Party[] {
    const { chunks } = this.clause;
    for (let j = from; j < to; j++) {
      const { type } = chunks[j];
      if (type === Is.Body || type === Is.Office) return this.coordinated(j, to);
      const name = this.unlisted(j);
      if (name !== null) return [name];
      if (type === Is.Pronoun) return this.pronoun(j, true);
      if (type === Is.Word) {
        const group = this.group(chunks[j]);
        if (group) return [group];
      }
    }
    return [];
  }

  /**
   * The party that begins at or soon after chunk `from` and those that `and` or commas join to it.
   *
   * @param lone whether a single capitalised word may be one
   */
  coordinated(from: number, reach: number, lone = false): Party[] {
    const { chunks } = this.clause;
    const found: Party[] = [];
    let j = from;
    for (; j < chunks.length && j < reach; j++) {
      if (chunks[j].type === Is.Word && this.isBodyNoun(j)) return this.pronoun(j, true);
      if (this.isTeamOfBody(j)) {
        j++;
        reach += 2;
        continue;
      }
      const name = this.unlisted(j);
      if (name !== null) return unique([name, ...this.moreNames(this.behind(name))]);
      const single = lone ? closedNameAt(this.clause, j) : null;
      if (single !== null) return unique([single, ...this.moreNames(j + 1)]);
      if (chunks[j].type !== Is.Determiner && (chunks[j].type !== Is.Word || this.group(chunks[j]))) break;
    }
    let last = -1;
    for (let open = false; j < chunks.length && j - from < FARTHEST; j++) {
      const chunk = chunks[j];
      if (chunk.type === Is.Open) open = true;
      else if (chunk.type === Is.Close) open = false;
      else if (found.length === 0 && chunk.type === Is.Body && this.groupOf(j) !== null) return [this.groupOf(j) as Party];
      else if (chunk.type === Is.Body || chunk.type === Is.Office) {
        const next = chunks[j + 1]?.type;
        if (!open) found.push(this.party(chunk));
        last = j;
        if (next === Is.Comma && !open && !this.closesList(from, j + 1)) {
          const joined = this.joinedBy(j + 1);
          if (joined < 0) break;
          j = joined;
        } else if (next === Is.And && this.beginsClause(from, j + 2)) break;
        else if (next !== Is.And && next !== Is.Comma && next !== Is.Open && next !== Is.Close) break;
      } else if (chunk.type === Is.Word && found.length === 0) {
        const group = this.group(chunk);
        return group ? [group] : [];
      } else if (chunk.type === Is.Pronoun && found.length === 0) return this.pronoun(j, false);
      else if (found.length === 0 || (chunk.type !== Is.And && chunk.type !== Is.Comma && chunk.type !== Is.Determiner)) break;
    }
    return unique(last < 0 ? found : [...found, ...this.moreNames(last + 1)]);
  }

  /** `a team at Durham University`: those at chunk `j` stand for the body behind them. */
  private isTeamOfBody(j: number): boolean {
    if (!this.clause.isOneOf(j, TEAMS) || !this.clause.isWord(j + 1, 'at', 'from', 'of')) return false;
    const at = this.clause.typeAt(j + 2) === Is.Determiner ? j + 3 : j + 2;
    return this.clause.typeAt(at) === Is.Body;
  }

  /** The chunk behind the words of `party`. */
  private behind({ span }: Party): number {
    const { chunks, findings } = this.clause;
    const at = chunks.findIndex(({ first }) => findings.source.tokens.start[first] >= span.end);
    return at < 0 ? chunks.length : at;
  }

  /** The names that commas and a closing `and` join to the party before chunk `from`; none where what follows is another clause. */
  private moreNames(from: number): Party[] {
    const { clause } = this;
    const found: Party[] = [];
    let closed = false;
    for (let j = from; !closed; ) {
      if (clause.typeAt(j) === Is.Comma) j++;
      if (clause.typeAt(j) === Is.And) {
        closed = true;
        j++;
      }
      if (j === from || (found.length > 0 && !closed && clause.typeAt(j - 1) !== Is.Comma)) return [];
      from = j;
      if (clause.typeAt(j) === Is.Determiner) j++;
      const chunk = clause.chunkAt(j);
      const named = chunk?.type === Is.Body || chunk?.type === Is.Office;
      const party = chunk === undefined ? null : named ? this.party(chunk) : (closedNameAt(clause, j) ?? this.unlisted(j));
      if (party === null) return [];
      j = named ? j + 1 : this.behind(party);
      if ((clause.typeAt(j) & (Is.Verb | Is.Modal | Is.Have | Is.Be | Is.Sum | Is.Word | Is.Noun)) !== 0) return [];
      found.push(party);
      from = j;
    }
    return found;
  }

  /** Whether the comma at chunk `i` stands in a list of parties that an `and` closes. */
  private closesList(from: number, i: number): boolean {
    const { chunks } = this.clause;
    for (let j = i + 1; j < chunks.length && j - i < FARTHEST; j++) {
      if (chunks[j].type === Is.And) return ((chunks[j + 1]?.type ?? 0) & LISTED) !== 0 && !this.beginsClause(from, j + 1);
      if ((chunks[j].type & LISTED) === 0 && chunks[j].type !== Is.Comma && chunks[j].type !== Is.Open && chunks[j].type !== Is.Close)
        return false;
    }
    return false;
  }

  /** `, together with X`: the index of its last word, behind the comma at chunk `i`; -1 where there is no such phrase. */
  private joinedBy(i: number): number {
    const { chunks, findings, endToken } = this.clause;
    const phrase = chunks[i + 1] === undefined ? undefined : JOINING.match(findings.source.tokens, chunks[i + 1].first, endToken);
    if (phrase === undefined) return -1;
    let j = i + 1;
    while (j + 1 < chunks.length && chunks[j + 1].first < phrase.next) j++;
    return j;
  }

  /** Whether the party at chunk `i`, in a list that began at chunk `from` behind a preposition, is the subject of the next clause. */
  private beginsClause(from: number, i: number): boolean {
    const { chunks } = this.clause;
    if ((this.clause.typeAt(from - 1) & GOVERNING) === 0 || !this.hasVerb(from)) return false;
    let at = i;
    while (chunks[at]?.type === Is.Determiner) at++;
    const next = chunks[at + 1]?.type;
    return next === Is.Modal || next === Is.Have || next === Is.Be || (next === Is.Verb && chunks[at + 1].trigger?.form !== 'ing');
  }

  /** Whether a verb stands before chunk `to`, so that the next one belongs to another clause. */
  private hasVerb(to: number): boolean {
    for (let j = to - 1; j >= 0; j--) {
      const { type } = this.clause.chunks[j];
      if (type === Is.Break || type === Is.Conjunction) return false;
      if (type === Is.Verb || type === Is.Modal || type === Is.Be || type === Is.Have) return true;
    }
    return false;
  }
}

/** Whether the `by` at chunk `i` may name who pays: `followed by`, `led by` do not. */
export function isPaidBy(clause: Clause, i: number): boolean {
  if (clause.isWord(i - 1, 'led')) return ((clause.chunks[i - 2]?.trigger?.lemmas ?? 0) & ROUNDS) !== 0;
  const at = clause.isWord(i - 1, 'down', 'back', 'off') ? i - 2 : i - 1;
  return clause.typeAt(at) !== Is.Word || !isParticiple(clause, at);
}

/** Investors put money in by rounds, which one of them leads. */
export const ROUNDS = lemmaClass('round|series a|series b|series c|series d|seed round');

/** Parties without repeats, in order. */
export function unique(parties: readonly Party[]): Party[] {
  if (parties.length < 2) return [...parties];
  const kept: Party[] = [];
  for (const party of parties) {
    if (!kept.some((other) => (other.organisation !== null && other.organisation === party.organisation) || other.name === party.name))
      kept.push(party);
  }
  return kept;
}
