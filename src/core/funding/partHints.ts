import type { Chunk } from './chunks';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { PartHint } from './draft';
import { isPaidFromNext, paidFromFund } from './sourceFunds';
import { isIn, wordClass } from './wordClasses';

const FARTHEST = 60;

/** Words that say that a part follows, with the word that must stand behind them, if any. */
const PART_WORDS: ReadonlyMap<string, string> = new Map([
  ['including', ''],
  ['comprising', ''],
  ['includes', ''],
  ['include', ''],
  ['of', 'which'],
  ['up', 'of'],
  ['consists', 'of'],
  ['consisting', 'of'],
]);

export function partHint(clause: Clause, k: number): PartHint {
  if (k <= 2 && clause.isWord(0, 'of') && clause.isWord(1, 'the')) return null;
  if (clause.isWord(k - 1, 'the') && clause.isWord(k - 2, 'of') && clause.isOneOf(k - 3, DIVIDED)) return null;
  return (
    fromPot(clause, k) ??
    (clause.hasBefore(k, 3, LEFT) ? 'of-last-whole' : null) ??
    (isDrawnFrom(clause, k) ? 'source-of-last' : null) ??
    paidFromFund(clause, k) ??
    (isShareOf(clause, k) ? 'of-the-money' : null) ??
    (isWhoseShare(clause, k) ? 'of-last-whole' : null) ??
    (isOneOfMany(clause, k) ? 'one-of-many' : null) ??
    (isFraction(clause, k) || isLeft(clause, k) ? 'of-last-whole' : null) ??
    ofBehind(clause, k) ??
    saidBefore(clause, k) ??
    (clause.isWord(k + 1, 'in') && clause.isWord(k + 2, 'total', 'all') ? 'total-of-previous' : null) ??
    (afterOfSum(clause, k) ? 'of-previous-sum' : null) ??
    (isUsedUp(clause, k) || isOneTurn(clause, k) || beginsWithShare(clause) || namesRest(clause, k) ? 'of-last-whole' : null) ??
    (clause.isWord(0, 'from') && clause.isWord(1, 'this', 'that') && clause.isWord(2, 'total', 'sum', 'amount') ? 'of-last-whole' : null) ??
    (clause.isWord(0, 'of') && k > 0 ? ofFirst(clause, k) : null)
  );
}

/** `the remaining £5m`, `the other £5m` */
export const LEFT = wordClass('remaining other');

/** `£1m from a pot of £9m`, `£1m of the £9m` */
function fromPot(clause: Clause, k: number): PartHint {
  const next = clause.sumAfter(k);
  if (next < 0) return null;
  const direct = clause.isWord(k + 1, 'of') && next === (clause.typeAt(k + 2) === Is.Determiner ? k + 3 : k + 2);
  return direct || isFromPot(clause, k, next) || isPaidFromNext(clause, k) ? 'of-next-sum' : null;
}

/** `The awards are drawn from the £9m that`: what was told before is a part of the sum. */
function isDrawnFrom(clause: Clause, k: number): boolean {
  if (clause.hasSumBefore(k) || !clause.mentions(DRAWN)) return false;
  const from = clause.typeAt(k - 1) === Is.Determiner ? k - 2 : k - 1;
  return (clause.isWord(from, 'from') && clause.isOneOf(from - 1, DRAWN)) || (from < k - 1 && clause.isOneOf(from, DRAWN));
}

const DRAWN = wordClass('drawn taken come comes coming');

/** `£1m of it`, `£1m of which`, `£1m of the funding` */
function ofBehind(clause: Clause, k: number): PartHint {
  if (!clause.isWord(k + 1, 'of')) return null;
  if (clause.isWord(k + 2, 'it', 'this', 'that')) return 'of-last-whole';
  if (clause.isWord(k + 2, 'which')) return clause.hasSumBefore(k) ? 'of-previous-sum' : null;
  if (clause.isWord(k + 2, 'the', 'this') && namesFigure(clause, k + 3)) return 'of-last-whole';
  return clause.isWord(k + 2, 'the') && isAnaphorNear(clause.chunks, k + 3) ? 'of-the-money' : null;
}

/** `£1m of this year's figure`, `£1m of the total` */
function namesFigure(clause: Clause, from: number): boolean {
  for (let j = from; j < from + 3; j++) if (clause.isWord(j, 'figure', 'total')) return true;
  return false;
}

/** `including £1m`, `of which £1m`, `bringing the total to £9m`, `part of the £9m`: the nearest such words before the sum. */
function saidBefore(clause: Clause, k: number): PartHint {
  if (!clause.mentions(SAYING_PARTS)) return null;
  const { chunks } = clause;
  const reached = clause.isWord(k - 1, 'to');
  let own = true;
  for (let j = k - 1; j >= 0 && k - j < FARTHEST; j--) {
    const { type, word, classes } = chunks[j];
    if (type === Is.Sum) own = false;
    if (type === Is.Conjunction) return null;
    if (own && k - j <= 4 && word === 'total' && isTheTotal(clause, j)) return 'total-of-previous';
    if (own && reached && isIn(classes, BRINGING)) return 'total-of-previous';
    if (own && k - j <= 5 && word === 'part' && clause.isWord(j + 1, 'of')) return 'whole-of-last';
    const next = PART_WORDS.get(word);
    if (next !== undefined && (next === '' || clause.isWord(j + 1, next)))
      return clause.hasSumBefore(j) ? 'of-previous-sum' : 'of-last-whole';
    if (type === Is.Break && !clause.isWord(j, '-')) return null;
  }
  return null;
}

