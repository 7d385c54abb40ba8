import type { SourceText } from '../text/sourceText';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TokenRange } from './acronyms';
import { CONNECTORS } from './cells';
import { Role, roleOf } from './nameWords';

/** Titles of papers and sites end in these. */
const MEDIA = wordSet(
  'gazette news insider times post mail star journal observer courier express argus telegraph today weekly review digest bulletin magazine ' +
    'tribune advertiser mercury standard press record independent guardian examiner messenger reporter voice world daily monitor dispatch ' +
    'herald echo chronicle wire watch briefing leader mirror sentinel',
);
/** After `the` they end nothing but the title of a paper: `The National Sentinel`. */
const PAPERS = wordSet('gazette herald sentinel tribune courier chronicle argus echo mercury telegraph advertiser examiner');
const THE = wordSet('the');
/** What a heading begins with that only sounds like a paper: `Breaking News`, `Research News`. */
const NO_TITLE = wordSet(
  'breaking latest related local business more top good sport sports press site study campus research company industry market health ' +
    'education science technology politics world national international regional community member members staff student students event ' +
    'events spending budget case peer book annual quarterly monthly weekly daily job jobs school college university council trust',
);

const TOP = 6;

const TOLD = wordSet('told tells');

/** The title of the paper or site, on a line of its own at the top: `Marlby Gazette`, or one word that somebody told something. */
export function publicationTitle({ tokens, blocks }: SourceText): TokenRange | undefined {
  if (blocks.length > 0 && isToldOf(tokens, blocks[0].contentToken, blocks[0].endToken))
    return { first: blocks[0].contentToken, end: blocks[0].endToken };
  for (const { contentToken, endToken: end } of blocks.slice(0, TOP)) {
    const the = THE.has(tokens, contentToken) && PAPERS.has(tokens, end - 1);
    const first = the ? contentToken + 1 : contentToken;
    if (end - first < 2 || end - first > 6 || !MEDIA.has(tokens, end - 1)) continue;
    if (the && isTitle(tokens, first, end)) return { first, end };
    if (NO_TITLE.has(tokens, first)) continue;
    if (roleOf(tokens, first) & (Role.Function | Role.Starter | Role.Vague) || !isTitle(tokens, first, end)) continue;
    return { first, end };
  }
  return undefined;
}

function isTitle(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (i > first && tokens.gap[i] !== Gap.Space) return false;
    const joins = i > first && (isMark(tokens, i, '&') || CONNECTORS.has(tokens, i));
    if (!joins && (!isCapitalised(tokens, i) || roleOf(tokens, i) & (Role.Post | Role.Calendar))) return false;
  }
  return true;
}

/** Whether a line is one word, and the document says that somebody told that word something: `she told Tidewire.` */
function isToldOf(tokens: Tokens, first: number, end: number): boolean {
  if (end - first !== 1 || !isCapitalised(tokens, first) || roleOf(tokens, first) !== 0) return false;
  for (let i = end + 1; i < tokens.count; i++) {
    if (tokens.hash[i] !== tokens.hash[first] || !TOLD.has(tokens, i - 1) || tokens.kind[i] !== tokens.kind[first]) continue;
    const next = i + 1;
    if (next >= tokens.count || tokens.kind[next] === Kind.Lower || !isWord(tokens, next)) return true;
  }
  return false;
}
