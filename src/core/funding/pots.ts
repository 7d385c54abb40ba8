import type { Party } from '../model';
import { type Draft, OWN_ITEM } from './draft';
import { fits, sizeOf, TOLERANCE } from './sizes';

/** How many blocks may stand between two awards from one pot. */
const FARTHEST = 4;

/** What named recipients get, in the sentences after a sum that is shared out, a fund or a programme, is a part of it. */
export function sharePots(drafts: readonly Draft[], wholes: Int32Array): void {
  let pot = -1;
  let block = 0;
  let total = 0;
  /** the last sum that is no part of another one */
  let top = -1;
  for (let i = 0; i < drafts.length; i++) {
    if (i > 0 && isTop(drafts[i - 1], wholes[i - 1])) top = i - 1;
    const draft = drafts[i];
    if (isPot(draft)) {
      const opened = draft.mention >= 0 ? i : top;
      if (opened >= 0 && opened !== pot && !(pot >= 0 && wholes[opened] !== pot && fits(drafts[opened], drafts[pot]))) {
        if (pot < 0 || sizeOf(drafts[opened]) !== sizeOf(drafts[pot])) total = 0;
        pot = opened;
        block = draft.block;
      }
      continue;
    }
    if (pot < 0 || wholes[i] >= 0 || !isAward(draft)) continue;
    total += sizeOf(draft);
    if (draft.block - block > FARTHEST || !isPaidFrom(draft, drafts[pot]) || total > sizeOf(drafts[pot]) * (1 + TOLERANCE)) {
      pot = -1;
      continue;
    }
    if (!fits(draft, drafts[pot])) continue;
    wholes[i] = pot;
    block = draft.block;
  }
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
  return (draft.act === 'get' || draft.act === 'give') && draft.recipients.length > 0;
}

/** Whether nobody else is named as the payer of an award. */
function isPaidFrom(award: Draft, pot: Draft): boolean {
  return award.funders.length === 0 || award.funders.some((party) => pot.funders.some((other) => other.name === party.name));
}

function isTop(draft: Draft, whole: number): boolean {
  return whole < 0 && draft.mention >= 0 && draft.strength >= OWN_ITEM;
}
