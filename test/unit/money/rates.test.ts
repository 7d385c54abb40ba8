import { examples } from './examples';

describe('rates of money', () => {
  examples('by time', [
    ['[£900,000] a year, [£5] per annum, [£6] p.a., [£7] annually', 'GBP 900000 /year', 'GBP 5 /year', 'GBP 6 /year', 'GBP 7 /year'],
    ['[£8]/yr, [£9,000]-a-year fees, [£5] each year', 'GBP 8 /year', 'GBP 9000 /year', 'GBP 5 /year'],
    ['[£2,800] a month, [£20] a week, [£30] weekly, [£12] an hour', 'GBP 2800 /month', 'GBP 20 /week', 'GBP 30 /week', 'GBP 12 /hour'],
    ['[£500]pcm and [£300]pw', 'GBP 500 /month', 'GBP 300 /week'],
    ['[four million pounds] a day', 'GBP 4000000 /day'],
    ['[£5m] each went to two, [£5m] each summer, a [£5] a week-long pass', 'GBP 5000000 /each', 'GBP 5000000', 'GBP 5'],
    ['[£5m] a year ago and [£6m] a year later', 'GBP 5000000', 'GBP 6000000'],
    ['[£5m] every Friday', 'GBP 5000000'],
  ]);

  examples('by what is counted', [
    [
      '[£250,000] per project, [£5] per pupil, [£6] per head, [£7] per capita',
      'GBP 250000 /project',
      'GBP 5 /pupil',
      'GBP 6 /head',
      'GBP 7 /head',
    ],
    ['[£2.5 million] each and [£5] apiece', 'GBP 2500000 /each', 'GBP 5 /each'],
    ['[£95] a kilowatt-hour', 'GBP 95 /kilowatt-hour'],
    ['[£5] a head, [£40]/tonne, [£3] a unit', 'GBP 5 /head', 'GBP 40 /tonne', 'GBP 3 /unit'],
    ['[£40]/MWh, [30p] per kWh, [£20]-each seats, [£9]-per-head meals', 'GBP 40 /MWh', 'GBP 0.3 /kWh', 'GBP 20 /each', 'GBP 9 /head'],
    ['[£5] per se, [£6] per eligible bidder', 'GBP 5', 'GBP 6'],
    ['[£5-£10] per person', 'GBP 5..10 /person'],
  ]);
});
