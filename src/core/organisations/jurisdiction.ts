import { finish, inPieces, type Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import { isCapitalised, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';

/** Whose ministers and departments a document speaks of when it does not say. */
export type Jurisdiction = 'uk' | 'scotland' | 'wales' | 'northern-ireland' | 'australia' | 'us' | 'ireland' | 'other';

/** Words that tell which country a document is about. */
const MARKS = new WordTable<Jurisdiction>([
  ...rows('uk', 'england english uk britain british westminster whitehall'),
  ...rows('scotland', 'scotland scottish scots holyrood msp msps'),
  ...rows('wales', 'wales welsh cymru senedd llywodraeth cardiff swansea'),
  ...rows('northern-ireland', 'ni stormont mla mlas belfast'),
  ...rows('australia', 'australia australian queensland sydney melbourne perth canberra'),
  ...rows('us', 'congress congressional federal washington fy american california'),
  ...rows(
    'ireland',
    'taoiseach oireachtas dail tanaiste dublin irish cork galway limerick kerry donegal sligo leinster munster connacht fianna leitrim roscommon gaa gaeltacht eireann tds',
  ),
  ...rows('other', 'eu commission brussels euros canada canadian zealand'),
]);

function rows(jurisdiction: Jurisdiction, words: string): [string, Jurisdiction][] {
  return words.split(' ').map((word) => [word, jurisdiction]);
}

const FEWEST = 3;
const known = new WeakMap<SourceText, Jurisdiction>();

/**
 * The jurisdiction that a document is about: the one that most of its country words name, when there are several of them; the
 * United Kingdom where nothing tells.
 */
export function jurisdictionOf(source: SourceText): Jurisdiction {
  return known.get(source) ?? finish(readJurisdiction(source));
}

/** The same with pauses; what is found is known from then on. */
export function* readJurisdiction(source: SourceText): Steps<Jurisdiction> {
  const jurisdiction = yield* count(source.tokens);
  known.set(source, jurisdiction);
  return jurisdiction;
}

const IRELAND = wordSet('ireland');
const NORTHERN = wordSet('northern');

function irelandBefore(tokens: Tokens, i: number): Jurisdiction {
  return i > 0 && NORTHERN.has(tokens, i - 1) ? 'northern-ireland' : 'ireland';
}

/** Tokens between two pauses. */
const STEP = 32_768;

function* count(tokens: Tokens): Steps<Jurisdiction> {
  const counts = new Map<Jurisdiction, number>();
  yield* inPieces(tokens.count, STEP, (from, to) => countIn(tokens, from, to, counts));
  let best: Jurisdiction = 'uk';
  let most = Math.max(FEWEST - 1, counts.get('uk') ?? 0);
  for (const [jurisdiction, times] of counts) if (times > most) [best, most] = [jurisdiction, times];
  return best;
}

function countIn(tokens: Tokens, from: number, to: number, counts: Map<Jurisdiction, number>): void {
  for (let i = from; i < to; i++) {
    if (!isCapitalised(tokens, i)) continue;
    const mark = IRELAND.has(tokens, i) ? irelandBefore(tokens, i) : MARKS.get(tokens, i);
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
}
