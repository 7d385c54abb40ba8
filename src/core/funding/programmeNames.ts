import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type Findings, lowerBound } from './placed';
import type { Programme } from './programme';
import { wordingOf } from './wording';

/** Nouns that say of a name before them that it is a programme: `Connected Cities, a programme of …`. */
const KINDS = wordSet('programme program fund scheme initiative competition pot round call drive');

const ARTICLES = wordSet('a an the its their our his her');
const UNDER = wordSet('under through via');
const INNER = wordSet('of for and the in to');
const BEGINNERS = wordSet('the a an this that these those');
const LONGEST = 8;

/**
 * The programme among the tokens `first` up to `end` that no word of its name tells: `under Connected Cities`, `Connected
 * Cities, the council's biggest fund`. Null where there is none.
 */
export function readNamedProgramme(findings: Findings, first: number, end: number): Programme | null {
  const { tokens } = findings.source;
  for (let i = first; i < end; i++) {
    const programme = KINDS.has(tokens, i) ? nameBefore(findings, first, i) : UNDER.has(tokens, i) ? nameAfter(findings, i + 1, end) : null;
    if (programme !== null) return programme;
  }
  return null;
}

/** `Connected Cities, a [£5m] programme`: the name before the comma and the article. */
function nameBefore(findings: Findings, first: number, kind: number): Programme | null {
  const { tokens } = findings.source;
  if (tokens.kind[kind] !== Kind.Lower) return null;
  for (let i = kind - 1; i > first && kind - i < LONGEST; i--) {
    if (!isMark(tokens, i, ',')) continue;
    if (!ARTICLES.has(tokens, i + 1) && !hasPossessive(tokens, i + 1, kind)) return null;
    let start = i;
    while (start > first && i - start < LONGEST && isNamePart(tokens, start - 1)) start--;
    while (start < i && !isCapitalised(tokens, start)) start++;
    return nameOf(findings, start, i);
  }
  return null;
}

function nameAfter(findings: Findings, from: number, end: number): Programme | null {
  const { tokens } = findings.source;
  let to = from;
  while (to < end && to - from < LONGEST && isNamePart(tokens, to) && !(to > from && tokens.gap[to] > Gap.Line)) to++;
  while (to > from && !isCapitalised(tokens, to - 1)) to--;
  return tokens.kind[to] === Kind.Possessive ? null : nameOf(findings, from, to);
}

function hasPossessive(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === Kind.Possessive || isMark(tokens, i, "'")) return true;
  return false;
}

function isNamePart(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && (isCapitalised(tokens, i) || INNER.has(tokens, i));
}

/** The tokens `from` up to `to` as a name: two capitalised words or more, and no mention of something else. */
function nameOf(findings: Findings, from: number, to: number): Programme | null {
  const { tokens, text } = findings.source;
  let start = from;
  while (start < to && BEGINNERS.has(tokens, start)) start++;
  let words = 0;
  for (let i = start; i < to; i++) if (isCapitalised(tokens, i)) words++;
  if (words < 2 || !isCapitalised(tokens, start)) return null;
  for (const placed of [findings.bodies, findings.money, findings.dates]) {
    const at = lowerBound(placed, start);
    if ((at < placed.length && placed[at].firstToken < to) || (at > 0 && placed[at - 1].endToken > start)) return null;
  }
  const span = { start: tokens.start[start], end: tokens.end[to - 1] };
  return { name: wordingOf(text, span), ...span };
}
