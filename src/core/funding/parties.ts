import type { Party } from '../model';
import { apposedParty, partyInBrackets } from './apposed';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { framed } from './frames';
import type { Governor } from './governor';
import { isInfinitive } from './infinitives';
import { lemmaClass } from './lemmaClasses';
import type { Act } from './lexicon';
import { isPaidBy, NOBODY, type Parties, PartyPhrases, REACH, unique } from './partyPhrases';
import type { Reading } from './reading';
import { readSlices } from './slices';
import type { Speakers } from './speakers';
import { subjectOf } from './subjects';
import type { SumPhrase } from './sumPhrase';
import { unlistedNameBefore } from './unlistedNames';
import { isIn, wordClass } from './wordClasses';

/** The body or office-holder at chunk `i`, as a party. */
export function readOwner(clause: Clause, i: number, speakers: Speakers): Party[] {
  return [new PartyPhrases(clause, speakers).party(clause.chunks[i])];
}

/** Reads the parties of the sum (or the word for one) at chunk `k`. */
export function readParties(phrases: PartyPhrases, k: number, phrase: SumPhrase, reading: Reading): Parties {
  const sliced = readSlices(phrases, k);
  const whole = partiesOfWhole(phrases, k, phrase, reading);
  return {
    funders: sliced.funders.length > 0 ? sliced.funders : whole.funders,
    recipients: sliced.recipients.length > 0 ? sliced.recipients : whole.recipients,
  };
}

function partiesOfWhole(phrases: PartyPhrases, k: number, phrase: SumPhrase, { act, governor }: Reading): Parties {
  if (phrase.noun >= 0 && governor !== null && governor.verb >= 0 && phrases.clause.chunks[phrase.noun].trigger?.lemma === 'stake')
    return { funders: subjectOf(phrases, governor.verb), recipients: phrases.after(phrase.noun, ['in']) };
  const label = bracketed(phrases, phrase);
  if (governor?.act === 'ask' && governor.trigger.form === 'noun') return bid(phrases, governor, k, phrase);
  if (governor === null && label === null) return ungoverned(phrases, k, phrase, act);
  const told = governor === null || governor.verb < 0 ? NOBODY : framed(phrases, k, governor);
  if (label !== null) return label.funders.length > 0 ? { ...label, recipients: told.recipients } : { ...label, funders: told.funders };
  if (told.funders.length > 0 && told.recipients.length > 0) return told;
  const equated = governor !== null && governor.verb < 0 && governor.at < k ? ofSubject(phrases, governor.at, k) : NOBODY;
  const nearby = equated.funders.length + equated.recipients.length > 0 ? equated : attached(phrases, k, phrase);
  return {
    funders:
      told.funders.length > 0 ? told.funders : nearby.funders.filter(({ name }) => !told.recipients.some((party) => party.name === name)),
    recipients: told.recipients.length > 0 ? told.recipients : nearby.recipients,
  };
}

/** The parties of a sum that no word governs, which the shape of its clause makes a gift or something got. */
function ungoverned(phrases: PartyPhrases, k: number, phrase: SumPhrase, act: Act): Parties {
  const nearby = attached(phrases, k, phrase);
  const related = phrases.clause.typeAt(k + 1) === Is.Relative;
  if (act === 'give' && related) return { funders: phrases.coordinated(k + 2, k + 2 + REACH), recipients: nearby.recipients };
  if (act === 'get') return { funders: nearby.funders, recipients: related ? phrases.among(k + 2, k + 2 + REACH) : subjectOf(phrases, k) };
  return nearby;
}

/** `Durham University, £5m; Keele University, £2m`: whom a sum that no word governs stands beside. */
export function apposed({ clause }: PartyPhrases, k: number, governor: Governor | null): Parties {
  const party = governor === null ? apposedParty(clause, k) : governor.verb < 0 ? partyInBrackets(clause, k) : null;
  if (party === null) return NOBODY;
  const at = clause.chunks.findIndex((chunk) => clause.spanOf(chunk).start >= party.span.start);
  const before = clause.typeAt(at - 1) === Is.Determiner ? at - 2 : at - 1;
  const pays = at > k ? clause.chunks.some((chunk) => isIn(chunk.classes, GIFTS)) : paysInList(clause, before, k);
  return pays ? { funders: [party], recipients: [] } : { funders: [], recipients: [party] };
}

/** What is told by those who were given it. */
const GIFTS = wordClass('gifts gift donations donation donors contributions legacies legacy sponsors');

