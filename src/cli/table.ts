import { analyseDocuments, type ReadingOptions } from './analyseDocuments';
import { fundingTable } from './fundingTable';
import type { Surroundings } from './surroundings';

/** Prints the funding items of the given files and folders, one table a document. Returns the exit code. */
export async function tableDocuments(paths: readonly string[], options: ReadingOptions, surroundings: Surroundings): Promise<number> {
  const { documents, code } = await analyseDocuments(paths, options, surroundings);
  for (const { path, analysis } of documents) {
    const { title, documentDate, fundingItems } = analysis;
    const heading = [path, title, documentDate?.edtf].filter(Boolean).join(' · ');
    const items = fundingItems.length ? fundingTable(fundingItems, surroundings.columns) : 'no funding items';
    surroundings.out(`${heading}\n${items}\n\n`);
  }
  return code;
}
