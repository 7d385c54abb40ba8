import { isWord, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TokenRange } from './acronyms';

/** Heads of columns that hold names of bodies. */
const NAME_COLUMNS = wordSet(
  'recipient recipients funder funders organisation organisations organization organizations grantee grantees applicant applicants awardee ' +
    'awardees provider providers partner partners institution institutions university charity charities council councils company companies ' +
    'beneficiary beneficiaries authority authorities winner winners donor donors supplier suppliers contractor contractors ' +
    'trust trusts body bodies sponsor sponsors',
);
/** Heads of such columns when they stand alone: `Group`, but not `Age group`. */
const NAME_COLUMNS_ALONE = wordSet('group groups society club school hospital');

const LONGEST = 4;

/** Whether a cell heads a column of names: `Recipient`, `Lead organisation`, `Funder(s)`. */
export function isNameHeading(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (end - first > LONGEST) return false;
  const last = lastWord(tokens, first, end);
  if (last === first && NAME_COLUMNS_ALONE.has(tokens, first)) return true;
  return NAME_COLUMNS.has(tokens, last) || NAME_COLUMNS.has(tokens, first);
}

/** Whether a cell is nothing but such a head, and so no name: `Recipient`, but not `Harwick Council`. */
export function isBareHeading(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (lastWord(tokens, first, end) !== first) return false;
  return NAME_COLUMNS.has(tokens, first) || NAME_COLUMNS_ALONE.has(tokens, first);
}

function lastWord(tokens: Tokens, first: number, end: number): number {
  let last = end - 1;
  while (last > first && !isWord(tokens, last)) last--;
  return last;
}
