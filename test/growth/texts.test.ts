import { analyse } from '../../src/core/analyse';
import { growsInAStraightLine } from '../support/growth';
import { HOSTILE_TEXTS } from '../support/hostileTexts';

/** UTF-16 units of the smaller text: enough of any piece for what grows with its square to show. */
const LENGTH = 7_000;

describe('the analysis takes time in proportion to the text, whatever it is', function () {
  this.timeout(0);
  for (const [name, text] of Object.entries(HOSTILE_TEXTS))
    it(name, () =>
      growsInAStraightLine((length) => {
        const input = text(length);
        return () => analyse(input, { today: '2026-01-01' });
      }, LENGTH),
    );
});
