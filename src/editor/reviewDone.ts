import { phrase } from '../formats/phrases';
import { t } from './localise';
import type { ReviewOf } from './reviewSteps';

/** What is said when a review is at its end: nothing was skipped, one was, several were. */
const DONE: Readonly<Record<ReviewOf, readonly [none: string, one: string, more: string]>> = {
  mentions: [
    phrase('All mentions of this document are decided.'),
    phrase('One mention was skipped and is still undecided.'),
    phrase('{count} mentions were skipped and are still undecided.'),
  ],
  items: [
    phrase('All funding items of this document are decided.'),
    phrase('One funding item was skipped and is still undecided.'),
    phrase('{count} funding items were skipped and are still undecided.'),
  ],
  both: [
    phrase('All mentions and funding items of this document are decided.'),
    phrase('One suggestion was skipped and is still undecided.'),
    phrase('{count} suggestions were skipped and are still undecided.'),
  ],
};

/** @param left how many steps are undecided */
export function doneText(left: number, of: ReviewOf): string {
  return t(DONE[of][Math.min(left, 2)]!, { count: left });
}