/** `Durham University (£5m)`, `paid for by Nesta (£5m)`: who stands before the bracket is paid or pays. */
function bracketed(phrases: PartyPhrases, { first }: SumPhrase): Parties | null {
  const { clause } = phrases;
  const at = first - 2;
  if (clause.typeAt(first - 1) !== Is.Open || at < 0) return null;
  const chunk = clause.chunks[at];
  const named = chunk.type === Is.Body || chunk.type === Is.Office;
  const party = named
    ? phrases.party(chunk)
    : chunk.type === Is.Word
      ? (unlistedNameBefore(clause, at + 1)?.party ?? phrases.group(chunk))
      : null;
  if (party === null) return null;
  const before = clause.typeAt(at - 1) === Is.Determiner ? at - 2 : at - 1;
  return paysInList(clause, before, first) ? { funders: [party], recipients: [] } : { funders: [], recipients: [party] };
}

/** Whether the bodies with sums in brackets pay: behind `by` or `from`, or as the subject of a verb of giving. */
function paysInList(clause: Clause, before: number, first: number): boolean {
  for (let j = before; j >= 0; j--) {
    if (clause.isWord(j, 'by', 'from')) return isPaidBy(clause, j);
    if (clause.typeAt(j) === Is.To) return false;
    if (clause.typeAt(j) === Is.Verb || clause.typeAt(j) === Is.Noun) break;
  }
  for (let j = first; j < clause.chunks.length; j++) {
    const { trigger, type } = clause.chunks[j];
    if (type === Is.Relative) return false;
    if (type === Is.Verb) return trigger?.act === 'give' && clause.typeAt(j - 1) !== Is.Be;
  }
  return false;
}

/** Parties that hang on the sum itself: `X's £5m`, `£5m of X funding`, `£5m from X to Y`. */
function attached(phrases: PartyPhrases, k: number, phrase: SumPhrase): Parties {
  const owned = ownerOf(phrases, phrase);
  const source = phrases.after(k, ['from', 'by']);
  const inside = funderOfNoun(phrases, k);
  return {
    funders: unique([...owned.funders, ...inside, ...source]),
    recipients: unique([...owned.recipients, ...phrases.after(k, ['to', 'among', 'between']), ...investedIn(phrases, k)]),
  };
}

/** `£5m investment from Y in X` */
function investedIn(phrases: PartyPhrases, k: number): Party[] {
  return phrases.clause.chunks[k + 1]?.trigger?.lemma === 'investment' ? phrases.after(k + 1, ['in', 'into']) : [];
}

/** `X put in a bid to Y for £5m`, `a request for £5m from X`, `X's bid for £5m`: X asks Y to pay. */
function bid(phrases: PartyPhrases, { at, verb }: Governor, k: number, phrase: SumPhrase): Parties {
  const { clause } = phrases;
  const { chunks } = clause;
  const owner = ownerOf(phrases, phrase).recipients;
  const possessor =
    at > 0 && isOwner(clause, at - 1)
      ? [phrases.party(chunks[at - 1])]
      : clause.isWord(at - 1, 'whose')
        ? ofAntecedent(phrases, at - 1, at).recipients
        : owner;
  const refusing = verb >= 0 && verb < at && ((chunks[verb].trigger?.lemmas ?? 0) & REFUSING) !== 0;
  const subject = verb >= 0 && verb < at ? subjectOf(phrases, verb) : [];
  let asking = possessor.length > 0 ? possessor : refusing ? [] : subject;
  let asked: readonly Party[] = refusing ? subject : [];
  for (let j = at + 1; j < chunks.length && j - at < 2 * REACH; j++) {
    if (j === k) continue;
    if (chunks[j].type === Is.To && isInfinitive(clause, j + 1)) continue;
    if ((chunks[j].type === Is.To || (clause.isWord(j, 'with') && clause.isOneOf(j - 1, LODGED))) && asked.length === 0)
      asked = phrases.coordinated(j + 1, j + 1 + REACH);
    else if (clause.isWord(j, 'from', 'by') && j < k && asking.length === 0) asking = phrases.coordinated(j + 1, j + 1 + REACH);
    else if (clause.isWord(j, 'from')) {
      const named = phrases.coordinated(j + 1, j + 1 + REACH);
      if (asking.length === 0) asking = named;
      else if (asked.length === 0) asked = named;
    }
    if (chunks[j].type === Is.Comma || chunks[j].type === Is.Break) break;
  }
  return { funders: unique(asked), recipients: asking };
}

