import type { Chunk } from './chunks';
import type { Clause } from './clause';
import type { PartHint } from './draft';

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
  const { chunks } = clause;
  if (k <= 2 && clause.isWord(0, 'of') && clause.isWord(1, 'the')) return null;
  if (isFromPot(clause, k)) return 'of-next-sum';
  if (clause.isWord(k + 1, 'of') && clause.typeAt(clause.typeAt(k + 2) === 'determiner' ? k + 3 : k + 2) === 'sum') return 'of-next-sum';
  if (clause.hasBefore(k, 3, 'remaining', 'other')) return 'of-last-whole';
  if (isShareOf(clause, k)) return 'of-the-money';
  if (clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'it', 'this', 'that')) return 'of-last-whole';
  if (clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'which') && hasSumBefore(chunks, k)) return 'of-previous-sum';
  if (chunks[k + 1] && clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'the', 'this', 'that', 'it') && isAnaphorNear(chunks, k + 3))
    return 'of-the-money';
  let sums = 0;
  for (let j = k - 1; j >= 0 && k - j < FARTHEST; j--) {
    const chunk = chunks[j];
    if (chunk.type === 'sum') sums++;
    if (chunk.type === 'conjunction') break;
    if (
      sums === 0 &&
      k - j <= 4 &&
      chunk.word === 'total' &&
      (chunk.type === 'noun' || clause.isWord(j - 1, 'the')) &&
      !clause.isWord(j - 2, 'of')
    )
      return 'total-of-previous';
    if (sums === 0 && clause.isWord(j, 'bring', 'brings', 'bringing', 'take', 'takes', 'taking') && clause.isWord(k - 1, 'to'))
      return 'total-of-previous';
    if (sums === 0 && k - j <= 5 && chunk.word === 'part' && clause.isWord(j + 1, 'of')) return 'whole-of-last';
    const next = PART_WORDS.get(chunk.word);
    if (next !== undefined && (next === '' || clause.isWord(j + 1, next)))
      return hasSumBefore(chunks, j) ? 'of-previous-sum' : 'of-last-whole';
    if (chunk.type === 'break' && !clause.isWord(j, '-')) break;
  }
  if (clause.isWord(k + 1, 'in') && clause.isWord(k + 2, 'total', 'all')) return 'total-of-previous';
  if (afterOfSum(clause, k)) return 'of-previous-sum';
  if (isUsedUp(clause, k)) return 'of-last-whole';
  if (beginsWithShare(clause)) return 'of-last-whole';
  if (clause.chunks.some(({ type, word }, j) => type === 'word' && RESTS.has(word) && clause.isWord(j - 1, 'the'))) return 'of-last-whole';
  if (clause.isWord(0, 'of') && k > 0 && chunks[0].type === 'preposition')
    return hasSumBefore(chunks, k) && chunks.findIndex((c) => c.type === 'sum') < 5 && isOfSum(clause)
      ? 'of-previous-sum'
      : 'of-last-whole';
  return null;
}

/** `A large share of the funding – £2m – is`: the share is a part of what `the funding` means. */
function isShareOf(clause: Clause, k: number): boolean {
  const mark = clause.typeAt(k - 1);
  const dashed = (mark === 'break' || mark === 'comma') && clause.typeAt(k + 1) === mark;
  for (let j = k - 1; j >= 0 && k - j <= 6; j--)
    if (
      (dashed || clause.isWord(j - 1, 'largest', 'biggest', 'main', 'smallest', 'lion')) &&
      clause.isOneOf(j, SLICES) &&
      !clause.isWord(j + 1, 'of')
    )
      return true;
    else if (clause.isOneOf(j, SHARES) && clause.isWord(j + 1, 'of'))
      return clause.chunks.slice(j + 2, k).some((chunk) => chunk.type === 'noun');
  return false;
}

const RESTS = new Set(['rest', 'remainder', 'balance']);
const SLICES = new Set(['slice', 'share', 'part', 'chunk', 'portion']);

const SHARES = new Set(['proportion', 'share', 'part', 'bulk', 'chunk', 'slice', 'majority', 'half', 'third', 'quarter', 'most']);

/** `£1m from a pot of £9m` */
function isFromPot(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  for (let j = k + 1; j < chunks.length && j < k + 10; j++) {
    if (chunks[j].type === 'sum')
      return clause.isWord(j - 1, 'of', 'worth') && chunks[j - 2]?.type === 'noun' && clause.isWord(j - 4, 'from');
    if (chunks[j].type === 'verb' || (chunks[j].type === 'break' && j > k + 1)) return false;
  }
  return false;
}

/** `that of the £9m promised, only £2m has been paid` */
function afterOfSum(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  for (let j = k - 1; j > 1 && k - j < FARTHEST; j--) {
    if (chunks[j].type === 'break') return false;
    if (chunks[j].type === 'sum')
      return (
        clause.isWord(j - 1, 'the') &&
        clause.isWord(j - 2, 'of') &&
        ['relative', 'comma', 'and', 'break', undefined].includes(clause.typeAt(j - 3))
      );
  }
  return false;
}

/** `Of the maintenance money, …`, `out of the money for village halls`: what that money is for. */
export function wholeFor(clause: Clause): string | null {
  const { chunks } = clause;
  for (let j = 0; j + 2 < chunks.length; j++) {
    if (chunks[j].word !== 'of' || chunks[j + 1].word !== 'the') continue;
    for (let i = j + 2; i < chunks.length && i <= j + 5 && (chunks[i].type === 'word' || chunks[i].type === 'noun'); i++) {
      if (!MONEY.has(chunks[i].word)) continue;
      if (i > j + 2) return clause.text(clause.span(j + 2, i));
      if (!clause.isWord(i + 1, 'for')) return null;
      let end = i + 2;
      while (end < chunks.length && end < i + 8 && (chunks[end].type === 'word' || chunks[end].type === 'noun')) end++;
      return end > i + 2 ? clause.text(clause.span(i + 2, end)) : null;
    }
  }
  return null;
}

const MONEY = new Set(['money', 'funding', 'cash', 'grant', 'budget', 'share', 'allocation']);

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
  if (clause.typeAt(k + 1) !== 'have' || clause.typeAt(k + 2) !== 'be') return false;
  const verb = clause.chunks[k + 3];
  return verb?.trigger?.act === 'spend' || verb?.trigger?.lemma === 'hand over' || verb?.trigger?.lemma === 'pay out';
}

/** `Of the £9m, £2m …` */
function isOfSum(clause: Clause): boolean {
  const first = clause.chunks.findIndex((chunk) => chunk.type === 'sum');
  return first > 0 && first <= 3 && !clause.chunks.slice(0, first).some((chunk) => chunk.type === 'comma');
}

function isAnaphorNear(chunks: readonly Chunk[], j: number): boolean {
  return chunks[j]?.type === 'noun' || chunks[j + 1]?.type === 'noun' || chunks[j]?.type === 'sum';
}

function hasSumBefore(chunks: readonly Chunk[], j: number): boolean {
  for (let i = j - 1; i >= 0; i--) if (chunks[i].type === 'sum') return true;
  return false;
}
