import { strict as assert } from 'node:assert';
import type { Organisation } from '../../../src/core/model';
import {
  organisationDescription,
  organisationGroups,
  organisationMarkdown,
  organisationSpoken,
} from '../../../src/editor/organisationText';
import { ANALYSIS } from './fixture';

const [TRUST, COLLEGE] = ANALYSIS.organisations as [Organisation, Organisation];
const body = (name: string, kind: Organisation['kind'], mentions = ['o9']): Organisation => ({ ...COLLEGE, name, kind, mentions });

describe('organisations by kind', () => {
  const grouped = (...organisations: Organisation[]) =>
    organisationGroups(organisations).map(({ name, organisations: of }) => `${name}: ${of.map((each) => each.name).join(', ')}`);

  it('names the kinds for many, public bodies before companies', () => {
    assert.deepEqual(grouped(body('Hull Ropes Ltd', 'company'), TRUST, body('Tide Office', 'public-body')), [
      'Public bodies: Tide Office',
      'Charities: Harbour [Trust]',
      'Companies: Hull Ropes Ltd',
    ]);
  });
  it('lists those of a kind by name, wherever they stand in the text', () => {
    assert.deepEqual(grouped(body('Wharf Council', 'council'), body('anchor Council', 'council'), body('Éire Council', 'council')), [
      'Councils: anchor Council, Éire Council, Wharf Council',
    ]);
  });
  it('leaves out what is not mentioned', () => assert.deepEqual(grouped(body('Tide Office', 'public-body', [])), []));
  it('is empty for nothing', () => assert.deepEqual(grouped(), []));
});

describe('an organisation in words', () => {
  it('tells its acronym and how often it is mentioned', () => {
    assert.equal(organisationDescription(TRUST), 'HT · 1 mention');
    assert.equal(organisationDescription(COLLEGE), '2 mentions');
  });
  it('can be listened to', () => {
    assert.equal(organisationSpoken(TRUST), 'Harbour [Trust], HT, Charity, 1 mention');
    assert.equal(organisationSpoken(COLLEGE), 'Anvil College, School or college, 2 mentions');
  });
  it('gives kind, parent, successors and identifiers, with the words of the text escaped', () => {
    assert.equal(
      organisationMarkdown(TRUST),
      [
        '**Harbour \\[Trust\\]** (HT)',
        'Charity, mentioned once in this document',
        'Parent body: Harbour Board',
        'From 1990 to 2004; succeeded by Quay Trust and Tide \\& Co',
        'Charity Commission for England and Wales ([GB\\-CHC](https://org-id.guide/list/GB-CHC)): [1234567](https://example.org/1234567)',
        'Companies House ([GB\\-COH](https://org-id.guide/list/GB-COH)): 07654321',
      ].join('  \n'),
    );
  });
  it('tells as much of a former body as is known', () => {
    const former = (years: string | null, successors: string[]) => organisationMarkdown({ ...COLLEGE, years, successors }).split('  \n')[2];
    assert.equal(former('../2013', ['Quay Trust']), 'Until 2013; succeeded by Quay Trust');
    assert.equal(former(null, ['Quay Trust']), 'Succeeded by Quay Trust');
    assert.equal(former('2001/2013', []), 'From 2001 to 2013');
    assert.equal(former(null, []), undefined);
  });
});
