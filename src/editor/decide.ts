import { commands, type TextDocument, type Uri, window } from 'vscode';
import type { Annotation, FundingItem } from '../core/model';
import { everyOccurrence } from '../review/decide';
import type { Decision, MentionContent, Verdict } from '../review/decision';
import type { Analyses, Reading } from './analyses';
import { plural } from './counts';
import type { ClosedItem, DecideEverywhere } from './decideEverywhere';
import { changeOfItem, changeOfMentions } from './decisionChanges';
import type { Decisions } from './decisions';
import { DONE } from './decisionText';
import { Disposable } from './dispose';
import { t } from './localise';
import { mentionAt } from './mentions';
import { showInformation } from './messages';
import { openDocument } from './openDocument';
import { toUri } from './ranges';
import { readingAtHand } from './readingAtHand';

/** What a decision is about; what is missing is the active document, and the mention that the cursor is on. */
export interface DecideRequest {
  readonly uri?: Uri | string;
  /** `Annotation.id` */
  readonly mention?: string;
  /** `FundingItem.id` */
  readonly item?: string;
  /** The words of the item's sum, where they are known: an item that has others by now is another one. */
  readonly sum?: string;
  /** Every mention of the document, or of all documents of the workspace, that says the same. */
  readonly every?: boolean | 'workspace';
  /** Whether the question is answered that comes before a decision in several documents. */
  readonly confirmed?: boolean;
}

/** A mention or a funding item of a document, at hand for a decision. */
export interface Target {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly mention: Annotation | null;
  readonly item: FundingItem | null;
}

const MESSAGE_MILLISECONDS = 4000;

/** Accepts, rejects and clears, by command, key, lightbulb and tree; and takes that back. */
export class Decide extends Disposable {
  constructor(
    private readonly analyses: Analyses,
    private readonly decisions: Decisions,
    private readonly everywhere: Pick<DecideEverywhere, 'decide' | 'decideItem'>,
  ) {
    super();
    const on = (name: string, run: (request?: DecideRequest) => unknown) =>
      this.register(commands.registerCommand(`fundlight.${name}`, (argument?: unknown) => run(requestFrom(argument))));
    on('accept', (request) => this.decide(request, 'accepted'));
    on('reject', (request) => this.decide(request, 'rejected'));
    on('acceptEvery', (request) => this.decide({ ...request, every: true }, 'accepted'));
    on('rejectEvery', (request) => this.decide({ ...request, every: true }, 'rejected'));
    on('clearDecision', (request) => this.clear(request));
    on('undoDecision', () => this.shift('undo', t('There is no decision to take back.')));
    on('redoDecision', () => this.shift('redo', t('There is no decision to make again.')));
  }

  /** The mention or the item that a request is about; undefined where there is none, which the user is told. */
  async target({ uri, mention, item }: DecideRequest = {}): Promise<Target | undefined> {
    const editor = window.activeTextEditor;
    const address = uri === undefined ? editor?.document.uri : toUri(uri);
    const document = openDocument(address);
    const reading = document && (await readingAtHand(this.analyses, document));
    if (document && reading?.analysis) {
      const { annotations, fundingItems } = reading.analysis;
      const wanted = item === undefined ? null : (fundingItems.find(({ id }) => id === item) ?? null);
      const offset = editor?.document === document ? document.offsetAt(editor.selection.active) : -1;
      const named = mention === undefined ? mentionAt(annotations, offset) : annotations.find(({ id }) => id === mention);
      if (wanted) return { document, reading, mention: null, item: wanted };
      if (named && item === undefined) return { document, reading, mention: named, item: null };
    }
    void showInformation(t('Put the cursor on a mention first, or choose a funding item in the sidebar.'));
    return undefined;
  }

  /** @returns whether something was decided */
  async decide(request: DecideRequest | undefined, verdict: Verdict, content?: MentionContent): Promise<boolean> {
    const closed = closedItem(request);
    if (closed) return this.everywhere.decideItem(closed, verdict);
    const target = await this.target(request);
    if (!target) return false;
    const { document, reading, mention, item } = target;
    const analysis = reading.analysis;
    if (!analysis) return false;
    if (item) {
      return reading.review ? this.decisions.change(document, changeOfItem(item, reading.text, reading.review.result, verdict)) : false;
    }
    if (!mention) return false;
    if (request?.every === 'workspace') {
      const words = reading.text.slice(mention.start, mention.end);
      return this.everywhere.decide({ type: mention.type, words }, verdict, content, request.confirmed);
    }
    const mentions = request?.every ? everyOccurrence(mention, analysis, reading.text) : [mention];
    const changed = await this.decisions.change(
      document,
      changeOfMentions(mentions, reading.text, reading.review?.result, verdict, content),
    );
    if (changed && request?.every)
      window.setStatusBarMessage(t(DONE[verdict], { mentions: plural(mentions.length, 'mention') }), MESSAGE_MILLISECONDS);
    return changed;
  }

  private async clear(request?: DecideRequest): Promise<boolean> {
    const closed = closedItem(request);
    if (closed) return this.everywhere.decideItem(closed, null);
    const target = await this.target(request);
    if (!target) return false;
    const on = target.item ?? target.mention;
    const former = on ? decisionOn(target.reading, on) : undefined;
    if (former) return this.decisions.change(target.document, { added: [], removed: [former] });
    window.setStatusBarMessage(t('Nothing is decided here yet.'), MESSAGE_MILLISECONDS);
    return false;
  }

  private shift(way: 'undo' | 'redo', nothing: string): boolean {
    const document = window.activeTextEditor?.document;
    const done = document !== undefined && this.decisions[way](document);
    if (!done) window.setStatusBarMessage(nothing, MESSAGE_MILLISECONDS);
    return done;
  }
}

/** What is decided on a mention or an item of a reading that is current. */
export function decisionOn({ review }: Reading, { id }: { readonly id: string }): Decision | undefined {
  return review?.result.decisionOf.get(id);
}

/** The item that a request is about, where its document is not open. */
function closedItem({ uri, item, sum }: DecideRequest = {}): ClosedItem | undefined {
  if (uri === undefined || item === undefined) return undefined;
  const address = toUri(uri);
  return openDocument(address) ? undefined : { uri: address, item, sum };
}

/** Menus of the tree hand over their nodes. */
function requestFrom(argument: unknown): DecideRequest | undefined {
  const node = argument as { kind?: string; uri?: Uri; item?: FundingItem | string; words?: string } | undefined;
  if (node?.kind === 'item' && typeof node.item === 'object') return { uri: node.uri, item: node.item.id, sum: node.words };
  return argument as DecideRequest | undefined;
}
