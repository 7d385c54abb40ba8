import type { Block } from './blocks';
import { Gap, isMark, isWord, Kind, type Tokens } from './tokens';
import { wordSet } from './wordSet';

/** Words that a full stop shortens and that do not end a sentence. */
const ABBREVIATIONS = wordSet(
  'dr mr mrs ms mx prof rev hon st sir no nos vs eg ie cf al approx gen sen rep gov lt col sgt capt fig figs vol ch pp para paras ' +
    'art sec dept est ref refs tel ext ed eds jan feb mar apr jun jul aug sep sept oct nov dec ca',
);

/** Abbreviations that may also end a sentence: they do when a word follows that only begins one. */
const TRAILING = wordSet('inc ltd co corp plc etc bros jr sr');

const STARTERS = wordSet(
  'the this that these those it its they he she we you i a an in on at by for from but and so if when while as there here our their his her',
);

/**
 * Where the sentences of a block begin.
 *
 * @returns token numbers, the first one `block.contentToken`; a sentence ends where the next begins, the last one at `block.endToken`
 */
export function readSentences(tokens: Tokens, block: Block): number[] {
  const starts = [block.contentToken];
  for (let i = block.contentToken; i + 1 < block.endToken; i++) {
    if (tokens.kind[i] !== Kind.Punctuation || !isTerminal(tokens, i)) continue;
    let next = i + 1;
    while (next < block.endToken && tokens.gap[next] === Gap.None && isCloser(tokens, next)) next++;
    if (next >= block.endToken) break;
    if (tokens.gap[next] !== Gap.None && beginsSentence(tokens, next, block.endToken) && !isAbbreviation(tokens, i, next))
      starts.push(next);
    i = next - 1;
  }
  return starts;
}

function isTerminal(tokens: Tokens, i: number): boolean {
  const code = tokens.hash[i];
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

function isCloser(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '"') || isMark(tokens, i, "'") || isMark(tokens, i, ')') || isMark(tokens, i, ']') || isMark(tokens, i, '*');
}

function beginsSentence(tokens: Tokens, i: number, end: number): boolean {
  let at = i;
  while (at < end && tokens.kind[at] === Kind.Punctuation && !isMark(tokens, at, '-')) at++;
  if (at >= end) return false;
  const kind = tokens.kind[at];
  return kind !== Kind.Lower && kind !== Kind.Possessive && kind !== Kind.Punctuation;
}

function isAbbreviation(tokens: Tokens, stop: number, next: number): boolean {
  if (!isMark(tokens, stop, '.') || stop === 0 || tokens.gap[stop] !== Gap.None) return false;
  const word = stop - 1;
  if (!isWord(tokens, word)) return false;
  if (ABBREVIATIONS.has(tokens, word)) return true;
  const single = tokens.end[word] - tokens.start[word] === 1;
  const dotted = word > 0 && isMark(tokens, word - 1, '.') && tokens.gap[word] === Gap.None;
  const initial = single && (dotted || tokens.kind[word] !== Kind.Lower);
  if (initial || TRAILING.has(tokens, word)) return !STARTERS.has(tokens, next);
  return false;
}
