import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/core/analyse';
import { LiveDocument } from '../../../src/core/liveDocument';
import type { AnalysisOptions } from '../../../src/core/model';
import { edits, placeOf, texts } from '../../support/editScripts';

const options = fc.constantFrom<AnalysisOptions>({ today: '2026-12-31' }, {}, { documentDate: '2024-05-03' }, { locale: 'en-US' });

describe('a live document', () => {
  it('tells the same as an analysis of its text, whatever the edits', function () {
    this.timeout(600_000);
    fc.assert(
      fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 6 }), options, (begun, script, given) => {
        const live = new LiveDocument(begun, given);
        if (script[0].settles) live.analysis();
        let text = begun;
        for (const edit of script) {
          const start = placeOf(edit, text);
          const end = Math.min(start + edit.removed, text.length);
          live.edit([{ start, end, text: edit.text }]);
          text = text.slice(0, start) + edit.text + text.slice(end);
          if (edit.settles) live.analysis();
        }
        assert.equal(live.text, text);
        assert.equal(JSON.stringify(live.analysis()), JSON.stringify(analyse(text, given)));
      }),
      { numRuns: Number(process.env.FUNDLIGHT_EDIT_SCRIPTS ?? 5_000) },
    );
  });
});
