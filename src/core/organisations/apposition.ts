import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { adjoins, type BlockReading, Setting } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** Nouns for bodies that are never nouns for people. The value says whether a second noun must stand before: `trade body`. */
const DESCRIPTORS = new WordTable<boolean>([
  ...(
    'charity charities company companies firm firms consultancy startup startups regulator watchdog thinktank union unions ngo quango ' +
    'utility utilities manufacturer carmaker chipmaker drugmaker steelmaker glassmaker papermaker shipbuilder insurer distillery ' +
    'institute agency retailer supermarket broadcaster housebuilder consortium spinout subsidiary nonprofit multinational conglomerate'
  )
    .split(' ')
    .map((word) => [word, false] as const),
  ...'body bodies group tank association enterprise organisation organization up profit out'
    .split(' ')
    .map((word) => [word, true] as const),
]);
const BEFORE_DESCRIPTOR = wordSet(
  'trade industry umbrella representative professional membership campaign campaigning lobby lobbying pressure advocacy business community consumer ' +
    'patient patients think housing social employers farmers conservation start non not spin research environmental heritage arts aid ' +
    'voluntary charitable software',
);
/** After `X, a charity`: what may follow. */
const AFTER_DESCRIPTOR = wordSet('that which based in of for with from run set founded and working owned');
/** `a charity called X`, `known as X` */
const CALLED = wordSet('called named');
/** Whom lists name: `contractors such as X`. */
const LISTED = wordSet(
  'contractors suppliers providers developers operators retailers manufacturers funders sponsors partners bodies organisations lenders housebuilders utilities consultancies universities councils',
);
/** `firms such as X`, `charities including X` */
const LIKE = wordSet('as including like');
/** What stands right before a name that is told so. */
const BEFORE_NAME = firstWordsOf(DESCRIPTORS, CALLED, LIKE);
const SUCH = wordSet('such');
const ARTICLES = wordSet('a an the');

/** What bodies do and people say of them. */
const ACTS = wordSet(
  'said says told warned announced awarded gave pledged confirmed estimates argues argued called welcomed published launched funded funds ' +
    'gives warns supports employs provides received receives spokesperson spokesman spokeswoman chief chair director trustees members ' +
    'boss ceo researchers figures branch campaigners understands reported revealed supplied ' +
    'supplies built won makes bought sold owns operates runs manages declined agreed invested contributed donated sponsored appointed employed opened acquired',
);
/** What is said of a body's doings in two words: `has had`, `was fined`, `is seeking`. */
const AUXILIARIES = wordSet('has have had was were is are will would');
const DONE = wordSet(
  'had received got won raised applied asked agreed pledged promised given paid awarded fined granted owed funded contributed bought built ' +
    'donating investing supply seeking asking matching contributing providing paying funding building give pay receive spend match contribute provide fund build buy bury',
);
const HAVING = wordSet('has have had will is are');
const PAID = wordSet(
  'pledged promised applied asked contributed donated paid raised awarded received bid pay match contribute donate receive run seeking asking ' +
    'matching contributing paying funding applying bidding raising',
);
const APPLIED = wordSet('applied bid asked');
const FOR = wordSet('for');
const WHICH = wordSet('which');
const RUNS = wordSet('runs owns operates manages employs funds publishes organises');
const THE = wordSet('the');
const TOLD = wordSet('told');
const MAKERS = wordSet(
  'builder builders developer developers supplier suppliers contractor contractors brewer maker operator manufacturer publisher landlord lender',
);
const GIVERS_FOLLOW = wordSet('by from with');
const TO = wordSet('to');
const MAGNITUDES = wordSet('thousand million billion m mn bn k');
/** `£1,600,000`: in tokens */
const LONGEST_NUMBER = 7;
const POST_OF = wordSet('of at for from');
const POSTS = wordSet(
  'executive director chair spokesperson spokesman spokeswoman trustee manager head boss ceo chairman president adviser policy research',
);
/** Acronyms for people: `the MP said`. */
const PEOPLE = wordSet('mp mps pm ceo cfo coo gp gps hr dj vc pc fm cmo cso mep msp ms mla td dc dcs ai it tv uk us ni eu');

const NO_NAME = Role.Function | Role.Title | Role.Post | Role.Calendar;
const LONGEST = 6;
/** in tokens */
const LONGEST_DATELINE = 12;

/** The organisation that token `i` begins because the word before says what it is: `the charity Hive Bodmin`. */
export function describedAt(reading: BlockReading, i: number): OrganisationMention | undefined {
  const { tokens, block, setting } = reading;
  if (setting !== Setting.Plain || !isDescribed(reading, i)) return undefined;
  const end = nameEnd(tokens, i, Math.min(block.endToken, i + LONGEST));
  if (end === i || (end === i + 1 && roleOf(tokens, i) & (Role.Nation | Role.Vague | Role.Part))) return undefined;
  return mentionOf(tokens, i, end, { source: 'grammar', kind: null, confidence: CONFIDENCE.apposition });
}

