import { strict as assert } from 'node:assert';
import type { ListedOrganisation } from '../../../src/core/model';
import { directoryOf } from '../../../src/core/organisations/directory';
import { bodiesIn, linked } from './marked';

const own = (name: string, more: Partial<ListedOrganisation> = {}): ListedOrganisation => ({
  name,
  kind: null,
  acronyms: [],
  aliases: [],
  identifiers: [],
  parent: null,
  successors: [],
  years: null,
  ...more,
});

describe('an own list of organisations', () => {
  // What the list holds, a text, and its bodies with their mentions.
  const rows: [string, ListedOrganisation[], string, string[]][] = [
    [
      'finds a name that tells nothing by itself',
      [own('Bright Tomorrow')],
      'It went to Bright Tomorrow.',
      ['Bright Tomorrow: Bright Tomorrow'],
    ],
    ['finds a name in small letters', [own('ropeworks')], 'Grants for ropeworks and others.', ['ropeworks: ropeworks']],
    [
      'finds acronyms and other names, and calls the body as the list does',
      [own('Bright Tomorrow', { acronyms: ['BTX'], aliases: ['Tomorrow Hub'] })],
      'Tomorrow Hub grew. BTX won.',
      ['Bright Tomorrow: Tomorrow Hub, BTX'],
    ],
    [
      'makes one of two bodies',
      [own('Harwick Trust', { aliases: ['Selby Ropes Foundation'] })],
      'Harwick Trust pays. Selby Ropes Foundation gets.',
      ['Harwick Trust: Harwick Trust, Selby Ropes Foundation'],
    ],
    [
      'makes one of two listed bodies, with all their forms',
      [own('Ofgem', { aliases: ['Ofcom'] })],
      'Ofgem acted. The Office of Communications agreed.',
      ['Ofgem: Ofgem, Office of Communications'],
    ],
    [
      'makes two of one body',
      [own('DHSC')],
      'The Department of Health and Social Care (DHSC) met NHS England. DHSC paid.',
      ['Department of Health and Social Care: Department of Health and Social Care', 'DHSC: DHSC, DHSC', 'NHS England: NHS England'],
    ],
    [
      'leaves the longer listed name alone',
      [own('Leeds')],
      'Leeds City Council met in Leeds.',
      ['Leeds City Council: Leeds City Council', 'Leeds: Leeds'],
    ],
    ['asks for evidence where a form is marked', [own('Beacon?')], 'Beacon Hill is high. A Beacon burned.', []],
    [
      'finds a marked form that is said to be a body',
      [own('Beacon?', { kind: 'charity' })],
      'The charity Beacon said so.',
      ['Beacon: Beacon'],
    ],
  ];
  for (const [what, list, text, bodies] of rows) it(what, () => assert.deepEqual(bodiesIn(text, list), bodies));

  it('changes nothing where it is empty', () => assert.deepEqual(bodiesIn('Ofgem met Ofcom.', []), bodiesIn('Ofgem met Ofcom.')));

  it('takes from the listed organisation of its name what it leaves open', () => {
    const [body] = linked('HM Treasury pays.', [own('HM Treasury', { parent: 'The Crown' })]).bodies;
    assert.equal(body?.kind, 'government');
    assert.equal(body?.parent, 'The Crown');
    assert.ok(body?.identifiers.some(({ scheme }) => scheme === 'GB-GOR'));
  });

  it('reads the kind from the name where nothing else tells it', () => {
    const kinds = ['Marlby Borough Council', 'University of Skerry', 'Skerry Infirmary NHS Trust', 'Bright Tomorrow'].map(
      (name) => linked(`${name} met.`, [own(name)]).bodies[0]?.kind,
    );
    assert.deepEqual(kinds, ['council', 'university', 'nhs', 'other']);
  });

  it('survives names with marks that mean something in lists', () => {
    const list = [own('# Hash | Bar\tTab'), own('?'), own('Bright Tomorrow')];
    assert.deepEqual(bodiesIn('Hash Bar Tab met Bright Tomorrow.', list).at(-1), 'Bright Tomorrow: Bright Tomorrow');
  });

  it('is prepared once', () => {
    const list = [own('Bright Tomorrow')];
    assert.equal(directoryOf(list), directoryOf(list));
  });
});
