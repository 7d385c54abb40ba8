import { strict as assert } from 'node:assert';
import { bands, miscalibration } from './calibration';
import { scoreOf } from './collection';

/** How far the confidences may be from the shares that are right, on average. */
const FARTHEST = 0.06;

describe('the confidence of funding items', () => {
  const all = bands([...scoreOf('test/accuracy/corpus').judged, ...scoreOf('test/accuracy/practice').judged]);

  it('is about the share of items that are right in all that is told of them', () => {
    for (const { confidence, items, right } of all)
      console.log(`      ${confidence.toFixed(2)}: ${right.toFixed(2)} of ${items} items are right`);
    assert.ok(miscalibration(all) <= FARTHEST, `${miscalibration(all).toFixed(3)} off`);
  });

  it('tells the likely from the doubtful', () => {
    const [surest, doubtful] = [all[0], all.at(-1)];
    assert.ok(surest && doubtful && surest.right > doubtful.right + 0.2);
  });
});
