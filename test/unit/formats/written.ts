import type { AnalysedDocument, Writer } from '../../../src/formats/format';

/** The file that a writer makes of documents. */
export function written(begin: () => Writer, ...documents: readonly AnalysedDocument[]): string {
  const writer = begin();
  return documents.map((document) => writer.add(document)).join('') + writer.end();
}
