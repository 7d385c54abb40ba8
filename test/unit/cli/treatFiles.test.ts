import { strict as assert } from 'node:assert';
import { processesFor } from '../../../src/cli/treatFiles';

describe('the number of processes', () => {
  const table: readonly [files: number, cores: number, jobs: number | undefined, processes: number][] = [
    [0, 8, undefined, 1],
    [999, 8, undefined, 1],
    [1000, 8, undefined, 2],
    [1000, 1, undefined, 1],
    [10_000, 4, undefined, 4],
    [10_000, 64, undefined, 8],
    [10_000, 4, 16, 16],
    [3, 4, 16, 3],
    [10_000, 4, 1, 1],
    [0, 4, 2, 1],
  ];
  for (const [files, cores, jobs, processes] of table)
    it(`for ${files} files, ${cores} processors, ${jobs ?? 'no'} jobs: ${processes}`, () =>
      assert.equal(processesFor(files, cores, jobs), processes));
});
