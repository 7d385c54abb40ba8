import type { MoneyQualifier } from '../model';
import { NUMBER_WORDS } from '../numbers/numberWords';
import { PhraseTable } from '../text/phraseTable';
import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { deniedBound } from './negatedBounds';
import { isJoined, isTightDash, type Scope } from './scope';
import { endsWithYear } from './yearsBefore';

/** A word before a qualifier with which it means something else: `went up to £5m` reaches the sum, `a row over £5m` is about it. */
type Veto = 'motion' | 'topic' | 'comparison';

interface Before {
  readonly qualifier: MoneyQualifier;
  readonly veto: Veto | null;
}

const BEFORE_ROWS: readonly (readonly [qualifier: MoneyQualifier, veto: Veto | null, phrases: string])[] = [
  ['at-most', 'motion', 'up to'],
  [
    'at-most',
    null,
    'up to and including, up to a maximum of, up to a limit of, anything up to, as much as, as many as, as high as, at most, at the most',
  ],
  [
    'at-most',
    null,
    'a maximum of, maximum of, a maximum, maximum, max, max., a max of, no more than, not more than, never more than, nor more than, not exceeding, not over',
  ],
  [
    'at-most',
    null,
    'no higher than, no greater than, not to exceed, cannot exceed, must not exceed, may not exceed, should not exceed, a ceiling of, ≤, <=',
  ],
  [
    'at-least',
    null,
    'at least, at the least, at the very least, a minimum of, minimum of, a minimum, minimum, min, min., no less than, not less than',
  ],
  [
    'at-least',
    null,
    'nothing less than, no fewer than, not fewer than, nor less than, as little as, as low as, as few as, at minimum, at a minimum, not under, ≥, >=',
  ],
  ['more-than', 'comparison', 'more than, greater than, higher than, larger than, bigger than'],
  ['more-than', 'topic', 'over'],
  [
    'more-than',
    null,
    'upwards of, upward of, in excess of, north of, above, beyond, exceeding, exceeds, exceed, exceeded, surpassing, surpassed, topping, >',
  ],
  ['less-than', 'comparison', 'less than, fewer than, lower than, smaller than, cheaper than'],
  ['less-than', 'motion', 'under, below, underneath'],
  ['less-than', null, 'sub-, just short of, a little short of, little short of, just shy of, shy of, south of, <'],
  ['approximate', null, 'nearly, almost, about, around, some, roughly, approximately, approx, approx., circa, ca., c., c, ~, ≈, ±, near'],
  [
    'approximate',
    null,
    'an estimated, the estimated, estimated, estimated at, estimated at around, in the region of, in the order of, of the order of',
  ],
  [
    'approximate',
    null,
    'close to, closer to, just about, getting on for, more or less, nearing, approaching, somewhere around, somewhere near',
  ],
  [
    'approximate',
    null,
    'little more than, not much more than, the best part of, the thick end of, not far off, as near as, well nigh, in the vicinity of',
  ],
];

const BEFORE = new PhraseTable<Before>(
  BEFORE_ROWS.flatMap(([qualifier, veto, phrases]) => phrases.split(', ').map((phrase) => [phrase, { qualifier, veto }] as const)),
);
/** Tokens of the longest phrase before a sum. */
const LONGEST = 5;

/** What may stand between a qualifier and its sum. */
const FILLERS = new PhraseTable<true>(
  'another|a further|further|an additional|additional|an extra|extra|a total of|the equivalent of|a combined|a whopping|the sum of|a sum of'
    .split('|')
    .map((phrase) => [phrase, true] as const),
);
const LONGEST_FILLER = 3;

const VETOES: Readonly<Record<Veto, WordTable<true>>> = {
  motion: wordSet(
    'go goes going gone went top tops topped topping rise rises rose risen rising round rounds rounded move moves moved moving add adds adding ' +
      'scale scaled climb climbs climbed climbing creep crept fall drop dip slip back',
  ),
  topic: wordSet(
    'row rows dispute disputes debate debates battle battles concern concerns fear fears anger fury outrage control controls question questions ' +
      'uncertainty doubt doubts wrangle argument arguments argue argued arguing clash clashes fight fights power powers inquiry investigation ' +
      'probe action responsibility protest protests scrutiny sued suing quizzed grilled talks negotiations deadlock discretion oversight ' +
      'authority say criticism criticised backlash worries worried confusion controversy scandal apology apologised convicted jailed ' +
      'hand hands handed handing carry carries carried carrying roll rolled sign signed turn turns turned turning pass passed',
  ),
  comparison: wordSet('m bn k million billion thousand trillion hundred cent times double twice half percent pounds euros dollars p pence'),
};

function wordSet(words: string): WordTable<true> {
  return new WordTable<true>([...new Set(words.split(' '))].map((word) => [word, true]));
}

/** `make over` a sum to somebody is to hand it over; `made over £500 for charity` is more than £500. */
const MAKE = wordSet('make makes made making');
const TO = wordSet('to');
const SCALES = wordSet('m bn k million billion thousand pounds euros dollars');
const LONGEST_SUM = 10;

/** The qualifier that stands before a sum which begins at token `first`; null where there is none. */
export function qualifierBefore(scope: Scope, first: number): MoneyQualifier | null {
  let at = first;
  for (let fillers = 0; fillers < 2; fillers++) {
    const start = phraseBefore(scope, at, LONGEST, BEFORE);
    if (start !== undefined) return boundBefore(scope, start, at);
    const filler = phraseBefore(scope, at, LONGEST_FILLER, FILLERS);
    if (filler === undefined) return null;
    at = filler;
  }
  return null;
}

