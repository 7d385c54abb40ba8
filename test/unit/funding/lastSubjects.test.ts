import { table } from './itemTable';

table('a pronoun for what earlier sentences began with', [
  ['Durham University moved last week. It received £5m.', { amount: 5e6, recipients: 'Durham University' }],
  ['Durham University moved last week.\n\nNobody noticed at first.\n\nIt received £5m.', { amount: 5e6, recipients: 'Durham University' }],
  ['Durham University moved last week. Keele University stayed.\n\nIt received £5m.', { amount: 5e6, recipients: 'Keele University' }],
  [
    'Twelve fishing villages met on the quay.\n\nNobody noticed at first.\n\nThey received £5m.',
    { amount: 5e6, recipients: 'fishing villages' },
  ],
]);
