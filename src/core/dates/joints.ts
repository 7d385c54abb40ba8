import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { digitsAt, goesOn, hasDash, hasMark, isAttached, type Passage } from './passage';

/** What may join the members of a series of days or months. */
export type Joint = 'and' | 'to';

export const JOINTS = new WordTable<Joint>([
  ['and', 'and'],
  ['or', 'and'],
  ['to', 'to'],
  ['until', 'to'],
  ['till', 'to'],
  ['through', 'to'],
]);

const BETWEEN = wordSet('between');

/** What joins two days: `to` and dashes make them one interval, `and` and commas do not, except after `between`. */
export function readJoint(p: Passage, first: number, i: number): { joint: Joint; next: number } | undefined {
  if (hasDash(p, i)) return goesOn(p, i + 1) ? { joint: 'to', next: i + 1 } : undefined;
  if (hasTightSlash(p, i)) return digitsAt(p, i + 1) === digitsAt(p, first) + 1 ? { joint: 'to', next: i + 1 } : undefined;
  if (hasMark(p, i, '&') || hasMark(p, i, ','))
    return { joint: 'and', next: goesOn(p, i + 1) && JOINTS.has(p.tokens, i + 1) ? i + 2 : i + 1 };
  const joint = goesOn(p, i) ? JOINTS.get(p.tokens, i) : undefined;
  if (joint === undefined) return undefined;
  return { joint: joint === 'and' && isBetween(p, first) ? 'to' : joint, next: i + 1 };
}

/** The slash of `6/7 May`. */
export function hasTightSlash(p: Passage, i: number): boolean {
  return hasMark(p, i, '/') && isAttached(p, i) && isAttached(p, i + 1);
}

/** Whether `between` stands right before token `i`, or before a weekday or article there. */
export function isBetween(p: Passage, i: number): boolean {
  for (let at = i - 1; at >= p.first && at >= i - 2; at--) if (BETWEEN.has(p.tokens, at)) return true;
  return false;
}
