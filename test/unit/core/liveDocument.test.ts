import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/core/analyse';
import { LiveDocument } from '../../../src/core/liveDocument';
import type { AnalysisOptions } from '../../../src/core/model';
import { edits, placeOf, texts } from '../../support/editScripts';

const options = fc.constantFrom<AnalysisOptions>({ today: '2026-12-31' }, {}, { documentDate: '2024-05-03' }, { locale: 'en-US' });

/** Does so many steps of reading the document as a whole. */
function take(live: LiveDocument, steps: number): void {
  const reading = live.settleInSteps();
  for (let step = 0; step < steps; step++) if (reading.next().done) return;
}

describe('a live document', () => {
  it('tells the same as an analysis of its text, whatever the edits', function () {
    this.timeout(600_000);
    fc.assert(
      fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 6 }), options, (begun, script, given) => {
        const live = new LiveDocument(begun, given);
        take(live, script[0].steps);
        let text = begun;
        for (const edit of script) {
          const start = placeOf(edit, text);
          const end = Math.min(start + edit.removed, text.length);
          live.edit([{ start, end, text: edit.text }]);
          text = text.slice(0, start) + edit.text + text.slice(end);
          take(live, edit.steps);
        }
        assert.equal(live.text, text);
        assert.equal(JSON.stringify(live.analysis()), JSON.stringify(analyse(text, given)));
      }),
      { numRuns: Number(process.env.FUNDLIGHT_EDIT_SCRIPTS ?? 5_000), seed: Number(process.env.FUZZ_SEED ?? 1) },
    );
  });

  it('ends a reading that an edit has overtaken', () => {
    const live = new LiveDocument('The trust gave £5m to boats.\n\n'.repeat(1_000));
    const steps = live.settleInSteps();
    steps.next();
    live.edit([{ start: 0, end: 3, text: 'Our' }]);
    assert.deepEqual(steps.next(), { value: null, done: true });
    assert.equal(live.analysis().annotations.length, 1_000);
  });

  it('reads a text anew that has thousands of lines and no empty one', () => {
    const live = new LiveDocument('The trust gave £5m to boats.\n'.repeat(9_000));
    live.analysis();
    live.edit([{ start: 15, end: 17, text: '£70' }]);
    live.edit([{ start: 18, end: 18, text: 'k' }]);
    assert.deepEqual(live.fresh, []);
    assert.equal(JSON.stringify(live.analysis()), JSON.stringify(analyse(live.text)));
  });

  it('takes several changes, each in the text that those before it have left', () => {
    const live = new LiveDocument('It gave £5m and £6m.');
    live.analysis();
    live.edit([
      { start: 17, end: 18, text: '70' },
      { start: 9, end: 10, text: '4' },
    ]);
    assert.equal(live.text, 'It gave £4m and £70m.');
    assert.deepEqual(
      live.analysis().annotations.map(({ start, end }) => live.text.slice(start, end)),
      ['£4m', '£70m'],
    );
  });

  it('says which change is outside of the text, and is left as it was', () => {
    const live = new LiveDocument('It gave £5m.');
    assert.throws(() => live.edit([{ start: 5, end: 13, text: '' }]), /^RangeError: the change of 5 to 13 is not within a text of 12$/);
    assert.equal(live.text, 'It gave £5m.');
  });

  const FRESH: readonly (readonly [what: string, edits: readonly (readonly [before: string, text: string])[], fresh: readonly string[]])[] =
    [
      ['a sum that is typed', [['The trust', 'Hull paid £7m. ']], ['£7m', '£5m']],
      ['letter by letter', ['£', '8', 'm', ' '].map((letter) => ['The trust', letter]), ['£8m', '£5m']],
      ['a block that is made', [['On all', 'Paid in 2019.\n\n']], ['£5m', '2019', 'Kent County Council', '2024']],
      [
        'two places',
        [
          ['The trust', 'Hull paid £7m. '],
          ['2024', 'May '],
        ],
        ['£7m', '£5m', 'Kent County Council', 'May 2024'],
      ],
      ['a name that is none any more', [['uncil', 'x']], ['2024']],
    ];
  for (const [what, changes, expected] of FRESH) {
    it(`tells at once of the mentions in what was edited: ${what}`, () => {
      const live = new LiveDocument(
        'The trust gave £5m to boats on all of the lakes and rivers of the north.\n\nOn all of the lakes and rivers of the north it met Kent County Council there again in 2024.',
      );
      live.analysis();
      assert.deepEqual(live.fresh, []);
      for (const [before, text] of changes) {
        const at = live.text.indexOf(before);
        live.edit([{ start: at, end: at, text }]);
      }
      assert.deepEqual(live.fresh.map(({ start, end }) => live.text.slice(start, end)).toSorted(byPlace(live.text)), expected);
      live.analysis();
      assert.deepEqual(live.fresh, []);
    });
  }
});

function byPlace(text: string): (a: string, b: string) => number {
  return (a, b) => text.indexOf(a) - text.indexOf(b);
}
