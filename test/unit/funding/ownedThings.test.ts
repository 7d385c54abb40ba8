import { table } from './itemTable';

table('whose the things are that money is for', [
  [
    'Is this a new start for Network Rail bridges? £2m is set aside for bridges.',
    { amount: 2e6, recipients: 'Network Rail', purpose: 'bridges' },
  ],
  ['Much technology in the NHS is old. £1bn is meant for technology that staff use.', { amount: 1e9, recipients: 'NHS' }],
  ['Network Rail bridges are old, and so are Transport for London bridges. £2m is set aside for bridges.', { amount: 2e6, recipients: '' }],
  ['Network Rail bridges are old. £2m is set aside for tunnels.', { amount: 2e6, recipients: '' }],
  ['Network Rail bridges are old. Durham University gets £2m for bridges.', { amount: 2e6, recipients: 'Durham University' }],
]);
