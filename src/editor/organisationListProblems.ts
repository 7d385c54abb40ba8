import { Diagnostic, type DiagnosticCollection, DiagnosticSeverity, languages, Range } from 'vscode';
import { Disposable } from './dispose';
import { t } from './localise';
import type { FolderList, OwnOrganisations } from './ownOrganisations';

/** Notes on the lines of a list of organisations that cannot be used, where they stand. */
export class OrganisationListProblems extends Disposable {
  private readonly notes: DiagnosticCollection = this.register(languages.createDiagnosticCollection('fundlight-organisations'));

  constructor(own: OwnOrganisations) {
    super();
    this.register(own.onDidChange((list) => this.note(list)));
  }

  private note({ uri, list, failure }: FolderList): void {
    const problems =
      failure === null ? (list?.problems ?? []) : [{ line: 1, message: t('This list could not be read: {reason}.', { reason: failure }) }];
    this.notes.set(
      uri,
      problems.map(({ line, message }) => {
        const note = new Diagnostic(new Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER), message, DiagnosticSeverity.Warning);
        note.source = 'Fundlight';
        return note;
      }),
    );
  }
}
