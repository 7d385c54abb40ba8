import { isCapitalised, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { capitalsEnd, joinsName, nameEnd } from './apposition';
import { adjoins, type BlockReading, Setting } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** Posts that companies and charities have, and places have not. */
const POSTS = wordSet('director executive spokesman spokeswoman spokesperson founder');
/** What says which director: `Riverside's regional development director`. */
const LONGEST_POST = 4;
const CHIEF = wordSet('chief');
const EXECUTIVE = wordSet('executive');
const SPEAKING = wordSet('spokesman spokeswoman spokesperson');
const OF = wordSet('of at');
const FOR = wordSet('for');
const LONGEST = 4;
const NO_EMPLOYER = Role.Function | Role.Title | Role.Post | Role.Calendar | Role.Nation | Role.Part | Role.Vague | Role.Possessor;

/** The organisation that begins at token `i` because somebody works for it: `Riverside's finance director`, `the chief executive of Assura`. */
export function employerAt(reading: BlockReading, i: number): OrganisationMention | undefined {
  const { tokens, block, setting } = reading;
  if (setting !== Setting.Plain || tokens.kind[i] === Kind.Upper) return undefined;
  const limit = Math.min(block.endToken, i + LONGEST);
  const follows = followsPost(tokens, i, block.contentToken);
  if (!follows && !mayHavePost(tokens, capitalsEnd(tokens, i, limit))) return undefined;
  if (roleOf(tokens, i) & NO_EMPLOYER || (i > block.contentToken && isCapitalised(tokens, i - 1) && adjoins(tokens, i))) return undefined;
  const end = nameEnd(tokens, i, limit);
  if (end === i || roleOf(tokens, end - 1) & (Role.NotBody | Role.Nation)) return undefined;
  if (!follows && !hasPost(tokens, end, block.endToken)) return undefined;
  return mentionOf(tokens, i, end, { source: 'grammar', kind: null, confidence: CONFIDENCE.apposition });
}

function mayHavePost(tokens: Tokens, after: number): boolean {
  return tokens.kind[after] === Kind.Possessive || joinsName(tokens, after);
}

/** Whether `'s development director` stands at token `i`. */
function hasPost(tokens: Tokens, i: number, limit: number): boolean {
  if (i >= limit || tokens.kind[i] !== Kind.Possessive) return false;
  for (let j = i + 1; j < limit && j <= i + LONGEST_POST && tokens.kind[j] === Kind.Lower && adjoins(tokens, j); j++)
    if (POSTS.has(tokens, j)) return true;
  return false;
}

/** Whether `chief executive of` or `a spokesperson for` stands before token `i`. */
function followsPost(tokens: Tokens, i: number, floor: number): boolean {
  if (i - 2 < floor) return false;
  if (FOR.has(tokens, i - 1)) return SPEAKING.has(tokens, i - 2);
  return OF.has(tokens, i - 1) && EXECUTIVE.has(tokens, i - 2) && i - 3 >= floor && CHIEF.has(tokens, i - 3);
}
