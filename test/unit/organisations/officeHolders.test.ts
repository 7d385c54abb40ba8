import { strict as assert } from 'node:assert';
import { officeHolderAt } from '../../../src/core/organisations/officeHolders';
import { readText } from '../../../src/core/text/sourceText';

const WALES = 'Wales has a plan. The Welsh budget is small. In Wales and in Swansea ';
const SCOTLAND = 'Scotland has a plan. The Scottish budget is small. Scots agree in Scotland. ';
const ULSTER = 'Northern Ireland has a plan. Stormont is small. In Northern Ireland MLAs met in Belfast. ';
const AUSTRALIA = 'Australia has a plan. Sydney is big. Melbourne too. The Australian view: ';

const IRELAND = 'Ireland has a plan. The Taoiseach spoke in Dublin. ';

/** The text before the bar is what comes before the office. */
const ROWS: readonly (readonly [text: string, body: string | undefined, words?: string])[] = [
  ['|the Chancellor pays', 'HM Treasury', 'the Chancellor'],
  ['|Chancellor Ann Pell pays', 'HM Treasury', 'Chancellor'],
  ['|the Chancellor of the Exchequer pays', 'HM Treasury', 'the Chancellor of the Exchequer'],
  ['|The Health Secretary pays', 'Department of Health and Social Care', 'The Health Secretary'],
  ['|Health and Social Care Secretary Ann Pell', 'Department of Health and Social Care', 'Health and Social Care Secretary'],
  ['|health secretary Ann Pell', 'Department of Health and Social Care', 'health secretary'],
  ['|the Secretary of State for Transport', 'Department for Transport', 'the Secretary of State for Transport'],
  ['|Secretary of State for Environment, Food and Rural Affairs', 'Department for Environment, Food and Rural Affairs'],
  ['|the Prime Minister pays', 'UK Government', 'the Prime Minister'],
  ['|the government pays', 'UK Government', 'the government'],
  ['|Ministers pay', 'UK Government', 'Ministers'],
  ['local |government pays', undefined],
  ['the former |Chancellor pays', undefined],
  ['|Secretary of State for Cheese', undefined],
  ['|the vice-chancellor pays', undefined],
  [`${WALES}|the Health Minister pays`, 'Welsh Government'],
  [`${WALES}|the First Minister pays`, 'Welsh Government'],
  [`${IRELAND}|the Minister for Rural Affairs and the Gaeltacht paid`, 'Department of Rural Affairs and the Gaeltacht'],
  [
    `${IRELAND}|The Minister for Enterprise, Trade and Employment, Ann Pell, paid`,
    'Department of Enterprise, Trade and Employment',
    'The Minister for Enterprise, Trade and Employment',
  ],
  [`${IRELAND}|Minister for Transport, Ann Pell TD, and others`, 'Department of Transport', 'Minister for Transport'],
  [`${IRELAND}|the minister for the day`, undefined],
  [`${SCOTLAND}|the Deputy First Minister pays`, 'Scottish Government'],
  [`${SCOTLAND}|the Chancellor pays`, 'HM Treasury'],
  [`${ULSTER}|the Finance Minister pays`, 'Department of Finance'],
  [`${ULSTER}|the Health Minister pays`, 'Department of Health'],
  [`${AUSTRALIA}|the government pays`, undefined],
  ['|the First Minister pays', undefined],
];

describe('office-holders', () => {
  for (const [row, body, words] of ROWS)
    it(row.slice(-60), () => {
      const at = row.indexOf('|');
      const text = row.replace('|', '');
      const source = readText(text);
      const first = Array.from(source.tokens.start).indexOf(at);
      const found = officeHolderAt(source, first, source.tokens.count);
      assert.equal(found?.body, body);
      if (words !== undefined) assert.equal(text.slice(at, source.tokens.end[found!.next - 1]), words);
    });
});
