import { commands, type TextDocument, type Uri, window } from 'vscode';
import { type Analysis, type FundingItem, type MoneyAnnotation, STAGES, type Stage } from '../core/model';
import { oneLine } from '../formats/oneLine';
import { type Anchor, anchorAt } from '../review/anchor';
import { itemDecision } from '../review/decide';
import type { DecidedParty, ItemDecision } from '../review/decision';
import { type FieldChange, mergedItems, newItem, splitItem, withField } from '../review/itemChanges';
import type { Analyses, Reading } from './analyses';
import { askForDate } from './askForDate';
import { type Decide, decisionOn } from './decide';
import { newId } from './decisionChanges';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { askForField, askForItems, askForParty, askForStage, FIELDS, type Field, labelOf } from './itemQuestions';
import { t } from './localise';
import { mentionsOf } from './mentions';
import { showError, showInformation } from './messages';
import { nameProblem } from './nameProblem';
import { pickWords } from './plainWords';
import { readingAtHand } from './readingAtHand';
import { selectedSpan } from './selectedSpan';
import { type DetailNode, type ItemNode, rootOf, type TreeNode } from './treeNodes';

/** The command's argument; what is missing is asked for. Menus of the tree hand over their nodes. */
export interface ItemRequest {
  readonly uri: Uri | string;
  /** `FundingItem.id` */
  readonly item: string;
  readonly field?: Field;
  /** As a text would say it: a name, a date, a stage. Purpose and programme are what is selected. */
  readonly value?: string;
}

/** Sets and clears the fields of funding items, merges, splits and adds items. */
export class ChangeItems extends Disposable {
  constructor(
    private readonly analyses: Analyses,
    private readonly decisions: Decisions,
    private readonly decide: Decide,
  ) {
    super();
    const on = (name: string, run: (argument?: never, selected?: never) => unknown) =>
      this.register(commands.registerCommand(`fundlight.${name}`, run));
    on('setItemField', (argument?: ItemRequest | TreeNode) => this.setField(requestOf(argument)));
    on('clearItemField', (argument?: ItemRequest | TreeNode) => this.clearField(requestOf(argument)));
    on('mergeItems', (argument?: ItemRequest | TreeNode, selected?: TreeNode[]) => this.merge(requestOf(argument), selected));
    on('splitItem', (argument?: ItemRequest | TreeNode) => this.split(requestOf(argument)));
    on('addItem', () => this.add());
  }

  private async setField(request?: ItemRequest): Promise<boolean> {
    const target = request && (await this.decide.target(request));
    if (!target?.item || !target.reading.analysis) return false;
    const { document, reading, item } = target;
    const field = request?.field ?? (await askForField(t('Set Field')));
    if (!field) return false;
    const change = await this.changeOf(field, request?.value, item, reading, document);
    return change !== undefined && this.put(document, reading, item, (decision) => withField(decision, change));
  }

  private async clearField(request?: ItemRequest): Promise<boolean> {
    const target = request && (await this.decide.target(request));
    if (!target?.item) return false;
    const field = request?.field ?? (await askForField(t('Clear Field')));
    if (!field || field === 'stage') return false;
    const empty: FieldChange = field === 'funders' || field === 'recipients' ? { field, value: [] } : { field, value: null };
    return this.put(target.document, target.reading, target.item, (decision) => withField(decision, empty));
  }

  private async changeOf(
    field: Field,
    value: string | undefined,
    item: FundingItem,
    reading: Reading,
    document: TextDocument,
  ): Promise<FieldChange | undefined> {
    switch (field) {
      case 'funders':
      case 'recipients': {
        const name = value ?? (await askForParty(t(FIELDS[field]), reading.analysis?.organisations ?? []));
        const problem = name === undefined ? null : nameProblem(name);
        if (problem) void showError(t('The item was not changed. {problem}', { problem }));
        return name === undefined || problem ? undefined : { field, value: [partyNamed(name, reading)] };
      }
      case 'purpose':
      case 'programme': {
        const anchor = selectedAnchor(document, item, reading);
        if (!anchor)
          void showInformation(
            field === 'purpose'
              ? t('Select the words in the document that tell the purpose, and try again.')
              : t('Select the words in the document that tell the programme, and try again.'),
          );
        return anchor && { field, value: anchor };
      }
      case 'date':
      case 'period': {
        const date = await askForDate(t(FIELDS[field]), value, reading.analysis?.documentDate?.start ?? undefined);
        return date && { field, value: date };
      }
      case 'stage': {
        const stage = value ?? (await askForStage(t('Stage of {item}', { item: labelOf(item, reading) })));
        return STAGES.includes(stage as Stage) ? { field, value: stage as Stage } : undefined;
      }
    }
  }

