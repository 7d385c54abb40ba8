import type { Analysis, Annotation, DateValue, FundingItem, MoneyValue, Organisation, Party } from '../../../src/core/model';

/** A small text with its analysis, made by hand: what the views show of it does not depend on the recognisers. */
export const TEXT = `18 November 2024. The Harbour [Trust] gave £4.5m to Anvil College on 5 November for a dry dock.
Of this, £500,000 goes to tools. The £4.5m was welcomed.`;

/** The place of `words` in the text; the `nth` time that they stand there. */
export function spanOf(words: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`'${words}' is not there ${nth} times`);
  return { start, end: start + words.length };
}

export function day(iso: string, resolution: DateValue['resolution'] = 'explicit'): DateValue {
  return { edtf: iso, start: iso, end: iso, duration: null, granularity: 'day', qualifier: 'exact', resolution };
}

export function pounds(amount: number): MoneyValue {
  return { currency: 'GBP', amount, min: amount, max: amount, per: null, qualifier: 'exact' };
}

const rest = { confidence: 1, review: 'suggested' } as const;
const WRITTEN = day('2024-11-18');
const GIVEN = day('2024-11-05', 'document-date');

const annotations: Annotation[] = [
  { id: 'd1', type: 'date', ...spanOf('18 November 2024'), value: WRITTEN, ...rest },
  { id: 'o1', type: 'organisation', ...spanOf('Harbour [Trust]'), value: { organisation: 'org1', name: 'Harbour [Trust]' }, ...rest },
  { id: 'm1', type: 'money', ...spanOf('£4.5m'), value: pounds(4.5e6), ...rest },
  { id: 'o2', type: 'organisation', ...spanOf('Anvil College'), value: { organisation: 'org2', name: 'Anvil College' }, ...rest },
  { id: 'd2', type: 'date', ...spanOf('5 November'), value: GIVEN, ...rest },
  { id: 'm2', type: 'money', ...spanOf('£500,000'), value: pounds(5e5), ...rest },
  { id: 'm3', type: 'money', ...spanOf('£4.5m', 2), value: pounds(4.5e6), ...rest },
];

const organisations: Organisation[] = [
  {
    id: 'org1',
    name: 'Harbour [Trust]',
    acronym: 'HT',
    kind: 'charity',
    identifiers: [
      { scheme: 'GB-CHC', id: '1234567', uri: 'https://example.org/1234567' },
      { scheme: 'GB-COH', id: '07654321', uri: null },
    ],
    parent: 'Harbour Board',
    successors: ['Quay Trust', 'Tide & Co'],
    years: '1990/2004',
    mentions: ['o1'],
  },
  {
    id: 'org2',
    name: 'Anvil College',
    acronym: null,
    kind: 'school',
    identifiers: [],
    parent: null,
    successors: [],
    years: null,
    mentions: ['o2', 'o3'],
  },
];

const funder: Party = { organisation: 'org1', name: 'Harbour [Trust]', via: null, span: spanOf('Harbour [Trust]') };
const recipient: Party = { organisation: 'org2', name: 'Anvil College', via: null, span: spanOf('Anvil College') };

export const WHOLE: FundingItem = {
  id: 'f1',
  amount: pounds(4.5e6),
  mentions: ['m1', 'm3'],
  funders: [funder],
  recipients: [recipient],
  programme: null,
  purpose: { text: 'a dry dock', ...spanOf('a dry dock') },
  places: [],
  date: GIVEN,
  period: null,
  stage: 'awarded',
  distribution: 'total',
  impliedTotal: null,
  partOf: null,
  evidence: [spanOf('The Harbour [Trust] gave £4.5m to Anvil College on 5 November for a dry dock')],
  ...rest,
};

export const PART: FundingItem = {
  ...WHOLE,
  id: 'f2',
  amount: pounds(5e5),
  mentions: ['m2'],
  funders: [],
  recipients: [],
  purpose: { text: 'tools', ...spanOf('tools') },
  date: null,
  stage: 'announced',
  partOf: 'f1',
  evidence: [spanOf('£500,000 goes to tools')],
};

export const ANALYSIS: Analysis = {
  title: null,
  documentDate: WRITTEN,
  annotations,
  organisations,
  fundingItems: [WHOLE, PART],
  otherSums: [],
};

export function annotation(id: string): Annotation {
  const found = annotations.find((each) => each.id === id);
  if (!found) throw new Error(`no annotation ${id}`);
  return found;
}
