import type { TextDocument } from 'vscode';
import type { Decision } from '../review/decision';
import { type DecisionChange, DecisionSet, reversed } from '../review/decisionSet';
import { SharedFile } from '../review/sharedFile';

/** The decisions on one open document, what can be taken back and made again of them, and what is known of their file. */
export class DocumentDecisions {
  readonly set: DecisionSet;
  readonly file: SharedFile;
  /** whether something is decided that is not written */
  isChanged = false;
  /** how often in a row they could not be written */
  failures = 0;
  private readonly done: DecisionChange[] = [];
  private readonly undone: DecisionChange[] = [];

  /**
   * @param document the same one may be opened again
   * @param problem why the file cannot be used; nothing is decided then, and it is not written over
   */
  constructor(
    public document: TextDocument,
    decisions: readonly Decision[],
    public problem: string | null,
  ) {
    this.set = new DecisionSet(decisions, decisions.length ? document.getText() : '');
    this.file = new SharedFile(decisions);
  }

  make(change: DecisionChange): void {
    this.done.push(change);
    this.undone.length = 0;
    this.set.change(change, this.document.getText());
  }

  /** @returns whether there was a change to take back, or one to make again */
  shift(way: 'undo' | 'redo'): boolean {
    const [from, to] = way === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const change = from.pop();
    if (!change) return false;
    to.push(change);
    this.set.change(way === 'undo' ? reversed(change) : change, this.document.getText());
    return true;
  }

  /** The decisions with their anchors where they stand now. */
  anchored(): readonly Decision[] {
    return this.set.anchoredIn(this.document.getText());
  }

  /** Takes over what a merge has made of them. @returns whether anything is different */
  become(merged: readonly Decision[]): boolean {
    return this.set.become(merged, this.document.getText());
  }
}
