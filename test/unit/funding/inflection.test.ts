import assert from 'node:assert/strict';
import { inflect, pluralOf } from '../../../src/core/funding/inflection';

describe('inflection', () => {
  const verbs: readonly (readonly [verb: string, third: string, past: string, ing: string])[] = [
    ['award', 'awards', 'awarded', 'awarding'],
    ['allocate', 'allocates', 'allocated', 'allocating'],
    ['commit', 'commits', 'committed', 'committing'],
    ['apply', 'applies', 'applied', 'applying'],
    ['pay', 'pays', 'payed', 'paying'],
    ['chip', 'chips', 'chipped', 'chipping'],
    ['pledge', 'pledges', 'pledged', 'pledging'],
    ['slash', 'slashes', 'slashed', 'slashing'],
    ['earmark', 'earmarks', 'earmarked', 'earmarking'],
    ['benefit', 'benefits', 'benefited', 'benefiting'],
    ['cancel', 'cancels', 'cancelled', 'cancelling'],
    ['reveal', 'reveals', 'revealed', 'revealing'],
  ];
  for (const [verb, third, past, ing] of verbs) it(verb, () => assert.deepEqual(inflect(verb), { third, past, ing }));

  const nouns: readonly (readonly [noun: string, plural: string])[] = [
    ['grant', 'grants'],
    ['subsidy', 'subsidies'],
    ['loss', 'losses'],
    ['tranche', 'tranches'],
    ['pay', 'pays'],
  ];
  for (const [noun, plural] of nouns) it(noun, () => assert.equal(pluralOf(noun), plural));
});
