import type { Span } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type Findings, lowerBound } from './placed';
import { wordingOf } from './wording';

/** A programme or fund by its name. */
export type Programme = { readonly name: string } & Span;

/** What a programme's name ends in; in lower case (`the Connected Cities initiative`) the word itself is not in the name. */
const HEADS = wordSet(
  'fund funds programme program programmes scheme schemes initiative deal grant grants challenge loans accelerator facility framework mission bursary bursaries scholarship scholarships fellowship fellowships catapult call competition',
);

/** Whether the word at token `i` is one that programmes' names end in. */
export function isProgrammeHead(tokens: Tokens, i: number): boolean {
  return HEADS.has(tokens, i);
}

const INNER = wordSet('of for and the in to through');
const LONGEST = 12;

/** Whether a word that programmes' names end in stands among the tokens `first` up to `end`. */
export function mayNameProgramme(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (HEADS.has(tokens, i)) return true;
  return false;
}

/** The programme named nearest to token `near` among the tokens `first` up to `end`, or null. Organisations are none. */
export function readProgramme(findings: Findings, first: number, end: number, near: number): Programme | null {
  const { tokens } = findings.source;
  let found: Programme | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = first; i < end; i++) {
    if (!HEADS.has(tokens, i) || Math.abs(i - near) >= distance) continue;
    const programme = programmeAt(findings, i, first) ?? calledAfter(findings, i, end);
    if (programme === null) continue;
    found = programme;
    distance = Math.abs(i - near);
  }
  return found;
}

function programmeAt(findings: Findings, head: number, start: number): Programme | null {
  const { tokens, text } = findings.source;
  const last = isCapitalised(tokens, head) ? head : head - 1;
  let first = last + 1;
  let words = 0;
  for (let i = last; i >= start && last - i < LONGEST && tokens.gap[i + 1] <= Gap.Line; i--) {
    if (isCapitalised(tokens, i) || tokens.kind[i] === Kind.Number) {
      if (STARTS.has(tokens, i)) break;
      first = i;
      if (isWord(tokens, i)) words++;
    } else if (!isInner(tokens, i)) break;
  }
  if (words < 2 || first > last || isTaken(findings, first, last)) return null;
  const span = { start: tokens.start[first], end: tokens.end[last] };
  return { name: wordingOf(text, span), ...span };
}

const CALLING = new PhraseTable<true>(['called', 'named', 'known as', 'dubbed', 'titled'].map((phrase) => [phrase, true] as const));

/** `the scheme, called Connected Cities`: the capitalised words behind the word for naming. */
function calledAfter(findings: Findings, head: number, end: number): Programme | null {
  const { tokens, text } = findings.source;
  const at = isMark(tokens, head + 1, ',') ? head + 2 : head + 1;
  const calling = at < end ? CALLING.match(tokens, at, end) : undefined;
  if (calling === undefined) return null;
  let last = calling.next - 1;
  while (
    last + 1 < end &&
    last - calling.next < LONGEST &&
    (isCapitalised(tokens, last + 1) || (INNER.has(tokens, last + 1) && last >= calling.next))
  )
    last++;
  while (last >= calling.next && !isCapitalised(tokens, last)) last--;
  if (last < calling.next) return null;
  const span = { start: tokens.start[calling.next], end: tokens.end[last] };
  return { name: wordingOf(text, span), ...span };
}

function isInner(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '&') || (isMark(tokens, i, '-') && tokens.gap[i] === Gap.None) || isMark(tokens, i, ':') || INNER.has(tokens, i);
}

/** Capitalised words that begin a sentence and no name. */
const STARTS = wordSet('the this that our its their a an these those new his her in on at for from under');

/** Whether a mention covers the end of the name. */
function isTaken(findings: Findings, first: number, last: number): boolean {
  for (const placed of [findings.bodies, findings.money, findings.dates]) {
    for (let i = lowerBound(placed, first - LONGEST); i < placed.length && placed[i].firstToken <= last; i++)
      if (placed[i].endToken > last) return true;
  }
  return false;
}
