import { commands, ProgressLocation, Uri, window } from 'vscode';
import { dayText } from '../formats/calendar';
import { fileKind, IMPORTED_ENDINGS } from '../import/fileKinds';
import type { Imported } from '../import/imported';
import { problemText } from '../import/problems';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import type { Importers } from './importers';
import { listed, t } from './localise';
import { showError, showInformation } from './messages';
import { openNewMarkdown } from './newMarkdown';
import { openDocument } from './openDocument';
import { messageWords } from './plainWords';
import { fileNameOf, toUri } from './ranges';
import { readingAtHand } from './readingAtHand';
import { reasonOf } from './sourceFiles';

/** The command's argument; without it the files are asked for. */
export interface ImportRequest {
  readonly uri?: Uri | string;
  readonly uris?: readonly (Uri | string)[];
}

/** What the command gives back of each file that it has opened as text. */
export interface ImportedDocument {
  readonly source: string;
  /** URI of the new document. */
  readonly uri: string;
  /** The day that the file bears, `YYYY-MM-DD`; null where it bears none. */
  readonly date: string | null;
}

/** `Fundlight: Import as Text…` */
export class ImportCommand extends Disposable {
  constructor(
    private readonly importers: Importers,
    private readonly analyses: Analyses,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.importAsText', (...args: Parameters<typeof filesOf>) => this.run(filesOf(...args))));
  }

  private async run(given: readonly Uri[] | null): Promise<ImportedDocument[]> {
    const done: ImportedDocument[] = [];
    for (const file of given ?? (await ask())) {
      const imported = await this.open(file);
      if (imported === 'cancelled') break;
      if (imported) done.push(imported);
    }
    return done;
  }

  private async open(file: Uri): Promise<ImportedDocument | 'cancelled' | null> {
    const imported = await this.read(file);
    if (imported === null || imported === 'cancelled') return imported;
    const { text, date } = imported;
    try {
      const document = await openNewMarkdown(file, text);
      await window.showTextDocument(document, { preview: false });
      if (date !== null) void this.offerDate(file, document.uri, date);
      return { source: file.toString(), uri: document.uri.toString(), date };
    } catch (error) {
      return fail(file, reasonOf(error));
    }
  }

  private read(file: Uri): Thenable<Imported | 'cancelled' | null> {
    const kind = fileKind(fileNameOf(file));
    if (!kind) {
      const endings = listed(IMPORTED_ENDINGS.map((ending) => `.${ending}`));
      return Promise.resolve(fail(file, t('only files with these endings are imported: {endings}', { endings })));
    }
    const title = messageWords(t('Importing {file}', { file: fileNameOf(file) }));
    return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
      try {
        const result = await this.importers.read(kind, file, {
          page: (page, of) => progress.report({ increment: 100 / of, message: t('page {page} of {of}', { page, of }) }),
          isCancelled: () => token.isCancellationRequested,
        });
        if (token.isCancellationRequested || result === 'cancelled') return 'cancelled';
        return 'problem' in result ? fail(file, problemText(result.problem, t)) : result;
      } catch (error) {
        return fail(file, reasonOf(error));
      }
    });
  }

  /** The day of a file may be the one on which it was saved: it counts only where the text tells none and a person says so. */
  private async offerDate(file: Uri, uri: Uri, date: string): Promise<void> {
    const document = openDocument(uri);
    if (document && (await readingAtHand(this.analyses, document))?.analysis?.documentDate) return;
    const use = t('Use as Document Date');
    const values = { file: fileNameOf(file), date: dayText(date) };
    void showInformation(t('{file} bears the date {date}, which may be the day on which it was saved.', values), use).then((chosen) =>
      chosen === use ? commands.executeCommand('fundlight.setDocumentDate', { uri, date }) : undefined,
    );
  }
}

/** The files of a request, of what a menu was opened on, or of all that is selected there; null where they are to be asked for. */
function filesOf(argument?: ImportRequest | Uri, selection?: readonly Uri[]): Uri[] | null {
  if (argument instanceof Uri) return selection?.length ? [...selection] : [argument];
  const files = argument?.uris ?? (argument?.uri === undefined ? null : [argument.uri]);
  return files?.map(toUri) ?? null;
}

async function ask(): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    title: t('Import as Text'),
    openLabel: t('Import'),
    canSelectMany: true,
    filters: { [t('Web pages, Word and PDF')]: [...IMPORTED_ENDINGS] },
  });
  return chosen ?? [];
}

function fail(file: Uri, reason: string): null {
  void showError(t('{file} could not be imported: {reason}.', { file: fileNameOf(file), reason }));
  return null;
}