/** Whether a noun for a body stands right before token `i`. */
function isDescribed({ tokens, block }: BlockReading, i: number): boolean {
  const noun = i - 1;
  if (!BEFORE_NAME.has(tokens, noun) || noun < block.contentToken || !adjoins(tokens, i) || tokens.kind[noun] !== Kind.Lower) return false;
  if (isDescriptor(tokens, noun, block.contentToken)) return true;
  if (CALLED.has(tokens, noun)) return isDescriptor(tokens, noun - 1, block.contentToken);
  if (!LIKE.has(tokens, noun)) return false;
  const listed = SUCH.has(tokens, noun - 1) ? noun - 2 : noun - 1;
  return isDescriptor(tokens, listed, block.contentToken) || (listed >= block.contentToken && LISTED.has(tokens, listed));
}

/** Whether a noun for a body ends at token `noun`: `charity`, `trade body`, `think-tank`. */
function isDescriptor(tokens: Tokens, noun: number, floor: number): boolean {
  if (noun < floor) return false;
  const second = DESCRIPTORS.get(tokens, noun);
  if (second === undefined || !second) return second !== undefined;
  const before = isMark(tokens, noun - 1, '-') ? noun - 2 : noun - 1;
  return before >= floor && BEFORE_DESCRIPTOR.has(tokens, before);
}

/** The end of the capitalised words from `i`; `i` where no name begins there. */
export function nameEnd(tokens: Tokens, i: number, limit: number): number {
  let end = i;
  while (
    end < limit &&
    isWord(tokens, end) &&
    isCapitalised(tokens, end) &&
    (end === i || adjoins(tokens, end)) &&
    !(roleOf(tokens, end) & NO_NAME)
  ) {
    end++;
    while (end + 1 < limit && isMark(tokens, end, '-') && tokens.gap[end] + tokens.gap[end + 1] === Gap.None && isWord(tokens, end + 1))
      end += 2;
    if (end + 1 < limit && isMark(tokens, end, '&') && isCapitalised(tokens, end + 1)) end++;
  }
  return isMark(tokens, end - 1, '&') ? end - 1 : end;
}

/**
 * The token after the words with capitals from `i` on. Where neither a name is joined on there ({@link joinsName}) nor what a name is
 * looked for by, no name ends in front of that: a look at it spares reading the name.
 */
export function capitalsEnd(tokens: Tokens, i: number, limit: number): number {
  let end = i;
  while (end < limit && isCapitalised(tokens, end)) end++;
  return end;
}

/** Whether a name may go on over token `i`: `-` and `&`. */
export function joinsName(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '-') || isMark(tokens, i, '&');
}

/** The organisation that begins at token `i` because the words after say what it is: `Hive Bodmin, a charity that`. */
export function glossedAt(reading: BlockReading, i: number): OrganisationMention | undefined {
  const { tokens, block } = reading;
  const limit = Math.min(block.endToken, i + LONGEST);
  const after = capitalsEnd(tokens, i, limit);
  const mayFollow = isMark(tokens, after, ',') ? ARTICLES.has(tokens, after + 1) : joinsName(tokens, after);
  if (!mayFollow) return undefined;
  if (i > block.contentToken && isCapitalised(tokens, i - 1) && adjoins(tokens, i) && !(roleOf(tokens, i - 1) & NO_NAME)) return undefined;
  const end = nameEnd(tokens, i, limit);
  if (end === i || !isGlossed(reading, end)) return undefined;
  return mentionOf(tokens, i, end, { source: 'grammar', kind: null, confidence: CONFIDENCE.apposition });
}

/** Whether `, a small charity` stands at token `comma`. */
function isGlossed({ tokens, block }: BlockReading, comma: number): boolean {
  if (comma + 2 >= block.endToken || !isMark(tokens, comma, ',') || !ARTICLES.has(tokens, comma + 1)) return false;
  const limit = Math.min(block.endToken, comma + 7);
  for (let i = comma + 2; i < limit; i++) {
    if (tokens.kind[i] === Kind.Punctuation && !isMark(tokens, i, '-')) return false;
    if (AFTER_DESCRIPTOR.has(tokens, i)) return false;
    const second = DESCRIPTORS.get(tokens, i);
    if (second === undefined || (second && !BEFORE_DESCRIPTOR.has(tokens, isMark(tokens, i - 1, '-') ? i - 2 : i - 1))) continue;
    return i + 1 >= block.endToken || !isWord(tokens, i + 1) || AFTER_DESCRIPTOR.has(tokens, i + 1);
  }
  return false;
}

