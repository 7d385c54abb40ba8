import { commands, ProgressLocation, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { numberText, plural } from './counts';
import { Disposable } from './dispose';
import { t } from './localise';
import { showError, showInformation, showWarning } from './messages';
import { pickWords } from './plainWords';
import { reasonOf } from './sourceFiles';
import type { WorkspaceScan } from './workspaceScan';

/** What the command gives back to its caller; undefined where the scan was cancelled or could not be made. */
export interface ScanResult {
  readonly documents: number;
  readonly fundingItems: number;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
}

interface SkippedPick extends QuickPickItem {
  readonly uri: Uri;
}

/** `Fundlight: Scan Workspace`, `Show Skipped Files` and `Forget Scanned Documents`. */
export class ScanCommands extends Disposable {
  constructor(private readonly scan: WorkspaceScan) {
    super();
    this.register(commands.registerCommand('fundlight.scanWorkspace', () => this.run()));
    this.register(commands.registerCommand('fundlight.showSkippedFiles', () => this.showSkipped()));
    this.register(commands.registerCommand('fundlight.forgetScan', () => this.forget()));
    this.register(scan.onDidChange(() => void commands.executeCommand('setContext', 'fundlight.scanned', scan.isOn)));
  }

  private async run(): Promise<ScanResult | undefined> {
    if (!workspace.workspaceFolders?.length) {
      void showInformation(t('There is no workspace to scan: open a folder first.'));
      return undefined;
    }
    try {
      const isDone = await window.withProgress(
        { location: ProgressLocation.Notification, title: t('Scanning the workspace'), cancellable: true },
        (progress, token) => {
          let shown = 0;
          return this.scan.scan(token, (done, of) => {
            const increment = ((done - shown) * 100) / of;
            if (increment < 1 && done < of) return;
            shown = done;
            progress.report({
              increment,
              message: t('{done} of {documents}', { done: numberText(done), documents: plural(of, 'document') }),
            });
          });
        },
      );
      return isDone ? this.tell() : this.tellCancelled();
    } catch (error) {
      void showError(
        t('The workspace could not be scanned: {reason}. Try again, or open the documents you need.', { reason: reasonOf(error) }),
      );
      return undefined;
    }
  }

  /** Says what was done. Nobody waits for the answer: the command is finished. */
  private tell(): ScanResult {
    const { documents, skipped } = this.scan;
    const items = [...documents.values()].reduce((sum, { words }) => sum + words.length, 0);
    const what = { items: plural(items, 'funding item'), documents: plural(documents.size, 'document') };
    const done = t('Scanned {documents}: {items}.', what);
    const show = t('Show Skipped Files');
    if (skipped.length)
      void showWarning(`${done} ${t('{files} skipped.', { files: plural(skipped.length, 'file') })}`, show).then((chosen) =>
        chosen === show ? this.showSkipped() : undefined,
      );
    else void showInformation(done);
    return { documents: documents.size, fundingItems: items, skipped: skipped.map(({ uri, reason }) => ({ uri: uri.toString(), reason })) };
  }

  private tellCancelled(): undefined {
    const documents = plural(this.scan.documents.size, 'document');
    void showInformation(t('The scan was cancelled. Known so far: {documents}. Scan again to go on.', { documents }));
  }

  private async showSkipped(): Promise<void> {
    const { skipped } = this.scan;
    if (!skipped.length) {
      void showInformation(
        this.scan.isOn ? t('No file was skipped.') : t('The workspace is not scanned yet: run “Fundlight: Scan Workspace” first.'),
      );
      return;
    }
    const picks = skipped.map(
      ({ uri, reason }): SkippedPick => ({ label: `$(file) ${pickWords(workspace.asRelativePath(uri))}`, detail: pickWords(reason), uri }),
    );
    const chosen = await window.showQuickPick(picks, { title: t('Skipped Files'), placeHolder: t('Open a file'), matchOnDetail: true });
    if (chosen) await commands.executeCommand('vscode.open', chosen.uri);
  }

  private async forget(): Promise<void> {
    await this.scan.forget();
    void showInformation(t('What was found in documents that are not open is forgotten.'));
  }
}
