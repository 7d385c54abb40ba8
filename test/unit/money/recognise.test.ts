import assert from 'node:assert/strict';
import type { MoneyOptions } from '../../../src/core/money/recognise';
import { readSums } from './reading';

/** A text with its sums in brackets, and their values in order. */
type Example = readonly [marked: string, ...values: string[]];

function examples(title: string, rows: readonly Example[], options?: MoneyOptions): void {
  describe(title, () => {
    for (const [marked, ...values] of rows)
      it(JSON.stringify(marked), () => assert.deepEqual(readSums(marked.replaceAll(/[[\]]/g, ''), options), [marked, ...values]));
  });
}

describe('sums of money', () => {
  examples('have a sign before the number', [
    ['The clinic received [£900].', 'GBP 900'],
    ['It costs [£6.50] to swim.', 'GBP 6.5'],
    ['[€40] a ticket? [€0.99] will do.', 'EUR 40 /ticket', 'EUR 0.99'],
    ['A levy of [£ 1,250] was agreed.', 'GBP 1250'],
    ['Fees of [₹2,500] and [¥10,000] and [₩50,000].', 'INR 2500', 'JPY 10000', 'KRW 50000'],
    ['[₪300], [₺450], [₴700], [₦900], [₱60] and [฿80].', 'ILS 300', 'TRY 450', 'UAH 700', 'NGN 900', 'PHP 60', 'THB 80'],
    ['[£.5m] was left.', 'GBP 500000'],
    ['[£½m] went on roofs, [£1½ million] on walls.', 'GBP 500000', 'GBP 1500000'],
    ['“[£900] is not much,” she said.', 'GBP 900'],
    ['Every [£1] spent returns [£4].', 'GBP 1', 'GBP 4'],
    ['(a fund of [£5m]) and [£5m]’s worth', 'GBP 5000000', 'GBP 5000000'],
    ['* [£82 million] to buy scanners', 'GBP 82000000'],
    ['**[£20m]** for roads and _[£3m]_ for paths', 'GBP 20000000', 'GBP 3000000'],
    ['\\[$5] escaped', '? 5'],
    ['[£1.1]bis', 'GBP 1.1'],
  ]);

  examples('name their dollar in letters', [
    ['An appeal for [US$1.2bn].', 'USD 1200000000'],
    ['[A$94.6 million], [AU$5] and [C$3m]', 'AUD 94600000', 'AUD 5', 'CAD 3000000'],
    ['[NZ$2m], [HK$8,000], [S$4m], [R$700] and [NT$90]', 'NZD 2000000', 'HKD 8000', 'SGD 4000000', 'BRL 700', 'TWD 90'],
    ['a [US$ 5 million] loan', 'USD 5000000'],
    ['[$US5 million] and [$A3m]', 'USD 5000000', 'AUD 3000000'],
    ['The U.S. [$5m] pledge', 'USD 5000000'],
    ['[$20 CAD] and [$5 million AUD]', 'CAD 20', 'AUD 5000000'],
    ['[$5m] (NZD) was set aside', 'NZD 5000000'],
    ['[$3 million US dollars] and [2 million Australian dollars]', 'USD 3000000', 'AUD 2000000'],
    ['[CN¥70m]', 'CNY 70000000'],
    ['a [$5m] grant', '? 5000000'],
    ['grants of [A$200,000 to A$950,000] each', 'AUD 200000..950000 /each'],
  ]);

  examples('have an ISO 4217 code', [
    ['It asked for [GBP 3m] more.', 'GBP 3000000'],
    ['[EUR 84.6 million] for trams', 'EUR 84600000'],
    ['[EUR5m] and [5m EUR]', 'EUR 5000000', 'EUR 5000000'],
    ['[200,000 SEK] from Lund', 'SEK 200000'],
    ['In 2018 [EUR 5 million] was spent.', 'EUR 5000000'],
    ['[CHF 300], [ZAR 20bn] and [PLN 4,5 mln]', 'CHF 300', 'ZAR 20000000000', 'PLN 4500000'],
    ['[GBP £5m]', 'GBP 5000000'],
    ['[TRY 5 million] was paid.', 'TRY 5000000'],
    ['[500 million ALL] in Tirana.', 'ALL 500000000'],
    ['[MEUR 3.5] and [20 MSEK]', 'EUR 3500000', 'SEK 20000000'],
    ['[RMB 30 million]', 'CNY 30000000'],
    ['[1,5 Mio EUR]', 'EUR 1500000'],
  ]);

  examples('do not take a word or an acronym for a code', [
    ['ALL 50 million people'],
    ['TRY 20 times, then TRY 1,000 more ideas'],
    ['the TOP 10 schools and the TOP 1,000 companies'],
    ['SDG 3 and SDG 13'],
    ['COP 26 in Glasgow, COP26'],
    ['CVE 2024 was patched'],
    ['try 500 or all 300'],
    ['PEN 4 and SOS 5'],
  ]);

  examples('name the currency', [
    ['In 2018 it spent [1.2 million euros].', 'EUR 1200000'],
    ['[50 pounds], [20 quid] and [five euros]', 'GBP 50', 'GBP 20', 'EUR 5'],
    ['[10 million pounds sterling]', 'GBP 10000000'],
    ['[3 million Swiss francs] and [40 Danish kroner]', 'CHF 3000000', 'DKK 40'],
    ['[500 rand], [70 zlotys], [3,000 yen]', 'ZAR 500', 'PLN 70', 'JPY 3000'],
    ['[two million quid]’s worth of work', 'GBP 2000000'],
    ['a [20-million-pound] school and a [2 million pound] hall', 'GBP 20000000', 'GBP 2000000'],
    ['a [ten-pound] note', 'GBP 10'],
    ['[£5 million pounds]', 'GBP 5000000'],
    ['[5 million dollars], [300 pesos], [60 francs]', '? 5000000', '? 300', '? 60'],
    ['[4 million Kenyan shillings] and [9 Indian rupees]', 'KES 4000000', 'INR 9'],
    ['[50 million South Korean won]', 'KRW 50000000'],
    ['[2 million U.S. dollars]', 'USD 2000000'],
    ['The line that the mail program wrapped gave [2 million\npounds] in all', 'GBP 2000000'],
  ]);

  examples('come in minor units', [
    ['Under-fives pay [50p].', 'GBP 0.5'],
    ['around [80p] a unit, against [7p] for others', 'GBP ~0.8 /unit', 'GBP 0.07'],
    ['a [5p] cut, [0.5p] less', 'GBP 0.05', 'GBP 0.005'],
    ['[60 pence] and [one penny]', 'GBP 0.6', 'GBP 0.01'],
    ['[35 euro cents]', 'EUR 0.35'],
    ['[99 cents] and [99¢]', '? 0.99', '? 0.99'],
    ['[20p to 50p], [20-50p] and [10p–15p]', 'GBP 0.2..0.5', 'GBP 0.2..0.5', 'GBP 0.1..0.15'],
    ['a [20p]-a-day charge', 'GBP 0.2 /day'],
    ['[£0.50p] each', 'GBP 0.5 /each'],
    ['[three pounds and fifty pence] or [5 dollars 5 cents]', 'GBP 3.5', '? 5.05'],
    ['[£5] and [50p]', 'GBP 5', 'GBP 0.5'],
    ['It is [two pounds fifty], and [ten pounds] twenty weeks later', 'GBP 2.5', 'GBP 10'],
    ['at 5p.m. or 5pm'],
  ]);

  examples('are no pages, screens, genes or pences of something else', [
    ['see p. 50 and pp. 50-52'],
    ['London: Verso, 1998, 50p.'],
    ['a 1080p screen and 720p video'],
    ['deletion of 10p15 and 5P'],
    ['up to 5 per cent'],
    ['rapper 50 Cent'],
    ['page 50 of the papers'],
    ['rule 5p and page 7p, version v2.0p'],
  ]);

  examples('take the letters of other currencies', [
    ['[Rs 500 crore] and [Rs. 2,000]', '? 5000000000', '? 2000'],
    ['[₹12,34,567], [₹5 lakh crore] and [₹300 cr]', 'INR 1234567', 'INR 5000000000000', 'INR 3000000000'],
    ['[5 lakh rupees]', '? 500000'],
    ['[kr 500], [500 kr] and [3 million kr].', '? 500', '? 500', '? 3000000'],
    ['[500 zł], [1 200 Kč]', 'PLN 500', 'CZK 1200'],
    ['[R500 million] for clinics, [R15,000] each', 'ZAR 500000000', 'ZAR 15000 /each'],
    ['[RM20 million] and [KSh 3m]', 'MYR 20000000', 'KES 3000000'],
    ['R5 and R0 and R2-D2, RM 5, 6 Ft tall'],
  ]);

  examples('have magnitudes in every spelling', [
    ['[£5k], [£5K], [£5m], [£5M], [£5mn], [£5mln]', 'GBP 5000', 'GBP 5000', 'GBP 5000000', 'GBP 5000000', 'GBP 5000000', 'GBP 5000000'],
    [
      '[£5b], [£5B], [£5bn], [£5bln], [£5tn], [£5trn]',
      'GBP 5000000000',
      'GBP 5000000000',
      'GBP 5000000000',
      'GBP 5000000000',
      'GBP 5000000000000',
      'GBP 5000000000000',
    ],
    [
      '[£5 hundred], [£5 thousand], [£5 million], [£5 billion], [£5 trillion]',
      'GBP 500',
      'GBP 5000',
      'GBP 5000000',
      'GBP 5000000000',
      'GBP 5000000000000',
    ],
    ['[£50-million], [£50 Million], [£1.5million], [£2 MILLION]', 'GBP 50000000', 'GBP 50000000', 'GBP 1500000', 'GBP 2000000'],
    ['[£5 m], [£5 bn] and a sum across the lines of [£5\nmillion]', 'GBP 5000000', 'GBP 5000000000', 'GBP 5000000'],
    ['The ministers have today announced a [£50-\nmillion] fund', 'GBP 50000000'],
    ['[£3 hundred thousand] and [£2 thousand million]', 'GBP 300000', 'GBP 2000000000'],
    ['[3.5 M€], [500k€], [20 €]', 'EUR 3500000', 'EUR 500000', 'EUR 20'],
    ['[£5\u00a0million] and [€7\u202fbn]', 'GBP 5000000', 'EUR 7000000000'],
    ['[£20] B. Smith', 'GBP 20'],
    ['[£5] M. Jones', 'GBP 5'],
    ['[€2 milliard], [€300 mio], [€4 mrd]', 'EUR 2000000000', 'EUR 300000000', 'EUR 4000000000'],
    ['[£1.005m], [£4.35bn], [£0.07m], [£8.1 million]', 'GBP 1005000', 'GBP 4350000000', 'GBP 70000', 'GBP 8100000'],
    ['[£20m]¹ and [£30m]2 and [$25MM]', 'GBP 20000000', 'GBP 30000000', '? 25000000'],
    ['[£1.1bn] and [£112.1 billion]', 'GBP 1100000000', 'GBP 112100000000'],
  ]);

  examples('have their digits grouped', [
    [
      '[£14,316,988], [£14 316 988], [£14\u2009316\u2009988], [£14\u202f316\u202f988]',
      'GBP 14316988',
      'GBP 14316988',
      'GBP 14316988',
      'GBP 14316988',
    ],
    ["[CHF 1'250'000] and [CHF 1’250.50]", 'CHF 1250000', 'CHF 1250.5'],
    ['[€1.234.567] and [€1.5m]', 'EUR 1234567', 'EUR 1500000'],
    ['[€2,50] and [€1,5 million]', 'EUR 2.5', 'EUR 1500000'],
    ['[€1.234.567,89]', 'EUR 1234567.89'],
    [
      '[EUR 1.500], [€12.345], [€1.250 million], [€1.599] a litre, [£1.500]',
      'EUR 1500',
      'EUR 12345',
      'EUR 1250000',
      'EUR 1.599 /litre',
      'GBP 1.5',
    ],
    ['[£10, 000] and [£20], [£30]', 'GBP 10000', 'GBP 20', 'GBP 30'],
    ['[12 500 euros]', 'EUR 12500'],
    ['[£1,240,500.75]', 'GBP 1240500.75'],
    ['[£5,000], [£6,000] and [£7,000]', 'GBP 5000', 'GBP 6000', 'GBP 7000'],
    ['£1,2,3 or £1.2.3 or £5,00,1 or £12,5000'],
  ]);

  examples('are spelled out', [
    ['[two million pounds] from the mayor', 'GBP 2000000'],
    ['[half a billion pounds] and [half a million pounds]', 'GBP 500000000', 'GBP 500000'],
    ['[two and a half million pounds], [one-and-a-half billion euros]', 'GBP 2500000', 'EUR 1500000000'],
    ['[a quarter of a million pounds] a year', 'GBP 250000 /year'],
    ['[three quarters of a million pounds]', 'GBP 750000'],
    ['[three hundred thousand pounds] and [forty thousand pounds]', 'GBP 300000', 'GBP 40000'],
    ['[one hundred and twenty-one pounds]', 'GBP 121'],
    ['[a million and a half pounds]', 'GBP 1500000'],
    ['[two point four billion pounds]', 'GBP 2400000000'],
    ['[2 and a half million pounds]', 'GBP 2500000'],
    ['A [half-a-million-pound] roof, a [two-million-pound] hall', 'GBP 500000', 'GBP 2000000'],
    ['[a million-pound] gift', 'GBP 1000000'],
    ['[£two million] and [£half a million]', 'GBP 2000000', 'GBP 500000'],
    ['It is [nought point seven million euros].', 'EUR 700000'],
    ['[A billion pounds] is a lot.', 'GBP 1000000000'],
    ['[twenty-five thousand pounds]', 'GBP 25000'],
    ['[three million, two hundred thousand pounds]', 'GBP 3200000'],
    ['two-thirds of a million pounds, a tenth of a billion euros'],
    ['a third of the [£12m]', 'GBP 12000000'],
    ['half a million\n\npounds'],
  ]);

  examples(
    'are colloquial',
    [
      ['He owes [a grand].', 'GBP 1000'],
      ['[50 grand] a year, [ten grand] for the van', 'GBP 50000 /year', 'GBP 10000'],
      ['a grand opening, two grand pianos, a grand total of nine'],
      ['[20 quid]', 'GBP 20'],
    ],
    { dollar: null, krone: null, grand: 'GBP' },
  );

  examples('are no weights', [
    ['20 pounds of potatoes'],
    ['The baby weighed nine pounds.'],
    ['[20 pounds] of public money', 'GBP 20'],
    ['[5 million pounds] of work', 'GBP 5000000'],
  ]);
});

