import { EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { Decision } from '../review/decision';
import type { DecisionChange } from '../review/decisionSet';
import { mergeDecisions } from '../review/mergeDecisions';
import { SETTLING } from '../review/sharedFile';
import type { DecisionStore, Stored, Written } from './decisionStore';
import { Disposable } from './dispose';
import type { DocumentDecisions } from './documentDecisions';
import { t } from './localise';
import { showError, showInformation, showWarning } from './messages';
import { reasonOf } from './sourceFiles';

/** After a decision, its file is written when so many milliseconds have passed without another one. */
const PAUSE = 300;

/** What could not be written is tried again after so many milliseconds, then after twice as many, up to a minute. */
const FIRST_RETRY = 4000;
const LONGEST_RETRY = 60_000;

/** So often in a row somebody else may be faster, until this waits. */
const MOST_TRIES = 5;

/** Keeps the decisions on documents in step with their files, which other windows and people write too. */
export class DecisionSync extends Disposable {
  private readonly tookOver = this.register(new EventEmitter<TextDocument>());
  /** Somebody else has decided on a document. */
  readonly onDidTakeOver = this.tookOver.event;
  /** One after the other: each reads what the one before has written. */
  private queue: Promise<void> = Promise.resolve();
  private readonly timers = new Map<DocumentDecisions, ReturnType<typeof setTimeout>>();
  /** Documents that people have been told of: their decisions are not kept beside them. */
  private readonly told = new Set<string>();

  constructor(private readonly store: DecisionStore) {
    super();
  }

  override dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    super.dispose();
  }

  /** Something was decided: it is written a moment later. */
  changed(kept: DocumentDecisions): void {
    kept.isChanged = true;
    this.after(PAUSE, kept);
  }

  /** Reads what others have decided, and writes what is decided here and not written. Never rejects. */
  sync(kept: DocumentDecisions): Promise<void> {
    clearTimeout(this.timers.get(kept));
    this.timers.delete(kept);
    this.queue = this.queue.then(() => this.syncNow(kept));
    return this.queue;
  }

  /** Changes what is kept on a document that is not open. @throws {Error} where that cannot be read or written */
  changeFile(uri: Uri, change: DecisionChange): Promise<void> {
    const changed = this.queue.then(() => this.changeNow(uri, change));
    this.queue = changed.catch(() => undefined);
    return changed;
  }

  private async changeNow(uri: Uri, { added, removed }: DecisionChange): Promise<void> {
    const gone = new Set(removed.map(({ id }) => id));
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const stored = await this.store.read(uri);
      if ('problem' in stored) throw new Error(stored.problem);
      const decisions = [...stored.decisions.filter(({ id }) => !gone.has(id)), ...added];
      if (await this.store.write(uri, decisions, stored)) return;
    }
    throw new Error(t('somebody else is writing the decisions on it'));
  }

  private after(milliseconds: number, kept: DocumentDecisions): void {
    clearTimeout(this.timers.get(kept));
    this.timers.set(
      kept,
      setTimeout(() => void this.sync(kept), milliseconds),
    );
  }

  private async syncNow(kept: DocumentDecisions, tries = 1): Promise<void> {
    const stored = await this.store.read(kept.document.uri);
    if ('problem' in stored) {
      if (stored.problem !== kept.problem) void (kept.isChanged ? showError : showWarning)(stored.problem);
      kept.problem = stored.problem;
      return;
    }
    kept.problem = null;
    const merged = mergeDecisions(kept.file.baseFor(stored.decisions), kept.anchored(), stored.decisions);
    const isOwed = kept.isChanged || stored.apart !== null || kept.file.hasLost(stored.decisions);
    kept.file.read(stored.decisions, Date.now());
    if (kept.become(merged)) this.tookOver.fire(kept.document);
    if (!isOwed || (await this.write(kept, merged, stored))) return;
    if (tries < MOST_TRIES) await this.syncNow(kept, tries + 1);
    else this.changed(kept);
  }

  /** What is decided here while this waits is written next time. @returns false where somebody else was faster: theirs is to be read first */
  private async write(kept: DocumentDecisions, decisions: readonly Decision[], stored: Stored): Promise<boolean> {
    kept.isChanged = false;
    try {
      const written = await this.store.write(kept.document.uri, decisions, stored);
      if (!written) {
        kept.isChanged = true;
        return false;
      }
      kept.file.written(decisions, stored.decisions, Date.now());
      this.tellWhere(kept, written);
      if (kept.failures > 0) void showInformation(t('The decisions on {file} are written now.', { file: nameOf(kept) }));
      kept.failures = 0;
      if (!kept.isChanged && written.reason === null) this.after(SETTLING, kept);
    } catch (error) {
      kept.isChanged = true;
      this.after(Math.min(FIRST_RETRY * 2 ** kept.failures, LONGEST_RETRY), kept);
      if (kept.failures++ === 0) void this.tellFailure(kept, error);
    }
    return true;
  }

  private async tellFailure(kept: DocumentDecisions, error: unknown): Promise<void> {
    const again = t('Try Again');
    const chosen = await showError(
      t(
        'The decisions on {file} could not be written: {reason}. They are kept as long as the window is open, and written as soon as they can be.',
        {
          file: nameOf(kept),
          reason: reasonOf(error),
        },
      ),
      again,
    );
    if (chosen === again) await this.sync(kept);
  }

  /** Says once where decisions are kept that are not kept beside their document. */
  private tellWhere(kept: DocumentDecisions, { reason }: Written): void {
    const key = kept.document.uri.toString();
    if (this.told.has(key) || (reason === null && !this.store.isApart(kept.document.uri))) return;
    this.told.add(key);
    void showInformation(
      reason === null
        ? t("The decisions on {file} are kept in this editor's own storage: the document is in no workspace folder.", {
            file: nameOf(kept),
          })
        : t("The decisions on {file} are kept in this editor's own storage until they can be written beside it: {reason}.", {
            file: nameOf(kept),
            reason,
          }),
    );
  }
}

function nameOf({ document }: DocumentDecisions): string {
  return workspace.asRelativePath(document.uri);
}
