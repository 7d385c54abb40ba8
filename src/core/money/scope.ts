import { Gap, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';

/** The tokens that may be read: those of one block, from `first` up to `end` (exclusive). */
export interface Scope {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
  /** A row of a table, where a space may part two columns. */
  readonly row: boolean;
}

/** Words that follow a complete sum; any other small word after it is a noun that the number may count instead. */
const FUNCTION_WORDS = wordSet(
  'a about above across after against ago all already also although among an and annually apiece are around as at be because been ' +
    'before being below between both but by can could did do does each either every for from had has have he her here his if in instead ' +
    'into is it its later may might must no nor not now of off on once one only or our over per plus rather respectively ' +
    'shall she should since so still than that the their them then there these they this those though through throughout to today ' +
    'together too toward towards under until up upon versus via was we were what when where whether which while who whom whose will with ' +
    'within without would yearly yesterday yet you',
);

/** Whether token `i` stands in the same run of text as the one before it: no end of the block and no new column between. */
export function isJoined(scope: Scope, i: number): boolean {
  if (i >= scope.end) return false;
  const gap = scope.tokens.gap[i];
  return gap !== Gap.Blank && !(gap === Gap.Wide && scope.row);
}

/** Whether nothing that a number could count follows: token `i` is punctuation, a function word, a capital, or the end. */
export function closesSum(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (!isJoined(scope, i)) return true;
  const kind = tokens.kind[i];
  if (kind !== Kind.Lower) return kind !== Kind.Number || tokens.gap[i] !== Gap.None;
  return FUNCTION_WORDS.has(tokens, i);
}

/** Whether token `i` is a single dash of any kind. */
export function isDash(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  return i < scope.end && tokens.kind[i] === Kind.Punctuation && tokens.hash[i] === 0x2d && tokens.end[i] - tokens.start[i] === 1;
}

/** Whether a dash at token `i` joins what stands on both sides with no space. */
export function isTightDash(scope: Scope, i: number): boolean {
  return isDash(scope, i) && scope.tokens.gap[i] === Gap.None && i + 1 < scope.end && scope.tokens.gap[i + 1] === Gap.None;
}
