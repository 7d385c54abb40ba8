import { table } from './itemTable';

table('who is the subject', [
  [
    'Kent County Council has pledged £2m for play in nurseries, and Nesta £3m for leaflets.',
    { amount: 2e6, funders: 'Kent County Council' },
    { amount: 3e6, funders: 'Nesta', purpose: 'leaflets' },
  ],
  [
    'The scheme is funded by Nesta and Sport England, which are contributing £8m and £3m respectively.',
    { amount: 8e6, funders: 'Nesta' },
    { amount: 3e6, funders: 'Sport England' },
  ],
  [
    'A bakery in Whitby was saved from the developers after landing £18,000 from Nesta.',
    { amount: 18_000, funders: 'Nesta', recipients: '' },
  ],
  ['Keele University has grown since winning £2m from Nesta.', { amount: 2e6, funders: 'Nesta', recipients: 'Keele University' }],
  [
    'Wolds Water plc, fined £865,000 last year over a spill, has promised £150,000 for sensors.',
    { amount: 150_000, funders: 'Wolds Water plc', date: null },
  ],
]);

table('a pronoun behind a sentence that somebody else did something in', [
  [
    'The museum was given £75,000 by Nesta in 2023. In January it won £2m from Sport England.',
    { amount: 75_000, funders: 'Nesta' },
    { amount: 2e6, funders: 'Sport England', recipients: '' },
  ],
  [
    'Hull City Council said that it had handed the operator £41,500 to cover rising bills.',
    { amount: 41_500, funders: 'Hull City Council', purpose: 'cover rising bills' },
  ],
]);

table('whose words a paragraph in quotation marks is', [
  [
    'Hull City Council welcomed the plan.\n\nDr Jane Roe of Nesta said:\n\n“It is a good day. We will give £5m to Keele University.”',
    { amount: 5e6, funders: 'Nesta', recipients: 'Keele University' },
  ],
  [
    'Hull City Council welcomed the plan.\n\nThe Transport Secretary said:\n\n“Nobody likes to wait.”\n\n“We will give £5m to Keele University.”',
    { amount: 5e6, funders: 'Department for Transport', recipients: 'Keele University' },
  ],
]);

table('names that are no bodies', [
  ['The money comes from the Lively Lanes programme, which gave £12m to villages.', { amount: 1.2e7, funders: '' }],
  ['Islands Secretary Eilidh Kinnaird gave £12m to villages.', { amount: 1.2e7, funders: '' }],
]);