/** The words that are looked for before a sum: those of {@link PART_WORDS} (`which` for `of which`) and of wholes. */
const SAYING_PARTS = wordClass(
  'including comprising includes include which up consists consisting total part bring brings bringing take takes taking',
);

const BRINGING = wordClass('bring brings bringing take takes taking');

/** `a total of`, `the total`, but not `of the total` */
function isTheTotal(clause: Clause, j: number): boolean {
  return (clause.typeAt(j) === Is.Noun || clause.isWord(j - 1, 'the')) && !clause.isWord(j - 2, 'of');
}

/** `The rest goes to`; but in `the £9m, half of it from X and the rest from Y` it is the rest of the sum at chunk `k` itself. */
function namesRest(clause: Clause, k: number): boolean {
  if (!clause.mentions(RESTS)) return false;
  for (let j = 1; j < clause.chunks.length; j++) {
    if (j > k && clause.isOneOf(j, FRACTIONS)) return false;
    if (clause.typeAt(j) === Is.Word && clause.isWord(j - 1, 'the') && clause.isOneOf(j, RESTS)) return true;
  }
  return false;
}

/** `Of the £9m, £2m …`, `Of the money, £2m …` */
function ofFirst(clause: Clause, k: number): PartHint {
  const first = clause.sums[0];
  return clause.hasSumBefore(k) && first <= 3 && !clause.chunks.slice(0, first).some(({ type }) => type === Is.Comma)
    ? 'of-previous-sum'
    : 'of-last-whole';
}

/** `A large share of the funding – £2m – is`: the share is a part of what `the funding` means. */
function isShareOf(clause: Clause, k: number): boolean {
  if (!clause.mentions(SHARES) && !clause.mentions(SLICES)) return false;
  const mark = clause.typeAt(k - 1);
  const dashed = (mark === Is.Break || mark === Is.Comma) && clause.typeAt(k + 1) === mark;
  for (let j = k - 1; j >= 0 && k - j <= 6; j--)
    if (dashed && clause.isOneOf(j, SLICES) && !clause.isWord(j + 1, 'of')) return true;
    else if (clause.isOneOf(j, SHARES) && clause.isWord(j + 1, 'of'))
      return clause.chunks.slice(j + 2, k).some((chunk) => chunk.type === Is.Noun);
  return false;
}

/** `led by X, whose share comes to £2m` */
function isWhoseShare(clause: Clause, k: number): boolean {
  if (!clause.mentions(SLICES)) return false;
  for (let j = k - 1; j > 0 && k - j <= 4; j--)
    if (clause.isOneOf(j, SLICES)) return clause.isWord(j - 1, 'whose') || clause.isPossessive(j - 1);
  return false;
}

/** `The largest grant goes to X, where £2m …`, `and the smallest, £85, …`, `Grants range from £85`: one of many that were told before. */
function isOneOfMany(clause: Clause, k: number): boolean {
  if (isEndOfRange(clause, k)) return true;
  if (!clause.mentions(SUPERLATIVES)) return false;
  for (let j = k - 1; j >= 0 && k - j <= 12 && clause.typeAt(j) !== Is.Sum; j--) {
    if (!clause.isOneOf(j, SUPERLATIVES) || !clause.isWord(j - 1, 'the', 'single', 'its')) continue;
    const next = clause.typeAt(j + 1);
    return next === Is.Sum || next === Is.Comma || (clause.isOneOf(j + 1, AWARDS) && !clause.isWord(j + 2, 'of', 'ever', 'so', 'yet'));
  }
  return false;
}

/** `The grants range from £85 for X to £2m for Y` */
function isEndOfRange(clause: Clause, k: number): boolean {
  if (!clause.mentions(RANGING)) return false;
  const [first = -1, last = -1] = clause.sums; // a sentence on `the grants` may have no sum
  if (!clause.isWord(first - 1, 'from') || !clause.isOneOf(first - 2, RANGING) || !clause.isWord(last - 1, 'to')) return false;
  return k === first || k === last;
}

const RANGING = wordClass('range ranges ranged ranging vary varies varied varying');

/** `Just under half, £4m, …`: a fraction of what was told before. */
function isFraction(clause: Clause, k: number): boolean {
  const mark = clause.typeAt(k - 1);
  return (mark === Is.Comma || mark === Is.Break) && clause.isOneOf(k - 2, SHARES);
}

