import { table } from './itemTable';

describe('words that make a sum a part', () => {
  table('one of many', [
    [
      'The Wolfson Foundation gave £2m to 30 museums. The largest grant, £140,000, went to Durham University.',
      { amount: 2e6 },
      { amount: 140000, recipients: 'Durham University', of: 2e6 },
    ],
    [
      'Nesta gave £2m to 30 museums. The biggest award goes to Leeds City Museum, where £90,000 will pay for a new roof.',
      { amount: 2e6 },
      { amount: 90000, recipients: 'Leeds City Museum', purpose: 'a new roof', of: 2e6 },
    ],
  ]);

  table('a range of words, with no sum', [
    ['The fund is paid for by Nesta and its awards range from small to large. Nesta gave £5m.', { amount: 5e6, funders: 'Nesta' }],
    ['The money was given by Nesta, whose grants vary from year to year. Nesta gave £5m.', { amount: 5e6, funders: 'Nesta' }],
  ]);

  table('one of many, and those told of next', [
    [
      'Nesta announced £26m for town centres.\n\nThe largest grant, £500,000, goes to Kent County Council for a market. Surrey County Council gets £460,000.',
      { amount: 2.6e7 },
      { amount: 500_000, recipients: 'Kent County Council', purpose: 'a market', of: 2.6e7 },
      { amount: 460_000, recipients: 'Surrey County Council', of: 2.6e7 },
    ],
    [
      'Nesta shared £9m between 30 museums. The grants range from £52,000 for Leeds City Museum to £1.2m for the Museum of London.',
      { amount: 9e6 },
      { amount: 52_000, recipients: 'Leeds City Museum', of: 9e6 },
      { amount: 1.2e6, recipients: 'Museum of London', of: 9e6 },
    ],
  ]);

  table('for so many of a kind', [
    [
      'Nesta has approved £7m for four water projects.\n\nEssex County Council will receive £2m and Kent County Council £3m.',
      { amount: 7e6 },
      { amount: 2e6, recipients: 'Essex County Council', of: 7e6 },
      { amount: 3e6, recipients: 'Kent County Council', of: 7e6 },
    ],
    [
      'Nesta has approved £7m for water.\n\nEssex County Council will receive £2m.',
      { amount: 7e6 },
      { amount: 2e6, recipients: 'Essex County Council', of: null },
    ],
  ]);

  table('a total that is told behind its parts', [
    [
      'Nesta announced £20m for town centres.\n\nThe biggest grant, £500,000, goes to Kent County Council.\n\nCouncils will add £2m, which brings the total investment to £22m.',
      { amount: 2e7, of: 2.2e7 },
      { amount: 500_000, of: 2e7 },
      { amount: 2e6, of: 2.2e7 },
      { amount: 2.2e7, funders: 'Nesta; Councils', of: null },
    ],
    [
      'Nesta gave £3m and Sport England £2m, bringing the total to £5m.',
      { amount: 3e6, of: 5e6 },
      { amount: 2e6, of: 5e6 },
      { amount: 5e6, of: null },
    ],
  ]);

  table('the fund that the awards are drawn from', [
    [
      'Sport England has chosen six towns to receive a total of £4m. The awards are drawn from the £9m that it set aside in May.',
      { amount: 4e6, funders: 'Sport England', recipients: 'towns', of: 9e6 },
      { amount: 9e6, of: null },
    ],
    [
      'The grants of £4m come from the £9m that Nesta set aside. Of this, Leeds City Council got £1m.',
      { amount: 4e6 },
      { amount: 9e6 },
      { amount: 1e6 },
    ],
  ]);

  table('a heading that tells the sum of its section again', [
    [
      `In 2023 Nesta gave £6m for care leavers and £3m for village halls.

Care leavers (£6m)

Barnardo's was given £640,000.

Village halls (£3m)

Kent County Council was given £220,000.`,
      { amount: 6e6 },
      { amount: 3e6 },
      { amount: 640_000, of: 6e6 },
      { amount: 220_000, of: 3e6 },
    ],
  ]);

  table('what is told to compare is no whole', [
    [
      'Nesta gives Durham University £13m, up from £11m in 2023. From this total, £2m is earmarked for labs.',
      { amount: 1.3e7 },
      { amount: 1.1e7 },
      { amount: 2e6, of: 1.3e7 },
    ],
    [
      'Nesta gave schools £13m in 2023, compared with £11m a year before. Of this sum, £2m paid for labs.',
      { amount: 1.3e7 },
      { amount: 1.1e7 },
      { amount: 2e6, of: 1.3e7 },
    ],
  ]);

  table('a fraction, and what is left', [
    [
      'The Treasury has found £900m for youth clubs. Just under half, £430m, will go straight to councils. That leaves £20m.',
      { amount: 9e8 },
      { amount: 4.3e8, recipients: 'councils', of: 9e8 },
      { amount: 2e7, of: 9e8 },
    ],
  ]);

  table('turns', [
    [
      'The fund has a budget of £86m. Round one distributed £37.9m. The final round, worth up to £23.5m, opens in May.',
      { amount: 8.6e7 },
      { amount: 3.79e7, of: 8.6e7 },
      { amount: 2.35e7, of: 8.6e7 },
    ],
    ['The fund has a budget of £86m. Bids for a second round, worth £25m, open in May.', { amount: 8.6e7 }, { amount: 2.5e7, of: null }],
  ]);

  table('a list of those who share it', [
    [
      `Between them, the groups will share £402,730.

Who got what?

* Leeds Rowing Club: £18,500 for new oars
* Cardiff Deaf Choir: £4,980 to commission a song cycle`,
      { amount: 402730 },
      { amount: 18500, recipients: 'Leeds Rowing Club', of: 402730 },
      { amount: 4980, recipients: 'Cardiff Deaf Choir', of: 402730 },
    ],
  ]);

  table('of the grant, said of both sums', [
    [
      'Durham University won £9m. Cardiff University and Keele University will receive £1m and £2m of the grant respectively.',
      { amount: 9e6 },
      { amount: 1e6, recipients: 'Cardiff University', of: 9e6 },
      { amount: 2e6, recipients: 'Keele University', of: 9e6 },
    ],
  ]);
});

describe('money taken back', () => {
  table('by a verb before the sum', [
    ['Cabinet withdraws the £480,000 allocated to the cycle track.', { amount: 480000, stage: 'reduced' }],
    ['The department was made to surrender £150m meant for mending roads.', { amount: 1.5e8, stage: 'reduced', purpose: 'mending roads' }],
  ]);
  table('by what is said behind', [
    [
      'The £23m which was promised to Kent County Council for the bypass cannot be provided.',
      { amount: 2.3e7, stage: 'reduced', recipients: 'Kent County Council' },
    ],
    ['The competition, for which £18.5m had been reserved, is cancelled.', { amount: 1.85e7, stage: 'reduced' }],
    ['The £23m which was promised to Kent County Council can be provided.', { amount: 2.3e7, stage: 'committed' }],
  ]);
});
