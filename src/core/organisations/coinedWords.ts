import { isCapitalised, isMark, Kind, type Tokens, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { adjoins, type BlockReading, Setting } from './blockReading';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, type OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** A capital after small letters: `SunLoop`; but not `McAdam`, `MacInnes`, `SMEs`, `DfE`. */
const COINED = /^(?!Mc|Mac|Fitz|De[A-Z]|Di[A-Z]|Du[A-Z]|La[A-Z]|Le[A-Z]|Van[A-Z])[A-Z][a-z]{2,}[A-Z][A-Za-z]*$/;
const LONGEST_WORD = 24;
/** `SunLoop, based in Leeds` */
const SEATED = wordSet('based headquartered');

/** What companies do; projects and products, which are coined as well, get money, start and help. */
const ACTS = wordSet(
  'said says told announced gave gives pledged pays paid invested donated contributed bought sold employs declined agreed',
);
const AUXILIARIES = wordSet('has have had is are will would');
const DOES = wordSet(
  'said given pledged promised agreed paid invested donated contributed bought sold matched give pay invest donate contribute buy match ' +
    'giving paying investing donating contributing buying matching',
);

/** The company whose name no word is written like, where it says, buys or gives something, or has a seat: `SunLoop will invest`. */
export function coinedWordAt(reading: BlockReading, i: number): OrganisationMention | undefined {
  const { tokens, block, setting } = reading;
  if (tokens.kind[i] !== Kind.Mixed || setting !== Setting.Plain || tokens.end[i] - tokens.start[i] > LONGEST_WORD) return undefined;
  if (isWithinName(tokens, i, block.contentToken, block.endToken) || isTagged(tokens, i) || !COINED.test(tokenText(tokens, i)))
    return undefined;
  if (!acts(tokens, i + 1, block.endToken) && !hasSeat(tokens, i + 1, block.endToken)) return undefined;
  return mentionOf(tokens, i, i + 1, { source: 'grammar', kind: null, confidence: CONFIDENCE.actingAcronym });
}

/** `@SunLoop`, `#SunLoop` */
function isTagged(tokens: Tokens, i: number): boolean {
  return i > 0 && (isMark(tokens, i - 1, '@') || isMark(tokens, i - 1, '#'));
}

/** Whether capitals stand beside a word, so that it is a part of another name. */
function isWithinName(tokens: Tokens, i: number, floor: number, limit: number): boolean {
  const before = i > floor && isCapitalised(tokens, i - 1) && adjoins(tokens, i) && !(roleOf(tokens, i - 1) & Role.Function);
  return before || (i + 1 < limit && isCapitalised(tokens, i + 1) && adjoins(tokens, i + 1));
}

function acts(tokens: Tokens, verb: number, limit: number): boolean {
  if (verb >= limit || !adjoins(tokens, verb)) return false;
  return ACTS.has(tokens, verb) || (AUXILIARIES.has(tokens, verb) && verb + 1 < limit && DOES.has(tokens, verb + 1));
}

function hasSeat(tokens: Tokens, comma: number, limit: number): boolean {
  return comma + 1 < limit && isMark(tokens, comma, ',') && SEATED.has(tokens, comma + 1);
}
