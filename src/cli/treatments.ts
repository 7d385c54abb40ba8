import type { FormatId } from '../formats/format';
import { formatById } from '../formats/formats';
import { type CheckSettings, checkDocument } from './checkDocument';
import type { ReviewedDocument } from './documentReader';
import { documentTable } from './fundingTable';

/**
 * What commands do with each document, where it was read: perhaps in another process. Settings and results are plain data.
 *
 * A command's own file puts the results together, in the order of the documents.
 */
const TREATMENTS = {
  /** A part of the file that the format's writer puts together. */
  export: ({ format }: { readonly format: FormatId }) => {
    const writer = formatById(format)!.begin();
    return ({ path, text, analysis }: ReviewedDocument) => writer.partOf({ uri: path, text, analysis });
  },
  /** The document itself, for what needs all of them at once. */
  analyse:
    (_: object) =>
    ({ text, analysis }: ReviewedDocument) => ({ text, analysis }),
  table:
    ({ columns }: { readonly columns: number }) =>
    (document: ReviewedDocument) =>
      documentTable(document, columns),
  check: (settings: CheckSettings) => (document: ReviewedDocument) => checkDocument(document, settings),
};

export type TreatmentName = keyof typeof TREATMENTS;
export type Settings<Name extends TreatmentName> = Parameters<(typeof TREATMENTS)[Name]>[0];
export type Result<Name extends TreatmentName> = ReturnType<ReturnType<(typeof TREATMENTS)[Name]>>;

/** A treatment by its name. */
export function treatment(name: TreatmentName, settings: unknown): (document: ReviewedDocument) => unknown {
  return TREATMENTS[name](settings as never);
}
