import { strict as assert } from 'node:assert';
import { FormColumn, Gazetteer, gazetteer } from '../../../src/core/organisations/gazetteer';
import { tokenise } from '../../../src/core/text/tokens';

const LIST = [
  '# made for this test',
  "Harbour King's Fund\tcharity\tHKF|HF?\tKing's Harbour\tGB-CHC:123|GB-COH:456\tHarbour Board",
  'Department for Rivers, Tides & Moons\tgovernment\tDRTM',
  'Saint Bede Hospital NHS Foundation Trust\tnhs',
  'United States Department of Tides\tgovernment',
  'Tidewell Limited\tcompany\t\t\t\t\tTidewell Holdings\t1990/2004',
  'Mindful?\tcharity',
  'NATOX\tinternational',
  'Penryn Government\tgovernment',
  'Other Fund\tcharity\tHKF',
].join('\n');

const list = new Gazetteer(LIST);

function find(text: string): string | undefined {
  const tokens = tokenise(text);
  for (let i = 0; i < tokens.count; i++) {
    const match = list.match(tokens, i, tokens.count);
    if (match) return text.slice(tokens.start[i], tokens.end[match.end - 1]);
  }
  return undefined;
}

describe('the gazetteer', () => {
  const found: readonly (readonly [text: string, name: string | undefined])[] = [
    ["the Harbour King's Fund", "Harbour King's Fund"],
    ['The Harbour King’s Fund’s report', 'Harbour King’s Fund'],
    ['Harbour Kings Fund', 'Harbour Kings Fund'],
    ['HARBOUR KINGS FUND', 'HARBOUR KINGS FUND'],
    ['harbour kings fund', undefined],
    ['Department for Rivers, Tides and Moons', 'Department for Rivers, Tides and Moons'],
    ['Dept. for Rivers Tides & Moons', 'Dept. for Rivers Tides & Moons'],
    ['Department for Rivers', undefined],
    ['St Bede Hospital NHS FT', 'St Bede Hospital NHS FT'],
    ['St. Bede Hospital NHS Foundation Trust', 'St. Bede Hospital NHS Foundation Trust'],
    ['the U.S. Department of Tides', 'U.S. Department of Tides'],
    ['the US Department of Tides', 'US Department of Tides'],
    ['Tidewell Ltd', 'Tidewell Ltd'],
    ['DRTM', 'DRTM'],
    ['Drtm', 'Drtm'],
    ['drtm', undefined],
    ['Natox', 'Natox'],
    ['the Penryn government', 'Penryn government'],
    ['Harbour\n\nKings Fund', undefined],
  ];
  for (const [text, name] of found) it(JSON.stringify(text), () => assert.equal(find(text), name));

  it('tells column, doubt and other bodies with the same form', () => {
    const acronym = tokenise('HKF');
    const match = list.match(acronym, 0, 1);
    assert.deepEqual([match?.column, match?.ambiguous, match?.others.length], [FormColumn.Acronym, false, 1]);
    assert.equal(list.match(tokenise('HF'), 0, 1)?.ambiguous, true);
    assert.equal(list.match(tokenise('Mindful'), 0, 1)?.ambiguous, true);
  });

  it('gives the details of a row', () => {
    assert.deepEqual(list.entry(0), {
      name: "Harbour King's Fund",
      key: 'harbour kings fund',
      kind: 'charity',
      acronyms: ['HKF', 'HF'],
      aliases: ["King's Harbour"],
      identifiers: ['GB-CHC:123', 'GB-COH:456'],
      parent: 'Harbour Board',
      successors: [],
      years: null,
    });
    assert.deepEqual([list.entry(4).successors, list.entry(4).years], [['Tidewell Holdings'], '1990/2004']);
  });

  it('comes with thousands of organisations', () => assert.ok(gazetteer().size > 5000));
});
