import assert from 'node:assert/strict';
import { items } from './itemTable';

/** A text, and the places of its first item, parted by semicolons. */
const TOLD: readonly (readonly [text: string, places: string])[] = [
  ['The Department for Education gave £6m for new classrooms in Burnley.', 'Burnley'],
  ['Arts Council England awarded £2m to museums across Hull, Grimsby and the Humber estuary.', 'Hull; Grimsby; Humber estuary'],
  ['Sport England will invest £3m in pitches throughout West and North Yorkshire.', 'West and North Yorkshire'],
  ['Ministers have set aside £9m for sea walls near Stoke-on-Sea and on the Isle of Wight.', 'Stoke-on-Sea'],
  ['Schools in Cornwall will get £6m from the Department for Education.', 'Cornwall'],
  ['The council granted £40,000 for a skate park in the Forest of Dean.', 'Forest of Dean'],
];

const NOT_TOLD: readonly (readonly [rule: string, text: string])[] = [
  ['where it was announced', 'The Department for Education gave £6m for libraries, it was announced in Burnley.'],
  ['where somebody spoke', 'Speaking at a conference in Leeds, the Chancellor announced £5m for libraries.'],
  ['where the funder is', 'The museum received £5m from the Wellcome Trust in London.'],
  ['where another subject is', 'The Wellcome Trust gave £5m to the museum and a man in Otley sends postcards.'],
  ['a programme', 'The Department for Transport gave £5m to bus operators in the Green Routes Programme.'],
  ['a language', 'The Welsh Government gave £5m to train youth workers in Welsh.'],
  ['an organisation', 'The Welsh Government gave £5m for research in Cardiff University.'],
  ['a month', 'The Welsh Government gave £5m for libraries in March.'],
  ['initials', 'The Welsh Government gave £5m for research in AI.'],
];

describe('places', () => {
  for (const [text, expected] of TOLD)
    it(text, () => {
      const [item] = items(text);
      assert.equal(item.places.map(({ name }) => name).join('; '), expected);
      for (const { name, start, end } of item.places) assert.equal(text.slice(start, end), name);
    });

  for (const [rule, text] of NOT_TOLD)
    it(`not ${rule}: ${text}`, () => {
      const [item] = items(text);
      assert.ok(item, 'no item');
      assert.deepEqual(item.places, []);
    });
});
