import { table } from './itemTable';

table('the fund that a sum is paid from', [
  [
    'Hull City Council was given £2 million for trams from the £30 million Green Towns Fund.',
    { amount: 2e6, recipients: 'Hull City Council', purpose: 'trams', stage: 'awarded', of: 3e7 },
    { amount: 3e7, recipients: '', programme: 'Green Towns Fund', stage: 'announced', of: null },
  ],
  [
    'The Department for Transport gave £4m to Kent County Council from its £30m bus fund.',
    { amount: 4e6, funders: 'Department for Transport', recipients: 'Kent County Council', of: 3e7 },
    { amount: 3e7, recipients: '', of: null },
  ],
  [
    'Durham University has received £2m through the Quiet Rivers Fund, which is worth £50m.',
    { amount: 2e6, recipients: 'Durham University', of: 5e7 },
    { amount: 5e7, recipients: '', programme: 'Quiet Rivers Fund' },
  ],
  ['Nesta spent £4m on adverts and £30m through the Towns Fund.', { amount: 4e6, of: null }, { amount: 3e7, stage: 'spent', of: null }],
]);

table('the fund of an award that was told before', [
  [
    'Keele University was given £2 million for trams. The grant is one of nine made under the Slow Trains Fund, which has a budget of £30 million.',
    { amount: 2e6, of: 3e7 },
    { amount: 3e7, programme: 'Slow Trains Fund', of: null },
  ],
  [
    'Keele University was given £2 million for trams. The grant forms part of Slow Trains, a £140 million programme.',
    { amount: 2e6, of: 1.4e8 },
    { amount: 1.4e8, programme: 'Slow Trains', of: null },
  ],
]);
