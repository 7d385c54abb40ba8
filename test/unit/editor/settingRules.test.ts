import { strict as assert } from 'node:assert';
import raw from '../../../package.json';
import { allowedText, isAllowed, type SettingRule, settingRules, valueText } from '../../../src/editor/settingRules';
import { inEnglish } from './manifestText';

const RULES = settingRules(inEnglish(raw));

/** What is underlined in settings of these types, whatever else the manifest says of them. */
const OF_OTHER_TYPES: Readonly<Record<SettingRule['type'], readonly unknown[]>> = {
  string: [42, true, null, ['en-GB'], { locale: 'en-GB' }],
  boolean: ['true', 'yes', 0, 1, null, [], {}],
  integer: ['20', 'large', true, null, [20], {}, 1.5],
  number: ['0.5', 'high', true, null, [0.5], {}],
  array: ['plaintext', 1, null, true, [1], ['plaintext', null], [['plaintext']], { 0: 'plaintext' }],
};

/** By setting: what it may be, what it may not, and what people are told. */
const TABLE: readonly (readonly [name: string, allowed: readonly unknown[], wrong: readonly unknown[], told: string])[] = [
  ['languages', [[], ['latex'], ['plaintext', 'plaintext']], [], 'Allowed is a list of texts, such as ["plaintext","markdown"].'],
  [
    'locale',
    ['en-GB', 'en-US'],
    ['', 'en', 'en-gb', 'cy-GB', 'fr-FR'],
    'Allowed are "en-GB", "en-IE", "en-US", "en-CA", "en-AU", "en-NZ", "en-IN", "en-ZA".',
  ],
  ['maxFileSize', [1, 20_000_000], [0, -1], 'Allowed is a whole number from 1 on.'],
  ['money.dollar', ['auto', 'AUD'], ['', '$', 'aud', 'GBP'], 'Allowed are "auto", "USD", "AUD", "CAD", "NZD", "HKD", "SGD".'],
  ['money.krone', ['auto', 'NOK'], ['kr', 'EUR'], 'Allowed are "auto", "SEK", "NOK", "DKK", "ISK".'],
  ['dates.dayOrder', ['auto', 'day-first'], ['dmy', 'Day-First'], 'Allowed are "auto", "day-first", "month-first".'],
  [
    'dates.fiscalYearStart',
    ['', '04-06'],
    ['4-6', '13-01', '1 April'],
    'Write month and day as MM-DD, such as 04-01 for 1 April, or leave it empty.',
  ],
  ['highlight.enabled', [true, false], [], 'Allowed are true and false.'],
  ['highlight.money', [true, false], [], 'Allowed are true and false.'],
  ['highlight.organisations', [true, false], [], 'Allowed are true and false.'],
  ['highlight.dates', [true, false], [], 'Allowed are true and false.'],
  ['inlayHints.enabled', [true, false], [], 'Allowed are true and false.'],
  ['items.minimumConfidence', [0, 0.5, 1], [-0.1, 1.1, 80], 'Allowed is a number from 0 to 1.'],
  ['items.show', ['all', 'decided'], ['', 'none', 'All'], 'Allowed are "all", "undecided", "decided".'],
  ['items.groupBy', ['funder'], ['', 'payer'], 'Allowed are "document", "funder", "recipient", "fiscalYear", "programme", "stage".'],
  ['items.sortBy', ['amount'], ['', 'size'], 'Allowed are "place", "amount", "date".'],
  ['diagnostics.enabled', [true, false], [], 'Allowed are true and false.'],
  ['files.include', ['', '**/*.rst'], [], 'Allowed is a text, such as "**/*.{txt,md}".'],
  ['files.exclude', ['', '**/old/**'], [], 'Allowed is a text, such as "{**/node_modules/**,**/*.funding.md,**/funding.md}".'],
  ['files.gitIgnore', [true, false], [], 'Allowed are true and false.'],
  ['files.maximum', [1, 20_000], [0, -5], 'Allowed is a whole number from 1 on.'],
];

describe('settings of the wrong type or with an unknown value', () => {
  for (const [name, allowed, wrong, told] of TABLE) {
    const rule = RULES.get(`fundlight.${name}`)!;
    it(`${name} may be ${allowed.map(valueText).join(' and ')}`, () => {
      for (const value of [...allowed, rule.default]) assert.ok(isAllowed(rule, value), valueText(value));
    });
    it(`${name} says otherwise: ${told}`, () => {
      for (const value of [...wrong, ...OF_OTHER_TYPES[rule.type]]) assert.ok(!isAllowed(rule, value), valueText(value));
      assert.equal(allowedText(rule), told);
    });
  }

  it('are looked for in every setting of the manifest', () =>
    assert.deepEqual(TABLE.map(([name]) => `fundlight.${name}`).sort(), [...RULES.keys()].sort()));

  it('are told in short', () => assert.equal(valueText('x'.repeat(1000)), `"${'x'.repeat(59)}…`));
});
