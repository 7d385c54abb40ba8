import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, analyseInSteps } from '../../../src/core/analyse';

import { toExport, toExportDocument } from '../../../src/formats/json';
import { exportFile } from '../../../src/formats/schema';

/** Pieces that recognisers begin at, and pieces that get in their way. */
const PIECES =
  '£|5|70m|£70m|£1.5-2bn|$3|US$1.2bn|EUR|euros|million|between|and|up to|over|each|a year|p|%|,|.|-|–|(|)|“|”|’s|:|;|/|\n|\n\n|\r\n|\t|  |• |1. || |## |' +
  '2024/25|5 Sep 17|31|March|May|Tuesday|last year|by 2030|the 1990s|Q3|FY25|spring|three-year|today|' +
  'NHS|NHS England|University of Leeds|Department for Transport (DfT)|the Chancellor|Kent County Council|Foo Trust Ltd|ABC|The|of|for|' +
  'gave|will receive|was awarded|bid|cost|grant|funding|fund|of which|including|Of this|the money|from|to|by|in|\ud800|\u0000|\u202e|é|中|👍|ﷺ';
const pieces = fc.constantFrom(...PIECES.split('|'), '|');
const texts = fc
  .array(fc.oneof({ weight: 8, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

describe('whatever the text', function () {
  this.timeout(120_000);
  it('mentions lie inside it, in order, without overlap, and everything passes the schema of the export', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyse(text, { today: '2024-06-05' });
        let end = 0;
        for (const annotation of analysis.annotations) {
          assert.ok(annotation.start >= end && annotation.end > annotation.start, `${annotation.id} in ${JSON.stringify(text)}`);
          end = annotation.end;
        }
        assert.ok(end <= text.length);
        const parsed = exportFile.safeParse(toExport([toExportDocument({ uri: 'a.txt', text, analysis })]));
        assert.ok(parsed.success, `${JSON.stringify(text)}: ${parsed.error?.message}`);
      }),
      { numRuns: 3_000 },
    );
  });

  it('pauses change nothing', () => {
    const text = 'The trust gave £5m to Kent County Council in 2024.\n\n'.repeat(2_000);
    const steps = analyseInSteps(text);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    assert.ok(pauses > 10);
    assert.deepEqual(step.value, analyse(text));
  });
});
