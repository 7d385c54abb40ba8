import { commands, type QuickPickItem, window } from 'vscode';
import type { AnnotationType } from '../core/model';
import { dateText as englishDate } from '../formats/dateText';
import { moneyText as englishSum } from '../formats/moneyText';
import { oneLine } from '../formats/oneLine';
import { phrase } from '../formats/phrases';
import { contentOf, mentionDecision } from '../review/decide';
import type { MentionContent } from '../review/decision';
import type { Analyses, Reading } from './analyses';
import { DATE_PROMPT, NO_DATE } from './askForDate';
import { askForText, type Verdict } from './askForText';
import { type Decide, type DecideRequest, decisionOn } from './decide';
import { newId } from './decisionChanges';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { t } from './localise';
import { showError, showInformation } from './messages';
import { nameProblem } from './nameProblem';
import { readingAtHand } from './readingAtHand';
import { selectedSpan } from './selectedSpan';
import { typedDate, typedMoney } from './typedValue';
import { dateText, moneyText } from './valueText';

interface SetRequest extends DecideRequest {
  /** What the mention is worth, as a text would say it: `£7m`, `12 March 2024`, an organisation's name. */
  readonly value?: string;
  readonly type?: AnnotationType;
}

interface TypePick extends QuickPickItem {
  readonly type: AnnotationType;
}

const types = (): readonly TypePick[] => [
  { label: `$(symbol-numeric) ${t('Sum of money')}`, type: 'money' },
  { label: `$(organization) ${t('Organisation')}`, type: 'organisation' },
  { label: `$(calendar) ${t('Date')}`, type: 'date' },
];

/** Sets what a mention is and what it is worth, and adds mentions that were missed. */
export class SetMention extends Disposable {
  constructor(
    private readonly analyses: Analyses,
    private readonly decisions: Decisions,
    private readonly decide: Decide,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.setValue', (request?: SetRequest) => this.setValue(request)));
    this.register(commands.registerCommand('fundlight.relabel', (request?: SetRequest) => this.relabel(request)));
    this.register(commands.registerCommand('fundlight.addMention', (request?: SetRequest) => this.add(request)));
  }

  /** @returns whether the value was set */
  private async setValue(request: SetRequest = {}): Promise<boolean> {
    const target = await this.decide.target(request);
    if (!target?.mention) return false;
    const { mention, reading } = target;
    const content = await this.contentFor(mention.type, request.value, typeable(contentOf(mention)), reading);
    return content !== undefined && this.decide.decide({ ...request, mention: mention.id, uri: target.document.uri }, 'accepted', content);
  }

  /** @returns whether the mention is something else now */
  private async relabel(request: SetRequest = {}): Promise<boolean> {
    const target = await this.decide.target(request);
    if (!target?.mention) return false;
    const { mention, reading } = target;
    const others = types().filter(({ type }) => type !== mention.type);
    const type = request.type ?? (await window.showQuickPick(others, { title: t('Relabel Mention'), placeHolder: t('What is it?') }))?.type;
    if (!type || type === mention.type) return false;
    const words = oneLine(reading.text.slice(mention.start, mention.end));
    const content = await this.contentFor(type, request.value, words, reading);
    return content !== undefined && this.decide.decide({ ...request, mention: mention.id, uri: target.document.uri }, 'accepted', content);
  }

  /** The selected words as a mention; where they overlap one, its span is what is selected. */
  private async add(request: SetRequest = {}): Promise<boolean> {
    const editor = window.activeTextEditor;
    const reading = editor && (await readingAtHand(this.analyses, editor.document));
    const span = editor && selectedSpan(editor);
    if (!reading?.analysis || !span) {
      void showInformation(t('Select the words first that are a sum, an organisation or a date.'));
      return false;
    }
    const over = reading.analysis.annotations.filter(({ start, end }) => start < span.end && span.start < end);
    const only = over.length === 1 ? over[0] : undefined;
    const type =
      request.type ?? only?.type ?? (await window.showQuickPick(types(), { title: t('Add Mention'), placeHolder: t('What is it?') }))?.type;
    if (!type) return false;
    const words = oneLine(reading.text.slice(span.start, span.end));
    const content =
      only?.type === type && request.value === undefined
        ? contentOf(only)
        : await this.contentFor(type, request.value, words, reading, true);
    if (!content) return false;
    const former = over.flatMap((each) => decisionOn(reading, each) ?? []);
    const decision = mentionDecision(newId(), reading.text, span, only ? 'accepted' : 'added', content);
    return this.decisions.change(editor.document, { added: [decision], removed: former });
  }

  /**
   * The value of a type that is typed, read as the text is read.
   *
   * @param given what the caller has said; asked for where it is missing
   * @param proposal what the box holds at first
   * @param isEnough whether the proposal is taken without a question where it is a value
   */
  private async contentFor(
    type: AnnotationType,
    given: string | undefined,
    proposal: string,
    reading: Reading,
    isEnough = false,
  ): Promise<MentionContent | undefined> {
    const read = (typed: string) => readContent(type, typed, reading);
    if (given !== undefined || (isEnough && read(proposal).content)) {
      const { content, problem } = read(given ?? proposal);
      if (problem) void showError(t('The mention was not changed. {problem}', { problem }));
      return content;
    }
    const judge = (text: string): Verdict => {
      const { problem, content } = read(text);
      if (problem) return { problem };
      return content ? { meaning: shownValue(content) } : null;
    };
    const typed = await askForText({ title: t('Set Value'), prompt: t(PROMPTS[type]), value: proposal }, judge);
    return typed === undefined ? undefined : read(typed).content;
  }
}

const PROMPTS: Readonly<Record<AnnotationType, string>> = {
  money: phrase('Amount and currency, as a text writes them: £7m, EUR 2.5 million, up to $300,000.'),
  date: DATE_PROMPT,
  organisation: phrase('The full name of the organisation.'),
};

const PROBLEMS: Readonly<Record<'money' | 'date', string>> = {
  money: phrase('This is no sum: write an amount with its currency, such as £7m.'),
  date: NO_DATE,
};

function readContent(type: AnnotationType, typed: string, reading: Reading): { content?: MentionContent; problem?: string } {
  const words = typed.trim();
  if (type === 'organisation') {
    const problem = nameProblem(words);
    return problem ? { problem } : { content: { type, value: { name: words } } };
  }
  const value = type === 'money' ? typedMoney(words) : typedDate(words, reading.analysis?.documentDate?.start ?? undefined);
  return value ? { content: { type, value } as MentionContent } : { problem: t(PROBLEMS[type]) };
}

/** A value as a person may type it, in English: what is typed is read as texts are read. */
function typeable(content: MentionContent): string {
  if (content.type === 'money') return englishSum(content.value);
  return content.type === 'date' ? englishDate(content.value) : content.value.name;
}

function shownValue(content: MentionContent): string {
  if (content.type === 'money') return moneyText(content.value);
  return content.type === 'date' ? dateText(content.value) : content.value.name;
}
