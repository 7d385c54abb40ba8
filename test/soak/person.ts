import { commands, type Position, Range, Selection, type TextDocument, type TextEditor, type Uri, window, workspace } from 'vscode';
import type { FundlightApi } from '../../src/editor/extension';
import { fileIn, fundlight, gone, positionOf, write } from '../host/documents';
import { there, until } from '../host/expect';

/** in milliseconds */
const PATIENCE = 60_000;
/** So many milliseconds pass between the parts of the work on a document: what waits for a pause has its turn, as it has with people. */
const REST = 2_000;

/** Works through a document from opening to closing, as a person does. Each document is another file. */
export class Person {
  /** what has been done so far: commands, edits, requests of the editor */
  operations = 0;
  private documents = 0;

  private constructor(
    private readonly api: FundlightApi,
    private readonly texts: readonly string[],
  ) {}

  static async begin(): Promise<Person> {
    await workspace.getConfiguration('files').update('autoSave', 'off', true); // or a file is saved after it is deleted
    const seeds = await workspace.findFiles('*.txt');
    const texts = await Promise.all(seeds.map(async (uri) => new TextDecoder().decode(await workspace.fs.readFile(uri))));
    return new Person(await fundlight(), texts);
  }

  /** One document, with all that is done to it. */
  async workOnOne(): Promise<void> {
    const name = `soak-${++this.documents}`;
    const text = `${there(this.texts[this.documents % this.texts.length], 'a seed')}\nThe Trust ${this.documents} has received £${this.documents},000.\n`;
    const uri = await this.do(() => write(`${name}.txt`, text));
    const editor = await this.do(() => window.showTextDocument(uri, { preview: false }));
    const { document } = editor;
    await until(() => this.api.getHighlights(uri).length > 0, 'it is highlighted');
    for (const part of [() => this.read(document), () => this.edit(editor), () => this.review(editor), () => this.hand(uri, name)]) {
      await part();
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
    if (this.documents % 10 === 0) await this.useWorkspace(name);
    await this.do(() => document.save());
    await this.command('workbench.action.closeAllEditors');
    await this.command('notifications.clearAll');
    await gone(`${name}.txt`, `${name}.json`, `${name}.html`, `.fundlight/decisions/${name}.txt.jsonl`);
  }

  /** Closes all and leaves nothing in the folder. */
  async end(): Promise<void> {
    await this.command('workbench.action.closeAllEditors');
    await this.command('fundlight.forgetScan');
    await gone('.fundlight/decisions');
  }

  private async read(document: TextDocument): Promise<void> {
    const { uri } = document;
    const all = new Range(0, 0, document.lineCount, 0);
    const sum = positionOf(document, '£');
    await this.command('vscode.executeHoverProvider', uri, sum);
    await this.command('vscode.executeDocumentSymbolProvider', uri);
    await this.command('vscode.executeDocumentHighlights', uri, sum);
    await this.command('vscode.executeInlayHintProvider', uri, all);
    await this.command('vscode.executeCodeActionProvider', uri, new Range(sum, sum));
    for (let k = 0; k < 3; k++) await this.command('fundlight.nextMention');
    await this.command('fundlight.previousMention');
    await this.command('fundlight.toggleHighlights');
    await this.command('fundlight.toggleHighlights');
  }

  /** Types a sentence letter by letter, pastes a paragraph, and takes some of it back. */
  private async edit(editor: TextEditor): Promise<void> {
    const end = (): Position => editor.document.lineAt(editor.document.lineCount - 1).range.end;
    for (const letter of 'The council gave £5 million.') await this.do(() => editor.edit((edit) => edit.insert(end(), letter)));
    await this.do(() => editor.edit((edit) => edit.insert(end(), `\n\n${this.texts[0]}`)));
    for (let k = 0; k < 3; k++) await this.command('undo');
    await this.command('redo');
  }

  private async review(editor: TextEditor): Promise<void> {
    const at = positionOf(editor.document, '£');
    editor.selection = new Selection(at, at);
    for (const command of ['accept', 'undoDecision', 'reject', 'undoDecision', 'redoDecision', 'undoDecision'])
      await this.command(`fundlight.${command}`);
    await this.command('fundlight.setValue', { value: '€3 million' });
    const item = this.api.getAnalysis(editor.document.uri)?.fundingItems[0]?.id;
    if (item === undefined) return;
    await this.command('fundlight.accept', { uri: editor.document.uri, item });
    await this.command('fundlight.setItemField', { uri: editor.document.uri, item, field: 'stage', value: 'awarded' });
    await this.command('fundlight.startReview', { of: 'both', order: 'reading' });
    for (const command of ['acceptAndGoOn', 'skip', 'rejectAndGoOn', 'goBack', 'endReview']) await this.command(`fundlight.${command}`);
  }

  /** Exports and reports. */
  private async hand(uri: Uri, name: string): Promise<void> {
    await this.command('fundlight.export', { uris: [uri], format: 'json', target: fileIn(`${name}.json`) });
    await this.command('fundlight.saveReport', { scope: uri.toString(), target: fileIn(`${name}.html`) });
    await this.command('fundlight.openReport', uri);
    await this.command('workbench.action.closeActiveEditor');
  }

  private async useWorkspace(name: string): Promise<void> {
    await this.command('fundlight.scanWorkspace');
    await this.command('fundlight.openReport', 'workspace');
    await this.command('workbench.action.closeActiveEditor');
    await this.command('fundlight.export', {
      uris: [fileIn(`${name}.txt`)],
      format: 'csv',
      target: fileIn(`${name}.json`),
      overwrite: true,
    });
    await this.command('fundlight.refresh');
  }

  private command(name: string, ...args: unknown[]): Promise<unknown> {
    return this.do(() => commands.executeCommand(name, ...args), name);
  }

  /** @throws {Error} where it takes so long that it waits for an answer, or has come to a standstill */
  private async do<T>(work: () => Thenable<T>, name = 'an edit'): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`${name} does not come to an end`)), PATIENCE);
    });
    try {
      return await Promise.race([work(), tooLong]);
    } finally {
      clearTimeout(timer);
      this.operations++;
    }
  }
}
