import { strict as assert } from 'node:assert';
import type { FundingItem, Party } from '../../../src/core/model';
import { itemSentence } from '../../../src/editor/itemSentence';
import { day, PART, spanOf, TEXT, WHOLE } from './fixture';

const party = (name: string, via: string | null = null): Party => ({ organisation: null, name, via, span: spanOf('tools') });
const year = { ...day('2024'), start: '2024-01-01', end: '2024-12-31', granularity: 'year' } as const;

describe('an item as a sentence', () => {
  const examples: [string, FundingItem][] = [
    ['£4.5m from the Harbour [Trust] to Anvil College, for a dry dock, on Tuesday 5 November 2024; awarded', WHOLE],
    ['£500,000, to tools; announced', PART],
    ['£500,000; announced', { ...PART, purpose: null }],
    [
      '£500,000 each to Reef School, Anvil College and 12 others; announced',
      {
        ...PART,
        purpose: null,
        distribution: 'each',
        recipients: ['Reef School', 'Anvil College', '12 others'].map((name) => party(name)),
      },
    ],
    [
      '£500,000 from HM Treasury (“the Chancellor”); requested',
      { ...PART, purpose: null, funders: [party('HM Treasury', 'the Chancellor')], stage: 'requested' },
    ],
    ['£500,000, under Dockyard Skills; announced', { ...PART, purpose: null, programme: { name: 'Dockyard\n Skills', start: 0, end: 1 } }],
    ['£500,000, in 2024; announced', { ...PART, purpose: null, date: year }],
    ['£500,000, for 2024; announced', { ...PART, purpose: null, period: year }],
  ];
  for (const [sentence, item] of examples)
    it(sentence, () => assert.equal(itemSentence(item, spanOf(item === WHOLE ? '£4.5m' : '£500,000'), TEXT), sentence));
});
