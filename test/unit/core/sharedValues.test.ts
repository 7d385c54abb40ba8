import { equal } from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import type { MoneyValue } from '../../../src/core/model';
import { SharedValues } from '../../../src/core/sharedValues';

interface Measure {
  readonly size: number;
  readonly unit: string;
}

const shared = () => new SharedValues<Measure>(({ size }) => size, ['size', 'unit']);

describe('values that are held once', () => {
  it('are those that are equal in all fields', () => {
    const values = shared();
    const first = values.of({ size: 5, unit: 'm' });
    equal(values.of({ size: 5, unit: 'm' }), first, 'equal');
    equal(values.of({ size: 5, unit: 'km' }) === first, false, 'in another unit');
    equal(values.of({ size: 6, unit: 'm' }) === first, false, 'of another size');
  });

  it('are few of one key, and what is beyond stays as it is', () => {
    const values = shared();
    for (let k = 0; k < 1_000; k++) values.of({ size: 5, unit: `unit ${k}` });
    const last = { size: 5, unit: 'unit 999' };
    equal(values.of(last), last);
  });

  it('are the sums and the days of a text', () => {
    const text = 'The Hull Trust got £5 million on 3 May 2024. The Leeds Trust got £5 million on 3 May 2024, and £6 million later.';
    const { annotations } = analyse(text);
    const sums = annotations.flatMap(({ type, value }) => (type === 'money' ? [value as MoneyValue] : []));
    const days = annotations.flatMap(({ type, value }) => (type === 'date' ? [value] : []));
    equal(sums[0], sums[1], 'the same sum');
    equal(sums[0] === sums[2], false, 'another sum');
    equal(days[0], days[1], 'the same day');
  });
});
