import { examples } from './examples';

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
    ['A loan of [U.S$40m], then U.S [$7m]', 'USD 40000000', 'USD 7000000'],
    ['Farmers in NZ [$3m] better off, in HK [$20m]', 'NZD 3000000', 'HKD 20000000'],
    ['[us$60m] on ferries, [nz$4m] on piers', 'USD 60000000', 'NZD 4000000'],
    ['It cost us [$8m] and gave NT [$2m].', '? 8000000', '? 2000000'],
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
    ['[RMB 30 million] and [90 rmb]', 'CNY 30000000', 'CNY 90'],
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
    ['tickets at [15€] [25€] [40€], in 2018 [€5m]', 'EUR 15', 'EUR 25', 'EUR 40', 'EUR 5000000'],
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
