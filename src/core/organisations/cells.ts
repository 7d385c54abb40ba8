import type { Block } from '../text/blocks';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { bracketedAcronym, type TokenRange } from './acronyms';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** No cell that ends in these is a name. */
const NO_LAST_WORD = wordSet(
  'fund funds programme programmes program scheme schemes budget total plan strategy grant grants act tax levy services costs income spending award awards amount',
);
const NO_NAMES = wordSet(
  'total totals subtotal other others various none nil tbc tba all name scheme project area item year average median mean largest smallest ' +
    'biggest highest lowest amount number sum',
);
const THE = wordSet('the');
/** Small words within names. */
export const CONNECTORS = wordSet('of for and the in on at with to by de la le les du des del di do da dos y yr');
const MONEY_WORDS = wordSet('million billion m bn k pounds euros thousand mn up to each over about approx gbp eur usd');

const MARKS_IN_NAMES = new Set([...",&'-.()"].map((mark) => mark.charCodeAt(0)));

const MOST_CELLS = 16;
const LONGEST_NAME = 14;

/** The mention that a cell is. */
export function named(tokens: Tokens, { first, end }: TokenRange): OrganisationMention {
  return mentionOf(tokens, first, end, { source: 'grammar', kind: null, confidence: CONFIDENCE.layout });
}

/** The cells of a row: what stands between bars, wide gaps or dashes with spaces. */
export function cellsOf(tokens: Tokens, block: Block): TokenRange[] {
  const cells: TokenRange[] = [];
  let first = block.contentToken;
  for (let i = first; i < block.endToken && cells.length < MOST_CELLS; i++) {
    const bar = tokens.kind[i] === Kind.Punctuation && (isMark(tokens, i, '|') || isSpacedDash(tokens, i, block.endToken));
    if (!bar && !(i > first && tokens.gap[i] === Gap.Wide)) continue;
    if (i > first) cells.push({ first, end: i });
    first = bar ? i + 1 : i;
  }
  if (block.endToken > first && cells.length < MOST_CELLS) cells.push({ first, end: block.endToken });
  return cells;
}

function isSpacedDash(tokens: Tokens, i: number, limit: number): boolean {
  return isMark(tokens, i, '-') && tokens.gap[i] !== Gap.None && i + 1 < limit && tokens.gap[i + 1] !== Gap.None;
}

/** Whether a cell begins with a sum, whatever follows: `£900 for machines`. */
export function beginsWithSum(tokens: Tokens, { first, end }: TokenRange): boolean {
  let currency = false;
  for (let i = first; i < Math.min(end, first + 5); i++) {
    if (tokens.kind[i] === Kind.Currency) currency = true;
    else if (tokens.kind[i] === Kind.Number) return currency || isSum(tokens, { first, end });
    else if (isWord(tokens, i) && !MONEY_WORDS.has(tokens, i)) return false;
  }
  return false;
}

/** A cell without a leading `The`. */
export function withoutThe(tokens: Tokens, { first, end }: TokenRange): TokenRange {
  return { first: first + 1 < end && THE.has(tokens, first) ? first + 1 : first, end };
}

/** What names a body in a cell: without a leading `The`, and without its acronym in brackets, which is a mention of its own. */
export function nameInCell(tokens: Tokens, cell: TokenRange): TokenRange {
  const { first, end } = withoutThe(tokens, cell);
  let open = end - 1;
  while (open > first && !isMark(tokens, open, '(')) open--;
  return open > first && bracketedAcronym(tokens, open, end)?.end === end - 1 ? { first, end: open } : { first, end };
}

/** Whether a cell is a sum and nothing else. */
export function isSum(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (end - first > 8) return false;
  let digits = false;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === Kind.Number) digits = true;
    else if (isWord(tokens, i) && !MONEY_WORDS.has(tokens, i)) return false;
  }
  return digits;
}

/** Whether a cell is written as a name: capitals, and connectors between them. */
export function isNameCell(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (end - first > LONGEST_NAME || !isCapitalised(tokens, first) || NO_NAMES.has(tokens, first)) return false;
  for (let i = first; i < end; i++) {
    if (isWord(tokens, i) ? !isCapitalised(tokens, i) && !CONNECTORS.has(tokens, i) && !isTight(tokens, i) : !isInName(tokens, i))
      return false;
  }
  if (NO_LAST_WORD.has(tokens, end - 1) || roleOf(tokens, end - 1) & Role.Post) return false;
  return !(roleOf(tokens, first) & (Role.Title | Role.Calendar));
}

function isTight(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === Gap.None && isMark(tokens, i - 1, '-');
}

function isInName(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.Possessive || (tokens.kind[i] === Kind.Punctuation && MARKS_IN_NAMES.has(tokens.hash[i]));
}
