import { inPieces, type Steps } from '../steps';
import { Division } from './division';
import type { Draft } from './draft';
import { OWN_ITEM } from './draft';
import { isEnvelope, isOutermost, isSource, lastWhole, MOST_PARTS, sameDirection } from './lastWhole';
import { isPot, sharePots, toldBefore } from './pots';
import { isRounding } from './rounding';
import { fits, sizeOf, TOLERANCE } from './sizes';
import { shareWords } from './words';

/** Drafts between two pauses. */
const DRAFTS_A_STEP = 100;

/** Where lists stand: for each block of a list the block that leads in to it, and the lead-ins that end in a colon. */
export interface ListPlaces {
  readonly leadIns: ReadonlyMap<number, number>;
  readonly colons: ReadonlySet<number>;
}

/** For each draft the index of the draft it is a part of, or -1. */
export function* findWholes(drafts: readonly Draft[], lists: ListPlaces): Steps<Int32Array> {
  const wholes = new Int32Array(drafts.length).fill(-1);
  yield* inPieces(drafts.length, DRAFTS_A_STEP, (from, to) => withinSentences(drafts, wholes, from, to));
  yield* byColumn(drafts, wholes);
  yield* byList(drafts, wholes, lists);
  yield* byArithmetic(drafts, wholes, lists.leadIns);
  yield* sharePots(drafts, wholes);
  yield* acrossSentences(drafts, wholes);
  yield* inPieces(drafts.length, DRAFTS_A_STEP, (from, to) => toldTotals(drafts, wholes, from, to));
  yield* inPieces(drafts.length, DRAFTS_A_STEP, (from, to) => toldSources(drafts, wholes, from, to));
  return wholes;
}

/** In a table the sums above a total are its parts. */
function* byColumn(drafts: readonly Draft[], wholes: Int32Array): Steps<void> {
  const above = new Map<string, number[]>();
  for (let i = 0; i < drafts.length; i++) {
    if (i % DRAFTS_A_STEP === 0) yield;
    const { column } = drafts[i];
    if (column === null) continue;
    const key = `${column.table} ${column.column}`;
    const sums = above.get(key) ?? [];
    if (column.total) for (const part of sums) wholes[part] = i;
    else above.set(key, [...sums, i].slice(-MOST_PARTS));
  }
}

function withinSentences(drafts: readonly Draft[], wholes: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const draft = drafts[i];
    if (draft.mention < 0) continue;
    if (draft.part === 'of-previous-sum') wholes[i] = firstInSentence(drafts, i);
    else if (draft.part === null) continue;
    else if (draft.part === 'of-next-sum' && i + 1 < drafts.length && fits(draft, drafts[i + 1])) wholes[i] = i + 1;
    else if (draft.part === 'whole-of-last') {
      const last = lastTop(drafts, wholes, i);
      if (last >= 0 && fits(drafts[last], draft)) wholes[last] = i;
    }
  }
}

/** `which brings the total to £9m`: it is made up of the sums shortly before, or of what those are parts of. */
function toldTotals(drafts: readonly Draft[], wholes: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const total = drafts[i];
    if (total.mention < 0 || total.part !== 'total-of-previous') continue;
    for (let j = i - 1; j >= 0 && i - j <= MOST_PARTS && total.block - drafts[j].block <= 1; j--) {
      const part = wholes[j] >= 0 ? wholes[j] : j;
      if (part < i && wholes[part] < 0 && fits(drafts[part], total) && !isRoundedTotal(drafts[part], total)) wholes[part] = i;
    }
  }
}

/** `£24m … a total of £24.3m`: the same, told roughly before. */
function isRoundedTotal({ amount }: Draft, total: Draft): boolean {
  return amount !== null && total.amount !== null && isRounding(amount, total.amount);
}

/** `The awards are drawn from the £9m`: the last item before it, or the last fund, or what that is a part of, is a part of it. */
function toldSources(drafts: readonly Draft[], wholes: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (drafts[i].mention < 0 || !isSource(drafts[i])) continue;
    let last = lastTop(drafts, wholes, i);
    while (last >= 0 && drafts[i].part === 'source-of-pot' && !isPot(drafts[last])) last = lastTop(drafts, wholes, last);
    if (last >= 0 && fits(drafts[last], drafts[i])) wholes[last] = i;
  }
}

