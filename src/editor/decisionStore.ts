import { type Uri, workspace } from 'vscode';
import { decode } from '../formats/decode';
import { sha256 } from '../formats/sha256';
import type { Decision } from '../review/decision';
import { decisionText, readDecisions } from '../review/decisionFile';
import { mergeDecisions } from '../review/mergeDecisions';
import type { DecisionFiles } from './decisionFiles';
import { t } from './localise';
import { fileNameOf } from './ranges';
import { reasonOf } from './sourceFiles';
import { refuseLinks } from './symbolicLinks';
import { dropHalves, isMissing, readOrNull, writeWhole } from './wholeFile';

/** The decisions that are kept on a document, and the files that hold them. */
export interface Stored {
  readonly decisions: readonly Decision[];
  /** The text of the file where the decisions belong; null where there is none. */
  readonly text: string | null;
  /** The text of the one in the extension's storage that stands for it as long as it cannot be written; null where there is none. */
  readonly apart: string | null;
}

/** Where decisions were written. */
export interface Written {
  readonly place: Uri;
  /** why they are not where they belong, as the end of a sentence; null where they are */
  readonly reason: string | null;
}

/** Reads and writes the decisions on documents, beside them or, where that cannot be, in the extension's storage. */
export class DecisionStore {
  constructor(private readonly files: DecisionFiles) {}

  /** Whether the decisions on a document belong into the extension's storage: it lies in no folder. */
  isApart(document: Uri): boolean {
    return this.files.placeOf(document).toString() === this.files.storedPlaceOf(document).toString();
  }

  /** Reads what is kept. A problem is a whole sentence with its remedy; what is there must not be written over then. */
  async read(document: Uri): Promise<Stored | { readonly problem: string }> {
    const place = this.files.placeOf(document);
    const stored = this.files.storedPlaceOf(document);
    try {
      const apart = this.isApart(document) ? null : await readText(stored);
      // What cannot be read cannot be written over either: as long as that is so, the other one stands for it.
      const text = await readText(place).catch((error) => (apart === null ? Promise.reject(error) : null));
      const [there, standIn] = [readDecisions(text ?? '', t), readDecisions(apart ?? '', t)];
      if ('problem' in there) return { problem: damageText(document, place, there) };
      if ('problem' in standIn) return { problem: damageText(document, stored, standIn) };
      const isStandIn = apart !== null && (text === null || standIn.over === sha256(text));
      const decisions = isStandIn ? standIn.decisions : mergeDecisions([], standIn.decisions, there.decisions);
      return { decisions, text, apart };
    } catch (error) {
      return {
        problem: t('The decisions on {file} cannot be read: {reason}.', {
          file: workspace.asRelativePath(document),
          reason: reasonOf(error),
        }),
      };
    }
  }

  /**
   * Writes the decisions on a document, or takes their file away where there are none.
   *
   * @param stored what was read before
   * @returns where they are now; null where somebody else has written since they were read, and nothing is done
   * @throws {Error} where they can be written nowhere; what stood there still stands
   */
  async write(document: Uri, decisions: readonly Decision[], { text, apart }: Pick<Stored, 'text' | 'apart'>): Promise<Written | null> {
    const place = this.files.placeOf(document);
    const stored = this.files.storedPlaceOf(document);
    const name = fileNameOf(document);
    try {
      if (!(await put(place, decisions.length ? decisionText(name, decisions) : null, text))) return null;
    } catch (error) {
      if (this.isApart(document)) throw error;
      const standsFor = text === null ? undefined : sha256(text);
      const isWritten = await put(stored, decisions.length || text !== null ? decisionText(name, decisions, standsFor) : null, apart);
      return isWritten ? { place: stored, reason: reasonOf(error) } : null;
    }
    if (apart !== null) await put(stored, null, apart);
    return { place, reason: null };
  }

  /** Takes away what closed windows have left half-written. */
  async clean(document: Uri): Promise<void> {
    const place = this.files.placeOf(document);
    await refuseLinks(place).then(
      () => dropHalves(place),
      () => undefined,
    );
  }
}

async function readText(place: Uri): Promise<string | null> {
  const bytes = await readOrNull(place);
  return bytes && decode(bytes);
}

/** @param before what stood there when it was read @returns whether that still stood there */
async function put(place: Uri, text: string | null, before: string | null): Promise<boolean> {
  const isUnchanged = async () => (await readText(place)) === before;
  await refuseLinks(place);
  if (text !== null) return text === before || writeWhole(place, text, isUnchanged);
  if (!(await isUnchanged())) return false;
  await workspace.fs.delete(place).then(undefined, (error) => {
    if (!isMissing(error)) throw error;
  });
  return true;
}

function damageText(document: Uri, place: Uri, { line, problem }: { readonly line: number; readonly problem: string }): string {
  const values = { file: workspace.asRelativePath(document), list: workspace.asRelativePath(place), line };
  return `${t('The decisions on {file} cannot be read ({list}, line {line}).', values)} ${problem}`;
}
