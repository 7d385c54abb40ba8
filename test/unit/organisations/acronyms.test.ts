import { strict as assert } from 'node:assert';
import { bodiesIn, marked, unmarked } from './marked';

const FOUND: Record<string, readonly string[]> = {
  'brackets behind a name': [
    'The [Harwick Tidal Institute] ([HTI]) opened.',
    'The [Department for Ferries] ([DfF]) paid.',
    'The [Office of Tides and Moons] ([Otam]) paid.',
    '[NHS Harwick and Penmoor Integrated Care Board] ([HP ICB]) paid.',
    'The [Harwick Alliance] ([AH]) lost.',
  ],
  'brackets behind an acronym': ['[HTI] ([Harwick Tidal Institute]) opened.', '[HTI] (the [Harwick Tidal Institute]) opened.'],
  'an acronym makes a body of a name without head noun': [
    'The [Slide Data Lake for Research, Teaching and Care] ([SlideLAKE]) opened.',
    '[Australians Against Further Dams] ([AAFD]) marched.',
  ],
  'things have acronyms too': [
    'Artificial intelligence (AI) is used.',
    'Magnetic Resonance Imaging (MRI) is used.',
    'Small and medium-sized enterprises (SMEs) apply.',
    'The Local Boats Infrastructure Fund (LBIF) is open.',
    'The Chief Executive Officer (CEO) is away.',
    'The Medium Term Financial Strategy (MTFS) is agreed.',
  ],
  'brackets that hold something else': [
    'The [Harwick Tidal Institute] (Leeds) opened.',
    'The [Harwick Tidal Institute] (2019) opened.',
    'Ann Pell (Harwick North) (Con) rose.',
  ],
  'later uses, before and after the definition': [
    '[HTI] wins prize.\n\nThe [Harwick Tidal Institute] ([HTI]) won, and [HTI]’s head was pleased.',
    'The [Slide Data Lake for Care] ([SlideLAKE]) opened. The [Slide Data Lake for Care] is in Leeds.',
  ],
  'an acronym that acts': ['The [GLCX] said no.', 'The MP said no.', 'Our GLCX is red.'],
};

describe('acronyms', () => {
  for (const [rule, rows] of Object.entries(FOUND))
    describe(rule, () => {
      for (const row of rows) it(row, () => assert.equal(marked(unmarked(row)), row));
    });

  it('an acronym that the document defines wins over the listed one', () => {
    const [body] = bodiesIn('The Clyde Maritime Alliance (CMA) met. The CMA agreed.');
    assert.equal(body, 'Clyde Maritime Alliance: Clyde Maritime Alliance, CMA, CMA');
  });

  it('one acronym for two bodies goes with the definition before it', () => {
    const text = 'The Harwick Trust (HT) paid. HT is rich. The Holm Tidal Society (HT) paid too. HT is poor.';
    assert.deepEqual(bodiesIn(text), ['Harwick Trust: Harwick Trust, HT, HT', 'Holm Tidal Society: Holm Tidal Society, HT, HT']);
  });
});