/** Parts whose words point to a sum of an earlier sentence. */
function* acrossSentences(drafts: readonly Draft[], wholes: Int32Array): Steps<void> {
  const first = drafts.findIndex((draft) => draft.strength >= OWN_ITEM || draft.mention < 0);
  const untold = first >= 0 && drafts[first].mention < 0;
  const division = new Division(drafts, wholes);
  for (let i = 0; i < drafts.length; i++) {
    if (i % DRAFTS_A_STEP === 0) yield;
    const draft = drafts[i];
    if (i > 0) division.pass(i - 1);
    if (draft.mention < 0 || wholes[i] >= 0) continue;
    const named = draft.wholeFor === null ? -1 : wholeForPurpose(drafts, i, draft.wholeFor);
    const divided = named < 0 ? division.wholeOf(i) : -1;
    if (named >= 0) wholes[i] = named;
    else if (divided >= 0) wholes[i] = divided;
    else if (draft.part === 'of-last-whole' || ((draft.part === 'of-the-money' || draft.part === 'one-of-many') && !untold))
      wholes[i] = lastWhole(drafts, wholes, i);
    else if (draft.distribution === 'each' && draft.strength >= OWN_ITEM) {
      const near = i > 0 && drafts[i - 1].sentence === draft.sentence && fits(draft, drafts[i - 1]) ? i - 1 : -1;
      const whole = near >= 0 ? near : lastWhole(drafts, wholes, i);
      if (whole >= 0 && draft.block - drafts[whole].block <= 2) wholes[i] = whole;
    }
  }
}

/** The draft that the words `including`, `of which` hang on: the nearest before that is larger. */
function firstInSentence(drafts: readonly Draft[], i: number): number {
  for (let j = i - 1; j >= 0 && i - j <= MOST_PARTS && drafts[i].block === drafts[j].block; j--) {
    const sibling = drafts[j].part === 'of-previous-sum' && drafts[j].sentence === drafts[i].sentence;
    if (drafts[j].mention < 0 || sibling) continue;
    if (fits(drafts[i], drafts[j])) return j;
    const told = drafts[j].definite ? toldBefore(drafts, j) : -1;
    if (told >= 0 && fits(drafts[i], drafts[told])) return told;
  }
  return -1;
}

/** The sum before draft `i` whose purpose shares a word with `purpose`, the nearest; -1 where there is none. */
function wholeForPurpose(drafts: readonly Draft[], i: number, purpose: string): number {
  for (let j = i - 1; j >= 0 && i - j <= MOST_PARTS; j--)
    if (fits(drafts[i], drafts[j]) && shareWords(drafts[j].purpose?.text ?? '', purpose)) return j;
  return -1;
}

function lastTop(drafts: readonly Draft[], wholes: Int32Array, i: number): number {
  for (let j = i - 1; j >= 0 && i - j <= MOST_PARTS; j--)
    if (wholes[j] < 0 && drafts[j].mention >= 0 && drafts[j].strength >= OWN_ITEM) return j;
  return -1;
}

/**
 * Lines of a list are parts of a sum before it: of the sum in their lead-in, of one that they add up to, or, where the lead-in
 * ends in a colon, of the last one large enough; where all lines name who is paid, of the last one that is for many.
 */
function* byList(drafts: readonly Draft[], wholes: Int32Array, lists: ListPlaces): Steps<void> {
  let pause = DRAFTS_A_STEP;
  for (let i = 0; i < drafts.length; ) {
    if (i >= pause) {
      yield;
      pause = i + DRAFTS_A_STEP;
    }
    const lead = lists.leadIns.get(drafts[i].block);
    let end = i + 1;
    while (end < drafts.length && lead !== undefined && lists.leadIns.get(drafts[end].block) === lead) end++;
    if (lead !== undefined) attachList(drafts, wholes, i, end, lead, lists);
    i = end;
  }
}

function attachList(drafts: readonly Draft[], wholes: Int32Array, from: number, to: number, lead: number, lists: ListPlaces): void {
  const parts: number[] = [];
  for (let i = from; i < to; i++)
    if (wholes[i] < 0 && drafts[i].mention >= 0 && drafts[i].strength >= OWN_ITEM && drafts[i].column === null) parts.push(i);
  if (parts.length === 0) return;
  const total = parts.reduce((sum, part) => sum + sizeOf(drafts[part]), 0);
  const separate = parts.filter((part) => drafts[part].funders.length > 0).length * 2 > parts.length;
  const awarded = !separate && parts.every((part) => drafts[part].recipients.length > 0);
  const head = separate ? -1 : headlineFor(drafts, parts, total, lead);
  for (let w = from - 1; w >= 0 && from - w <= MOST_PARTS; w--) {
    const whole = drafts[w];
    if (
      whole.mention < 0 ||
      whole.distribution !== 'total' ||
      isShare(whole) ||
      !parts.every((part) => fits(drafts[part], whole) && sameDirection(drafts[part], whole))
    )
      continue;
    if (whole.block === lead && !isPot(whole) && isSharedBefore(drafts, w)) continue;
    const size = sizeOf(whole);
    const exact = Math.abs(total - size) <= size * TOLERANCE;
    const led = whole.block === lead || (lists.colons.has(lead) && !separate) || (awarded && isPot(whole));
    if (!exact && head >= 0 && w !== head && whole.block !== lead) continue;
    if (!exact && (!isOutermost(drafts, wholes, w) || !(led && total < size))) continue;
    for (const part of parts) wholes[part] = w;
    return;
  }
}

