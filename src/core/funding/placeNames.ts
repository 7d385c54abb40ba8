import type { Span } from '../model';
import { Gap, isCapitalised, isMark, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type Findings, isCovered } from './placed';
import { wordingOf } from './wording';

/** A place by the name that the text gives it. */
export type Place = { readonly name: string } & Span;

/** A place, and the token after it. */
export interface FoundPlace {
  readonly place: Place;
  readonly next: number;
}

/** How many tokens a name may have. */
const LONGEST = 8;

const THE = wordSet('the');
/** Small words within a name: `the Isle of the Dogs`. */
const OF = wordSet('of');
/** Initials that are places. */
const INITIALS = wordSet('uk us usa uae eu');
/** Words in lower case that end the name of a place: `the Humber estuary`, `Leeds city centre`. */
const TAILS = wordSet('region area county city town centre estuary valley coast coastline peninsula islands island borough basin');

/** Capitalised words that begin no place. */
const NO_PLACES = wordSet(
  [
    'mr mrs ms miss dr prof professor sir lord lady dame councillor cllr minister president king queen',
    'english welsh irish scottish british french german spanish italian european american gaelic latin parkinson alzheimer crohn brexit covid',
    'parliament commons lords whitehall westminster holyrood budget cabinet',
    'question answer appendix annex table figure section chapter part note paragraph schedule',
    'january february march april may june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday christmas easter year years quarter',
    'i it he she we they this that these those there here',
  ].join(' '),
);

/** Capitalised words that end the name of something that is no place. */
const NO_PLACE_HEADS = wordSet(
  [
    'act bill review statement budget plan strategy report paper framework agenda manifesto settlement assessment inquiry',
    'programme program scheme fund funds grant grants deal initiative project projects levy tax credit pledge',
    'round phase wave year week day month conference summit award awards prize games cup league championship championships festival',
    'policy research science sciences medicine engineering technology technologies intelligence learning health care education music arts',
    'survey study studies partnership agreement convention funding investment spending',
  ].join(' '),
);

/**
 * The place named at token `i`, or null: `Hull`, `the Humber estuary`, `Stoke-on-Trent`. There is no list of places: where a place is
 * expected, a name is one that is not recognised as anything else, and does not begin or end as names of other things do.
 *
 * @param end the token after the last that may belong to it
 */
export function placeAt(findings: Findings, i: number, end: number): FoundPlace | null {
  const { tokens } = findings.source;
  const first = i < end && THE.has(tokens, i) ? i + 1 : i;
  if (first >= end || !isNameWord(tokens, first) || NO_PLACES.has(tokens, first)) return null;
  let last = lastOfName(tokens, first, end);
  if (NO_PLACE_HEADS.has(tokens, last) || (last === first && first === i && COMPASS.has(tokens, last))) return null;
  if (isCovered(findings, first, last)) return null;
  if (last + 1 < end && TAILS.has(tokens, last + 1)) last++;
  const span = { start: tokens.start[first], end: tokens.end[last] };
  return { place: { name: wordingOf(tokens.text, span), ...span }, next: last + 1 };
}

/** `West and North Yorkshire`: points of the compass that share the name behind the last of them. */
const COMPASS = wordSet('north south east west northern southern eastern western mid');
const AND = wordSet('and');

/** The last token of the name that begins at token `first`: capitalised words, with `of` or hyphens between. */
function lastOfName(tokens: Tokens, first: number, end: number): number {
  let last = first;
  for (let j = first + 1; j < end && j - first < LONGEST && tokens.gap[j] <= Gap.Line; j++) {
    if (isNameWord(tokens, j)) last = j;
    else if (AND.has(tokens, j) && COMPASS.has(tokens, j - 1) && COMPASS.has(tokens, j + 1)) continue;
    else if (!OF.has(tokens, j) && !THE.has(tokens, j) && !isHyphened(tokens, j)) break;
  }
  return last;
}

function isNameWord(tokens: Tokens, i: number): boolean {
  return isCapitalised(tokens, i) && (tokens.kind[i] !== Kind.Upper || INITIALS.has(tokens, i));
}

/** `-`, `upon` in `Newcastle-upon-Tyne`. */
function isHyphened(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i] !== Gap.None) return false;
  return isMark(tokens, i, '-') || isMark(tokens, i - 1, '-');
}
