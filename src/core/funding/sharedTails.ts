import type { Stage } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { DraftInMaking } from './draft';
import { pairOff } from './pairing';

/**
 * `X gave £1m and £4m to Z`: what stands behind the last of several sums is said of all of them, but for parties that pair off with
 * the sums.
 *
 * @param drafts of one sentence, which are completed
 */
export function shareTails(clause: Clause, drafts: readonly DraftInMaking[]): void {
  const { sums } = clause;
  const runs: [number, number][] = [];
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    const at = sums.findIndex((k) => clause.chunks[k].ref === draft.mention);
    if (draft.mention < 0 || next.mention !== draft.mention + 1 || at < 0 || at + 1 >= sums.length) continue;
    sharePart(draft, next);
    if (next.act !== draft.act || !isJoined(clause, sums[at], sums[at + 1])) continue;
    const [run] = runs.slice(-1);
    if (run !== undefined && run[0] === i + 1) run[0] = i;
    else runs.push([i, i + 1]);
    if (draft.funders.length === 0 && draft.act === 'fund') draft.funders = next.funders;
    if (draft.recipients.length === 0 && draft.act !== 'get' && draft.act !== 'ask') draft.recipients = next.recipients;
    draft.purpose ??= next.purpose;
    draft.date ??= next.date;
    draft.period ??= next.period;
    if (next.part === 'of-the-money') draft.part ??= next.part;
  }
  pairOff(drafts, runs);
}

/** What the sum before it says of a part of it, or of another part of the same whole. */
function sharePart(draft: DraftInMaking, next: DraftInMaking): void {
  if (draft.part === 'of-the-money' && next.part === null && next.act === draft.act) next.part = draft.part;
  else if (PROPOSED.has(draft.stage) && next.part !== null && next.sentence === draft.sentence && next.stage === 'announced')
    next.stage = draft.stage;
}

/** Stages that a part shares with its whole: `that X put up £9m, £2m of it for trams`. */
const PROPOSED = new Set<Stage>(['proposed', 'requested']);

/** Whether only `and`, commas and a party stand between two sums. */
function isJoined(clause: Clause, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++)
    if ((clause.chunks[j].type & (Is.And | Is.Comma | Is.Body | Is.Determiner | Is.Each)) === 0) return false;
  return to > from + 1;
}