  private async merge(request: ItemRequest | undefined, selected: readonly TreeNode[] = []): Promise<boolean> {
    const target = request && (await this.decide.target(request));
    if (!target?.item || !target.reading.analysis) return false;
    const { document, reading, item } = target;
    const chosen = selected
      .filter((node): node is ItemNode => node.kind === 'item' && rootOf(node).document === document)
      .map((node) => node.item);
    const others = chosen.length > 1 ? chosen.filter(({ id }) => id !== item.id) : await askForItems(item, reading);
    if (!others.length) return false;
    const [first, ...rest] = [item, ...others].map((each) => this.decisionOn(reading, each));
    const merged = mergedItems([first!, ...rest].map(({ decision }) => decision));
    const removed = [first!, ...rest].flatMap(({ former }) => former ?? []);
    return this.decisions.change(document, { added: [merged], removed });
  }

  private async split(request?: ItemRequest): Promise<boolean> {
    const target = request && (await this.decide.target(request));
    if (!target?.item) return false;
    const { document, reading, item } = target;
    const { decision, former } = this.decisionOn(reading, item);
    if (decision.sums.length < 2) {
      void showInformation(t('The text tells this sum once only: there is nothing to split.'));
      return false;
    }
    const picks = decision.sums.map((sum) => ({ label: pickWords(lineAround(sum, document)), sum }));
    const options = { title: t('Split Funding Item'), placeHolder: t('Which of these tell of another sum?'), canPickMany: true } as const;
    const picked = (await window.showQuickPick(picks, options))?.map(({ sum }) => sum) ?? [];
    if (!picked.length || picked.length === decision.sums.length) return false;
    const added = splitItem(decision, newId(), (sum) => picked.includes(sum));
    return this.decisions.change(document, { added, removed: former ? [former] : [] });
  }

  /** The sums that are selected, or that the cursor is on, as a new item. */
  private async add(): Promise<boolean> {
    const editor = window.activeTextEditor;
    const reading = editor && (await readingAtHand(this.analyses, editor.document));
    if (!editor || !reading?.analysis) return false;
    const [start, end] = [editor.selection.start, editor.selection.end].map((at) => editor.document.offsetAt(at)) as [number, number];
    const sums = reading.analysis.annotations.filter(
      (each): each is MoneyAnnotation => each.type === 'money' && each.start <= end && start <= each.end,
    );
    const taken = new Set(reading.analysis.fundingItems.flatMap(({ mentions }) => mentions));
    const free = sums.filter(({ id }) => !taken.has(id));
    if (!free.length) {
      const why = sums.length
        ? t('This sum is a funding item already.')
        : t('Put the cursor on a sum, or select the sums that tell of the same money.');
      void showInformation(why);
      return false;
    }
    const rejected = new Set(free.flatMap(({ id }) => reading.review?.result.itemDecisionOf.get(id) ?? []));
    return this.decisions.change(editor.document, { added: [newItem(newId(), reading.text, free)], removed: [...rejected] });
  }

  private async put(
    document: TextDocument,
    reading: Reading,
    item: FundingItem,
    change: (decision: ItemDecision) => ItemDecision,
  ): Promise<boolean> {
    const { decision, former } = this.decisionOn(reading, item);
    return this.decisions.change(document, { added: [change(decision)], removed: former ? [former] : [] });
  }

  /** What is decided on an item, or what accepting it would decide. */
  private decisionOn(reading: Reading, item: FundingItem): { decision: ItemDecision; former: ItemDecision | undefined } {
    const known = decisionOn(reading, item);
    const former = known?.kind === 'item' ? known : undefined;
    return { decision: former ?? itemDecision(newId(), reading.text, item, reading.analysis as Analysis, 'accepted'), former };
  }
}

const FIELD_OF: Readonly<Record<string, Field>> = {
  funder: 'funders',
  recipient: 'recipients',
  purpose: 'purpose',
  programme: 'programme',
  date: 'date',
  period: 'period',
  stage: 'stage',
};

function requestOf(argument: ItemRequest | TreeNode | undefined): ItemRequest | undefined {
  if (!argument || !('kind' in argument)) return argument;
  if (argument.kind === 'item') return { uri: argument.uri, item: argument.item.id };
  return argument.kind === 'detail' ? { ...requestOf(argument.parent)!, field: FIELD_OF[(argument as DetailNode).detail.kind] } : undefined;
}

function partyNamed(name: string, { analysis, text }: Reading): DecidedParty {
  const organisation = analysis?.organisations.find((each) => each.name === name);
  const [mention] = organisation && analysis ? mentionsOf(organisation.id, analysis) : [];
  return { name, via: null, anchor: mention ? anchorAt(text, mention) : null };
}

/** The words that are selected; not a sum of the item, which a review selects when it comes there. */
function selectedAnchor(document: TextDocument, { mentions }: FundingItem, { analysis }: Reading): Anchor | undefined {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const span = editor && selectedSpan(editor);
  const isSum = analysis?.annotations.some(({ id, start, end }) => start === span?.start && end === span.end && mentions.includes(id));
  return span && !isSum ? anchorAt(document.getText(), span) : undefined;
}

function lineAround({ start }: Anchor, document: TextDocument): string {
  const { lineNumber, text } = document.lineAt(document.positionAt(start));
  return `${lineNumber + 1}: ${oneLine(text)}`;
}
