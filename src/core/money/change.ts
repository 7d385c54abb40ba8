import { Gap, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { isDash, type Scope } from './scope';

/**
 * `change` reaches the sum from anywhere in its clause; `nearby` words, which have other meanings, from a few words before;
 * `adjacent` ones from right before it. `span` tells of a range, `stop` begins another clause, to which no cue reaches.
 */
type Cue = 'change' | 'nearby' | 'adjacent' | 'span' | 'stop';

const CUE_WORDS: readonly (readonly [cue: Cue, words: string])[] = [
  ['change', 'rise rises rose risen rising grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping'],
  [
    'change',
    'increase increases increased increasing uplift uplifted soar soars soared soaring surge surged swell swelled swollen hike hiked',
  ],
  ['change', 'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining shrink shrinks shrank shrunk'],
  [
    'change',
    'decrease decreases decreased decreasing reduce reduces reduced reducing reduction lower lowers lowered lowering cut cuts cutting',
  ],
  ['change', 'slash slashes slashed slashing trim trimmed halve halved halving plunge plunged slump slumped slip slipped tumbled dipped'],
  ['change', 'double doubles doubled doubling triple tripled tripling treble trebled quadruple quadrupled change changes changed changing'],
  ['change', 'gone went shifted switched revise revised revising adjusted swung ballooned escalated mushroomed rocketed eased edged crept'],
  [
    'nearby',
    'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting expand expands expanded extended improved',
  ],
  ['nearby', 'go goes going move moves moved moving take takes took taken taking bring brings brought bringing push pushes pushed pushing'],
  ['nearby', 'shift switch topped inflated upgraded downgraded converted'],
  ['adjacent', 'up down'],
  ['span', 'range ranges ranged ranging vary varies varied varying anywhere anything somewhere between sizes sized spanning available'],
  ['stop', 'with but whereas while although though because who whose where and'],
];

/**
 * What makes `from X to Y` two sums, an old and a new one (`risen from £1.8m to £2.6m`), and what makes it one span of
 * possible values (`ranging from £5,000 to £25,000`).
 */
const CUES = new WordTable<Cue>(CUE_WORDS.flatMap(([cue, words]) => words.split(' ').map((word) => [word, cue] as const)));

/** How far before `from` a cue is looked for, in tokens. */
const REACH: Readonly<Record<Cue, number>> = { change: 14, nearby: 5, adjacent: 1, span: 14, stop: 14 };
const FARTHEST = 14;

/** Words directly before `X to Y` that make X the size of a change and Y its result: `rose by £2m to £7m`, `a rise of £2m to £7m`. */
const BY = wordSet('by up down another add adds added adding contributed');
const OF = new WordTable<true>([['of', true]]);
const FROM = new WordTable<true>([['from', true]]);

/** Whether `X to Y`, with X beginning at token `first`, tells of a change: two sums, not one range. */
export function isChange(scope: Scope, first: number): boolean {
  const { tokens } = scope;
  const before = first - 1;
  if (before < scope.first) return false;
  if (FROM.has(tokens, before)) return changesBefore(scope, before);
  if (OF.has(tokens, before) && before > scope.first && CUES.get(tokens, before - 1) === 'change') return true;
  return BY.has(tokens, before) || (tokens.kind[before] <= Kind.Mixed && CUES.get(tokens, before) === 'change');
}

function changesBefore(scope: Scope, from: number): boolean {
  const { tokens } = scope;
  const floor = Math.max(scope.first, from - FARTHEST);
  for (let i = from - 1; i >= floor && !partsClauses(scope, i); i--) {
    const cue = CUES.get(tokens, i);
    if (cue && from - i <= REACH[cue]) return cue !== 'span' && cue !== 'stop';
  }
  return false;
}

function partsClauses(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (tokens.kind[i] !== Kind.Punctuation) return false;
  if (isDash(scope, i)) return tokens.gap[i] !== Gap.None;
  return CLAUSE_MARKS.has(tokens.hash[i]) && tokens.gap[i + 1] !== Gap.None;
}

const CLAUSE_MARKS = new Set([...'.;:?!'].map((mark) => mark.charCodeAt(0)));
