import { examples } from './examples';

describe('what is no sum of money', () => {
  examples('counts, measures and names', [
    ['breach affecting 4m people'],
    ['50m long and 10m wide, some 500m from the station'],
    ['Campaigners from £ave Our Baths'],
    ['Health package (£ million)'],
    ['Award (£000), all figures in £000s, GBP 000'],
    ['£ and € and $ and GBP'],
    ['Call 0300 244 0000 or 020 7946 0123'],
    ['8% of 300,000 in 2018, £5% of it'],
    ['38 trusts, 1,250 beds, 4m homes'],
    ['Jane May MP and 10 MPs'],
    ['five years, two and a half million trees, a hundred days'],
    ['in 2018 dollars, at constant 2015 USD'],
    ['Budget £ 2024-25, prices of EUR 2014-2020, £ 2025/26'],
    ['over five years, over 50 schools'],
    ['Section 330A-2, 2024/25, Q3 2023, 09/30/2027'],
    ['1.2m more scans by 2027'],
    ['3-4 weeks, 5 to 10 days'],
    ['G20 euro summit, 1/2 million pounds, 24/7 pounds'],
    ['In 1998 pounds gave way to others.'],
    ['won 5 medals, 12 won'],
    [''],
  ]);
});
