import type { Party } from '../model';
import { isCapitalised, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { Is } from './chunkTypes';
import type { Clause } from './clause';

/** Capitalised words that stand where a name may, and are none. */
const NO_NAMES = wordSet(
  'everyone everybody nobody someone somebody anyone anybody one none nothing this that these those there here what who which however meanwhile instead ' +
    'yesterday today tomorrow work construction building residents mr mrs ms dr sir lord lady professor minister president councillor',
);

/** What a party stands before that acts. */
const ACTING: number = Is.Verb | Is.Modal | Is.Have | Is.Be | Is.Each;
/** What a party stands before that is acted on. */
const CLOSING: number = Is.Comma | Is.And | Is.Preposition | Is.To | Is.Break | Is.Open | Is.Close | Is.Date | Is.Conjunction | Is.Relative;

/** A single capitalised word at chunk `j` that is no mention of anything known: a town, a country, a company. Only where a party is expected is it one. */
export function loneNameAt(clause: Clause, j: number): Party | null {
  const chunk = clause.chunkAt(j);
  if (chunk?.type !== Is.Word) return null;
  const { tokens } = clause.findings.source;
  const { first, next } = chunk;
  if (next !== first + 1 || !isCapitalised(tokens, first) || NO_NAMES.has(tokens, first)) return null;
  if (isCapitalWord(clause, j - 1) || isCapitalWord(clause, j + 1) || tokens.kind[next] === Kind.Possessive) return null;
  const span = clause.spanOf(chunk);
  return { organisation: null, name: clause.text(span), via: null, span };
}

/** The lone name that a verb or its auxiliary follows: `Leeds gets`, `Canada has pledged`. */
export function actingNameAt(clause: Clause, j: number): Party | null {
  return (clause.typeAt(j + 1) & ACTING) !== 0 ? loneNameAt(clause, j) : null;
}

/** The lone name that nothing of its own noun phrase follows: `to Leeds.`, but not `to Leeds hospitals`. */
export function closedNameAt(clause: Clause, j: number): Party | null {
  return (clause.typeAt(j + 1) & CLOSING) !== 0 || isEnd(clause, j + 1) ? loneNameAt(clause, j) : null;
}

function isEnd(clause: Clause, j: number): boolean {
  if (j >= clause.chunks.length) return true;
  const { tokens } = clause.findings.source;
  return j === clause.chunks.length - 1 && tokens.kind[clause.chunks[j].first] === Kind.Punctuation;
}

function isCapitalWord(clause: Clause, j: number): boolean {
  const chunk = clause.chunkAt(j);
  return chunk?.type === Is.Word && isCapitalised(clause.findings.source.tokens, chunk.first);
}
