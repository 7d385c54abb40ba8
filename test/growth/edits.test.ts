import { LiveDocument } from '../../src/core/liveDocument';
import { growsInAStraightLine } from '../support/growth';
import { HOSTILE_TEXTS } from '../support/hostileTexts';

/** UTF-16 units of the smaller text. */
const LENGTH = 20_000;

describe('an edit takes time in proportion to the text at the most, whatever it is', function () {
  this.timeout(0);
  for (const [name, text] of Object.entries(HOSTILE_TEXTS))
    it(name, () =>
      growsInAStraightLine((length) => {
        const live = new LiveDocument(text(length), { today: '2026-01-01' });
        live.analysis();
        const middle = live.text.length >> 1;
        return () => {
          live.edit([{ start: middle, end: middle, text: '5' }]);
          live.edit([{ start: middle, end: middle + 1, text: '' }]);
        };
      }, LENGTH),
    );
});
