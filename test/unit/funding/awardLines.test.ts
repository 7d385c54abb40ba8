import { table } from './itemTable';

table('a name, a sum below it and what it is for below that', [
  [
    `Nine clubs share £500,000, thanks to Sport England, which raises £30m for sport.

University of Leeds, West Yorkshire
£12,500 over two years
New lights for a stage in the old school.

Leeds City Council and Kent County Council
£20,000 each
The partners will study the moths of the Dales.`,
    { amount: 500_000, recipients: 'clubs' },
    { amount: 3e7 },
    {
      amount: 12_500,
      recipients: 'University of Leeds',
      purpose: 'New lights for a stage in the old school',
      period: 'P2Y',
      stage: 'awarded',
      of: 500_000,
    },
    {
      amount: 20_000,
      recipients: 'Leeds City Council; Kent County Council',
      purpose: 'study the moths of the Dales',
      each: true,
      of: 500_000,
    },
  ],
  [
    `Proposed grants

Durham University
£9,000
It was a fine bid. Nobody was surprised.`,
    { amount: 9_000, recipients: 'Durham University', purpose: null, stage: 'proposed' },
  ],
  // no body above it: nothing is known of who is paid
  ['Ticket price\n£12\nIncludes a programme of events.'],
]);

table('rows below a heading that proposes them', [
  [
    `## Proposed allocations

| Recipient | Sum |
|---|---|
| Durham University | £5m |
| Kent County Council | £2m |`,
    { amount: 5e6, recipients: 'Durham University', stage: 'proposed' },
    { amount: 2e6, recipients: 'Kent County Council', stage: 'proposed' },
  ],
]);
