import { strict as assert } from 'node:assert';
import { marked, unmarked } from './marked';

const GROUPS: Record<string, readonly string[]> = {
  'programmes, funds, laws, reports': [
    'The Levelling Up Fund closed in June.',
    'The Local Government Act 2003 applies.',
    'The Public Health Service Act applies.',
    'Money came from the Tidal Energy Innovation Programme.',
    'The Community Trust Fund is empty.',
    'The Warm Homes Plan is late.',
    'Read the Harbour Strategy and the Ports Review.',
    'The Treasury Management Strategy was adopted.',
    'The Mayor’s Charity Ball raised £800.',
    'The Business Team and the Corporate Management Team met.',
  ],
  'people, posts, offices': [
    'The Health Secretary visited on Tuesday.',
    'My Lords, I thank the noble Lords for their words.',
    'The Minister of State, [Department for Transport], spoke.',
    'The Under-Secretary of State, [Department for Work and Pensions], spoke.',
    'Ask the Director of Finance or the Monitoring Officer.',
    'Dr Trust and Mrs Bank were there.',
    'The Secretary of State for Education answered.',
    'The right hon. Member for Holt spoke.',
  ],
  'places and streets': [
    'The Market Hall on Station Road has a new roof.',
    'Harwick Town Centre is busy.',
    'They met on Council Street.',
    'The River Esk rose.',
  ],
  'generic and plural': [
    'Academic health science networks were licensed.',
    'Every Health Board must report.',
    'A Community Trust may apply.',
    'The Council has met, and so has the Department.',
    'The Steering Group and the Working Party met.',
    'Members of the Board of Trustees met.',
    'Each was a Centre of Excellence.',
    '[NHS] trusts in the north were asked.',
  ],
  'capitals that mean nothing': [
    'Related Jobs',
    'Have Your Say',
    'MRI machines and IT systems are old.',
    'The A&E wait is four hours.',
    'WHO PAYS FOR WHAT',
    'Nice people live here.',
    'Write to info@harwick-trust.org or see www.google.com.',
    'Terms & Conditions apply.',
    'Rate: 5p a unit (Figure 9, page 50).',
    'Barclays Road is closed, and David Philips is cross.',
  ],
  'ambiguous listed words without evidence': [
    'Mind the gap.',
    'Crisis talks were held.',
    'Shelter is hard to find.',
    'Refuge was taken in the hills.',
  ],
  'ambiguous listed words with evidence': [
    'The charity [Mind] has a shop.',
    '[Shelter] said rents were up.',
    'A spokesperson for [Crisis] agreed.',
    '[Apple], [Google] and [Microsoft] bid for it.',
    'Council leader Ann Pell ([Labour]) agreed, and the [Greens] did not.',
  ],
  'ambiguous listed words that deal with money': [
    '[Shelter] will run the service in Hull.',
    '[Scope] has pledged £900 for ramps.',
    '[Nexus] applied for £9m.',
    '[Nexus], which runs the trams, is late.',
    'Shelter was given to all who came.',
    'Scope for savings is small.',
  ],
  'first names that are bodies too': [
    'We asked its treasurer Nesta Pryce about it.',
    '“No,” says Nesta Pryce, 64, who keeps bees.',
    '[Nesta] pays for it.',
  ],
  'surnames that are companies too': ['Sarah Jacobs runs the baths. Jacobs said they would close.'],
};

describe('what is no organisation', () => {
  for (const [rule, rows] of Object.entries(GROUPS))
    describe(rule, () => {
      for (const row of rows) it(row, () => assert.equal(marked(unmarked(row)), row));
    });
});
