import { examples } from './examples';

describe('qualifiers of money', () => {
  examples('at most', [
    ['up to [£2 million]', 'GBP <=2000000'],
    ['as much as [£5m]', 'GBP <=5000000'],
    ['a maximum of [£5m]', 'GBP <=5000000'],
    ['up to a maximum of [£5m]', 'GBP <=5000000'],
    ['no more than [£10.2 million]', 'GBP <=10200000'],
    ['at most [£2,000] each', 'GBP <=2000 /each'],
    ['not exceeding [£500]', 'GBP <=500'],
    ['up to around [£5m]', 'GBP <=5000000'],
    ['up to a further [£5m]', 'GBP <=5000000'],
    ['[£500] or less', 'GBP <=500'],
    ['[£500] maximum', 'GBP <=500'],
    ['each of the bidders may have up\nto [£5m]', 'GBP <=5000000'],
    ['Up to [£5m]', 'GBP <=5000000'],
    ['prices have gone up to [£187,000]', 'GBP 187000'],
    ['it adds up to [£5m]', 'GBP 5000000'],
    ['topped up to [£5m]', 'GBP 5000000'],
  ]);

  examples('at least', [
    ['at least [£4.5 billion]', 'GBP >=4500000000'],
    ['no less than [£5m]', 'GBP >=5000000'],
    ['a minimum of [£5m]', 'GBP >=5000000'],
    ['a minimum of [a million pounds]', 'GBP >=1000000'],
    ['from as little as [£5]', 'GBP >=5'],
    ['[£5m] or more', 'GBP >=5000000'],
    ['[£5m] or more a year', 'GBP >=5000000 /year'],
    ['[£10-million]-plus', 'GBP >=10000000'],
    ['a [£5m]+ fund', 'GBP >=5000000'],
    ['It is [£5m] plus.', 'GBP >=5000000'],
    ['[£5m] and above', 'GBP >=5000000'],
    ['at least another [£5m]', 'GBP >=5000000'],
    ['[£10+ million]', 'GBP >=10000000'],
    ['[£5m] plus VAT', 'GBP 5000000'],
    ['[£5m] plus [£2m]', 'GBP 5000000', 'GBP 2000000'],
    ['[£5m] + [£2m]', 'GBP 5000000', 'GBP 2000000'],
    ['[£5] and under-fives [50p]', 'GBP 5', 'GBP 0.5'],
    ['[£5m] and over two years', 'GBP 5000000'],
  ]);

  examples('more than', [
    ['more than [£60 million]', 'GBP >60000000'],
    ['over [£5m]', 'GBP >5000000'],
    ['well over [half a million pounds]', 'GBP >500000'],
    ['upwards of [£5m], in excess of [£6m], north of [£7m]', 'GBP >5000000', 'GBP >6000000', 'GBP >7000000'],
    ['just over [£5m]', 'GBP >5000000'],
    ['bids >[£5m] and ≥[£6m] (or <[£1m])', 'GBP >5000000', 'GBP >=6000000', 'GBP <1000000'],
    ['<b>[£5m]</b> and <td>[£6m]</td>', 'GBP 5000000', 'GBP 6000000'],
    ['> [£5m] was found', 'GBP 5000000'],
    ['Home > News > [£5m] for halls', 'GBP 5000000'],
    ['[£5m] over five years', 'GBP 5000000'],
    ['a row over [£5m] of cuts', 'GBP 5000000'],
    ['handed over [£5m]', 'GBP 5000000'],
    ['will make over [£1,500] to the hospice', 'GBP 1500'],
    ['made over [three million pounds] to her nephew', 'GBP 3000000'],
    ['the fair made over [£1,500] for the hospice', 'GBP >1500'],
    ['[£2m] more than [£5m]', 'GBP 2000000', 'GBP 5000000'],
    ['20% more than [£5m]', 'GBP 5000000'],
    ['more than the [£5m] it had', 'GBP 5000000'],
    ['more than double the [£2.6 billion] spent', 'GBP 2600000000'],
  ]);

  examples('less than', [
    ['under [£1m]', 'GBP <1000000'],
    ['less than [£50,000]', 'GBP <50000'],
    ['below [£5m], fewer than [£6]', 'GBP <5000000', 'GBP <6'],
    ['a sub-[£1m] project', 'GBP <1000000'],
    ['just under [£5m]', 'GBP <5000000'],
    ['just short of [£5m]', 'GBP <5000000'],
    ['We cannot go below [£2,000].', 'GBP 2000'],
    ['less than [half a million pounds]', 'GBP <500000'],
  ]);

  examples('approximate', [
    ['nearly [£6m], almost [£22bn], about [£600,000]', 'GBP ~6000000', 'GBP ~22000000000', 'GBP ~600000'],
    ['around [£900,000], some [£58 billion], roughly [£43m]', 'GBP ~900000', 'GBP ~58000000000', 'GBP ~43000000'],
    [
      'approximately [£340,000], an estimated [£14 million], c. [£5m], c.[£6m]',
      'GBP ~340000',
      'GBP ~14000000',
      'GBP ~5000000',
      'GBP ~6000000',
    ],
    ['~[£5m], circa [£6m], close to [£7m]', 'GBP ~5000000', 'GBP ~6000000', 'GBP ~7000000'],
    ['in the region of [£5m]', 'GBP ~5000000'],
    ['nearly [a billion pounds]', 'GBP ~1000000000'],
    ['[£5m] or so, [£50-odd million], a [£5m]-odd pot', 'GBP ~5000000', 'GBP ~50000000', 'GBP ~5000000'],
    ['some of the [£5m]', 'GBP 5000000'],
    ['almost another [£3m]', 'GBP ~3000000'],
  ]);
});
