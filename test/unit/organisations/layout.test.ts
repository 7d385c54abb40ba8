import { strict as assert } from 'node:assert';
import { marked, unmarked } from './marked';

const ROWS: Record<string, string> = {
  'the title of a paper at the top': '[Harwick Star]\n\nBaths to close\n\nThe baths close, the [Harwick Star] can tell.',
  'the title of a paper after The': 'The [Local Sentinel]\n\nBaths to close',
  'a heading after The is no paper': 'The Annual Review\n\nBaths to close',
  'the agency of a dateline': 'LEEDS, 9 June 2024 ([Tarn News]) - Baths are to close.',
  'a heading at the top is no paper': 'Breaking News\n\nThe baths close.',
  'first cells of name – sum – purpose':
    'Who got what\n\n[Friends of Dale Wood] – £300 – a path\n[Hive Penryn] – £5,500 – repairs\n[Kernow Welcome] – £900 – classes',
  'names before a colon and a sum with its purpose':
    'Who got what\n\n* [Dale Women’s Shed]: £300 for a path\n* [Hive Welcome], Penryn: £5,500 to repair a roof\n* [Kernow Aid] (new): £900 for classes',
  'budget lines before a colon are no names': 'Who got what\n\n* Highways North: £300 for a path\n* Canal Basin: £5,500 to repair a roof',
  'first cells of a budget are no names':
    'The budget\n\nHighways – £300 – potholes\nCanal Basin – £5,500 – repairs\nOther Schemes – £900 – various',
  'name – sum, where most are known': '• [Dale Wood Trust] – £300\n• [Hive Penryn] – £5,500\n• [Penryn Civic Society] – £900',
  'a column headed Funder':
    '| Funder | Amount | For |\n|---|---|---|\n| [Otterly] | £3m | grants |\n| [Dale Charitable Foundation] | £1m | training |',
  'an acronym in the cell is a name of its own':
    '| Recipient | £000 | For |\n|---|---|---|\n| [Dale Wood Trust] ([DWT]) | 30 | paths |\n| [Hive Penryn] | 10 | ovens |',
  'an acronym in a column of funders':
    '| Purpose | Funder | Award |\n|---|---|---|\n| Paths | the [Marlby and Dale Lottery Board] ([MDLB]) | £9m |\n| Ovens | [Otterly] | £1m |',
  'a column headed Organisation, in white space':
    'Organisation        Amount    Purpose\n[Bosham Life]         £4,500    Lunches\n[Carers Together]     £9,000    Groups\nTotal               £13,500   All',
  'a list of sum: names':
    'One-year grants\n\n- £60,000: [Choir Within]\n- £45,000: [Dale Gardens Association] (seeds)\n- £30,000 each: [Visits North], [Bridge House], [Tarn Keys]',
  'a list after a cue':
    'Who else is paying\n\n• [City of Harwick] – $2.5 million\n• [Genome Moors] – $1,150,000 for machines\n• [Dale Health Foundation] – $300,000, to train staff',
  'names on lines above sums':
    'Grants this spring\n\n[Hive Penryn]\n£4,200\nA new oven.\n\n[Dale Wood Trust], Marlby\n£900 over two years\nBird boxes.\n\n[Cylch y Bont]\n£12,000\nSongs.',
  'two names above what each gets':
    'Awards\n\n[Kernow Aid Shop] and [Marlby Boat People]\n£600 each\nPaint.\n\n[Dale Wood Trust]\n£900\nBird boxes.',
  'figures above sums are no names': 'Grants awarded\n\nLargest Single Gift\n£4,200\n\n[Dale Wood Trust]\n£900\n\nAverage Award\n£100',
  'a budget on lines above sums has no names': 'Our budget\n\nHighways North\n£4,200\n\nCanal Basin\n£900\n\nOther Schemes\n£100',
  'names at the head of briefs':
    '[Dale Wood Trust]: £900 was raised for bird boxes, and more will follow.\n\n[Hive Penryn], Marlby: a £4,200 oven has come.\n\n[Ropery], Harwick: up to £1m for looms, which are old.',
  'places and subjects at the head of briefs are no names':
    '[Dale Wood Trust]: £900 was raised for bird boxes.\n\nMarlby: a £4,200 oven has come.\n\nHealth: up to £1m for looms, which are old.',
  'a title of one word that somebody told something': '[Tidewire]\n\nBaths to close\n\n“No,” Ann Lee told [Tidewire].',
  'a title of one word that nobody told anything': 'Baths\n\nBaths to close\n\nAnn Lee told the Baths team.',
  'a title with an ampersand': '[Cell & Coil Weekly]\n\nBaths to close',
  'a column headed Age group':
    '| Age group | Number | Share |\n|---|---|---|\n| Young Adults | 300 | a third |\n| Older People | 600 | the rest |',
  'a column headed Scheme':
    'Scheme         2025      2026      2027\nHighways       £1,000    £2,000    £3,000\nCanal Basin    £1,000    £2,000    £3,000',
};

describe('names that the layout tells', () => {
  for (const [rule, row] of Object.entries(ROWS)) it(rule, () => assert.equal(marked(unmarked(row)), row));
});
