import { isAnaphor } from './anaphors';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Draft, DraftInMaking } from './draft';
import { SentenceDrafter } from './drafting';
import { findGovernor } from './governor';
import { comparesUnits, isIllustration, isUnit } from './illustrations';
import type { OtherSums } from './otherSums';
import type { Reading, Setting } from './reading';
import { shareTails } from './sharedTails';
import { readSum } from './sumReading';
import { readTiming } from './timing';

/** How sure it is that `the money` stands for a sum told before. */
const ANAPHORIC = 0.4;

/**
 * Reads every sum of a sentence, and every `the money` that stands for one.
 *
 * @param others takes the sums that are no funding
 */
export function readDrafts(clause: Clause, setting: Setting, others: OtherSums): readonly Draft[] {
  if (isIllustration(clause) || comparesUnits(clause)) {
    others.addExamples(clause);
    return [];
  }
  const drafter = new SentenceDrafter(clause, setting);
  const drafts: DraftInMaking[] = [];
  let previous: Reading | null = null;
  for (let k = 0; k < clause.chunks.length; k++) {
    if (clause.typeAt(k) === Is.Sum) {
      if (isUnit(clause, k)) continue;
      const reading: Reading = readSum(clause, k, previous, setting);
      if (reading.governor !== null || reading.act === 'none' || reading.strength > 0.5) previous = reading;
      if (reading.act === 'none') others.add(clause, k, reading);
      else drafts.push(drafter.draft(k, reading));
    } else if (isAnaphor(clause, k)) {
      const reading = readAnaphor(clause, k);
      if (reading !== null) drafts.push(drafter.draft(k, reading));
    }
  }
  shareTails(clause, drafts);
  return drafts;
}

/** What `the money` at chunk `k` is said to be or do; null where that tells nothing of funding. */
function readAnaphor(clause: Clause, k: number): Reading | null {
  const governor = findGovernor(clause.chunks, k);
  if (governor !== null) return governor.verb >= 0 && governor.act !== 'none' ? { act: governor.act, governor, strength: ANAPHORIC } : null;
  return readTiming(clause, k, null).period === null ? null : { act: 'fund', governor, strength: ANAPHORIC };
}
