import { relative } from 'node:path';
import { readBreakdowns } from '../core/funding/breakdown';
import { spansOfSums } from '../formats/itemPlaces';
import { toExportDocument } from '../formats/json';
import { moneyText } from '../formats/moneyText';
import { oneLine } from '../formats/oneLine';
import { placesOf } from '../formats/placesOf';
import type { ExportDocument } from '../formats/schema';
import { type Decision, placeOf } from '../review/decision';
import type { ReviewedDocument } from './documentReader';
import type { Problem, ProblemKind } from './problem';

export interface CheckSettings {
  /** Whether parts that exceed their whole are a problem. */
  readonly parts: boolean;
  /** Whether the document is wanted, to be compared with what is expected. */
  readonly compare: boolean;
}

/** A problem of a document's text by its offset: the places of all are found together. */
interface ProblemAt {
  readonly kind: ProblemKind;
  readonly start: number;
  readonly message: string;
}

/** Finds what is to be put right in a document and in the decisions on it. */
export function checkDocument(
  document: ReviewedDocument,
  { parts, compare }: CheckSettings,
): { readonly problems: readonly Problem[]; readonly found: ExportDocument | null } {
  const { path: uri, text, analysis } = document;
  const problems = [...conflicts(document), ...(parts ? exceededWholes(document) : [])];
  const at = placesOf(
    text,
    problems.map(({ start }) => start),
  );
  return {
    problems: [...staleDecisions(document), ...problems.map(({ kind, start, message }) => ({ kind, path: uri, ...at(start)!, message }))],
    found: compare ? toExportDocument({ uri, text, analysis }) : null,
  };
}

function staleDecisions({ path, stale, decisionFile }: ReviewedDocument): Problem[] {
  return stale.map((decision) => ({
    kind: 'stale-decision',
    path: fromHere(decisionFile!.path),
    line: decisionFile!.lineOf.get(decision) ?? 1,
    column: 1,
    message: `${told(decision)} has lost its place in ${path}; decide on it anew in the editor, or delete the line`,
  }));
}

function conflicts({ conflicts, decisionFile }: ReviewedDocument): ProblemAt[] {
  return conflicts.map(({ span, decisions }) => {
    const lines = decisions.map((each) => `${told(each)} (${fromHere(decisionFile!.path)}:${decisionFile!.lineOf.get(each)})`);
    const message = `decisions contradict each other: ${lines.join(' and ')}; the first counts; settle it in the editor, or delete a line`;
    return { kind: 'conflict', start: span.start, message };
  });
}

/** `“£20m” accepted as GBP 20,000,000` */
function told(decision: Decision): string {
  const { verdict, content } = decision;
  const words = `“${oneLine(placeOf(decision).exact)}” ${verdict}`;
  if (verdict === 'rejected') return words;
  if (!('type' in content)) return `the funding item of ${words}`;
  if (content.type === 'date') return `${words} as ${content.value.edtf ?? content.value.duration ?? 'a date'}`;
  return `${words} as ${content.type === 'money' ? moneyText(content.value) : content.value.name}`;
}

function exceededWholes({ analysis }: ReviewedDocument): ProblemAt[] {
  const items = new Map(analysis.fundingItems.map((item) => [item.id, item]));
  const spanOf = spansOfSums(analysis);
  return readBreakdowns(analysis.fundingItems)
    .filter(({ contradicts }) => contradicts)
    .map(({ whole, parts, told, left }) => {
      const item = items.get(whole)!;
      const { amount } = item;
      const inFull = (value: number) => moneyText({ ...amount, amount: value, min: value, max: value, qualifier: 'exact' });
      const come = parts.length === 1 ? 'the part comes' : `the ${parts.length} parts come`;
      const message = `${come} to ${inFull(told)}, which is ${inFull(-left)} more than the whole of ${moneyText(amount)}`;
      return { kind: 'parts', start: spanOf(item).start, message };
    });
}

function fromHere(path: string): string {
  return relative(process.cwd(), path) || path;
}
