import assert from 'node:assert/strict';
import { recogniseTableMoney } from '../../../src/core/money/tableUnits';
import { readText } from '../../../src/core/text/sourceText';
import { written } from './reading';

/** Every sum of the first table of a text as `text = value`. */
function read(text: string): string[] {
  const source = readText(text);
  const first = source.blocks.findIndex((block) => block.kind === 'row');
  const rows = source.blocks.slice(first).filter((block) => block.kind === 'row');
  const heading = first > 0 ? source.blocks[first - 1] : null;
  return recogniseTableMoney(source, rows, heading, { dollar: null, krone: null }).map(
    (mention) => `${text.slice(mention.start, mention.end)} = ${written(mention.value)}`,
  );
}

describe('sums in tables', () => {
  it('take the unit of the caption', () => {
    const text = `Table 2: Spending on parks (£ million)

| Measure       | 2026-27 | 2027-28 |
| ------------- | ------- | ------- |
| Playgrounds   |      30 |    12.5 |
| Trees         |       4 |     nil |`;
    assert.deepEqual(read(text), ['30 = GBP 30000000', '12.5 = GBP 12500000', '4 = GBP 4000000']);
  });

  it('take the unit over their column', () => {
    const text = `| Charity | Award (£) | Places | Award date |
|---|---|---|---|
| Hill Youth | 9,850 | 40 | 2024 |
| Dale Arts | 2000 | 12 | 2023 |`;
    assert.deepEqual(read(text), ['9,850 = GBP 9850', '2000 = GBP 2000']);
  });

  it('take the unit of the first cell of the header', () => {
    const text = `£’000            2024/25    2025/26
Libraries          1,250      1,300
Museums              900       (45)`;
    assert.deepEqual(read(text), ['1,250 = GBP 1250000', '1,300 = GBP 1300000', '900 = GBP 900000', '45 = GBP -45000']);
  });

  it('are read in bold and in italics, as in a row of totals', () => {
    const text = `| **Scheme** | **£000** | Schools |
|---|---:|---:|
| Roofs | 3,400 | 14 |
| *Boilers* | *(450)* | *9* |
| **All schemes** | **2,950** | **23** |`;
    assert.deepEqual(read(text), ['3,400 = GBP 3400000', '450 = GBP -450000', '2,950 = GBP 2950000']);
    const years = `Spending (£m)

| **Year** | **North** |
| **2023** | __7__ |
| **2024** | **8.5** |`;
    assert.deepEqual(read(years), ['7 = GBP 7000000', '8.5 = GBP 8500000']);
  });

  it('take a unit before their row', () => {
    const text = `| | 2024 | 2025 |
| Budget (€bn) | 1.5 | 2 |
| Staff (FTE) | 40 | 42 |`;
    assert.deepEqual(read(text), ['1.5 = EUR 1500000000', '2 = EUR 2000000000']);
  });

  it('stand under their heading in columns made with spaces', () => {
    const text = `Scheme              EUR m       Schools     % of total
Roofs                 1.2            14           60
Boilers               0.8             9           40`;
    assert.deepEqual(read(text), ['1.2 = EUR 1200000', '0.8 = EUR 800000']);
  });

  it('stand under their heading in columns made with tabs', () => {
    const text = 'Scheme\tSchools\tCost £k\tNotes\nRoofs\t14\t120\t3\nBoilers\t\t80\t4\nDoors\t9\tnil\t5';
    assert.deepEqual(read(text), ['120 = GBP 120000', '80 = GBP 80000']);
  });

  it('leave out what counts something else under a unit of the whole table', () => {
    const text = `All figures in £m

| Region | Number of schools | Budget | Share % |
| North | 12 | 3.5 | 20 |
| Number of pupils | 9 | 8 | 7 |`;
    assert.deepEqual(read(text), ['3.5 = GBP 3500000']);
  });

  it('leave out years and sums with a sign of their own', () => {
    const text = `Spending (£m)

| Year | North | South |
| 2023 | 2024 | 5 |
| 2024 | £6m | 2024-25 |`;
    assert.deepEqual(read(text), ['5 = GBP 5000000']);
  });

  it('are none without a unit', () => {
    assert.deepEqual(read('| a | b | c |\n| x | 5 | 6 |'), []);
    assert.deepEqual(read('A £5 million fund\n\n| a | b | c |\n| x | 5 | 6 |'), []);
    assert.deepEqual(read('Every £ counts here\n\n| a | b | c |\n| x | 5 | 6 |'), []);
  });
});
