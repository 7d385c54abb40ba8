import type { Stage } from '../model';
import type { Clause } from './clause';
import type { Draft } from './draft';
import { pairOff } from './pairing';

/**
 * `X gave £1m and £4m to Z`: what stands behind the last of several sums is said of all of them, but for parties that pair off with
 * the sums.
 */
export function shareTails(clause: Clause, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const { sums } = clause;
  const result = [...drafts];
  const runs: [number, number][] = [];
  for (let i = result.length - 2; i >= 0; i--) {
    const draft = result[i];
    const next = result[i + 1];
    const at = sums.findIndex((k) => clause.chunks[k].ref === draft.mention);
    if (draft.mention < 0 || next.mention !== draft.mention + 1 || at < 0 || at + 1 >= sums.length) continue;
    if (PROPOSED.has(draft.stage) && next.part !== null && next.sentence === draft.sentence && next.stage === 'announced')
      result[i + 1] = { ...next, stage: draft.stage };
    if (draft.part === 'of-the-money' && next.part === null && next.act === draft.act) result[i + 1] = { ...next, part: draft.part };
    if (next.act !== draft.act || !isJoined(clause, sums[at], sums[at + 1])) continue;
    const [run] = runs.slice(-1);
    if (run !== undefined && run[0] === i + 1) run[0] = i;
    else runs.push([i, i + 1]);
    result[i] = {
      ...draft,
      funders: draft.funders.length > 0 || draft.act !== 'fund' ? draft.funders : next.funders,
      recipients: draft.recipients.length > 0 || draft.act === 'get' || draft.act === 'ask' ? draft.recipients : next.recipients,
      purpose: draft.purpose ?? next.purpose,
      date: draft.date ?? next.date,
      period: draft.period ?? next.period,
      part: draft.part ?? (next.part === 'of-the-money' ? next.part : null),
    };
  }
  return runs.length > 0 ? pairOff(result, runs) : result;
}

/** Stages that a part shares with its whole: `that X put up £9m, £2m of it for trams`. */
const PROPOSED = new Set<Stage>(['proposed', 'requested']);

/** Whether only `and`, commas and a party stand between two sums. */
function isJoined(clause: Clause, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) if (!['and', 'comma', 'body', 'determiner', 'each'].includes(clause.chunks[j].type)) return false;
  return to > from + 1;
}
