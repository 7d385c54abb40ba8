import { unitAt } from '../text/characters';
import { Gap, isMark, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { Scope } from './scope';

const MINUS = new WordTable<true>([['minus', true]]);
/** Words after which a dash that touches its sum is a minus: `a balance of -£3m`. */
const BEFORE_MINUS = wordSet('of was is were are at by to from a an with than and');
const HYPHEN_MINUS = 0x2d;
const MINUS_SIGN = 0x2212;

/**
 * The minus before a sum that begins at token `first`: `minus £3m`, `-£3m` where the dash can be no bullet and no dash between
 * clauses.
 *
 * @param floor the first token that may belong to the sum; a sum that ends there makes it a subtraction
 * @returns its token, or undefined
 */
export function minusBefore(scope: Scope, first: number, floor: number): number | undefined {
  const { tokens } = scope;
  const at = first - 1;
  if (at < floor || at < scope.first) return undefined;
  if (MINUS.has(tokens, at)) return at > scope.first && at === floor ? undefined : at;
  if (!isMark(tokens, at, '-') || tokens.gap[first] !== Gap.None) return undefined;
  const code = unitAt(tokens.text, tokens.start[at]);
  if (code !== HYPHEN_MINUS && code !== MINUS_SIGN) return undefined;
  if (at === scope.first) return scope.row ? at : undefined;
  if (tokens.gap[at] === Gap.None) return isMark(tokens, at - 1, '(') || isMark(tokens, at - 1, '|') ? at : undefined;
  return BEFORE_MINUS.has(tokens, at - 1) || isCellStart(scope, at) ? at : undefined;
}

/** Whether the tokens stand in brackets that fill a cell of a table, as accountants write a negative: `| (£3m) |`. */
export function isAccountingNegative(scope: Scope, first: number, end: number): boolean {
  const { tokens } = scope;
  if (!scope.row || first - 1 < scope.first || end >= scope.end) return false;
  if (!isMark(tokens, first - 1, '(') || !isMark(tokens, end, ')')) return false;
  const closes = end + 1 >= scope.end || isMark(tokens, end + 1, '|') || tokens.gap[end + 1] === Gap.Wide;
  return closes && isCellStart(scope, first - 1);
}

/** Whether token `i` begins a cell of a row. */
function isCellStart(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (!scope.row) return false;
  return i === scope.first || tokens.gap[i] === Gap.Wide || (tokens.kind[i - 1] === Kind.Punctuation && isMark(tokens, i - 1, '|'));
}
