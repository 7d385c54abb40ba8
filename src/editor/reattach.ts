import { commands, window } from 'vscode';
import { anchorAt } from '../review/anchor';
import type { Decision } from '../review/decision';
import { lineOf } from '../review/decisionFile';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { t } from './localise';
import { showInformation } from './messages';
import { openDocument } from './openDocument';
import type { DecisionNode } from './treeNodes';

/** Which of two decisions on one place stays. */
interface SettleRequest {
  readonly uri: string;
  readonly keep: Decision;
  readonly drop: readonly Decision[];
}

/** Gives decisions a place again that have lost theirs, takes back those that nobody wants, and settles contradictions. */
export class Reattach extends Disposable {
  constructor(private readonly decisions: Decisions) {
    super();
    this.register(commands.registerCommand('fundlight.reattach', (node?: DecisionNode) => this.run(node)));
    this.register(commands.registerCommand('fundlight.settleConflict', (request: SettleRequest) => this.settle(request)));
    this.register(commands.registerCommand('fundlight.dropDecision', (node?: DecisionNode) => this.drop(node)));
  }

  /** Attaches a decision to what is selected. @returns whether it was attached */
  private async run(node?: DecisionNode): Promise<boolean> {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === node?.uri.toString());
    if (!node || !editor || editor.selection.isEmpty) {
      void showInformation(t('Select the words in the document first to which the decision belongs.'));
      return false;
    }
    const { document, selection } = editor;
    const anchor = anchorAt(document.getText(), { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
    const { decision } = node;
    const attached = decision.kind === 'mention' ? { ...decision, anchor } : { ...decision, sums: [anchor] };
    return this.decisions.change(document, { added: [attached], removed: [decision] });
  }

  /** Decisions are known by what they say: arguments of commands may have come through JSON. */
  private async settle({ uri, drop }: SettleRequest): Promise<boolean> {
    const document = openDocument(uri);
    const lines = drop.map(lineOf);
    const removed = document ? this.decisions.all(document).filter((each) => lines.includes(lineOf(each))) : [];
    return document !== undefined && removed.length > 0 && (await this.decisions.change(document, { added: [], removed }));
  }

  private async drop(node?: DecisionNode): Promise<boolean> {
    const document = node?.parent.parent.document;
    return node !== undefined && document !== undefined && (await this.decisions.change(document, { added: [], removed: [node.decision] }));
  }
}
