import { deepEqual } from 'node:assert/strict';
import type { Span } from '../../../src/core/model';
import { mentionDecision } from '../../../src/review/decide';
import { DecisionSet } from '../../../src/review/decisionSet';

const LINE = 'The Hull Trust received £5 million from NHS England.\n';
const OWN = 'In May the Marlby Society asked for £7 million to mend its old roof.\n';
/** Long enough that it is not searched where nothing has moved. */
const LONG = LINE.repeat(1_500) + OWN + LINE.repeat(1_500);

const at = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const rejected = (text: string, span: Span) => mentionDecision('a', text, span, 'rejected', { type: 'date', value: null } as never);

/** The line in which the only decision stands, up to the end of its words; null where it has lost its place. */
function placeOf(set: DecisionSet, text: string): string | null {
  const [decision] = set.anchoredIn(text);
  if (decision?.kind !== 'mention' || set.hasLost) return null;
  const { start, end } = decision.anchor;
  return text.slice(text.lastIndexOf('\n', start) + 1, end);
}

const PLACE = 'In May the Marlby Society asked for £7 million';

describe('decisions on a long text', () => {
  const span = at(LONG, '£7 million');
  const texts: [what: string, text: string, place: string | null][] = [
    ['stand where they stood', LONG, PLACE],
    ['are found where text was put in before them', `A new first line.\n${LONG}`, PLACE],
    ['are lost where their words are gone', LONG.replace(OWN, ''), null],
  ];
  for (const [what, text, place] of texts)
    it(what, () => {
      deepEqual(placeOf(new DecisionSet([rejected(LONG, span)], text), text), place);
    });
});
