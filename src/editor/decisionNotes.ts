import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  languages,
  type TextDocument,
} from 'vscode';
import type { Conflict } from '../review/located';
import type { Analyses } from './analyses';
import { verdictLabel } from './decisionText';
import { Disposable } from './dispose';
import { t } from './localise';
import type { OpenDocuments } from './openDocuments';
import { rangeOf } from './ranges';

/** Notes in the text where two people have decided differently. */
export class DecisionNotes extends Disposable {
  private readonly notes: DiagnosticCollection = this.register(languages.createDiagnosticCollection('fundlight-decisions'));

  constructor(
    private readonly analyses: Analyses,
    private readonly documents: OpenDocuments,
  ) {
    super();
    this.register(analyses.onDidChange((document) => this.note(document)));
    this.register(documents.onDidChange(() => this.forgetClosed()));
  }

  private note(document: TextDocument): void {
    const conflicts = this.analyses.latest(document)?.review?.result.conflicts ?? [];
    if (conflicts.length || this.notes.has(document.uri))
      this.notes.set(
        document.uri,
        conflicts.map((each) => noteOn(document, each)),
      );
  }

  private forgetClosed(): void {
    const open = new Set(this.documents.list().map(({ uri }) => uri.toString()));
    for (const [uri] of [...this.notes]) if (!open.has(uri.toString())) this.notes.delete(uri);
  }
}

function noteOn(document: TextDocument, conflict: Conflict): Diagnostic {
  const [first = '', second = ''] = conflict.decisions.map(verdictLabel);
  const message = t('This is decided in two ways: {first}, and {second}. Decide again which is right.', { first, second });
  const note = new Diagnostic(rangeOf(document, conflict.span), message, DiagnosticSeverity.Information);
  note.source = 'Fundlight';
  return note;
}

/** What the lightbulb offers where decisions contradict each other: one way to keep each. */
export function conflictActions(document: TextDocument, conflicts: readonly Conflict[], offset: number): CodeAction[] {
  return conflicts
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .flatMap(({ decisions }) =>
      decisions.map((kept) => {
        const title = t('Keep the decision: {decision}', { decision: verdictLabel(kept) });
        const action = new CodeAction(title, CodeActionKind.QuickFix);
        action.command = {
          command: 'fundlight.settleConflict',
          title,
          arguments: [{ uri: document.uri.toString(), keep: kept, drop: decisions.filter((each) => each !== kept) }],
        };
        action.isPreferred = false;
        return action;
      }),
    );
}
