import { table } from './itemTable';

const KEELE = 'Keele University';

table('single names where a party is expected', [
  [
    'Hartle gets £14m, Bexby £9m and Corsley £6m.',
    { amount: 1.4e7, recipients: 'Hartle' },
    { amount: 9e6, recipients: 'Bexby' },
    { amount: 6e6, recipients: 'Corsley' },
  ],
  ['Nesta gave £4m to Hartle.', { amount: 4e6, funders: 'Nesta', recipients: 'Hartle' }],
  ['Nesta will share £85,000 between Age UK, Cruse and Hartle.', { amount: 85_000, recipients: 'Age UK; Cruse; Hartle' }],
  ['Acmo, Bexo and Nesta gave £2m.', { amount: 2e6, funders: 'Acmo; Bexo; Nesta' }],
  [
    'Nesta gave £4m for trains from Hartle to Bexby.',
    { amount: 4e6, funders: 'Nesta', recipients: '', purpose: 'trains from Hartle to Bexby' },
  ],
]);

table('people by what they do', [
  ['Nesta hands beekeepers £300,000.', { amount: 3e5, funders: 'Nesta', recipients: 'beekeepers' }],
  ['Nesta gave £9m to independent training providers.', { amount: 9e6, funders: 'Nesta', recipients: 'independent training providers' }],
  ['Nesta gave £9m for scanners.', { amount: 9e6, recipients: '', purpose: 'scanners' }],
]);

table('sums beside names, without a verb', [
  [
    'Grants this year: Keele University, £5m; Durham University, £2m.',
    { amount: 5e6, recipients: KEELE },
    { amount: 2e6, recipients: 'Durham University' },
  ],
  ['Contributions from Nesta, £45,000, and Age UK, £13,000.', { amount: 45_000, funders: 'Nesta' }, { amount: 13_000, funders: 'Age UK' }],
  ['Among the gifts were £2,500 (Nesta) and £1,000 (Age UK).', { amount: 2_500, funders: 'Nesta' }, { amount: 1_000, funders: 'Age UK' }],
  [`${KEELE}: £2m.`, { amount: 2e6, recipients: KEELE }],
  [`${KEELE}’s £2m is frozen.`, { amount: 2e6 }],
  ['£8m to Keele University, nothing to its museums.', { amount: 8e6, recipients: KEELE }],
  [
    'For the rebuilding of the station, £48m; for lifts, £6m.',
    { amount: 4.8e7, purpose: 'the rebuilding of the station' },
    { amount: 6e6, purpose: 'lifts' },
  ],
  [
    'Nesta paid Keele University £11m in 2022; in 2023, £10m.',
    { amount: 1.1e7, funders: 'Nesta', recipients: KEELE },
    { amount: 1e7, funders: 'Nesta', recipients: KEELE },
  ],
]);

table('a grant that somebody is saved by', [
  ['The nursery was saved by a £58,000 grant from Nesta.', { amount: 58_000, funders: 'Nesta' }],
  ['The nursery saved £58,000.'],
]);

table('a stake', [['Nesta took a £2m stake in Keele University.', { amount: 2e6, funders: 'Nesta', recipients: KEELE }]]);

table('money raised for something', [
  ['Nesta raised £2m for Age UK last year.', { amount: 2e6, funders: 'Nesta', recipients: 'Age UK' }],
  ['We are trying to raise £80,000 for flooded halls.', { amount: 80_000, purpose: 'flooded halls', stage: 'requested' }],
  ['The levy raised £4m last year.'],
]);

table('what a thing costs in all', [
  ['Nesta put in £3m towards the £8m footbridge at Cathays.', { amount: 3e6, funders: 'Nesta', purpose: 'footbridge at Cathays' }],
  ['All but £3m of the £26m came from Nesta.', { amount: 2.6e7, funders: 'Nesta' }],
]);

table('the subject behind a clause at the beginning', [
  [
    'Having received £2m in 2019, Keele University asked Nesta for £4m.',
    { amount: 2e6, recipients: KEELE },
    { amount: 4e6, funders: 'Nesta', recipients: KEELE },
  ],
]);
