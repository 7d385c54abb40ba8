import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Gap, Kind, tokenise } from '../../../src/core/text/tokens';

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

const KINDS = ['', 'lower', 'title', 'upper', 'mixed', 'number', 'possessive', 'currency', 'punctuation', 'symbol'];

function kinds(text: string): string {
  return Array.from(tokenise(text).kind, (kind) => KINDS[kind]).join(' ');
}

const GAPS = { [Gap.None]: '', [Gap.Space]: '_', [Gap.Wide]: '__', [Gap.Line]: '/', [Gap.Blank]: '//' } as const;

function gaps(text: string): string {
  const tokens = tokenise(text);
  return words(text)
    .map((word, i) => GAPS[tokens.gap[i] as Gap] + word)
    .join('');
}

describe('tokens', () => {
  describe('borders', () => {
    const rows: readonly (readonly [string, readonly string[]])[] = [
      ['£50m', ['£', '50', 'm']],
      ['£2,018.50', ['£', '2', ',', '018', '.', '50']],
      ['FY25', ['FY', '25']],
      ['2024/25', ['2024', '/', '25']],
      ['three-year', ['three', '-', 'year']],
      ['King’s Fund', ['King', '’s', 'Fund']],
      ["the DHSC's plan", ['the', 'DHSC', "'s", 'plan']],
      ['the Trusts’ plans', ['the', 'Trusts', '’', 'plans']],
      ['don’t', ['don’t']],
      ['O’Neill’s', ['O’Neill', '’s']],
      ['the 1990’s', ['the', '1990', '’s']],
      ['Marks & Spencer', ['Marks', '&', 'Spencer']],
      ['wait... what', ['wait', '...', 'what']],
      ['((a))', ['(', '(', 'a', ')', ')']],
      ['co\u00adop', ['co\u00adop']],
      ['Sinn Fe\u0301in', ['Sinn', 'Fe\u0301in']],
      ['a\u200b b', ['a', 'b']],
      ['\ufeffNHS', ['NHS']],
      ['ok 👍🏽', ['ok', '👍', '🏽']],
      ['', []],
      [' \t\n', []],
    ];
    for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(words(text), expected));
  });

  describe('kinds', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['the Grant NHS DfE A iPhone AHSNs', 'lower title upper mixed title mixed mixed'],
      ['Élan ÉLAN élan', 'title upper lower'],
      ['5 £ $ € ₹', 'number currency currency currency currency'],
      ['– • § ™', 'punctuation punctuation punctuation symbol'],
      ['日本 мир', 'lower lower'],
      ['Treasury’s', 'title possessive'],
    ];
    for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.equal(kinds(text), expected));
  });

  describe('gaps', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['a b\u00a0c', '//a_b_c'],
      ['a  b\tc', '//a__b__c'],
      ['a\nb\r\nc\rd', '//a/b/c/d'],
      ['a\n\nb\r\n\r\nc\n \nd', '//a//b//c//d'],
      ['a\u2028b', '//a/b'],
    ];
    for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.equal(gaps(text), expected));
  });

  describe('the same word', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['Grant', 'GRANT'],
      ['Féin', 'fein'],
      ['Fe\u0301in', 'fein'],
      ['don’t', "don't"],
      ['co\u00adop', 'coop'],
      ['–', '-'],
      ['“', '"'],
      ['’', "'"],
    ];
    for (const [a, b] of rows) it(`${a} and ${b}`, () => assert.equal(tokenise(a).hash[0], tokenise(b).hash[0]));
    it('is not another word', () => assert.notEqual(tokenise('grant').hash[0], tokenise('grants').hash[0]));
  });

  it('lie inside the text, in order, without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = tokenise(text);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.start[i] >= end && tokens.end[i] > tokens.start[i]);
          assert.ok(tokens.kind[i] >= Kind.Lower && tokens.kind[i] <= Kind.Symbol);
          end = tokens.end[i];
        }
        assert.ok(end <= text.length);
      }),
      { numRuns: 500 },
    );
  });
});