describe('ranges of money', () => {
  examples('between two sums', [
    ['given between [£2m and £7m] each', 'GBP 2000000..7000000 /each'],
    ['between [£2 and £7 million]', 'GBP 2000000..7000000'],
    ['between [£500 and £25,000].', 'GBP 500..25000'],
    ['between [£2 and 7 million].', 'GBP 2000000..7000000'],
    ['between [two and seven million pounds]', 'GBP 2000000..7000000'],
    ['between [5 and 10 million euros]', 'EUR 5000000..10000000'],
    ['between about [£2m and £7m]', 'GBP 2000000..7000000'],
    ['between [£5 a week and £10] a week', 'GBP 5..10 /week'],
    ['between [EUR 3 and 4 million]', 'EUR 3000000..4000000'],
    ['the gap between [£5m] and [£7m]', 'GBP 5000000', 'GBP 7000000'],
    ['between [£5m] in 2018 and [£7m] in 2019', 'GBP 5000000', 'GBP 7000000'],
    ['[£2m] and [£7m]', 'GBP 2000000', 'GBP 7000000'],
  ]);

  examples('with a dash', [
    ['[£1.5-2bn] on records', 'GBP 1500000000..2000000000'],
    ['[£0.5m–£1.5m] each', 'GBP 500000..1500000 /each'],
    ['[$3-4 million]', '? 3000000..4000000'],
    ['[€1.5-2 billion] in Q3', 'EUR 1500000000..2000000000'],
    ['[£10-20] a head', 'GBP 10..20 /head'],
    ['[£10-15,000] or [£500-2,000]', 'GBP 10000..15000', 'GBP 500..2000'],
    [
      '[$1.5-$2 billion], [€300 million–€400 million], [£5–6m]',
      '? 1500000000..2000000000',
      'EUR 300000000..400000000',
      'GBP 5000000..6000000',
    ],
    ['[£30m-£40m]-a-year', 'GBP 30000000..40000000 /year'],
    ['[USD 2.5-3.0 million] and [USD5m–USD10m]', 'USD 2500000..3000000', 'USD 5000000..10000000'],
    ['[Rs 20-50 lakh]', '? 2000000..5000000'],
    ['[£500-1,000] grants', 'GBP 500..1000'],
    ['[£500-£1m]', 'GBP 500..1000000'],
    ['[£5m-10m], [£20k-£30k] and [£20-30k]', 'GBP 5000000..10000000', 'GBP 20000..30000', 'GBP 20000..30000'],
    ['[5-10 million pounds] and [EUR 5-10 million]', 'GBP 5000000..10000000', 'EUR 5000000..10000000'],
    ['[£5m – £10m] in all', 'GBP 5000000..10000000'],
    ['raised [£5m] – [£2m] less than hoped', 'GBP 5000000', 'GBP 2000000'],
    ['raised [£5m] – [£7m] less than hoped', 'GBP 5000000', 'GBP 7000000'],
    ['[2m-3m euros]', 'EUR 2000000..3000000'],
    ['Hayle – [£5,000] – drama', 'GBP 5000'],
    ['2018-[£5m]', 'GBP 5000000'],
    ['[£5m]-2018', 'GBP 5000000'],
  ]);

  examples('with "to"', [
    ['[£2m to £7m] for each bidder', 'GBP 2000000..7000000'],
    ['apply for [£500 to £20,000], or', 'GBP 500..20000'],
    ['[£2 to £7 million]', 'GBP 2000000..7000000'],
    ['[£5m to 10m].', 'GBP 5000000..10000000'],
    ['[five to ten million pounds]', 'GBP 5000000..10000000'],
    ['[five to six hundred pounds] or [two to three hundred thousand pounds]', 'GBP 500..600', 'GBP 200000..300000'],
    ['[five or six million pounds], [10 or 20 million euros]', 'GBP 5000000..6000000', 'EUR 10000000..20000000'],
    ['[£5m] or [£6m]', 'GBP 5000000', 'GBP 6000000'],
    ['[5 to 10 million euros]', 'EUR 5000000..10000000'],
    ['awards ranging from [£5,000 to £25,000]', 'GBP 5000..25000'],
    ['grants from [£500 to £5,000] are open', 'GBP 500..5000'],
    ['from [£500 up to £5,000]', 'GBP 500..5000'],
    ['gave [£500] to 20 schools', 'GBP 500'],
    ['gave [£5m] to 10m people', 'GBP 5000000'],
    ['frozen at [£500] to 2020.', 'GBP 500'],
    ['[£500 to £1 million]', 'GBP 500..1000000'],
    ['between [£50 to £100]', 'GBP 50..100'],
    ['reduced by between [£5m and £7m]', 'GBP 5000000..7000000'],
    ['between [£100,000 and £1 million]', 'GBP 100000..1000000'],
    ['between [£250 and £500 million]', 'GBP 250000000..500000000'],
    ['[£1m] to Leeds', 'GBP 1000000'],
    ['offers sums varying from [£1m to £2m]', 'GBP 1000000..2000000'],
  ]);

  examples('which are a change from one sum to another', [
    ['The cost has risen from [£1.8m] to [£2.6m].', 'GBP 1800000', 'GBP 2600000'],
    ['The budget has risen from [£5] to [£7 million].', 'GBP 5000000', 'GBP 7000000'],
    ['cut from [£7m] to [£5m]', 'GBP 7000000', 'GBP 5000000'],
    ['up from [£1.8m] to [£2.6m]', 'GBP 1800000', 'GBP 2600000'],
    ['an increase in the maximum award from [£500] to [£1,000]', 'GBP 500', 'GBP 1000'],
    ['raised the grant from [£20m] to [£30m]', 'GBP 20000000', 'GBP 30000000'],
    ['The bill went from [£3m] to [£4m].', 'GBP 3000000', 'GBP 4000000'],
    ['rose by [£2m] to [£7m]', 'GBP 2000000', 'GBP 7000000'],
    ['an increase of [£2m] to [£7m]', 'GBP 2000000', 'GBP 7000000'],
    ['a budget of [£2m to £7m]', 'GBP 2000000..7000000'],
    ['grew [£2m] to [£7m]', 'GBP 2000000', 'GBP 7000000'],
    ['from [£7m] to [£5m]', 'GBP 7000000', 'GBP 5000000'],
    ['rents rose, with grants from [£500 to £5,000] for tenants', 'GBP 500..5000'],
    ['Fees fell. Grants from [£500 to £5,000] are open.', 'GBP 500..5000'],
    ['It raises money for all sorts of local causes and gives from [£500 to £5,000].', 'GBP 500..5000'],
  ]);

  examples('as lists that share a sign or a magnitude', [
    ['[£5m], [£7m] and [£9m]', 'GBP 5000000', 'GBP 7000000', 'GBP 9000000'],
    ['[£5], [£7] and [£9 million]', 'GBP 5000000', 'GBP 7000000', 'GBP 9000000'],
    ['[£5m], [7m] and [9m].', 'GBP 5000000', 'GBP 7000000', 'GBP 9000000'],
    ['[£5], [7] and [9 million] in turn', 'GBP 5000000', 'GBP 7000000', 'GBP 9000000'],
    ['[£5] and [£7 million] respectively', 'GBP 5000000', 'GBP 7000000'],
    ['[£5] and [£7 million] in all', 'GBP 5', 'GBP 7000000'],
    ['[£5m], 7m and 9m people', 'GBP 5000000'],
    ['[£1,000], [£2,000] and [£3 million]', 'GBP 1000', 'GBP 2000', 'GBP 3000000'],
  ]);
});

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

