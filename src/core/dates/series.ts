import { isMark } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { isCountedNoun } from './countedNouns';
import { readMonthName } from './monthNames';
import { goesOn, type Passage } from './passage';
import { isCapitalisedNext } from './surroundings';

const JOINTS = wordSet('and or');

/** The mention that ended last, for series such as `in 2018, 2019 and 2021`. */
export interface Previous {
  readonly endToken: number;
  readonly kind: string;
}

/** Whether a mention of the same kind stands before token `i`, with `and`, `or` or a comma between. */
export function followsLike(p: Passage, i: number, previous: Previous, kind: 'year' | 'month'): boolean {
  if (previous.endToken <= p.first || !(previous.kind === kind || (kind === 'year' && previous.kind === 'fiscal-year'))) return false;
  const { tokens } = p;
  let at = previous.endToken;
  if (at < i && (isMark(tokens, at, ',') || isMark(tokens, at, '&'))) at++;
  const comma = at > previous.endToken;
  if (at < i && JOINTS.has(tokens, at)) at++;
  if (at !== i || at === previous.endToken) return false;
  if (kind === 'year') return !isCountedNoun(p, i + 1);
  const name = readMonthName(p, i);
  if (name === undefined || isCapitalisedNext(p, name.next)) return false;
  return !name.ambiguous || !comma || JOINTS.has(tokens, i - 1) || leadsToMonth(p, name.next);
}

/** Whether another month follows: `May` in `April, May and June`. */
function leadsToMonth(p: Passage, i: number): boolean {
  const joined = goesOn(p, i) && (isMark(p.tokens, i, ',') || JOINTS.has(p.tokens, i));
  return joined && goesOn(p, i + 1) && readMonthName(p, i + 1) !== undefined;
}