/** `X's allocation to Y is £5m`, `the grant from X to Y was worth £5m`: what hangs on the noun at chunk `noun` that the sum is told of. */
function ofSubject(phrases: PartyPhrases, noun: number, k: number): Parties {
  const { clause } = phrases;
  let be = noun + 1;
  while (be < k && clause.typeAt(be) !== Is.Be && clause.chunks[be].trigger?.act !== 'change' && !clause.isOneOf(be, AMOUNTING)) be++;
  if (be >= k) return NOBODY;
  if (clause.isWord(noun - 1, 'whose')) return ofAntecedent(phrases, noun - 1, noun);
  const owner = noun > 0 && isOwner(clause, noun - 1) ? [phrases.party(clause.chunks[noun - 1])] : ownerByNoun(phrases, noun - 1);
  const behind = (word: 'to' | 'from' | 'by'): Party[] => {
    for (let j = noun + 1; j < be; j++) if (clause.isWord(j, word)) return phrases.coordinated(j + 1, Math.min(be, j + 1 + REACH));
    return [];
  };
  const paid = behind('to');
  const received = paid.length === 0 && ((clause.chunks[noun].trigger?.lemmas ?? 0) & RECEIVED) !== 0;
  const source = [...behind('from'), ...behind('by')];
  return { funders: source.length > 0 || received ? source : owner, recipients: received ? owner : paid };
}

const AMOUNTING = wordClass('comes came amounts amounted');

/** `The Department's`: the body that a noun with a possessive ending stands for. */
function ownerByNoun(phrases: PartyPhrases, j: number): Party[] {
  const { clause } = phrases;
  return j > 0 && clause.typeAt(j) === Is.Word && clause.isPossessive(j) && phrases.isBodyNoun(j) ? phrases.pronoun(j, true) : [];
}

const LODGED = wordClass('lodged submitted filed in placed');

function isOwner(clause: Clause, i: number): boolean {
  return (clause.typeAt(i) === Is.Body || clause.typeAt(i) === Is.Office) && clause.isPossessive(i);
}

/** Verbs that answer a request: their subject was asked. */
const REFUSING = lemmaClass('approve|agree|back|support|accept|cut|scrap');

/** `X's £5m`, `X's gift of £5m`: X pays; `X's share of £5m`, `X's bid for £5m`: X is paid. */
function ownerOf(phrases: PartyPhrases, { first, noun }: SumPhrase): Parties {
  const { clause } = phrases;
  if (clause.isWord(first - 1, 'whose')) return ofAntecedent(phrases, first - 1, noun);
  const owner = clause.chunks[first];
  if ((owner.type !== Is.Body && owner.type !== Is.Office) || !clause.isPossessive(first)) return NOBODY;
  const lemmas = noun < 0 ? 0 : (clause.chunks[noun].trigger?.lemmas ?? 0);
  const party = [phrases.party(owner)];
  return (lemmas & RECEIVED) !== 0 ? { funders: [], recipients: party } : { funders: party, recipients: [] };
}

/** `X, whose £5m will pay for …`: X has it, or has promised it. */
function ofAntecedent(phrases: PartyPhrases, relative: number, noun: number): Parties {
  const { clause } = phrases;
  const at = clause.typeAt(relative - 1) === Is.Comma ? relative - 2 : relative - 1;
  if (clause.typeAt(at) !== Is.Body) return NOBODY;
  const party = [phrases.party(clause.chunks[at])];
  const lemmas = noun < 0 ? 0 : (clause.chunks[noun].trigger?.lemmas ?? 0);
  return (lemmas & PROMISED) !== 0 ? { funders: party, recipients: [] } : { funders: [], recipients: party };
}

const PROMISED = lemmaClass('commitment|pledge|donation|gift|contribution|investment|guarantee|sponsorship|loan|support|offer');

/** What is its owner's because it was given to the owner, or will be. */
const RECEIVED = lemmaClass(
  'allocation|share|settlement|prize|windfall|bursary|fellowship|scholarship|bid|request|application|appeal|project|centre|hub|revamp|upgrade|refurbishment|makeover',
);

/** `£5m of X funding` */
function funderOfNoun(phrases: PartyPhrases, k: number): Party[] {
  const { chunks } = phrases.clause;
  const at = chunks[k + 1]?.type === Is.Preposition && phrases.clause.isWord(k + 1, 'of') ? k + 2 : k + 1;
  const chunk = chunks[at];
  if (chunk?.type !== Is.Body || chunks[at + 1]?.type !== Is.Noun) return [];
  return ((chunks[at + 1].trigger?.lemmas ?? 0) & FUNDING_NOUNS) !== 0 ? [phrases.party(chunk)] : [];
}

const FUNDING_NOUNS = lemmaClass('funding|money|cash|grant|investment|support|fund');