/** The sum of the headline, where it is for many, as those in the list are: it stands in no lead-in; -1 where there is none. */
function headlineFor(drafts: readonly Draft[], parts: readonly number[], total: number, lead: number): number {
  const headed = drafts.findIndex((draft) => draft.mention >= 0);
  if (headed < 0 || !drafts[headed].inHeading) return -1;
  let told = -1;
  for (let w = parts[0] - 1; w >= 0 && parts[0] - w <= MOST_PARTS; w--) {
    if (drafts[w].block === lead && isPot(drafts[w])) return -1;
    if (isRepeat(drafts[headed], drafts[w])) told = w;
  }
  if (told < 0 || !drafts[told].recipients.every(({ organisation }) => organisation === null)) return -1;
  const fitting = parts.every((part) => fits(drafts[part], drafts[told]) && sameDirection(drafts[part], drafts[told]));
  return fitting && total < sizeOf(drafts[told]) * (1 + TOLERANCE) ? told : -1;
}

function isRepeat(headed: Draft, draft: Draft): boolean {
  if (draft.mention < 0 || draft.strength < OWN_ITEM || draft.distribution !== 'total' || draft.amount === null || headed.amount === null)
    return false;
  return draft.amount.currency === headed.amount.currency && (sizeOf(draft) === sizeOf(headed) || isRounding(draft.amount, headed.amount));
}

/** `The largest share of the money, £9m`: beside what a list behind it tells. */
function isShare({ part }: Draft): boolean {
  return part === 'of-the-money' || part === 'of-last-whole' || part === 'one-of-many';
}

/** Whether a sum before draft `w` in its block is shared by many. */
function isSharedBefore(drafts: readonly Draft[], w: number): boolean {
  for (let j = w - 1; j >= 0 && drafts[j].block === drafts[w].block && w - j <= MOST_PARTS; j--) if (isPot(drafts[j])) return true;
  return false;
}

/** Sums, one after the other, that add up to a sum before them are its parts: two right behind it, or three anywhere near. */
function* byArithmetic(drafts: readonly Draft[], wholes: Int32Array, leadIns: ReadonlyMap<number, number>): Steps<void> {
  const run = (i: number): number => (i < 0 || i >= drafts.length ? -1 : (leadIns.get(drafts[i].block) ?? drafts[i].block));
  const hasLists = drafts.some((draft) => draft.listed);
  for (let w = 0; w < drafts.length; w++) {
    if (w % DRAFTS_A_STEP === 0) yield;
    const whole = drafts[w];
    if (whole.mention < 0 || whole.distribution !== 'total' || whole.strength < OWN_ITEM) continue;
    const plain = addends(drafts, wholes, w, run, false);
    const parts = plain.length > 0 || !hasLists ? plain : addends(drafts, wholes, w, run, true);
    for (const part of parts) wholes[part] = w;
  }
}

function addends(
  drafts: readonly Draft[],
  wholes: Int32Array,
  w: number,
  run: (i: number) => number,
  listedOnly: boolean,
): readonly number[] {
  const target = sizeOf(drafts[w]);
  const window: number[] = [];
  let total = 0;
  let skipped = 0;
  for (let i = w + 1; i < drafts.length && i - w <= MOST_PARTS; i++) {
    const draft = drafts[i];
    if (draft.mention < 0 || draft.strength < OWN_ITEM || draft.distribution !== 'total' || sizeOf(draft) === target) continue;
    if (listedOnly && !draft.listed) continue;
    if (wholes[i] >= 0 && wholes[i] !== w) continue;
    if (!fits(draft, drafts[w]) && draft.act === 'ask') continue;
    if (!fits(draft, drafts[w])) {
      if (!draft.compared && !isEnvelope(draft)) break;
      continue;
    }
    window.push(i);
    total += sizeOf(draft);
    while (total > target * (1 + 1e-9)) {
      total -= sizeOf(drafts[window.shift() as number]);
      skipped++;
    }
    const exact = Math.abs(total - target) <= target * 1e-9;
    if (!exact || window.length < 2) continue;
    let before = window[0] - 1;
    while (before > w && (drafts[before].mention < 0 || isEnvelope(drafts[before]))) before--;
    const whole = skipped === 0 && before === w;
    const complete = listedOnly || (run(before) !== run(window[0]) && run(i + 1) !== run(i));
    if (whole || (window.length > 2 && complete)) return window;
  }
  return [];
}
