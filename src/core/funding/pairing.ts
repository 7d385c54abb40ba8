import type { Party } from '../model';
import type { DraftInMaking } from './draft';

/**
 * `X, Y and Z gave £1m, £4m and £2m`, `X and Y get £3m and £2m respectively`: as many payers, or paid, as there are sums in a row
 * pair off with them in their order.
 *
 * @param drafts of one sentence, which are completed
 * @param runs the indexes of the first and the last draft of each row of sums
 */
export function pairOff(drafts: readonly DraftInMaking[], runs: readonly (readonly [first: number, last: number])[]): void {
  for (const [first, last] of runs) {
    const row = drafts.slice(first, last + 1);
    if (row.some(({ distribution, part }) => distribution === 'each' || part === 'total-of-previous')) continue;
    const giving = pairs(row.map(({ funders }) => funders));
    const getting = pairs(row.map(({ recipients }) => recipients));
    for (const [i, draft] of row.entries()) {
      if (giving) draft.funders = [draft.funders[i]];
      if (getting) draft.recipients = [draft.recipients[i]];
    }
  }
}

/** Whether each of the sums names the same parties, as many as there are sums. */
function pairs(named: readonly (readonly Party[])[]): boolean {
  const [first] = named;
  return (
    first.length === named.length &&
    named.every((each) => each.length === first.length && each.every(({ name }, i) => name === first[i].name))
  );
}