/** The qualifier at `start`, or the bound before it where it is only an approximation: `up to around £5m`. */
function boundBefore(scope: Scope, start: number, end: number): MoneyQualifier | null {
  const row = BEFORE.match(scope.tokens, start, end)?.value as Before;
  if (row.qualifier === 'approximate') {
    const outer = phraseBefore(scope, start, LONGEST, BEFORE);
    const bound = outer === undefined ? undefined : BEFORE.match(scope.tokens, outer, start)?.value;
    return outer !== undefined && bound && !isVetoed(scope, outer, bound.veto) ? bound.qualifier : 'approximate';
  }
  return isVetoed(scope, start, row.veto) ? null : deniedBound(scope, start, row.qualifier);
}

/** Where the longest phrase begins that ends right before token `end`. */
function phraseBefore<V>(scope: Scope, end: number, longest: number, table: PhraseTable<V>): number | undefined {
  for (let start = Math.max(scope.first, end - longest); start < end; start++)
    if (!isMarkup(scope, start) && table.match(scope.tokens, start, end)?.next === end) return start;
  return undefined;
}

/** A `>` that begins a quoted block, ends a tag (`<b>£5m`) or parts the steps of a path (`Home > £5m`) is no `more than`. */
function isMarkup(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (!isMark(tokens, i, '>') && !isMark(tokens, i, '<')) return false;
  if (i === scope.first) return true;
  return !isMark(tokens, i - 1, '(') && (tokens.gap[i] === Gap.None || tokens.gap[i + 1] !== Gap.None);
}

function isVetoed(scope: Scope, start: number, veto: Veto | null): boolean {
  const { tokens } = scope;
  const before = start - 1;
  if (veto === null || before < scope.first) return false;
  if (veto === 'topic' && MAKE.has(tokens, before)) return goesToSomebody(scope, start + 1);
  if (veto === 'comparison' && isMark(tokens, before, '%')) return true;
  if (veto === 'comparison' && tokens.kind[before] === Kind.Number) return !endsWithYear(scope, before);
  return VETOES[veto].has(tokens, before);
}

/** `make over £5m to the trust`: whether `to` and somebody follow the sum, and not the other end of a range. */
function goesToSomebody({ tokens, end }: Scope, sum: number): boolean {
  const limit = Math.min(end - 1, sum + LONGEST_SUM);
  for (let i = sum; i < limit; i++) {
    if (TO.has(tokens, i)) return tokens.kind[i + 1] !== Kind.Number && tokens.kind[i + 1] !== Kind.Currency;
    if (tokens.kind[i] === Kind.Lower && !NUMBER_WORDS.has(tokens, i) && tokens.gap[i] !== Gap.None && !SCALES.has(tokens, i)) return false;
  }
  return false;
}

const AFTER = new PhraseTable<MoneyQualifier>([
  ['or so', 'approximate'],
  ['or thereabouts', 'approximate'],
  ['or thereabout', 'approximate'],
  ['-odd', 'approximate'],
  ['odd', 'approximate'],
  ['-ish', 'approximate'],
  ['ish', 'approximate'],
  ['approximately', 'approximate'],
  ['approx', 'approximate'],
  ['(approx)', 'approximate'],
  ['(approx.)', 'approximate'],
  ['or more', 'at-least'],
  ['or above', 'at-least'],
  ['or over', 'at-least'],
  ['or higher', 'at-least'],
  ['or greater', 'at-least'],
  ['and above', 'at-least'],
  ['and over', 'at-least'],
  ['and upwards', 'at-least'],
  ['upwards', 'at-least'],
  ['-plus', 'at-least'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
  ['at least', 'at-least'],
  ['at the very least', 'at-least'],
  ['at minimum', 'at-least'],
  ['minimum', 'at-least'],
  ['min', 'at-least'],
  ['(minimum)', 'at-least'],
  ['or less', 'at-most'],
  ['or under', 'at-most'],
  ['or below', 'at-most'],
  ['or lower', 'at-most'],
  ['or fewer', 'at-most'],
  ['and under', 'at-most'],
  ['and below', 'at-most'],
  ['at most', 'at-most'],
  ['at the most', 'at-most'],
  ['maximum', 'at-most'],
  ['max', 'at-most'],
  ['(maximum)', 'at-most'],
]);
const PLUS = new WordTable<true>([['plus', true]]);
const OTHER_MEANING = wordSet('than once twice');

/** A qualifier after a sum that ends before token `i`, and the token after it. */
export function qualifierAfter(scope: Scope, i: number): { readonly qualifier: MoneyQualifier; readonly next: number } | undefined {
  const { tokens } = scope;
  if (!isJoined(scope, i)) return undefined;
  const found = AFTER.match(tokens, i, scope.end);
  if (found === undefined) return undefined;
  const { next } = found;
  if (isMark(tokens, i, '+') && tokens.gap[i] !== Gap.None) return undefined;
  if (next < scope.end && (isTightDash(scope, next) || startsAmount(scope, next) || OTHER_MEANING.has(tokens, next))) return undefined;
  if (PLUS.has(tokens, i) && next < scope.end && isWord(tokens, next)) return undefined; // plus VAT
  return { qualifier: found.value, next };
}

function startsAmount(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  return tokens.kind[i] === Kind.Number || tokens.kind[i] === Kind.Currency || NUMBER_WORDS.has(tokens, i);
}
