import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { adjoins, type BlockReading } from './blockReading';
import { Frame, HEAD_NOUNS } from './headNouns';
import type { Scan } from './leftScan';
import { Role, roleOf } from './nameWords';

/** `Primary Care Networks and Kent Federation`: bodies, not places or subjects */
const PLURAL_BODIES = wordSet(
  'networks trusts councils boards universities colleges schools hospitals agencies authorities centres committees partnerships associations charities companies departments',
);
/** Acronyms for subjects: `AI and Robotics Institute` */
const SUBJECT_ACRONYMS = wordSet('ai it hr pr tv ict nhs');
const CONNECTORS = wordSet('for as in on to with the of');
const AND = wordSet('and');
const THE = wordSet('the');
const NO_OWN_WORD = Role.Vague | Role.Part | Role.Function;

/**
 * Whether `and` joins two names: several words of their own on both sides, where the head noun is not named for subjects.
 * `Balfour Beatty and Kirkby Moor Trust`, but `Torbay and South Devon Trust`.
 */
export function areTwoNames(scan: Scan, and: number): boolean {
  if (scan.crossed) return false;
  const { tokens } = scan.reading;
  const before = and - 1;
  if (PLURAL_BODIES.has(tokens, before)) return true;
  // places and subjects are seldom acronyms
  if (tokens.kind[before] === Kind.Upper && tokens.kind[and + 1] !== Kind.Upper && !SUBJECT_ACRONYMS.has(tokens, before))
    return !isCapitalised(tokens, before - 1) || !adjoins(tokens, before);
  if (scan.frames & Frame.Topics) return false;
  if (endsLikeCompany(scan, before)) return true;
  const after = ownWords(scan, and + 1, 1);
  // a common noun is seldom named for two places, and a council seldom for one of several words and another
  const single = Boolean(scan.frames & Frame.Weak) || HEAD_NOUNS.get(tokens, scan.head)?.kind === 'council';
  return after > (single ? 0 : 1) && ownWords(scan, and - 1, -1) > 1;
}

/** `Kestrel Aerospace and Harwick College`: a word that ends companies' names, with another before it. */
function endsLikeCompany({ reading, generic }: Scan, last: number): boolean {
  const { tokens } = reading;
  const acting = HEAD_NOUNS.get(tokens, last);
  if (acting === undefined || !(acting.frames & Frame.Acting) || generic?.has(tokens, last)) return false;
  return (
    isCapitalised(tokens, last - 1) &&
    adjoins(tokens, last) &&
    !acting.generic.has(tokens, last - 1) &&
    !(roleOf(tokens, last - 1) & NO_OWN_WORD)
  );
}

/** How many capitalised words say which body it is, from token `at` in one direction up to the head noun or the end of the run. */
function ownWords({ reading, generic, head, floor }: Scan, at: number, step: 1 | -1): number {
  const { tokens } = reading;
  let count = 0;
  for (let i = at; i >= floor && i < head && (isCapitalised(tokens, i) || isMark(tokens, i, '&')); i += step)
    if (isWord(tokens, i) && !generic?.has(tokens, i) && !(roleOf(tokens, i) & NO_OWN_WORD) && !isFirmHead(tokens, i)) count++;
  return count;
}

/** Whether a word is a head noun in any name, not only where it acts. */
function isFirmHead(tokens: Tokens, i: number): boolean {
  const noun = HEAD_NOUNS.get(tokens, i);
  return noun !== undefined && !(noun.frames & Frame.Acting);
}

/** Whether the words that end at token `last` follow a head noun with `of` or `for`: `Centre for Health` before `and`. */
export function isInComplement({ tokens }: BlockReading, last: number, floor: number): boolean {
  for (let at = last; at > floor; at--) {
    if (isCapitalised(tokens, at) || isMark(tokens, at, ',') || AND.has(tokens, at) || THE.has(tokens, at)) continue;
    if (!CONNECTORS.has(tokens, at)) return false;
    if (isCapitalised(tokens, at - 1) && HEAD_NOUNS.has(tokens, at - 1)) return true;
  }
  return false;
}
