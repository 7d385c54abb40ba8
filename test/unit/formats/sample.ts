import type { Analysis, DateValue, FundingItem, MoneyValue, Organisation } from '../../../src/core/model';
import type { AnalysedDocument } from '../../../src/formats/format';

/** Values that differ from these ones only where an example says so. */
export const POUNDS: MoneyValue = { currency: 'GBP', amount: 2e6, min: 2e6, max: 2e6, per: null, qualifier: 'exact' };

export const DAY: DateValue = {
  edtf: '2017-09-05',
  start: '2017-09-05',
  end: '2017-09-05',
  duration: null,
  granularity: 'day',
  qualifier: 'exact',
  resolution: 'explicit',
};

export const YEAR: DateValue = { ...DAY, edtf: '2017', start: '2017-01-01', end: '2017-12-31', granularity: 'year' };

/** A body with an identifier in a register, as `GB-CHC-1234567` writes it; without one for null. */
export function body(id: string, name: string, identifier: string | null): Organisation {
  const [, scheme = '', number = ''] = /^(.+)-(.+?)$/.exec(identifier ?? '') ?? [];
  const identifiers = identifier === null ? [] : [{ scheme, id: number, uri: `https://example.org/${number}` }];
  return { id, name, acronym: null, kind: 'charity', identifiers, parent: null, successors: [], years: null, mentions: [] };
}

/** The stretch of a text that some words are. */
export function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`'${words}' is not in the text`);
  return { start, end: start + words.length };
}

export const TEXT = 'Grants\r\nOn 5 Sep 17 the Moorland Trust gave £2m to Hill College in Leeds for a library.';

export const TRUST = body('org1', 'Moorland Trust', 'GB-CHC-1234567');
export const COLLEGE = body('org2', 'Hill College', null);

export const ITEM: FundingItem = {
  id: 'f1',
  amount: POUNDS,
  mentions: ['m1'],
  funders: [{ organisation: 'org1', name: 'Moorland Trust', via: null, span: spanIn(TEXT, 'Moorland Trust') }],
  recipients: [{ organisation: 'org2', name: 'Hill College', via: null, span: spanIn(TEXT, 'Hill College') }],
  programme: null,
  purpose: { text: 'a library', ...spanIn(TEXT, 'a library') },
  places: [{ name: 'Leeds', ...spanIn(TEXT, 'Leeds') }],
  date: DAY,
  period: null,
  stage: 'awarded',
  distribution: 'total',
  impliedTotal: null,
  partOf: null,
  evidence: [spanIn(TEXT, 'Moorland Trust gave £2m to Hill College'), spanIn(TEXT, 'a library')],
  confidence: 0.9,
  review: 'suggested',
};

export const ANALYSIS: Analysis = {
  title: 'Grants',
  documentDate: DAY,
  annotations: [
    { id: 'd1', type: 'date', ...spanIn(TEXT, '5 Sep 17'), value: DAY, confidence: 1, review: 'suggested' },
    {
      id: 'o1',
      type: 'organisation',
      ...spanIn(TEXT, 'Moorland Trust'),
      value: { organisation: 'org1', name: 'Moorland Trust' },
      confidence: 0.8,
      review: 'suggested',
    },
    { id: 'm1', type: 'money', ...spanIn(TEXT, '£2m'), value: POUNDS, confidence: 1, review: 'accepted' },
    {
      id: 'o2',
      type: 'organisation',
      ...spanIn(TEXT, 'Hill College'),
      value: { organisation: 'org2', name: 'Hill College' },
      confidence: 0.8,
      review: 'suggested',
    },
  ],
  organisations: [
    { ...TRUST, mentions: ['o1'] },
    { ...COLLEGE, mentions: ['o2'] },
  ],
  fundingItems: [ITEM],
  otherSums: [],
};

export const DOCUMENT: AnalysedDocument = { uri: 'memfs:/grants.txt', text: TEXT, analysis: ANALYSIS };

/** The document with an item, or several, in the place of its own. */
export function documentWith(...items: readonly Partial<FundingItem>[]): AnalysedDocument {
  const fundingItems = items.map((item, k) => ({ ...ITEM, id: `f${k + 1}`, ...item }));
  return { ...DOCUMENT, analysis: { ...ANALYSIS, fundingItems } };
}
