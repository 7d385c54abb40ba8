import type { SourceText } from '../text/sourceText';
import { Gap, isCapitalised, isMark, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TokenRange } from './acronyms';
import { namesAboveSums } from './awardEntries';
import { namesOfBriefs } from './briefs';
import { CONNECTORS, cellsOf, isNameCell, named, nameInCell } from './cells';
import { isNameHeading } from './columnHeads';
import { ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { namesInMoneyLists } from './moneyLists';
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

/**
 * Names that only the layout tells: the title of the paper at the top, the cells of a column headed `Recipient`, the first
 * cells of a list `name – sum – purpose`, lines above sums, heads
 * of briefs.
 *
 * @param candidates what the blocks gave, in reading order
 */
export function namesInLayout(source: SourceText, candidates: readonly OrganisationMention[]): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const known = new Map<number, number>();
  for (const { firstToken, endToken, confidence } of candidates) if (confidence >= ENOUGH_EVIDENCE) known.set(firstToken, endToken);
  const title = publicationTitle(source);
  if (title !== undefined) found.push(named(source.tokens, title));
  namesInColumns(source, found);
  namesInMoneyLists(source, known, found);
  namesAboveSums(source, known, found);
  namesOfBriefs(source, known, found);
  return found;
}

/** `Marlby Gazette` on a line of its own at the top of the document. */
function publicationTitle({ tokens, blocks }: SourceText): TokenRange | undefined {
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

function namesInColumns({ tokens, blocks }: SourceText, found: OrganisationMention[]): void {
  let column = -1;
  let width = 0;
  for (const block of blocks) {
    if (block.kind !== 'row') {
      column = -1;
      continue;
    }
    const cells = cellsOf(tokens, block);
    if (column < 0) {
      column = cells.findIndex((cell) => isNameHeading(tokens, cell));
      width = cells.length;
      continue;
    }
    if (cells.length !== width) continue;
    const name = nameInCell(tokens, cells[column]);
    if (isNameCell(tokens, name)) found.push(named(tokens, name));
  }
}
