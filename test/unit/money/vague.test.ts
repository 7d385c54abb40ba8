import { examples } from './examples';

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
