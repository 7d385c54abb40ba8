import { strict as assert } from 'node:assert';
import { scoreOf } from './collection';
import type { Figure, Score } from './score';

interface Collection {
  readonly folder: string;
  /** The least that each figure has to reach. */
  readonly bars: Readonly<Partial<Record<Figure, number>>>;
}

const COLLECTIONS: readonly Collection[] = [
  { folder: 'seeds', bars: { money: 1, date: 1, org: 0.97, item: 1, link: 0.95, slot: 0.9 } },
  { folder: 'test/accuracy/corpus', bars: { money: 0.93, date: 0.93, org: 0.8, item: 0.95, slot: 0.92, stage: 0.95 } },
  { folder: 'test/accuracy/practice', bars: { money: 0.93, date: 0.93, org: 0.8, item: 0.95, slot: 0.78, stage: 0.95 } },
];

for (const { folder, bars } of COLLECTIONS) {
  describe(`accuracy over ${folder}`, () => {
    let score: Score;

    before(() => {
      score = scoreOf(folder);
      if (process.env.ACCURACY_DETAILS) console.log(score.complaints.join('\n'));
      const figures = Object.entries(score.figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
      console.log(`    ${figures.join('  ')}`);
    });

    for (const [name, bar] of Object.entries(bars)) {
      it(`${name} is at least ${bar.toFixed(3)}`, () => {
        const reached = score.figures[name as Figure];
        assert.ok(reached >= bar, `${name} is ${reached.toFixed(3)}; ACCURACY_DETAILS=1 npm run test:accuracy shows what is wrong`);
      });
    }
  });
}
