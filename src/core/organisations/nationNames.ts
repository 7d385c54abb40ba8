import { isCapitalised, Kind, type Tokens } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { adjoins, type BlockReading, Setting } from './blockReading';
import { Frame } from './headNouns';
import { leftBorder } from './leftBorder';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { endsInOther } from './nameGrammar';
import { Role, roleOf } from './nameWords';

/** Countries that national bodies bear at the end of their names. `Europe` and `America` name programmes and places. */
const NATIONS = wordSet('england scotland wales uk ni cymru gb canada australia ireland');
/** What stands behind a listed name as a part of it. */
const BRANCHES = wordSet('england scotland wales uk cymru gb ireland australia canada usa india africa europe international');
/** What a name may end with here, beside a word with capitals in it (`DigiTrials`). */
const COUNTRIES = firstWordsOf(NATIONS, BRANCHES);
/** Bodies that words of place follow without a new name. */
const PLACED = wordSet('eu un');
/** What stands before places and seldom before bodies. */
const PLACES_FOLLOW = wordSet('in across throughout around');
const NHS = wordSet('nhs');
const NO_LAST_WORD = Role.Part | Role.Function | Role.Verb | Role.NotBody | Role.Nation | Role.Calendar;
const NO_FIRST_WORD = Role.Part | Role.Function | Role.Verb | Role.NotBody | Role.Starter | Role.Nation | Role.Calendar;

/** The body named for its country at token `nation`: `Sport England`, `Digital Health and Care Wales`; or undefined. */
export function nationalBodyAt(reading: BlockReading, nation: number): OrganisationMention | undefined {
  const { tokens, block, setting } = reading;
  if (nation <= block.contentToken || !(COUNTRIES.has(tokens, nation) || tokens.kind[nation] === Kind.Mixed)) return undefined;
  const listed = reading.listed.endingAt(nation);
  if (listed !== undefined) return nationalBranch(reading, listed.firstToken, nation);
  if (reading.listed.endingAt(nation + 1) !== undefined || isInPlace(reading, nation)) return undefined;
  if (!NATIONS.has(tokens, nation) || setting !== Setting.Plain) return undefined;
  if (!isCapitalised(tokens, nation - 1) || !adjoins(tokens, nation) || goesOn(tokens, nation, block.endToken)) return undefined;
  const first = leftBorder(reading, nation, Frame.Left | Frame.And);
  if (first === nation || roleOf(tokens, first) & NO_FIRST_WORD || roleOf(tokens, nation - 1) & NO_LAST_WORD) return undefined;
  if (endsInOther(reading, nation + 1)) return undefined;
  return mentionOf(tokens, first, nation + 1, { source: 'grammar', kind: null, confidence: CONFIDENCE.apposition });
}

/** `in Atlantic Canada`: one capitalised word and its country after a preposition of place. */
function isInPlace({ tokens, block }: BlockReading, nation: number): boolean {
  return nation - 2 >= block.contentToken && PLACES_FOLLOW.has(tokens, nation - 2);
}

/** `Oxfam Ireland`, `Greenpeace International`, `NHS DigiTrials`: the branch of a listed body. */
function nationalBranch({ tokens }: BlockReading, listed: number, nation: number): OrganisationMention | undefined {
  if (!isCapitalised(tokens, nation) || !adjoins(tokens, nation)) return undefined;
  const coined = NHS.has(tokens, nation - 1) && tokens.kind[nation] === Kind.Mixed;
  if (!BRANCHES.has(tokens, nation) && !coined) return undefined;
  if (tokens.kind[nation - 1] === Kind.Upper && PLACED.has(tokens, nation - 1)) return undefined;
  return mentionOf(tokens, listed, nation + 1, { source: 'grammar', kind: null, confidence: CONFIDENCE.builtName });
}

/** Whether more capitals follow: then the country is within another name. */
function goesOn(tokens: Tokens, nation: number, limit: number): boolean {
  const next = nation + 1;
  return next < limit && tokens.kind[next] === Kind.Title && adjoins(tokens, next) && !(roleOf(tokens, next) & (Role.Post | Role.Title));
}
