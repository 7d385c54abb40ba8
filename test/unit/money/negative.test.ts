import { examples } from './examples';

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
