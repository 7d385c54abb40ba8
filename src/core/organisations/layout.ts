import type { SourceText } from '../text/sourceText';
import { namesAboveSums } from './awardEntries';
import { namesOfBriefs } from './briefs';
import { cellsOf, isNameCell, named, nameInCell } from './cells';
import { isNameHeading } from './columnHeads';
import { ENOUGH_EVIDENCE, type OrganisationMention } from './mentions';
import { namesInMoneyLists } from './moneyLists';
import { publicationTitle } from './publications';

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
