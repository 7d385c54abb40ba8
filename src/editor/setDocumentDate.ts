import { commands, type Uri, window, workspace } from 'vscode';
import { localDay } from '../formats/localDay';
import { visibleLine } from '../formats/visibleLine';
import type { Analyses } from './analyses';
import { askForText, type Verdict } from './askForText';
import { dayProblem } from './dayProblem';
import { Disposable } from './dispose';
import type { DocumentDates } from './documentDates';
import { t } from './localise';
import { showError, showInformation } from './messages';
import type { OpenDocuments } from './openDocuments';
import { toUri } from './ranges';
import { dayText } from './valueText';

/** The command's argument; what is missing is asked for. Menus of the tree hand over a node, links a URI as text. */
export interface DocumentDateRequest {
  /** The document; the one in the active editor by default. */
  readonly uri?: Uri | string;
  /** `YYYY-MM-DD`, or null to take the date from the text again. */
  readonly date?: string | null;
}

const MESSAGE_MILLISECONDS = 5000;

/** `Fundlight: Set Document Date…` */
export class SetDocumentDate extends Disposable {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly dates: DocumentDates,
    private readonly now: () => Date,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.setDocumentDate', (request?: DocumentDateRequest) => this.run(request)));
  }

  /** @returns the date that was set, null where the text tells it again, undefined where nothing was changed */
  private async run({ uri, date }: DocumentDateRequest = {}): Promise<string | null | undefined> {
    const target = uri === undefined ? this.activeDocument() : toUri(uri);
    if (!target) {
      void showInformation(t('Open the document first whose date you want to set.'));
      return undefined;
    }
    const answer = date === undefined ? await this.ask(target) : (date ?? '');
    if (answer === undefined) return undefined;
    const day = answer.trim() || null;
    const problem = day && dayProblem(day);
    if (problem) {
      void showError(t('The date of the document was not set. {problem}', { problem }));
      return undefined;
    }
    await this.dates.set(target, day);
    void commands.executeCommand('editor.action.hideHover'); // the one whose link was followed tells the old state
    const done = day ? t('The document is dated {date}.', { date: dayText(day) }) : t('The date of the document is taken from its text.');
    window.setStatusBarMessage(done, MESSAGE_MILLISECONDS);
    return day;
  }

  private activeDocument(): Uri | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.documents.covers(document) ? document.uri : undefined;
  }

  private ask(uri: Uri): Promise<string | undefined> {
    const options = {
      title: t('Date of {file}', { file: visibleLine(workspace.asRelativePath(uri)) }),
      prompt: t('The day on which the document was written, YYYY-MM-DD. Leave it empty to take it from the text.'),
      placeHolder: t('YYYY-MM-DD'),
      value: this.dates.get(uri) ?? this.dayInText(uri) ?? localDay(this.now()),
    };
    return askForText(options, judge);
  }

  private dayInText(uri: Uri): string | undefined {
    const document = this.documents.list().find((each) => each.uri.toString() === uri.toString());
    const date = document && this.analyses.atHand(document)?.analysis?.documentDate;
    return date?.granularity === 'day' ? (date.start ?? undefined) : undefined;
  }
}

/** What is wrong with the date so far; else, in words, what it means. */
function judge(typed: string): Verdict {
  if (typed === '') return { meaning: t('The date is taken from the text.') };
  const problem = dayProblem(typed);
  return problem ? { problem } : { meaning: dayText(typed) };
}
