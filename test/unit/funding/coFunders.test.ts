import { table } from './itemTable';

describe('several payers and several paid', () => {
  table('contributions to a cost', [
    [
      'The theatre will cost £12m, with £5m from Arts Council England, £4m from Leeds City Council and the rest from donors.',
      { amount: 5e6, funders: 'Arts Council England' },
      { amount: 4e6, funders: 'Leeds City Council' },
    ],
    ['The bridge cost £9m, including £2m from Kent County Council.', { amount: 2e6, funders: 'Kent County Council' }],
    ['The bridge cost £9m from start to finish.'],
  ]);

  table('slices of one sum', [
    [
      'Durham University won £3m, half of it from the Wellcome Trust and half from UK Research and Innovation.',
      { amount: 3e6, funders: 'Wellcome Trust; UK Research and Innovation', recipients: 'Durham University' },
    ],
    [
      'The £600,000 grant, two thirds of it from Sport England and the rest from Kent County Council, pays for a pool.',
      { amount: 6e5, funders: 'Sport England; Kent County Council', of: null },
    ],
    [
      'Nesta gave £8m, half of it to Durham University and the rest to Kent County Council.',
      { amount: 8e6, funders: 'Nesta', recipients: 'Durham University; Kent County Council' },
    ],
  ]);

  table('as many parties as sums, in the same order', [
    [
      'Oxfam and the British Red Cross will receive £3m and £2m respectively from the Foreign Office.',
      { amount: 3e6, recipients: 'Oxfam' },
      { amount: 2e6, recipients: 'British Red Cross' },
    ],
    [
      'Nesta, Sport England and the Wellcome Trust gave £4m, £2m and £1m for the study.',
      { amount: 4e6, funders: 'Nesta' },
      { amount: 2e6, funders: 'Sport England' },
      { amount: 1e6, funders: 'Wellcome Trust' },
    ],
    ['Nesta and Sport England gave £4m for the study.', { amount: 4e6, funders: 'Nesta; Sport England' }],
  ]);

  table('a name that no register has, behind `with`', [
    [
      'Kent County Council gave £2m, with Harwick Rotary Club paying the remaining £80,000.',
      { amount: 2e6, funders: 'Kent County Council' },
      { amount: 80000, funders: 'Harwick Rotary Club' },
    ],
  ]);
});
