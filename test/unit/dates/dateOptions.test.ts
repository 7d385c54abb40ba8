import assert from 'node:assert/strict';
import { type DateOptions, readDateOptions } from '../../../src/core/dates/dateOptions';
import { readText } from '../../../src/core/text/sourceText';
import { readDates } from './readings';

const options = (text: string, locale: string): DateOptions => readDateOptions(readText(text), locale);

describe('order of day and month', () => {
  const rows: readonly (readonly [rule: string, text: string, locale: string, monthFirst: boolean])[] = [
    ['day first where nothing tells', 'Paid on 05/06/2024.', 'en-GB', false],
    ['month first in the United States', 'Paid on 05/06/2024.', 'en-US', true],
    ['day first in Australia', 'Paid on 05/06/2024.', 'en-AU', false],
    ['a date that can only be month first', 'From 05/06/2024 to 09/30/2027.', 'en-GB', true],
    ['a date that can only be day first', 'From 05/06/2024 to 30/09/2027.', 'en-US', false],
    ['the majority of such dates', '09/30/2027, 30/09/2027 and 31/12/2027', 'en-US', false],
    ['an American text that writes so', 'U.S. agencies spent $5 on March 7, 2024. Congress paid by 05/06/2024.', 'en-GB', true],
    ['March 7 alone is not American', 'The council met on March 7, 2024 and paid £5 by 05/06/2024.', 'en-GB', false],
  ];
  for (const [rule, text, locale, monthFirst] of rows) it(rule, () => assert.equal(options(text, locale).monthFirst, monthFirst));

  it('decides all dates of the document', () => {
    assert.equal(readDates('From 05/06/2024, then 09/30/2027'), '05/06/2024 = 2024-05-06; 09/30/2027 = 2027-09-30');
  });
});

describe('first month of the fiscal year', () => {
  const rows: readonly (readonly [rule: string, text: string, locale: string, month: number])[] = [
    ['April where nothing tells', 'Spent in FY2023.', 'en-GB', 4],
    ['the locale’s', 'Spent in FY2023.', 'en-US', 10],
    ['New Zealand’s', 'Spent in FY2023.', 'en-NZ', 7],
    ['Ireland’s', 'Spent in FY2023.', 'en-IE', 1],
    ['a locale without a country is British', 'Spent in FY2023.', 'en', 4],
    ['an unknown country is British', 'Spent in FY2023.', 'en-XX', 4],
    ['an Australian text', 'The Australian government gave A$5m to Queensland and A$3m to others.', 'en-GB', 7],
    ['an American text', 'The U.S. Congress gave $5 million and $3 million in federal funds.', 'en-GB', 10],
    ['a British text of American money', 'UK funds: £5m. The U.S. gave $2m and $3m to Wales; NHS England £1m.', 'en-GB', 4],
    ['a Canadian text', 'Ottawa gave $5m and $3m in federal grants to Halifax, $2m to Ontario and $1m to Quebec.', 'en-GB', 4],
    ['an Australian text of bare dollars', 'Canberra gave $5m in federal funds and Queensland $3m; Victoria had $2m.', 'en-GB', 7],
    ['a text of New Zealand', 'Doc.govt.nz: New Zealand gives $5m to huts and NZ$3m to a marae.', 'en-GB', 7],
    ['a text of New Zealand’s bare dollars', 'Auckland asked for $5m, Dunedin for $3m and Otago for $2m.', 'en-GB', 7],
    ['a British text of New Zealand', 'The UK lent £5m to New Zealand: £3m for Otago, £2m for schools and £1m for roads.', 'en-GB', 4],
    ['one dollar is no country', 'It cost $5.', 'en-GB', 4],
  ];
  for (const [rule, text, locale, month] of rows) it(rule, () => assert.equal(options(text, locale).fiscalYear.month, month));
});

describe('people named like months', () => {
  const rows: readonly (readonly [rule: string, text: string, dates: string])[] = [
    ['a surname told by a title', 'Mrs May spoke. The bill was signed by May.', ''],
    ['but not after a preposition of time', 'Mrs May spoke. In May it rained.', 'May = XXXX-05'],
    ['nothing told', 'It must be signed by May.', 'May = XXXX-05'],
    ['a possessive', 'The end of May’s government came when Theresa May left.', ''],
  ];
  for (const [rule, text, dates] of rows) it(rule, () => assert.equal(readDates(text), dates));
});