/** `That leaves £4m` */
export function isLeft(clause: Clause, k: number): boolean {
  const at = clause.isWord(k - 1, 'about', 'around', 'just', 'only', 'some') ? k - 2 : k - 1;
  return clause.isWord(at, 'leaves', 'leaving');
}

/** `Round one distributed £4m`, `The second instalment, £4m`: how far the money went, by turns. */
function isOneTurn(clause: Clause, k: number): boolean {
  if (!clause.mentions(TURNS)) return false;
  for (let j = 0; j < 5 && j < k && clause.typeAt(j) !== Is.Preposition; j++) {
    if (clause.isWord(j, 'a', 'another')) return false;
    if (!clause.isOneOf(j, TURNS)) continue;
    for (let i = Math.max(0, j - 3); i <= j + 1; i++) if (clause.isOneOf(i, ORDINALS)) return true;
  }
  return false;
}

const SUPERLATIVES = wordClass('largest biggest smallest lowest highest');
const AWARDS = wordClass('share slice grant award allocation sum payment donation gift loan contribution part amount single');
const TURNS = wordClass('round tranche instalment installment phase wave');
const ORDINALS = wordClass('first second third fourth fifth final last next one two three four five');
const FRACTIONS = wordClass('half third thirds quarter quarters');
/** `Half of the £9m came from X, the rest from Y`: what is told here are shares of the sum itself. */
const DIVIDED = wordClass('half third thirds quarter quarters fifth fifths most much some bulk all');
const RESTS = wordClass('rest remainder balance');
const SLICES = wordClass('slice share part chunk portion');

const SHARES = wordClass('proportion share part bulk chunk slice majority half third quarter most');

/** `£1m from a pot of £9m`, where `next` is the sum behind it */
function isFromPot(clause: Clause, k: number, next: number): boolean {
  if (next >= k + 10 || !clause.isWord(next - 1, 'of', 'worth') || clause.typeAt(next - 2) !== Is.Noun || !clause.isWord(next - 4, 'from'))
    return false;
  for (let j = k + 1; j < next; j++) if (clause.typeAt(j) === Is.Verb || (clause.typeAt(j) === Is.Break && j > k + 1)) return false;
  return true;
}

/** `that of the £9m promised, only £2m has been paid` */
function afterOfSum(clause: Clause, k: number): boolean {
  const before = clause.sumBefore(k);
  if (before < 2 || k - before >= FARTHEST || !clause.isWord(before - 1, 'the') || !clause.isWord(before - 2, 'of')) return false;
  for (let j = before + 1; j < k; j++) if (clause.typeAt(j) === Is.Break) return false;
  return (clause.typeAt(before - 3) & FRONTED) !== 0;
}

/** What stands before `of the £9m`, at the beginning of a clause. */
const FRONTED: number = Is.Relative | Is.Comma | Is.And | Is.Break | Is.Outside;

/** `Of the maintenance money, …`, `out of the money for village halls`: what that money is for. */
export function wholeFor(clause: Clause): string | null {
  if (!clause.mentions(MONEY)) return null;
  const { chunks } = clause;
  for (let j = 0; j + 2 < chunks.length; j++) {
    if (chunks[j].word !== 'of' || chunks[j + 1].word !== 'the') continue;
    for (let i = j + 2; i < chunks.length && i <= j + 5 && (chunks[i].type === Is.Word || chunks[i].type === Is.Noun); i++) {
      if (!isIn(chunks[i].classes, MONEY)) continue;
      if (i > j + 2) return clause.text(clause.span(j + 2, i));
      if (!clause.isWord(i + 1, 'for')) return null;
      let end = i + 2;
      while (end < chunks.length && end < i + 8 && (chunks[end].type === Is.Word || chunks[end].type === Is.Noun)) end++;
      return end > i + 2 ? clause.text(clause.span(i + 2, end)) : null;
    }
  }
  return null;
}

const MONEY = wordClass('money funding cash grant budget share allocation');

/** `Most of it goes to …`, `About two thirds of that is passed on`: sums of the sentence are parts of what was told before. */
function beginsWithShare(clause: Clause): boolean {
  for (let j = 1; j <= 4; j++) {
    if (!clause.isWord(j, 'of')) continue;
    if (clause.isWord(0, 'none')) return false;
    return (
      clause.isWord(j + 1, 'it', 'that', 'this', 'them', 'these') || (j === 1 && clause.isWord(0, 'most', 'some', 'half', 'part', 'much'))
    );
  }
  return false;
}

/** `£2m has been spent so far`: by nobody named, on nothing new. */
function isUsedUp(clause: Clause, k: number): boolean {
  if (clause.typeAt(k + 1) !== Is.Have || clause.typeAt(k + 2) !== Is.Be) return false;
  const verb = clause.chunks[k + 3];
  return verb?.trigger?.act === 'spend' || verb?.trigger?.lemma === 'hand over' || verb?.trigger?.lemma === 'pay out';
}

function isAnaphorNear(chunks: readonly Chunk[], j: number): boolean {
  return chunks[j]?.type === Is.Noun || chunks[j + 1]?.type === Is.Noun || chunks[j]?.type === Is.Sum;
}
