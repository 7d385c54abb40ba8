import { strict as assert } from 'node:assert';
import { countsText } from '../../../src/editor/counts';
import { hintText } from '../../../src/editor/hintText';
import { itemSentence } from '../../../src/editor/itemSentence';
import { itemLabel } from '../../../src/editor/itemText';
import { listed, localiseBy, t } from '../../../src/editor/localise';
import { organisationGroups } from '../../../src/editor/organisationText';
import { dateText, moneyText } from '../../../src/editor/valueText';
import type { Values } from '../../../src/formats/phrases';
import { readOrganisationList } from '../../../src/review/organisationList';
import { ANALYSIS, annotation, spanOf, TEXT, WHOLE } from './fixture';

const GIVEN = WHOLE.date!;

import { bundles, phrasesInCode, textsBesidePhrases } from './phrases';

const LANGUAGES = bundles();
const ENGLISH = LANGUAGES.get('en') ?? {};

const places = (phrase: string) => [...new Set(phrase.match(/\{\w+\}/g))].sort();

function fill(phrase: string, values: Values): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
}

describe('the phrases of the editor', () => {
  it('are English where nobody translates them', () => {
    assert.equal(t('{count} items', { count: 2 }), '2 items');
    assert.equal(t('{sum} to {recipients}', { sum: '£2m', recipients: '{sum}' }), '£2m to {sum}');
  });

  it('make lists', () => {
    assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed), ['', 'a', 'a and b', 'a, b and c']);
  });

  it('are all that is shown', () => assert.deepEqual(textsBesidePhrases(), []));

  for (const [language, phrases] of LANGUAGES) {
    it(`are all in the bundle of ${language}, and no others`, () => {
      assert.deepEqual(Object.keys(phrases).sort(), [...phrasesInCode()].sort());
    });

    it(`keep their places in ${language}`, () => {
      for (const [phrase, words] of Object.entries(phrases)) assert.deepEqual(places(words), places(phrase), phrase);
    });

    it(`end alike in ${language}`, () => {
      const end = (text: string) => /[.…?:]?$/.exec(text)?.[0];
      for (const [phrase, words] of Object.entries(phrases)) assert.equal(end(words), end(phrase), phrase);
    });
  }

  it('stand for themselves in the English bundle', () => {
    for (const [phrase, words] of Object.entries(ENGLISH)) assert.equal(words, phrase);
  });
});

describe('the editor in Welsh', () => {
  const welsh = LANGUAGES.get('cy') ?? {};
  before(() => localiseBy((phrase, values) => fill(welsh[phrase] ?? phrase, values)));
  after(() => localiseBy(fill));

  it('counts', () => {
    const text = countsText({ sums: 1200, organisations: 1, dates: 2, items: 2 });
    assert.equal(text, '1,200 swm, 1 sefydliad, 2 o ddyddiadau, 2 eitem ariannu');
  });
  it('names an item', () => assert.equal(itemLabel(WHOLE, ANALYSIS, TEXT), '£4.5m i Anvil College'));
  it('tells an item in a sentence', () => {
    const sentence = itemSentence(WHOLE, spanOf('£4.5m'), TEXT);
    assert.match(sentence, /5 Tachwedd 2024/);
    assert.match(sentence, /^£4\.5m gan Harbour \[Trust\] i Anvil College, diben: “a dry dock”, .+; dyfarnwyd$/);
  });
  it('tells values in words', () => {
    assert.equal(dateText(GIVEN), 'dydd Mawrth 5 Tachwedd 2024');
    assert.equal(
      moneyText({ ...WHOLE.amount, qualifier: 'at-most', per: 'year', currency: null }),
      'dim mwy na 4,500,000 y flwyddyn, heb nodi’r arian cyfred',
    );
  });
  it('repeats no date behind its words', () => {
    assert.equal(hintText(annotation('d1'), '18 November 2024'), null);
    assert.equal(hintText(annotation('d2'), '5 November'), '5 Tachwedd 2024');
  });
  it('says what is wrong with a list', () => {
    assert.equal(readOrganisationList('name,colour\n', t).problems[0]?.message.startsWith('Ni ddarllenir y golofn “colour”.'), true);
    assert.match(readOrganisationList('name,colour\n').problems[0]?.message ?? '', /^The column “colour” is not read/);
  });
  it('names the kinds of organisations', () => {
    assert.deepEqual(
      organisationGroups(ANALYSIS.organisations).map(({ name }) => name),
      ['Ysgolion a cholegau', 'Elusennau'],
    );
  });
});
