import assert from 'node:assert/strict';
import type { MoneyOptions } from '../../../src/core/money/recognise';
import { readSums } from './reading';

/** A text with its sums in brackets, and their values in order. */
export type Example = readonly [marked: string, ...values: string[]];

/** One test for each example: its sums are found, with these spans and values. */
export function examples(title: string, rows: readonly Example[], options?: MoneyOptions): void {
  describe(title, () => {
    for (const [marked, ...values] of rows)
      it(JSON.stringify(marked), () => assert.deepEqual(readSums(marked.replaceAll(/[[\]]/g, ''), options), [marked, ...values]));
  });
}
