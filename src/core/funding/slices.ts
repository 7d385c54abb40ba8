import type { Party } from '../model';
import { Is } from './chunkTypes';
import { NOBODY, type Parties, type PartyPhrases, REACH, unique } from './partyPhrases';
import { wordClass } from './wordClasses';

/** Words for a part of a sum whose size they tell, or leave to the others. */
const SLICES = wordClass(
  'half third thirds quarter quarters fifth fifths tenth tenths rest remainder balance percent cent majority bulk most some %',
);
const ENDS: number = Is.Sum | Is.Break | Is.Conjunction;
/** How many chunks behind the word for a slice its preposition may stand: `half of it will come from`. */
const NEAR = 6;

/** `£3m, half of it from X and half from Y`: who pays the slices of the sum at chunk `k`, or is paid them; nobody where there is only one. */
export function readSlices(phrases: PartyPhrases, k: number): Parties {
  const { clause } = phrases;
  if (!clause.mentions(SLICES)) return NOBODY;
  const funders: Party[][] = [];
  const recipients: Party[][] = [];
  for (let j = k + 1; j < clause.chunks.length && (clause.chunks[j].type & ENDS) === 0; j++) {
    if (!isSlice(phrases, j)) continue;
    for (let i = j + 1; i <= j + NEAR && i < clause.chunks.length && (clause.chunks[i].type & ENDS) === 0 && !isSlice(phrases, i); i++) {
      if (!clause.isWord(i, 'from', 'by', 'to')) continue;
      const named = phrases.coordinated(i + 1, i + 1 + REACH);
      if (named.length > 0) (clause.isWord(i, 'to') ? recipients : funders).push(named);
      break;
    }
  }
  if (funders.length < 2 && recipients.length < 2) return NOBODY;
  return {
    funders: funders.length < 2 ? [] : unique(funders.flat()),
    recipients: recipients.length < 2 ? [] : unique(recipients.flat()),
  };
}

function isSlice({ clause }: PartyPhrases, j: number): boolean {
  return clause.isOneOf(j, SLICES);
}
