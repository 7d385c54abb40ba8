import { DEFAULT_LOCALE, putTogether } from './analyse';
import { readDateOptionsInSteps } from './dates/dateOptions';
import { afterChange, type FreshMention, freshMentions, outside } from './freshMentions';
import { type Evidence, LiveMentions } from './liveMentions';
import type { Analysis, AnalysisOptions } from './model';
import { readCurrencyEvidence } from './money/evidence';
import { directoryOf } from './organisations/directory';
import { finish, type Steps } from './steps';
import { LiveText } from './text/liveText';
import type { TextChange } from './text/liveTokens';
import { readTextInSteps, type SourceText } from './text/sourceText';

/** What is read at once when it is edited, in UTF-16 units: some milliseconds of work. The rest is left to {@link LiveDocument.settleInSteps}. */
const READ_AT_ONCE = 131_072;

/** Of more blocks than these, with no empty line between, none is read at once: the text is read anew when it is settled. */
const MOST_BLOCKS = 8_192;

/** So many mentions of earlier edits are kept for showing, where many edits come before the document is settled. */
const MOST_UNSETTLED = 200;

/** What is known of a text that has been read. */
interface Known {
  readonly text: LiveText;
  readonly mentions: LiveMentions;
  readonly evidence: Evidence | null;
}

/**
 * The same as `analyse(text, options)`, kept up to date while the text is edited: only blocks that an edit touches are read again.
 *
 * There are two stages. {@link edit} follows a change at once, with the tokens, the blocks and the mentions in those that are others
 * now. {@link settleInSteps} does what takes the whole document: what its currencies, its date and its bodies are, and what is funded.
 */
export class LiveDocument {
  private known: Known | null = null;
  private version = 0;
  private settled: Analysis | null = null;
  private unsettled: readonly FreshMention[] = [];

  /** Costs nothing: the text is read by the first {@link settleInSteps}. */
  constructor(
    /** until it has been read */
    private begun: string,
    private readonly options: AnalysisOptions = {},
  ) {}

  /** The text as it is now. */
  get text(): string {
    return this.known?.text.text ?? this.begun;
  }

  /**
   * Follows an edit.
   *
   * @param changes one after the other: the offsets of each are those of the text after the changes before it
   * @throws RangeError where one is not within the text; those before it are made then
   */
  edit(changes: readonly TextChange[]): void {
    let most = READ_AT_ONCE;
    for (const change of changes) {
      const { start, end } = change;
      const { length } = this.known?.text ?? this.begun;
      if (!(start >= 0 && start <= end && end <= length))
        throw new RangeError(`the change of ${start} to ${end} is not within a text of ${length}`);
      this.version++;
      this.settled = null;
      if (this.known && this.known.text.blocksAround(change) > MOST_BLOCKS) this.beginAnew(this.known);
      if (this.known === null) this.begun = this.begun.slice(0, start) + change.text + this.begun.slice(end);
      else most = this.follow(this.known, change, most);
    }
  }

  private beginAnew({ text }: Known): void {
    this.begun = text.text;
    this.known = null;
    this.unsettled = [];
  }

  /** Follows a change, and reads what is other now. @param most UTF-16 units that may be read. @returns what is left of that */
  private follow({ text, mentions, evidence }: Known, change: TextChange, most: number): number {
    const splice = text.change(change);
    mentions.splice(text.kinds, splice);
    this.unsettled = afterChange(this.unsettled.slice(-MOST_UNSETTLED), change);
    if (evidence === null || splice.added === 0) return most;
    const end = splice.first + splice.added;
    const left = mentions.readAtOnce(text, splice.first, end, evidence, most);
    const again = { start: text.block(splice.first).start, end: text.block(end - 1).end };
    this.unsettled = [...outside(this.unsettled, again), ...freshMentions(mentions.at(text, splice.first, end))];
    return left;
  }

  /** The mentions in what was edited since the document was settled: for showing them until it is. None before it was for the first time. */
  get fresh(): readonly FreshMention[] {
    return this.unsettled;
  }

  /** The analysis of the text as it is now. */
  analysis(): Analysis {
    return finish(this.settleInSteps())!; // null only where there were edits in between
  }

  /**
   * The same with a pause after every few kilobytes of what is to be read.
   *
   * @returns null where the text was edited during a pause: the steps are void then
   */
  *settleInSteps(): Steps<Analysis | null> {
    const { version } = this;
    if (this.settled !== null) return this.settled;
    const steps = this.settle();
    for (;;) {
      const step = steps.next();
      if (step.done) {
        this.unsettled = [];
        return (this.settled = step.value);
      }
      yield;
      if (this.version !== version) return null;
    }
  }

  private *settle(): Steps<Analysis> {
    const { text, mentions } = (this.known ??= yield* this.read());
    const source = text.readAll();
    yield;
    const evidence = yield* this.readEvidence(source, this.known);
    this.known = { text, mentions, evidence };
    yield* mentions.readAll(source, evidence);
    const money = mentions.money(source.blocks);
    const dates = yield* mentions.dates(source, evidence.dates, this.options);
    return yield* putTogether(source, money, dates, mentions.organisations(), directoryOf(this.options.organisations));
  }

  private *read(): Steps<Known> {
    const text = new LiveText(yield* readTextInSteps(this.begun));
    this.begun = '';
    return { text, mentions: new LiveMentions(text.kinds.length, directoryOf(this.options.organisations)), evidence: null };
  }

  /** What the recognisers take from the whole document; where that is other than before, what depends on it is forgotten. */
  private *readEvidence(source: SourceText, { mentions, evidence }: Known): Steps<Evidence> {
    const locale = this.options.locale ?? DEFAULT_LOCALE;
    const money = yield* readCurrencyEvidence(source, locale, this.options);
    yield;
    const dates = yield* readDateOptionsInSteps(source, locale, this.options);
    if (!isSame(evidence?.money, money)) mentions.forgetMoney();
    if (!isSame(evidence?.dates, dates)) mentions.forgetDates();
    return { money, dates };
  }
}

function isSame(a: object | undefined, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
