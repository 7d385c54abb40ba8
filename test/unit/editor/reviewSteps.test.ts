import { strict as assert } from 'node:assert';
import type { Analysis } from '../../../src/core/model';
import { reviewProgress } from '../../../src/editor/reviewProgress';
import { keyOf, nextStep, type ReviewOf, type ReviewOrder, type ReviewStep, reviewSteps, stepAt } from '../../../src/editor/reviewSteps';
import { itemDecision, mentionDecision } from '../../../src/review/decide';
import { ANALYSIS, annotation, PART, spanOf, TEXT, WHOLE } from './fixture';

/** The fixture with some of it accepted, and with other confidences. */
function analysisWith(accepted: readonly string[], confidence: Readonly<Record<string, number>> = {}): Analysis {
  const changed = <T extends { readonly id: string; readonly confidence: number }>(each: T): T => ({
    ...each,
    confidence: confidence[each.id] ?? each.confidence,
    ...(accepted.includes(each.id) && { review: 'accepted' }),
  });
  return { ...ANALYSIS, annotations: ANALYSIS.annotations.map(changed), fundingItems: ANALYSIS.fundingItems.map(changed) };
}

const namesOf = (steps: readonly ReviewStep[]) => steps.map(({ id }) => id).join(' ');

describe('a review walks through', () => {
  const all: readonly (readonly [of: ReviewOf, steps: string])[] = [
    ['mentions', 'd1 o1 m1 o2 d2 m2 m3'],
    ['items', 'f1 f2'],
    ['both', 'd1 o1 m1 f1 o2 d2 m2 f2 m3'],
  ];
  for (const [of, steps] of all) it(`${of}, in reading order`, () => assert.equal(namesOf(reviewSteps(ANALYSIS, of)), steps));

  /** All that a review goes to where a person skips whatever it comes to. */
  function walk(analysis: Analysis, of: ReviewOf, order: ReviewOrder, offset: number): string {
    const steps = reviewSteps(analysis, of);
    const visited = new Set<string>();
    const walked: ReviewStep[] = [];
    let step = nextStep(steps, order, { offset }, visited);
    for (; step && !visited.has(keyOf(step)); step = nextStep(steps, order, step, visited)) {
      visited.add(keyOf(step));
      walked.push(step);
    }
    return namesOf(walked);
  }

  const middle = spanOf('Anvil College').start;
  const walks: readonly (readonly [what: string, walked: string, expected: string])[] = [
    ['what is not decided', walk(analysisWith(['o1', 'f1', 'm3']), 'both', 'reading', 0), 'd1 m1 o2 d2 m2 f2'],
    ['the rest from the cursor on, and then what is before it', walk(ANALYSIS, 'mentions', 'reading', middle), 'o2 d2 m2 m3 d1 o1 m1'],
    ['items from the cursor on, and then those before it', walk(ANALYSIS, 'items', 'reading', middle), 'f2 f1'],
    ['the least certain first', walk(analysisWith([], { f2: 0.2, m1: 0.4, o2: 0.3 }), 'both', 'confidence', 0).slice(0, 8), 'f2 o2 m1'],
    ['nothing where all is decided', walk(analysisWith(['f1', 'f2']), 'items', 'reading', 0), ''],
  ];
  for (const [what, walked, expected] of walks) it(what, () => assert.equal(walked, expected));

  it('the item of a sum after the sum', () => {
    const steps = reviewSteps(ANALYSIS, 'both');
    const sum = steps.find(({ id }) => id === 'm2')!;
    assert.equal(nextStep(steps, 'reading', sum, new Set())?.id, 'f2');
  });
});

describe('in a review the cursor is on', () => {
  const rows: readonly (readonly [of: ReviewOf, words: string, step: string | undefined])[] = [
    ['mentions', '£500,000', 'm2'],
    ['items', '£500,000', 'f2'],
    ['items', 'Anvil College', 'f1'],
    ['both', '£500,000', 'm2'],
    ['mentions', 'dry dock', undefined],
    ['items', 'dry dock', undefined],
  ];
  for (const [of, words, step] of rows)
    it(`${step ?? 'nothing'} at “${words}”, of ${of}`, () =>
      assert.equal(stepAt(spanOf(words).start, reviewSteps(ANALYSIS, of), ANALYSIS, of)?.id, step));
});

describe('the progress of a review counts', () => {
  const money = { type: 'money', value: WHOLE.amount } as const;
  const decisions = [mentionDecision('a', TEXT, annotation('m1'), 'rejected', money), itemDecision('b', TEXT, PART, ANALYSIS, 'rejected')];
  const rows: readonly (readonly [of: ReviewOf, decided: number, all: number])[] = [
    ['mentions', 2, 8],
    ['items', 2, 3],
    ['both', 4, 11],
  ];
  for (const [of, decided, all] of rows)
    it(`${of}: what is accepted, and what was rejected`, () => {
      const reading = { analysis: analysisWith(['o1', 'f1']), version: 1, text: TEXT, review: null };
      assert.deepEqual(reviewProgress(reading as never, decisions, of), { decided, all });
    });
});
