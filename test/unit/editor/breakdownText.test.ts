import { strict as assert } from 'node:assert';
import type { FundingItem, MoneyQualifier, MoneyValue } from '../../../src/core/model';
import { finish } from '../../../src/core/steps';
import { balanceOf, contradictionsIn } from '../../../src/editor/breakdownText';
import { ANALYSIS, PART, pounds, TEXT, WHOLE } from './fixture';

type Amount = number | MoneyValue;
const value = (amount: Amount) => (typeof amount === 'number' ? pounds(amount) : amount);
const qualified = (amount: number, qualifier: MoneyQualifier): MoneyValue => ({ ...pounds(amount), qualifier });
const about = (amount: number) => qualified(amount, 'approximate');
const yearly = (amount: number): MoneyValue => ({ ...pounds(amount), per: 'year' });

const wholeOf = (amount: Amount): FundingItem => ({ ...WHOLE, amount: value(amount) });
const partsOf = (...amounts: Amount[]) => amounts.map((amount, i): FundingItem => ({ ...PART, id: `p${i}`, amount: value(amount) }));
const analysisOf = (whole: FundingItem, parts: readonly FundingItem[]) => ({ ...ANALYSIS, fundingItems: [whole, ...parts] });

describe('what the parts of a sum leave over', () => {
  const examples: [whole: Amount, parts: Amount[], shown: string | null, full?: string][] = [
    [10e6, [5.5e6], 'Left over: £4.5m', 'GBP 4,500,000'],
    [10e6, [6e6, 4e6], null],
    [10_000, [6000, 3999.5], 'Left over: £0.50', 'GBP 0.50'],
    [10e6, [about(6e6)], 'Left over: about £4m', 'approximately GBP 4,000,000'],
    [about(10e6), [6e6], 'Left over: about £4m', 'approximately GBP 4,000,000'],
    [qualified(10e6, 'at-most'), [6e6], 'Left over: up to £4m', 'at most GBP 4,000,000'],
    [qualified(10e6, 'at-least'), [6e6], 'Left over: at least £4m', 'at least GBP 4,000,000'],
    [qualified(10e6, 'at-least'), [6e6, 5e6], null], // the whole may be more than it says
    [10_000, [6000, 4500], 'Exceeded by: £500', 'GBP 500'],
    [about(10_000), [6000, 6000], 'Exceeded by: about £2,000', 'approximately GBP 2,000'],
    [2.3e6, [1.2e6, 1.15e6], null], // rounded
    [10e6, [6e6, qualified(2e6, 'at-most')], null], // how much of the two millions is not told
    [10e6, [yearly(6e6)], null], // for how many years is not told
    [yearly(10e6), [yearly(6e6)], 'Left over: £4m', 'GBP 4,000,000 a year'],
  ];
  for (const [amount, amounts, shown, full] of examples) {
    const whole = wholeOf(amount);
    const parts = partsOf(...amounts);
    it(`${JSON.stringify([amount, ...amounts])} -> ${shown}`, () => {
      const balance = balanceOf(whole, analysisOf(whole, parts), TEXT);
      assert.equal(balance && `${balance.detail.name}: ${balance.detail.value}`, shown);
      assert.equal(balance?.full, full);
    });
  }

  it('is nothing for a part, and for a sum without parts', () => {
    const parts = partsOf(5e6);
    assert.equal(balanceOf(parts[0]!, analysisOf(WHOLE, parts), TEXT), null);
    assert.equal(balanceOf(WHOLE, analysisOf(WHOLE, []), TEXT), null);
  });
  it('is nothing where each one gets the whole', () => {
    const whole: FundingItem = { ...wholeOf(10e6), distribution: 'each' };
    assert.equal(balanceOf(whole, analysisOf(whole, partsOf(5e6)), TEXT), null);
  });
});

describe('parts that exceed their sum', () => {
  const said = (whole: Amount, ...parts: Amount[]) =>
    finish(contradictionsIn(analysisOf(wholeOf(whole), partsOf(...parts)), TEXT)).map(({ atWhole, atPart }) => [atWhole, atPart]);

  it('are told at the whole and at each part', () =>
    assert.deepEqual(said(10_000, 6000, 4500), [
      [
        'The parts told here come to £10,500, which is £500 more than the whole.',
        'This part and the others come to £10,500, which is £500 more than their whole of £10,000.',
      ],
    ]));
  it('are told in the singular where there is one', () =>
    assert.deepEqual(said(10_000, 12_500), [
      ['The part told here is £12,500, which is £2,500 more than the whole.', 'This part is £2,500 more than its whole of £10,000.'],
    ]));
  it('are rough where one of the sums is', () =>
    assert.equal(
      said(10_000, about(8000), 6000)[0]![0],
      'The parts told here come to about £14,000, which is about £4,000 more than the whole.',
    ));

  it('are no contradiction where they add up', () => assert.deepEqual(said(10_000, 6000, 4000), []));
  it('are no contradiction where something is left over', () => assert.deepEqual(said(10_000, 6000), []));
  it('are no contradiction where the whole has no upper end', () => assert.deepEqual(said(qualified(10_000, 'more-than'), 12_000), []));
  it('are no contradiction where a whole a year stands beside a part in all', () => assert.deepEqual(said(yearly(10_000), 12_000), []));
});
