import { commands, type QuickPickItem, window, workspace } from 'vscode';
import type { AnnotationType } from '../core/model';
import { visibleLine } from '../formats/visibleLine';
import { everyOccurrence } from '../review/decide';
import { plural } from './counts';
import type { Decide, DecideRequest } from './decide';
import { Disposable } from './dispose';
import { t } from './localise';

type What = 'accept' | 'reject' | 'setValue' | 'relabel';
type Where = 'document' | 'workspace';

interface EveryRequest extends DecideRequest {
  readonly what?: What;
  readonly where?: Where;
  /** What is set, for those that set something. */
  readonly value?: string;
  readonly type?: AnnotationType;
}

interface Pick<T> extends QuickPickItem {
  readonly choice: T;
}

/** `Fundlight: Decide on Every Occurrence…`: what is decided on a mention, in the document or in all of the workspace. */
export class DecideEvery extends Disposable {
  constructor(private readonly decide: Decide) {
    super();
    this.register(commands.registerCommand('fundlight.decideEvery', (request?: EveryRequest) => this.run(request)));
  }

  /** @returns whether something was decided */
  private async run(request: EveryRequest = {}): Promise<boolean> {
    const target = await this.decide.target(request);
    if (!target?.mention || !target.reading.analysis) return false;
    const { mention, reading, document } = target;
    const words = visibleLine(reading.text.slice(mention.start, mention.end));
    const title = t('Every “{words}”', { words });
    const what = request.what ?? (await window.showQuickPick(actions(), { title, placeHolder: t('What do you decide?') }))?.choice;
    if (!what) return false;
    const where = request.where ?? (await this.askWhere(title, everyOccurrence(mention, target.reading.analysis, reading.text).length));
    if (!where) return false;
    const { value, type, confirmed } = request;
    const every = where === 'workspace' ? 'workspace' : true;
    const asked = { uri: document.uri, mention: mention.id, every, confirmed, value, type };
    return (await commands.executeCommand<boolean>(`fundlight.${what}`, asked)) ?? false;
  }

  /** Where no folder is open, the document is all there is. */
  private async askWhere(title: string, count: number): Promise<Where | undefined> {
    if (!workspace.workspaceFolders?.length) return 'document';
    const places: Pick<Where>[] = [
      { label: t('In this document'), description: plural(count, 'mention'), choice: 'document' },
      { label: t('In all documents of the workspace'), description: t('you see how many before it is done'), choice: 'workspace' },
    ];
    return (await window.showQuickPick(places, { title, placeHolder: t('Where?') }))?.choice;
  }
}

function actions(): Pick<What>[] {
  return [
    { label: `$(check) ${t('Accept')}`, choice: 'accept' },
    { label: `$(close) ${t('Reject')}`, choice: 'reject' },
    { label: `$(edit) ${t('Set value…')}`, choice: 'setValue' },
    { label: `$(tag) ${t('Relabel…')}`, choice: 'relabel' },
  ];
}
