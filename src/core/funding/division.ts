import { type Draft, OWN_ITEM } from './draft';
import { lastWhole } from './lastWhole';
import { fits, sizeOf, TOLERANCE } from './sizes';

/** How many blocks behind a division `the rest` and `each` may stand. */
const NEAR = 2;

/**
 * A sum that a paragraph divides: `Of the £9m, £4m will go to Hull. Leeds gets £3m, and a further £1m is for training. The rest …`.
 * Its parts follow, one after the other, as long as they do not come to more.
 */
export class Division {
  private whole = -1;
  private block = 0;
  /** the last of its parts */
  private last = -1;
  private total = 0;

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly wholes: Int32Array,
  ) {}

  /** Goes on over draft `i`, of which it is known by now what it is a part of. */
  pass(i: number): void {
    const whole = this.wholes[i];
    const draft = this.drafts[i];
    if (whole >= 0 && whole === this.whole) this.total += sizeOf(draft);
    else if (whole >= 0 && divides(this.drafts, i)) {
      this.whole = whole;
      this.total = sizeOf(draft);
    } else if (whole >= 0 && draft.listed) {
      this.whole = whole;
      this.total = 0; // a list need not be complete, nor divide anything
    } else return;
    this.block = draft.block;
    this.last = i;
  }

  /** What draft `i` is a part of by the division that goes on; -1 where it stands by itself. */
  wholeOf(i: number): number {
    const { whole, drafts } = this;
    const draft = drafts[i];
    if (whole < 0 || draft.strength < OWN_ITEM || draft.compared || !fits(draft, drafts[whole])) return -1;
    if (draft.distribution === 'each' && i > 0 && drafts[i - 1].sentence === draft.sentence) return -1;
    if (draft.part === 'of-last-whole' || draft.distribution === 'each')
      return draft.block - this.block <= NEAR && lastWhole(drafts, this.wholes, i) < this.last ? whole : -1;
    if (draft.part !== null || draft.block !== this.block || this.total === 0) return -1;
    if (draft.act === 'ask' || draft.act === 'cut' || draft.stage === 'requested') return -1;
    if (this.total + sizeOf(draft) > sizeOf(drafts[whole]) * (1 + TOLERANCE)) return -1;
    return draft.funders.length === 0 || draft.funders.some(({ name }) => drafts[whole].funders.some((other) => other.name === name))
      ? whole
      : -1;
  }
}

/** Whether it is told as a share of the whole, and others may follow: `Of the £9m, £4m …`. */
function divides(drafts: readonly Draft[], i: number): boolean {
  const { part, sentence } = drafts[i];
  if (part === 'of-previous-sum') return i > 0 && drafts[i - 1].definite && drafts[i - 1].sentence === sentence;
  return part === 'of-the-money' || part === 'of-last-whole';
}
