import { strict as assert } from 'node:assert';
import type { DateValue } from '../../../src/core/model';
import { documentDateText } from '../../../src/editor/documentDateText';
import { ANALYSIS, day, spanOf } from './fixture';

const MARCH: DateValue = { ...day('2024-03-01'), edtf: '2024-03', end: '2024-03-31', granularity: 'month' };

describe('documentDateText', () => {
  const examples: [string, DateValue | null, boolean, string][] = [
    ['Dated 18 November 2024, from the text', day('2024-11-18'), false, 'harbour.txt'],
    ['Dated 18 November 2024, set by hand', day('2024-11-18'), true, 'harbour.txt'],
    ['Dated 12 March 2024, set by hand', day('2024-03-12'), true, '2024-03-12.txt'],
    ['Dated 12 March 2024, from the file’s name', day('2024-03-12'), false, '2024-03-12-harbour.txt'],
    ['Dated 12 March 2024, from the file’s name', day('2024-03-12'), false, 'harbour_20240312.txt'],
    ['Dated 12 March 2024, from the text', day('2024-03-12'), false, 'harbour.txt'],
    ['Dated March 2024, from the text', MARCH, false, 'harbour.txt'],
    ['Document date not given', null, false, 'harbour.txt'],
  ];
  for (const [row, documentDate, isSetByHand, fileName] of examples) {
    it(`${row} (${fileName})`, () => {
      const { label, value } = documentDateText({ ...ANALYSIS, documentDate }, { isSetByHand, fileName });
      assert.equal(`${label} ${value}`, row);
    });
  }

  it('has the day of the week where there is room', () => {
    const { full } = documentDateText(ANALYSIS, { isSetByHand: true, fileName: 'harbour.txt' });
    assert.equal(full, 'Document date: Monday 18 November 2024, set by hand');
  });

  it('knows the words that tell it', () => {
    const { span } = documentDateText(ANALYSIS, { isSetByHand: false, fileName: 'harbour.txt' });
    assert.deepEqual(span, spanOf('18 November 2024'));
  });

  it('has no words for a date that was set, not even where the text has the same', () => {
    assert.equal(documentDateText(ANALYSIS, { isSetByHand: true, fileName: 'harbour.txt' }).span, null);
  });
});
