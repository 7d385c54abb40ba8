import type { Party } from '../model';
import { inPieces, type Steps } from '../steps';
import { type Draft, OWN_ITEM } from './draft';
import { lastWhole, MOST_PARTS } from './lastWhole';
import { fits, sizeOf, TOLERANCE } from './sizes';

/** How many blocks may stand between two awards from one pot. */
const FARTHEST = 7;

/** Drafts between two pauses. */
const DRAFTS_A_STEP = 200;

/**
 * What named recipients get, in the sentences after a sum that is shared out, a fund or a programme, is a part of it; so it is behind
 * a heading that tells such a sum again, and behind `the largest grant`.
 */
export function* sharePots(drafts: readonly Draft[], wholes: Int32Array): Steps<void> {
  const pots = new Pots(drafts, wholes);
  yield* inPieces(drafts.length, DRAFTS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) pots.pass(i);
  });
}

/** The pot that is open while a text is gone through. */
class Pots {
  private pot = -1;
  /** the block in which it was told of last */
  private block = 0;
  /** what was paid from it */
  private total = 0;
  /** the last sum that is no part of another one */
  private top = -1;

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly wholes: Int32Array,
  ) {}

  pass(i: number): void {
    const { drafts, wholes } = this;
    const draft = drafts[i];
    if (i > 0 && isTop(drafts[i - 1], wholes[i - 1])) this.top = i - 1;
    const headed = draft.inHeading && draft.strength < OWN_ITEM ? toldBefore(drafts, i) : -1;
    if (headed >= 0) this.open(headed, draft.block);
    else if (isPot(draft)) this.openBy(i);
    else if (draft.part === 'one-of-many' && wholes[i] < 0) this.takeOne(i);
    else if (wholes[i] < 0 && this.pot >= 0 && isAward(draft)) this.take(i);
  }

  private open(pot: number, block: number): void {
    this.pot = pot;
    this.block = block;
    this.total = 0;
  }

  /** Opens a pot with a sum for many, or with the sum before that `the money` means. */
  private openBy(i: number): void {
    const { drafts, wholes, pot } = this;
    const opened = drafts[i].mention >= 0 ? i : this.top;
    if (opened < 0 || opened === pot) return;
    if (pot >= 0 && wholes[opened] !== pot && fits(drafts[opened], drafts[pot])) return;
    const total = pot >= 0 && sizeOf(drafts[opened]) === sizeOf(drafts[pot]) ? this.total : 0;
    this.open(opened, drafts[i].block);
    this.total = total;
  }

  /** `The largest grant, £2m`: one of those that a sum right before it is shared by, or that the open pot is for. */
  private takeOne(i: number): void {
    const { drafts, wholes } = this;
    const draft = drafts[i];
    const shared = i > 0 && drafts[i - 1].act === 'share' && drafts[i - 1].block === draft.block && fits(draft, drafts[i - 1]);
    if (shared) wholes[i] = i - 1;
    else {
      const isOpen = this.pot >= 0 && draft.block - this.block <= FARTHEST && fits(draft, drafts[this.pot]);
      if (!isOpen) this.open(lastWhole(drafts, wholes, i), draft.block);
      wholes[i] = this.pot;
      this.block = draft.block;
    }
  }

  private take(i: number): void {
    const { drafts, wholes, pot } = this;
    const draft = drafts[i];
    this.total += sizeOf(draft);
    const isFar = draft.block - this.block > FARTHEST;
    if (isFar || !isPaidFrom(draft, drafts[pot]) || this.total > sizeOf(drafts[pot]) * (1 + TOLERANCE)) {
      this.pot = -1;
      return;
    }
    if (!fits(draft, drafts[pot])) return;
    wholes[i] = pot;
    this.block = draft.block;
  }
}

/** `Leaving care (£6.1m)`, `Of the £9m, …`: the same sum as it was told before; -1 where there is none. */
export function toldBefore(drafts: readonly Draft[], i: number): number {
  const { amount } = drafts[i];
  if (amount === null) return -1;
  for (let j = i - 1; j >= 0 && i - j <= MOST_PARTS; j--) {
    const same = drafts[j].amount?.currency === amount.currency && sizeOf(drafts[j]) === sizeOf(drafts[i]);
    if (same && drafts[j].strength >= OWN_ITEM) return j;
  }
  return -1;
}

/** A sum for many, of whom the text may tell next. */
export function isPot(draft: Draft): boolean {
  if (draft.act === 'share') return true;
  if (draft.mention < 0 || draft.distribution !== 'total' || draft.strength < OWN_ITEM || draft.listed) return false;
  if (draft.recipients.length > 0) return draft.recipients.every(isGroup);
  return draft.pot !== null;
}

function isGroup(party: Party): boolean {
  return party.organisation === null;
}

function isAward(draft: Draft): boolean {
  if (draft.mention < 0 || draft.strength < OWN_ITEM || draft.stage === 'requested' || draft.stage === 'proposed') return false;
  if (draft.act === 'fund') return draft.recipients.some(({ organisation }) => organisation !== null);
  return (draft.act === 'get' || draft.act === 'give') && draft.recipients.length > 0;
}

/** Whether nobody else is named as the payer of an award. */
function isPaidFrom(award: Draft, pot: Draft): boolean {
  return award.funders.length === 0 || award.funders.some((party) => pot.funders.some((other) => other.name === party.name));
}

function isTop(draft: Draft, whole: number): boolean {
  return whole < 0 && draft.mention >= 0 && draft.strength >= OWN_ITEM;
}
