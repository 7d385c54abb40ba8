import type { Party } from '../model';
import type { Clause } from './clause';
import { framed } from './frames';
import type { Governor } from './governor';
import { type Parties, PartyPhrases, REACH, unique } from './partyPhrases';
import type { Speakers } from './speakers';
import { subjectOf } from './subjects';

/** The subject of the verb at chunk `verb`. */
export function readSubject(clause: Clause, verb: number, speakers: Speakers): Party[] {
  return subjectOf(new PartyPhrases(clause, speakers), verb);
}

/** The body or office-holder at chunk `i`, as a party. */
export function readOwner(clause: Clause, i: number, speakers: Speakers): Party[] {
  return [new PartyPhrases(clause, speakers).party(clause.chunks[i])];
}

/** Reads the parties of the sum (or the word for one) at chunk `k`. */
export function readParties(clause: Clause, k: number, governor: Governor | null, speakers: Speakers): Parties {
  const phrases = new PartyPhrases(clause, speakers);
  const nearby = attached(phrases, k);
  if (governor?.act === 'ask' && governor.trigger.form === 'noun') return bid(phrases, governor, k);
  if (governor === null || governor.verb < 0) return nearby;
  const told = framed(phrases, k, governor);
  return {
    funders: told.funders.length > 0 ? told.funders : nearby.funders,
    recipients: told.recipients.length > 0 ? told.recipients : nearby.recipients,
  };
}

/** Parties that hang on the sum itself: `X's £5m`, `£5m of X funding`, `£5m from X to Y`. */
function attached(phrases: PartyPhrases, k: number): Parties {
  const owning = ownerOf(phrases, k);
  const source = phrases.after(k, ['from', 'by']);
  const inside = funderOfNoun(phrases, k);
  return {
    funders: unique([...owning, ...inside, ...source]),
    recipients: unique([...phrases.after(k, ['to', 'among', 'between']), ...investedIn(phrases, k)]),
  };
}

/** `£5m investment from Y in X` */
function investedIn(phrases: PartyPhrases, k: number): Party[] {
  return phrases.clause.chunks[k + 1]?.trigger?.lemma === 'investment' ? phrases.after(k + 1, ['in', 'into']) : [];
}

/** `X put in a bid to Y for £5m`, `a request for £5m from X`: X asks Y to pay. */
function bid(phrases: PartyPhrases, { at, verb }: Governor, k: number): Parties {
  const { chunks } = phrases.clause;
  const asking = verb >= 0 && verb < at ? subjectOf(phrases, verb) : [];
  const end = Math.min(k < at ? at + REACH : k, at + REACH, chunks.length);
  for (let j = at + 1; j < end; j++) {
    if (chunks[j].type === 'to') return { funders: phrases.coordinated(j + 1, Math.max(k, at + REACH)), recipients: asking };
    if (phrases.clause.isWord(j, 'from', 'by')) return { funders: [], recipients: phrases.coordinated(j + 1, Math.max(k, at + REACH)) };
    if (chunks[j].type === 'comma' || chunks[j].type === 'break') break;
  }
  return { funders: unique(phrases.after(k, ['from'])), recipients: asking };
}

/** `X's £5m` */
function ownerOf(phrases: PartyPhrases, k: number): Party[] {
  const { chunks } = phrases.clause;
  const before = chunks[k - 1];
  return (before?.type === 'body' || before?.type === 'office') && phrases.clause.isPossessive(k - 1) ? [phrases.party(before)] : [];
}

/** `£5m of X funding` */
function funderOfNoun(phrases: PartyPhrases, k: number): Party[] {
  const { chunks } = phrases.clause;
  const at = chunks[k + 1]?.type === 'preposition' && phrases.clause.isWord(k + 1, 'of') ? k + 2 : k + 1;
  const chunk = chunks[at];
  if (chunk?.type !== 'body' || chunks[at + 1]?.type !== 'noun') return [];
  return FUNDING_NOUNS.has(chunks[at + 1].trigger?.lemma ?? '') ? [phrases.party(chunk)] : [];
}

const FUNDING_NOUNS = new Set(['funding', 'money', 'cash', 'grant', 'investment', 'support', 'fund']);
