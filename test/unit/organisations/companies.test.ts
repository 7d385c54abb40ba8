import { strict as assert } from 'node:assert';
import { marked, unmarked } from './marked';

const GROUPS: Record<string, readonly string[]> = {
  'a suffix makes a company': [
    '[Tidewell Software Ltd] won it.',
    '[Tidewell plc] won it.',
    'It went to [Harmsworth Pryde LLP], who said nothing.',
    'It went to [Lumina Photonik GmbH], [SeaGrain ApS] and [Stahlhorn Zement AG].',
    'It went to [Iberferro S.A.] and to nobody else.',
    'It went to [Prairie Health Center, Inc.], in Galax.',
    'It went to [Marsh & Sons Ltd] for £3,000.',
    'It went to [Marsh and Sons Ltd] for £3,000.',
    'It went to [Ashdown Homes (Northern) Ltd] for £3,000.',
    'It went to [Nicholby’s Limited] for £3,000.',
    'It went to [Harwick Land Trust Limited] for £3,000.',
    'Thanks to [Hargrove & Sons], who lent the van.',
    '[Sun Together Ltd] was late.',
    'It went to [Sunwell AB] in Lund.',
    'In May [Águas da Serra S.A.] and [Ferrovie del Lago S.p.A.] got €3m each.',
    'The bill of [Energía de la Costa S.A.] was paid.',
    'What do [Tidewell S.A.] and [Compagnie des Moulins SAS] owe?',
  ],
  'a full stop that ends the sentence is not the name’s': [
    'It went to [Tidewell Ltd]. Nobody minded.',
    'It went to [Tidewell Inc.] Nobody minded.',
    'We asked [Tidewell Ltd.] about it.',
  ],
  'two companies': [
    '[Tidewell Ltd] and [Marsh Lane Foods plc] won.',
    'Courtesy of [Tarn and Wharfe Grid plc] there is a substation.',
    'It came from [Balder Energy] and [Moor Lane Bank].',
    'It went to Rivers Alive and [Marlby Regional Council] in May.',
    'It went to Skills Hub Kent and [Harwick City Council].',
    'It went to [Marlby and Harwick District Council].',
    '[Tidewell Credit Union Ltd] and [Harwick Bank] lend locally.',
  ],
  'said to be one': [
    'The charity [Hive Penzance] has a van.',
    'A start-up called [SunLoop] has a van.',
    'The trade body [ChargeNow] has a van.',
    'The forestry institute [Larikson] has a van.',
    'Firms such as [Vital Boiler] have vans.',
    '[Bright Otter], a small charity, has a van.',
    '[Bright Otter], a charity that mends toys, has a van.',
    '[Bright Otter], a private utility, has a van.',
    '[Otterworks], a glassmaker based in Leeds, has a van.',
    'Partners were [Barclays], [Nexora Bio] and the [University of Leeds].',
    'It is shared between [Dale Women’s Centre] and [Harwick Sisters].',
    'Sums go to the [Harwick Theatre] (£9,000), [Moonlit Looms] (£4,000) and others.',
    'It pays the [Harwick Theatre] (€3m), [Tarn Circus] (€1m) and the ropery, which is old.',
    'It pays [Otter Circus] (€2m) and [Harwick Trust] (€1m).',
    'It pays [Harwick Trust] (€1m) and Kite Week (in May).',
    '[Kestrel Aerospace] and [Harwick College] opened a workshop.',
    'Given to: [Dale Quest] (£800), [Harwick Trust] (£400) and [Tarn Theatre] (£20).',
    'The builder [Marsh Homes] has put £6m into it.',
  ],
  'who leads or fills a round': [
    'A £4m Series A led by [Otterly] was closed in May.',
    'It has €2m in seed funding from [Nordhav Growth] and [Otterly], who said so.',
    'The round, a Series B from [Nordhav], [Otterly] and [Ropery Circle], values it at £9m.',
    'They bought seed from Otterly and Moorland for the fields.',
    'They played a round led by Otterly and won.',
    'A funding round led by [Otterly] was closed.',
    'The talk was led by Otterly, and the seed came from farmers.',
    'A seed round led by Professor Rao and friends was closed.',
  ],
  'who gets a sum or has given': [
    'It paid fees of £60,000 to [Tarn Capital] and won.',
    'Of that, $1.2 million to [Marsh Medical] was spent.',
    '[Harwick Outdoor] has given two tents worth £900.',
    'From 60,000 to Tarn Capital is a leap.',
    'The way to Tarn Capital is long.',
  ],
  'written as no word is': [
    '[SunLoop] is donating vans worth £900.',
    'The vans of [OtterWorks], based in Hull, are new.',
    'Ask @SunLoop or #SunLoop agreed to it.',
    'The project is called MoorSense. MoorSense has received £900.',
    'Ann McAdam, based in Hull, has a van; McAdam said so.',
    'We use PowerPoint, and some SMEs said so.',
  ],
  'not said to be one': [
    'Jane Otter, a charity worker, has a van.',
    'Penzance, a university city, has a van.',
    'The company’s van is red.',
    'The charity General Manager resigned.',
  ],
  'common words need a verb beside them': [
    '[Tarn Water] said the pipe was old.',
    'The pumps of Clean Water were new.',
    '[Marsh Medical] was fined £900 in May.',
    '[Tarn Power] will bury the cables.',
    'Marsh Medical is a long way off.',
    'It was built by [Marsh Energy] in May.',
  ],
};

describe('companies and bodies without a head noun', () => {
  for (const [rule, rows] of Object.entries(GROUPS))
    describe(rule, () => {
      for (const row of rows) it(row, () => assert.equal(marked(unmarked(row)), row));
    });
});