describe('vague sums of money', () => {
  examples('have a currency and no number', [
    ['a [multi-million-pound] revamp', 'GBP ?'],
    ['Two [multi-million pound] grants', 'GBP ?'],
    ['a [multimillion-euro] deal, a [multi-billion-dollar] fund', 'EUR ?', '? ?'],
    ['[millions of pounds] and [tens of millions of pounds]', 'GBP ?', 'GBP ?'],
    ['[hundreds of thousands of euros] a year', 'EUR ? /year'],
    ['[several million pounds], [a few hundred pounds], [a couple of million pounds]', 'GBP ?', 'GBP ?', 'GBP ?'],
    ['[£100,000]s were lost', 'GBP ?'],
    ['a [£multi-million] investment', 'GBP ?'],
    ['a [six-figure sum] and a [7-figure donation]', '? ?', '? ?'],
    ['millions of people, hundreds of schools, several million trees, a six-figure crowd'],
  ]);
});

describe('negative sums of money', () => {
  examples('have a minus that can be no dash', [
    ['a balance of [-£3m]', 'GBP -3000000'],
    ['a balance of [−£3m]', 'GBP -3000000'],
    ['[minus £3m]', 'GBP -3000000'],
    ['[£-3m]', 'GBP -3000000'],
    ['Reserves | ([£3m]) | [£4m] |', 'GBP -3000000', 'GBP 4000000'],
    ['the grant ([£3m]) was paid', 'GBP 3000000'],
    ['-[£3m] for schools', 'GBP 3000000'],
    ['the fund –[£3m] in all', 'GBP 3000000'],
    ['[£5m] minus [£3m]', 'GBP 5000000', 'GBP 3000000'],
  ]);
});

describe('what is no sum of money', () => {
  examples('counts, measures and names', [
    ['breach affecting 4m people'],
    ['50m long and 10m wide, some 500m from the station'],
    ['Campaigners from £ave Our Baths'],
    ['Health package (£ million)'],
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
