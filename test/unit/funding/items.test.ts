import assert from 'node:assert/strict';
import { check, items, table } from './itemTable';

describe('funding items', () => {
  table('who pays and who gets', [
    [
      'The Wolfson Foundation gave Durham University £2m.',
      { amount: 2e6, funders: 'Wolfson Foundation', recipients: 'Durham University', stage: 'awarded' },
    ],
    [
      'Durham University has received £2m from the Wolfson Foundation.',
      { amount: 2e6, funders: 'Wolfson Foundation', recipients: 'Durham University' },
    ],
    [
      'Durham University was awarded £2m by the Wolfson Foundation.',
      { amount: 2e6, funders: 'Wolfson Foundation', recipients: 'Durham University' },
    ],
    [
      '£2m has been awarded to Durham University by the Wolfson Foundation.',
      { amount: 2e6, funders: 'Wolfson Foundation', recipients: 'Durham University' },
    ],
    ['A grant of £2m from the Wolfson Foundation will help.', { amount: 2e6, funders: 'Wolfson Foundation' }],
    [
      'Ministers praised the £2m that the Wolfson Foundation gave Durham University.',
      { amount: 2e6, funders: 'Wolfson Foundation', recipients: 'Durham University' },
    ],
    [
      'The Chancellor has set aside £30m for Kent County Council.',
      { amount: 3e7, funders: 'HM Treasury', recipients: 'Kent County Council' },
    ],
    [
      'Kent County Council gets £5m, Surrey County Council £6m and Essex County Council £7m.',
      { amount: 5e6, recipients: 'Kent County Council' },
      { amount: 6e6, recipients: 'Surrey County Council' },
      { amount: 7e6, recipients: 'Essex County Council' },
    ],
    ['The £9m will be shared by 14 hospices.', { amount: 9e6, recipients: 'hospices' }],
    [
      'Tesco and Barclays gave £1m and £4m to the British Red Cross.',
      { amount: 1e6, funders: 'Tesco' },
      { amount: 4e6, funders: 'Barclays' },
    ],
  ]);

  table('what for', [
    ['Nesta awarded £450,000 to test heat pumps in Wigan.', { amount: 450000, purpose: 'test heat pumps in Wigan' }],
    ['Nesta awarded £450,000 for trials of heat pumps over two years.', { amount: 450000, purpose: 'trials of heat pumps', period: 'P2Y' }],
    ['£3m is allocated towards new buses, officials said.', { amount: 3e6, purpose: 'new buses' }],
    ['£12m for village halls', { amount: 1.2e7, purpose: 'village halls' }],
    [
      'Sport England will invest £8m in swimming pools.',
      { amount: 8e6, funders: 'Sport England', purpose: 'swimming pools', stage: 'committed' },
    ],
  ]);

  table('when', [
    ['In 2020 HM Treasury set aside £950m for chargepoints.', { amount: 9.5e8, date: '2020', period: null }],
    [
      'On 3 June 2024 the Wellcome Trust pledged £4m for labs between April 2025 and March 2028.',
      { amount: 4e6, date: '2024-06-03', period: '2025-04/2028-03' },
    ],
    ['Network Rail will receive £94m in 2026/27.', { amount: 9.4e7, date: null, period: '2026-04-01/2027-03-31' }],
    ['Arts Council England will pay £2m by 2028.', { amount: 2e6, date: null, period: null }],
  ]);

  table('asked for, spent, taken away', [
    [
      'Derby City Council has asked the Department for Transport for £6m to mend a bridge.',
      { amount: 6e6, funders: 'Department for Transport', recipients: 'Derby City Council', stage: 'requested', purpose: 'mend a bridge' },
    ],
    ['A bid to Sport England for £750,000 failed.', { amount: 750000, funders: 'Sport England', stage: 'requested' }],
    [
      'Leeds City Council spent £3m on temporary housing.',
      { amount: 3e6, funders: 'Leeds City Council', stage: 'spent', purpose: 'temporary housing' },
    ],
    ['Leeds City Council will spend £3m on temporary housing.', { amount: 3e6, stage: 'committed' }],
    ['Members are asked to approve £5m for the new library.', { amount: 5e6, stage: 'proposed', purpose: 'the new library' }],
  ]);

  table('wholes and parts', [
    [
      'The trust received £10m. Of this, £6m will pay for nurses and £4m for beds.',
      { amount: 1e7 },
      { amount: 6e6, of: 1e7, purpose: 'nurses' },
      { amount: 4e6, of: 1e7, purpose: 'beds' },
    ],
    ['The scheme provides £20m, of which £5m is for Wales.', { amount: 2e7 }, { amount: 5e6, of: 2e7 }],
    [
      'Six councils will share £9m:\n\n- Kent County Council: £4m\n- Essex County Council: £5m',
      { amount: 9e6 },
      { amount: 4e6, of: 9e6, recipients: 'Kent County Council' },
      { amount: 5e6, of: 9e6 },
    ],
    ['The fund is worth £50m. Trusts may bid for £2m each.', { amount: 5e7 }, { amount: 2e6, each: true, of: 5e7, stage: 'requested' }],
  ]);

  table('one sum told several times is one item', [
    [
      '£5m for Hull museums\n\nHull museums will get £5m, ministers said. The £5m comes from Arts Council England.',
      { amount: 5e6, funders: 'Arts Council England' },
    ],
    ['Nesta gave £2m to Age UK. The money will pay for drivers.', { amount: 2e6, recipients: 'Age UK' }],
  ]);

  table('lists and tables', [
    [
      'Who got what\n\nDorset Hill Singers – £900 – new music\nAge UK – £1,200 – tea dances',
      { amount: 900, recipients: 'Dorset Hill Singers', purpose: 'new music' },
      { amount: 1200, recipients: 'Age UK', purpose: 'tea dances' },
    ],
    [
      '| Funder | Amount | For |\n|---|---|---|\n| Nesta | £450k | Heat pumps |\n| Wellcome Trust | £2m | Labs |',
      { amount: 450000, funders: 'Nesta', recipients: '', purpose: 'Heat pumps' },
      { amount: 2e6, funders: 'Wellcome Trust' },
    ],
  ]);

  describe('no funding', () => {
    const rows = [
      'A new hip costs the NHS about £7,300.',
      'The scheme would save £4m a year.',
      'Acme Ltd reported turnover of £41m and a loss of £2m.',
      'Ofcom fined Acme Ltd £750,000.',
      'The market is worth £2bn.',
      'House prices rose to £187,000.',
      'The council has debts of £300m and will borrow £5m more.',
      'A ticket is priced at £6.50.',
      'For example, a bakery that was given £6,000 could buy an oven.',
      'Every £1 given to Age UK returns £4.',
      'Students pay £9,250 a year in fees.',
    ];
    for (const text of rows) it(text, () => check(text, []));
  });

  it('points to the words that say so', () => {
    const text = 'The Wolfson Foundation gave Durham University £2m for labs.';
    const [item] = items(text);
    assert.deepEqual(
      item.evidence.map(({ start, end }) => text.slice(start, end)),
      ['Wolfson Foundation', 'gave', 'Durham University', '£2m', 'labs'],
    );
  });
});
