import { strict as assert } from 'node:assert';
import { bodiesIn, linked } from './marked';

const ROWS: readonly (readonly [text: string, ...bodies: string[]])[] = [
  [
    'Tidewell Software Ltd won. Tidewell Software is new. Tidewell grew.',
    'Tidewell Software Ltd: Tidewell Software Ltd, Tidewell Software, Tidewell',
  ],
  ['Ashdown Homes (Northern) Ltd won. Ashdown Homes grew.', 'Ashdown Homes (Northern) Ltd: Ashdown Homes (Northern) Ltd, Ashdown Homes'],
  ['Ferrovie del Lago S.p.A. won. Ferrovie del Lago grew.', 'Ferrovie del Lago S.p.A.: Ferrovie del Lago S.p.A., Ferrovie del Lago'],
  ['Lumisk Therapeutics won. A fund values Lumisk at £9m.', 'Lumisk Therapeutics: Lumisk Therapeutics, Lumisk'],
  ['Tarnova Robotics won. Then Tarnova grew.', 'Tarnova Robotics: Tarnova Robotics, Tarnova'],
  ['Leeds Therapeutics won. Rents in the city of Leeds grew, and Leeds will pay.', 'Leeds Therapeutics: Leeds Therapeutics'],
  ['Marlow Ales Ltd won. Jane Marlow lost. Marlow said so.', 'Marlow Ales Ltd: Marlow Ales Ltd'],
  [
    'The charity Canal Lane Project won. Canal Lane asked for more. He lives in Canal Lane.',
    'Canal Lane Project: Canal Lane Project, Canal Lane',
  ],
  ['The charity Foss Gate Hub won. Foss Gate is dark.', 'Foss Gate Hub: Foss Gate Hub'],
  ['Severn Ales Ltd won. We live in Severn.', 'Severn Ales Ltd: Severn Ales Ltd'],
  ['Marlow Ales Ltd won. Jane Marlow lost.', 'Marlow Ales Ltd: Marlow Ales Ltd'],
  [
    'Harwick Teaching Hospitals NHS Trust won. Harwick Teaching Hospitals grew.',
    'Harwick Teaching Hospitals NHS Trust: Harwick Teaching Hospitals NHS Trust, Harwick Teaching Hospitals',
  ],
  [
    'Torley and South Dale NHS Foundation Trust won. Torley and South Dale is far.',
    'Torley and South Dale NHS Foundation Trust: Torley and South Dale NHS Foundation Trust',
  ],
  [
    'Harwick Metropolitan Borough Council met. Harwick Council voted. Harwick MBC paid.',
    'Harwick Metropolitan Borough Council: Harwick Metropolitan Borough Council, Harwick Council, Harwick MBC',
  ],
  ['The University of Harwick won. Harwick University grew.', 'University of Harwick: University of Harwick, Harwick University'],
  [
    'The Bill & Melinda Dale Foundation paid. The Dale Foundation pays again.',
    'Bill & Melinda Dale Foundation: Bill & Melinda Dale Foundation, Dale Foundation',
  ],
  [
    'The Oxley Medical Imaging and AI Centre won. The Oxley Medical Imaging and Artificial Intelligence Centre grew.',
    'Oxley Medical Imaging and Artificial Intelligence Centre: Oxley Medical Imaging and AI Centre, Oxley Medical Imaging and Artificial Intelligence Centre',
  ],
  [
    'The Oregon Department of Ferries paid. The Department of Ferries pays again.',
    'Oregon Department of Ferries: Oregon Department of Ferries, Department of Ferries',
  ],
  ['The Treasury pays. HM Treasury paid.', 'HM Treasury: Treasury, HM Treasury'],
  ['The grant is from Arts Council England. The Arts Council paid.', 'Arts Council England: Arts Council England, Arts Council'],
  ['The Arts Council paid.', 'Arts Council: Arts Council'],
  ['Rothamsted Research lent it. Rothamsted owed £5.', 'Rothamsted Research: Rothamsted Research, Rothamsted'],
  ['Rothamsted Research lent it. He lives in Rothamsted.', 'Rothamsted Research: Rothamsted Research'],
  ['The Taoiseach spoke in Dublin. The Dáil heard that the HSE paid.', 'Dáil Éireann: Dáil', 'Health Service Executive: HSE'],
  ['In England and in Britain the HSE pays.', 'Health and Safety Executive: HSE'],
  ['DHSC pays.', 'Department of Health and Social Care: DHSC'],
  ['The Kings Fund said so. The King’s Fund wrote so.', 'King’s Fund: Kings Fund, King’s Fund'],
  ['The Department for Transport (DfT) pays. DfT paid.', 'Department for Transport: Department for Transport, DfT, DfT'],
  ['HARWICK TIDAL TRUST\n\nThe Harwick Tidal Trust met.', 'HARWICK TIDAL TRUST: HARWICK TIDAL TRUST, Harwick Tidal Trust'],
  [
    'Kent County Council met. West Kent Community Trust met.',
    'Kent County Council: Kent County Council',
    'West Kent Community Trust: West Kent Community Trust',
  ],
];

describe('linking', () => {
  for (const [text, ...bodies] of ROWS) it(text.replace(/\n+/g, ' / '), () => assert.deepEqual(bodiesIn(text), bodies));

  it('gives kind, acronym and identifiers of listed bodies', () => {
    const [body] = linked('NHS England pays.').bodies;
    assert.equal(body.kind, 'nhs');
    assert.ok(body.identifiers.some(({ scheme }) => scheme === 'GB-GOR'));
  });

  it('gives the kind that the head noun tells', () => {
    const kinds = (text: string) => linked(text).bodies.map(({ kind }) => kind);
    assert.deepEqual(kinds('Harwick Borough Council paid.'), ['council']);
    assert.deepEqual(kinds('Tidewell Ltd paid.'), ['company']);
    assert.deepEqual(kinds('Harwick Community NHS Trust paid.'), ['nhs']);
    assert.deepEqual(kinds('The Harwick Tidal Foundation paid.'), ['charity']);
    assert.deepEqual(kinds('The University of Harwick paid.'), ['university']);
    assert.deepEqual(kinds('The Tidal Research Council paid.'), ['research']);
  });

  it('keeps mentions in reading order without overlap, and gives each a body', () => {
    const { mentions, bodies, bodyOf } = linked(
      'NHS England, HM Treasury, the MRC Centre for Tides (MCT) and MCT Ltd met Harwick Council.',
    );
    for (let k = 1; k < mentions.length; k++) assert.ok(mentions[k].start >= mentions[k - 1].end);
    assert.equal(bodyOf.length, mentions.length);
    for (const body of bodyOf) assert.ok(bodies[body] !== undefined);
  });

  it('finds nothing in an empty text', () => assert.deepEqual(linked('').mentions, []));
});
