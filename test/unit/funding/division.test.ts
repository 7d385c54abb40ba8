import { table } from './itemTable';

table('what a paragraph divides', [
  [
    'Nesta announced £15m for town centres.\n\nOf the £15m, £6m will go to Kent County Council. Surrey County Council gets £3m. The rest will be lent to shops, up to £250,000 each.',
    { amount: 1.5e7 },
    { amount: 6e6, recipients: 'Kent County Council', of: 1.5e7 },
    { amount: 3e6, recipients: 'Surrey County Council', of: 1.5e7 },
    { amount: 250_000, each: true, of: 1.5e7 },
  ],
  [
    'Nesta gave £9m to hospices. Of the money, £4m has been set aside for nurses. A further £2m will be spent on beds.\n\nSport England gave £1m to Keele University.',
    { amount: 9e6 },
    { amount: 4e6, of: 9e6 },
    { amount: 2e6, of: 9e6 },
    { amount: 1e6, of: null },
  ],
  [
    'Nesta gave £9m to hospices. Of the money, £4m has been set aside for nurses. Sport England paid £2m for pools.',
    { amount: 9e6 },
    { amount: 4e6, of: 9e6 },
    { amount: 2e6, funders: 'Sport England', of: null },
  ],
]);

table('shares of the sum itself', [
  [
    'Nesta gave £70m to councils.\n\nHalf of the £9m came from Hull City Council.',
    { amount: 7e7 },
    { amount: 9e6, funders: 'Hull City Council', of: null },
  ],
  [
    'Nesta gave £70m to councils. The work is led by the University of Reading, whose share comes to £4m.',
    { amount: 7e7 },
    { amount: 4e6, recipients: 'University of Reading', of: 7e7 },
  ],
]);

table('what sums come on top of, or come to, and what is told behind', [
  [
    'Nesta gave hospices £9m for nurses. It comes on top of the £29m that it gave them in 2022.\n\nOf the new money, £4m has been set aside for beds.',
    { amount: 9e6, of: null },
    { amount: 2.9e7, of: null },
    { amount: 4e6, of: 9e6 },
  ],
  [
    'Nesta will pay £20m, part of the £900m set aside for technology in 2025. A further £14m goes on scanners and the remaining £6m is for training.',
    { amount: 2e7, of: 9e8 },
    { amount: 9e8 },
    { amount: 1.4e7, of: 2e7 },
    { amount: 6e6, of: 2e7 },
  ],
]);

table('a list below the sum of a headline', [
  [
    'Nesta announces £104m for electric buses\n\nNesta announced £104m for 12 councils today. Bus firms are putting in a further £138m.\n\nAmong those to benefit are:\n\n- Essex County Council – £9m\n- Kent County Council – £7m\n',
    { amount: 1.04e8 },
    { amount: 1.38e8 },
    { amount: 9e6, recipients: 'Essex County Council', of: 1.04e8 },
    { amount: 7e6, recipients: 'Kent County Council', of: 1.04e8 },
  ],
  [
    'Nesta shares £5m with parks\n\nNesta is giving £5m to parks. The largest share of the money, £2m, will pay for swings.\n\nThe others are:\n\n- Essex County Council – £1m\n- Kent County Council – £700,000\n',
    { amount: 5e6 },
    { amount: 2e6, of: 5e6 },
    { amount: 1e6, of: 5e6 },
    { amount: 700_000, of: 5e6 },
  ],
]);
