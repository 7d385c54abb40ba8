import { Gap, isMark, isWord, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { NUMBER_WORDS, type NumberWord } from './numberWords';

/** A whole number in words: `value` = `mantissa` x `scale`. */
export interface NumberPhrase {
  readonly value: number;
  /** What stands before the last scale word: 5 in `five million`. The value itself where the number has no scale or several. */
  readonly mantissa: number;
  /** 1e6 in `five million`, 1 where there is no scale word or several. */
  readonly scale: number;
  /** The token after the last word. */
  readonly next: number;
}

const JOINING = new WordTable<'and' | 'a'>([
  ['and', 'and'],
  ['a', 'a'],
  ['an', 'a'],
]);

interface Group {
  readonly value: number;
  readonly next: number;
}

/**
 * Reads a whole number in words: `five`, `twenty-one`, `a hundred and four`, `two million three hundred thousand`.
 *
 * Words may be joined by hyphens, groups of three by a comma, and parted by any white space but an empty line. `a` counts as one before `hundred` and a
 * scale word only.
 *
 * @param limit the token that the number may not reach
 */
export function readNumberPhrase(tokens: Tokens, i: number, limit: number): NumberPhrase | undefined {
  let total = 0;
  let next = i;
  let smallest = Number.POSITIVE_INFINITY;
  let mantissa = 0;
  let scales = 0;
  for (;;) {
    const parted: boolean = scales > 0 && isComma(tokens, next, limit);
    const from: number = scales === 0 ? i : afterJoint(tokens, parted ? next + 1 : next, limit);
    const joined = scales > 0 && isJoiner(tokens, from, limit, 'and');
    const group = readGroup(tokens, joined ? afterJoint(tokens, from + 1, limit) : from, limit, scales === 0);
    if (group === undefined) break;
    const at = afterJoint(tokens, group.next, limit);
    const scale = at < limit && group.value > 0 ? NUMBER_WORDS.get(tokens, at) : undefined;
    if (scale?.role !== 'scale') {
      if (joined ? group.value >= 100 : parted && group.value < 100) break;
      return finish(total + group.value, total + group.value, 1, group.next);
    }
    if (scale.value >= smallest) break;
    smallest = scale.value;
    total += group.value * scale.value;
    mantissa = group.value;
    scales++;
    next = at + 1;
  }
  if (scales === 0) return undefined;
  return scales === 1 ? finish(total, mantissa, smallest, next) : finish(total, total, 1, next);
}

/** The comma of `three million, two hundred thousand`. */
function isComma(tokens: Tokens, i: number, limit: number): boolean {
  return i < limit && isMark(tokens, i, ',') && tokens.gap[i] === Gap.None;
}

function finish(value: number, mantissa: number, scale: number, next: number): NumberPhrase {
  return { value, mantissa, scale, next };
}

/** A number below a thousand (or `twelve hundred`), or the `a` of `a million`. */
function readGroup(tokens: Tokens, i: number, limit: number, first: boolean): Group | undefined {
  if (first && isJoiner(tokens, i, limit, 'a')) {
    const word = wordAt(tokens, afterJoint(tokens, i + 1, limit), limit);
    if (word?.role === 'scale') return { value: 1, next: i + 1 };
    if (word?.role !== 'hundred') return undefined;
    return afterHundred(tokens, 100, afterJoint(tokens, i + 1, limit) + 1, limit);
  }
  const small = readBelowHundred(tokens, i, limit);
  if (small === undefined || small.value === 0) return small;
  const at = afterJoint(tokens, small.next, limit);
  if (wordAt(tokens, at, limit)?.role !== 'hundred') return small;
  return afterHundred(tokens, small.value * 100, at + 1, limit);
}

/** `and four` of `a hundred and four`; not the `and four` of `between three hundred and four hundred`. */
function afterHundred(tokens: Tokens, hundreds: number, next: number, limit: number): Group {
  let at = afterJoint(tokens, next, limit);
  if (isJoiner(tokens, at, limit, 'and')) at = afterJoint(tokens, at + 1, limit);
  const rest = readBelowHundred(tokens, at, limit);
  if (rest === undefined || rest.value === 0) return { value: hundreds, next };
  if (wordAt(tokens, afterJoint(tokens, rest.next, limit), limit)?.role === 'hundred') return { value: hundreds, next };
  return { value: hundreds + rest.value, next: rest.next };
}

function readBelowHundred(tokens: Tokens, i: number, limit: number): Group | undefined {
  const word = wordAt(tokens, i, limit);
  if (word === undefined || word.role === 'hundred' || word.role === 'scale') return undefined;
  if (word.role !== 'ten') return { value: word.value, next: i + 1 };
  const at = afterJoint(tokens, i + 1, limit);
  const unit = wordAt(tokens, at, limit);
  return unit?.role === 'unit' ? { value: word.value + unit.value, next: at + 1 } : { value: word.value, next: i + 1 };
}

function wordAt(tokens: Tokens, i: number, limit: number): NumberWord | undefined {
  return i < limit ? NUMBER_WORDS.get(tokens, i) : undefined;
}

function isJoiner(tokens: Tokens, i: number, limit: number, role: 'and' | 'a'): boolean {
  return i < limit && JOINING.get(tokens, i) === role;
}

/** The word after `i - 1`: token `i`, or the one after a hyphen there; `limit` where none follows in the same paragraph. */
function afterJoint(tokens: Tokens, i: number, limit: number): number {
  const hyphen = i + 1 < limit && isMark(tokens, i, '-') && tokens.gap[i] === Gap.None && tokens.end[i] - tokens.start[i] === 1;
  const at = hyphen ? i + 1 : i;
  if (at >= limit || !isWord(tokens, at) || tokens.gap[at] === Gap.Blank) return limit;
  if (hyphen && tokens.gap[at] !== Gap.None && tokens.gap[at] !== Gap.Line) return limit;
  return at;
}