/** Whether the words beside tokens `first` to `end` speak of them as of a body. */
export function actsAsBody(reading: BlockReading, first: number, end: number): boolean {
  const { tokens, block } = reading;
  if (isDescribed(reading, first) || isGlossed(reading, end)) return true;
  const next = end < block.endToken && tokens.kind[end] === Kind.Possessive ? end + 1 : end;
  if (next < block.endToken && tokens.kind[next] === Kind.Lower && adjoins(tokens, next) && ACTS.has(tokens, next)) return true;
  const preposition = first - 1;
  if (preposition - 1 >= block.contentToken && THE.has(tokens, preposition) && TOLD.has(tokens, preposition - 1)) return true;
  return preposition - 1 >= block.contentToken && POST_OF.has(tokens, preposition) && POSTS.has(tokens, preposition - 1);
}

/** Whether an auxiliary and a verb of giving, getting or making follow: `Harwick Cathedral has had`, `Calder Medical was fined`. */
export function hasDealings({ tokens, block }: BlockReading, end: number): boolean {
  return end + 1 < block.endToken && adjoins(tokens, end) && AUXILIARIES.has(tokens, end) && DONE.has(tokens, end + 1);
}

/**
 * Whether a word that means other things too is said to give, to get or to ask for money, or to run something: `Shelter has pledged`,
 * `Nexus applied for`, `Nexus, which runs`.
 * What is done to something (`Shelter was given`) tells nothing.
 */
export function dealsWithMoney({ tokens, block }: BlockReading, end: number): boolean {
  if (end + 2 < block.endToken && isMark(tokens, end, ',') && WHICH.has(tokens, end + 1)) return RUNS.has(tokens, end + 2);
  if (end + 1 >= block.endToken || !adjoins(tokens, end)) return false;
  return (HAVING.has(tokens, end) && PAID.has(tokens, end + 1)) || (APPLIED.has(tokens, end) && FOR.has(tokens, end + 1));
}

/** Whether a name is the agency behind a dateline: `LEEDS, 9 June 2024 (Calder News) -`. */
export function isAgency({ tokens, block }: BlockReading, first: number, end: number): boolean {
  if (first - block.contentToken > LONGEST_DATELINE || first <= block.contentToken || end + 1 >= block.endToken) return false;
  return isMark(tokens, first - 1, '(') && isMark(tokens, end, ')') && isMark(tokens, end + 1, '-');
}

/** Whether a body is named as the one who does, gives or goes along: `by Calder Water`, `from Calder Water`. */
export function followsGiver({ tokens, block }: BlockReading, first: number): boolean {
  return first > block.contentToken && tokens.kind[first - 1] === Kind.Lower && GIVERS_FOLLOW.has(tokens, first - 1);
}

/** Whether a body is named as the one who gets a sum: `fees of £1.6 million to Calder Water`. */
export function followsSum({ tokens, block }: BlockReading, first: number): boolean {
  const to = first - 1;
  if (to - 2 < block.contentToken || !TO.has(tokens, to)) return false;
  const number = MAGNITUDES.has(tokens, to - 1) ? to - 2 : to - 1;
  if (tokens.kind[number] !== Kind.Number) return false;
  for (let i = number - 1; i >= Math.max(block.contentToken, number - LONGEST_NUMBER); i--) {
    if (tokens.kind[i] === Kind.Currency) return true;
    if (tokens.kind[i] !== Kind.Number && tokens.kind[i] !== Kind.Punctuation) return false;
  }
  return false;
}

/** Whether a noun stands before that people may be as well: `the builder Marsh Homes`. */
export function followsMaker({ tokens, block }: BlockReading, first: number): boolean {
  return first > block.contentToken && tokens.kind[first - 1] === Kind.Lower && MAKERS.has(tokens, first - 1);
}

/** An acronym that nobody listed and that says or gives something: `the GLC said`. */
export function actingAcronymAt(reading: BlockReading, i: number): OrganisationMention | undefined {
  const { tokens, block, setting } = reading;
  const length = tokens.end[i] - tokens.start[i];
  if (setting !== Setting.Plain || tokens.kind[i] !== Kind.Upper || length < 3 || length > 7 || PEOPLE.has(tokens, i)) return undefined;
  if (i > block.contentToken && isCapitalised(tokens, i - 1) && adjoins(tokens, i) && !(roleOf(tokens, i - 1) & Role.Function))
    return undefined;
  if (!actsAsBody(reading, i, i + 1)) return undefined;
  return mentionOf(tokens, i, i + 1, { source: 'acronym', kind: null, confidence: CONFIDENCE.actingAcronym });
}
