import { inPieces, Pace, type Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import { namesAboveSums } from './awardEntries';
import { namesOfBriefs } from './briefs';
import { cellsOf, isNameCell, named, nameInCell } from './cells';
import { isNameHeading } from './columnHeads';
import { ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { namesInMoneyLists } from './moneyLists';
import { publicationTitle } from './publications';

/** Candidates between two pauses. */
const CANDIDATES_A_STEP = 8_192;
/** The work of passing a block that is no row, beside that of reading a row of so many UTF-16 units. */
const PASSED = 8;

/**
 * Names that only the layout tells: the title of the paper at the top, the cells of a column headed `Recipient`, the first
 * cells of a list `name – sum – purpose`, lines above sums, heads of briefs.
 *
 * @param candidates what the blocks gave, in reading order
 */
export function* namesInLayout(source: SourceText, candidates: readonly OrganisationMention[]): Steps<OrganisationMention[]> {
  const found: OrganisationMention[] = [];
  const known = new Map<number, number>();
  yield* inPieces(candidates.length, CANDIDATES_A_STEP, (from, to) => {
    for (let k = from; k < to; k++) {
      const { firstToken, endToken, confidence } = candidates[k];
      if (confidence >= ENOUGH_EVIDENCE) known.set(firstToken, endToken);
    }
  });
  const title = publicationTitle(source);
  if (title !== undefined) found.push(named(source.tokens, title));
  yield* namesInColumns(source, found);
  yield* namesInMoneyLists(source, known, found);
  yield* namesAboveSums(source, known, found);
  yield* namesOfBriefs(source, known, found);
  return found;
}

function* namesInColumns({ tokens, blocks }: SourceText, found: OrganisationMention[]): Steps<void> {
  let column = -1;
  let width = 0;
  const pace = new Pace();
  for (const block of blocks) {
    if (pace.isPauseDue(block.kind === 'row' ? block.end - block.start : PASSED)) yield;
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
