import { type CancellationToken, commands, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { AnnotationType } from '../core/model';
import { spanOfSum } from '../formats/itemPlaces';
import { oneLine } from '../formats/oneLine';
import { occurrences } from '../review/decide';
import type { MentionContent, Verdict } from '../review/decision';
import { type DecisionChange, reversed } from '../review/decisionSet';
import { numberText, plural } from './counts';
import { changeOfItem, changeOfMentions } from './decisionChanges';
import type { Decisions } from './decisions';
import { DONE, ITEM_CLEARED, ITEM_DONE } from './decisionText';
import { Disposable } from './dispose';
import { t } from './localise';
import { wordsAt } from './mentions';
import { showError, showInformation, showWarning } from './messages';
import type { OpenDocuments } from './openDocuments';
import type { OwnOrganisations } from './ownOrganisations';
import { messageWords } from './plainWords';
import { reasonOf, type SourceFiles } from './sourceFiles';
import { moneyText } from './valueText';
import type { WorkspaceDocuments } from './workspaceDocuments';

/** Words that are mentions of a type wherever they stand. */
export interface Words {
  readonly type: AnnotationType;
  readonly words: string;
}

/** A funding item of a document that is not open. */
export interface ClosedItem {
  readonly uri: Uri;
  /** `FundingItem.id` */
  readonly item: string;
  /** The words of its sum, where they are known: an item that has others by now is another one. */
  readonly sum?: string;
}

/** What is to be decided in one document. */
interface Part {
  readonly uri: Uri;
  readonly mentions: number;
  readonly change: DecisionChange;
}

/** Decides on every occurrence of a mention in all documents of the workspace, open or not, and takes that back as one step. */
export class DecideEverywhere extends Disposable {
  /** What was decided last, for the command that takes it back. */
  private last: readonly Part[] = [];

  constructor(
    private readonly files: SourceFiles,
    private readonly open: OpenDocuments,
    private readonly documents: Pick<WorkspaceDocuments, 'read' | 'whole'>,
    private readonly decisions: Pick<Decisions, 'changeAt'>,
    private readonly own: Pick<OwnOrganisations, 'whenRead'>,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.undoDecisionEverywhere', () => this.takeBack()));
  }

  /**
   * Looks for the words in all documents, asks, and decides.
   *
   * @param isConfirmed whether it is not to be asked
   * @returns whether something was decided
   */
  async decide(words: Words, verdict: Verdict, content?: MentionContent, isConfirmed = false): Promise<boolean> {
    const parts = await this.look(words, verdict, content);
    if (!parts) return false;
    const mentions = plural(
      parts.reduce((sum, part) => sum + part.mentions, 0),
      'mention',
    );
    const where = plural(parts.length, 'document');
    if (!isConfirmed && !(await isWanted(verdict, oneLine(words.words), mentions, where))) return false;
    const done = await this.make(parts);
    this.last = done;
    if (done.length) void this.tell(t(DONE[verdict], { mentions: t('{mentions} in {documents}', { mentions, documents: where }) }));
    return done.length > 0;
  }

  /**
   * Decides on a funding item of a document that is not open: what the tree shows of it was scanned.
   *
   * @param verdict null takes back what was decided
   * @returns whether something was decided; where not, the user has been told why
   */
  async decideItem({ uri, item: id, sum: words }: ClosedItem, verdict: Verdict | null): Promise<boolean> {
    await this.own.whenRead();
    const whole = await this.documents.read(uri);
    const values = { file: workspace.asRelativePath(uri) };
    if ('reason' in whole) {
      void showError(t('Nothing was decided in {file}: {reason}', { ...values, reason: whole.reason }));
      return false;
    }
    const { text, reviewed } = whole;
    const item = reviewed.analysis.fundingItems.find((each) => each.id === id);
    if (!item || (words !== undefined && wordsAt(text, spanOfSum(item, reviewed.analysis)) !== words)) {
      void showInformation(t('The funding item is no longer in {file}. Scan the workspace again.', values));
      return false;
    }
    const change = changeOfItem(item, text, reviewed, verdict);
    if (!change.added.length && !change.removed.length) return false;
    this.last = await this.make([{ uri, mentions: 1, change }]);
    const sum = moneyText(item.amount);
    if (this.last.length) void this.tell(t(verdict ? ITEM_DONE[verdict] : ITEM_CLEARED, { ...values, sum }));
    return this.last.length > 0;
  }

  /** @returns undefined where the search was cancelled */
  private look(words: Words, verdict: Verdict, content?: MentionContent): Thenable<Part[] | undefined> {
    const options = {
      location: ProgressLocation.Notification,
      title: messageWords(t('Looking for every “{words}”', { words: words.words })),
      cancellable: true,
    };
    return window.withProgress(options, async (progress, token) => {
      await this.own.whenRead();
      const uris = await this.addresses(token);
      const parts: Part[] = [];
      for (const [done, uri] of uris.entries()) {
        if (token.isCancellationRequested) return undefined;
        const part = await this.partOf(uri, words, token, verdict, content);
        if (part) parts.push(part);
        progress.report({
          increment: 100 / uris.length,
          message: t('{done} of {documents}', { done: numberText(done + 1), documents: plural(uris.length, 'document') }),
        });
      }
      return token.isCancellationRequested ? undefined : parts;
    });
  }

  /** All documents of the workspace, and those that are open besides. */
  private async addresses(token: CancellationToken): Promise<Uri[]> {
    const listed = new Map((await this.files.find(token)).map((uri) => [uri.toString(), uri]));
    for (const { uri } of this.open.list()) listed.set(uri.toString(), uri);
    return [...listed.values()];
  }

  /** Null where the words are no mention there. A text that does not hold them is not analysed. */
  private async partOf(
    uri: Uri,
    { type, words }: Words,
    token: CancellationToken,
    verdict: Verdict,
    content?: MentionContent,
  ): Promise<Part | null> {
    const source = await this.files.read(uri);
    if ('reason' in source || !source.text.includes(words)) return null;
    const whole = await this.documents.whole(source, () => token.isCancellationRequested);
    if (!whole) return null;
    const { text, reviewed } = whole;
    const mentions = occurrences(type, words, reviewed.analysis, text);
    if (!mentions.length) return null;
    return { uri, mentions: mentions.length, change: changeOfMentions(mentions, text, reviewed, verdict, content) };
  }

  /** Makes the changes. @returns those that were made; of the others the user is told why */
  private async make(parts: readonly Part[]): Promise<Part[]> {
    const done: Part[] = [];
    for (const part of parts) if (await this.makeOne(part)) done.push(part);
    return done;
  }

  private async makeOne({ uri, change }: Part): Promise<boolean> {
    try {
      return await this.decisions.changeAt(uri, change);
    } catch (error) {
      const values = { file: workspace.asRelativePath(uri), reason: reasonOf(error) };
      void showError(t('Nothing was decided in {file}: {reason}', values));
      return false;
    }
  }

  private async tell(message: string): Promise<void> {
    const undo = t('Undo');
    if ((await showInformation(message, undo)) === undo) await this.takeBack();
  }

  /** @returns whether there was something to take back */
  private async takeBack(): Promise<boolean> {
    const parts = this.last.map((part) => ({ ...part, change: reversed(part.change) }));
    this.last = [];
    if (!parts.length) void showInformation(t('There is no decision to take back.'));
    return (await this.make(parts)).length > 0;
  }
}

async function isWanted(verdict: Verdict, words: string, mentions: string, documents: string): Promise<boolean> {
  const button = verdict === 'rejected' ? t('Reject') : t('Accept');
  const question = t('Decide on “{words}” in all documents?', { words });
  const detail = t('{mentions} in {documents}', { mentions, documents });
  return (await showWarning(question, { modal: true, detail }, button)) === button;
}
