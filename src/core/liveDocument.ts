import { type DatesOfText, DEFAULT_LOCALE, Pace, putTogether } from './analyse';
import { type BlockMentions, moveWith, unread } from './blockMentions';
import { anchoredPeriods } from './dates/anchored';
import { type DateOptions, readDateOptions } from './dates/dateOptions';
import { findDocumentDate } from './dates/documentDate';
import type { DateMention } from './dates/mentions';
import { recogniseDates } from './dates/recognise';
import { anchorOf, resolveDate } from './dates/resolve';
import type { AnchoredPeriod } from './funding/placed';
import type { Analysis, AnalysisOptions, DateValue } from './model';
import { readCurrencyEvidence } from './money/evidence';
import type { MoneyMention } from './money/mentions';
import { type MoneyOptions, recogniseMoney } from './money/recognise';
import { recogniseTableMoney } from './money/tableUnits';
import { type Directory, directoryOf } from './organisations/directory';
import { recogniseOrganisations } from './organisations/recognise';
import type { Block } from './text/blocks';
import { LiveText } from './text/liveText';
import type { TextChange } from './text/liveTokens';
import type { SourceText } from './text/sourceText';

/** What is read at once when it is edited, in UTF-16 units: some milliseconds of work. The rest is left to {@link LiveDocument.settleInSteps}. */
const READ_AT_ONCE = 131_072;

/** What the recognisers take from the document as a whole. */
interface Evidence {
  readonly money: MoneyOptions;
  readonly dates: DateOptions;
}

/**
 * The same as `analyse(text, options)`, kept up to date while the text is edited: only blocks that an edit touches are read again.
 *
 * There are two stages. {@link edit} follows a change at once, with the tokens, the blocks and the mentions in those that are others
 * now. {@link settleInSteps} does what takes the whole document: what its currencies, its date and its bodies are, and what is funded.
 */
export class LiveDocument {
  private readonly live: LiveText;
  private readonly mentions: BlockMentions[];
  private readonly directory: Directory;
  private evidence: Evidence | null = null;
  /** What dates are placed by. It is replaced when it changes, so that one comparison tells. */
  private placing: { readonly key: string } = { key: '' };
  private version = 0;
  private settled: Analysis | null = null;

  constructor(
    text: string,
    private readonly options: AnalysisOptions = {},
  ) {
    this.live = new LiveText(text);
    this.mentions = Array.from(this.live.read().blocks, unread);
    this.directory = directoryOf(options.organisations);
  }

  /** The text as it is now. */
  get text(): string {
    return this.live.text;
  }

  /**
   * Follows an edit.
   *
   * @param changes one after the other: the offsets of each are those of the text after the changes before it
   * @throws RangeError where one is not within the text; those before it are made then
   */
  edit(changes: readonly TextChange[]): void {
    for (const change of changes) {
      if (!(change.start >= 0 && change.start <= change.end && change.end <= this.text.length))
        throw new RangeError(`the change of ${change.start} to ${change.end} is not within a text of ${this.text.length}`);
      this.version++;
      this.settled = null;
      const { first, removed, added } = this.live.change(change);
      this.mentions.splice(first, removed, ...Array.from({ length: added }, unread));
      this.forgetTables(first - 1, first + added);
      if (this.evidence !== null) this.readAtOnce(first, first + added, this.evidence);
    }
  }

  /** The analysis of the text as it is now. */
  analysis(): Analysis {
    const steps = this.settleInSteps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value!; // null only where there were edits in between
    }
  }

  /**
   * The same with a pause after every few kilobytes of what is to be read.
   *
   * @returns null where the text was edited during a pause: the steps are void then
   */
  *settleInSteps(): Generator<void, Analysis | null, void> {
    const { version } = this;
    if (this.settled !== null) return this.settled;
    const steps = this.settle();
    for (;;) {
      const step = steps.next();
      if (step.done) return (this.settled = step.value);
      yield;
      if (this.version !== version) return null;
    }
  }

  private *settle(): Generator<void, Analysis, void> {
    const source = this.live.readAll();
    for (let b = 0; b < this.mentions.length; b++) moveWith(source.blocks[b], this.mentions[b]);
    yield;
    const evidence = this.readEvidence(source);
    yield;
    yield* this.readBlocks(source, evidence);
    const money = this.allMoney(source);
    const dates = yield* this.placeDates(source, evidence.dates);
    const candidates = this.mentions.flatMap(({ organisations }) => organisations ?? []);
    return yield* putTogether(source, money, dates, candidates, this.directory);
  }

  /** What the recognisers take from the whole document; where that is other than before, what depended on it is forgotten. */
  private readEvidence(source: SourceText): Evidence {
    const locale = this.options.locale ?? DEFAULT_LOCALE;
    const before = this.evidence;
    const evidence = { money: readCurrencyEvidence(source, locale, this.options), dates: readDateOptions(source, locale, this.options) };
    this.evidence = evidence;
    const otherMoney = !isSame(before?.money, evidence.money);
    const otherDates = !isSame(before?.dates, evidence.dates);
    if (otherMoney || otherDates)
      for (const block of this.mentions) {
        if (otherMoney) block.money = block.table = null;
        if (otherDates) block.dates = block.placed = null;
      }
    return evidence;
  }

  /** Reads the blocks `first` up to `end`, as long as that is not felt. */
  private readAtOnce(first: number, end: number, evidence: Evidence): void {
    const source = this.live.read();
    let rest = READ_AT_ONCE;
    for (let b = first; b < end && rest > 0; b++) {
      const block = this.live.block(b);
      this.readBlock(source, block, this.mentions[b], evidence);
      rest -= block.end - block.start;
    }
  }

  private *readBlocks(source: SourceText, evidence: Evidence): Generator<void, void, void> {
    const { blocks } = source;
    const pace = new Pace();
    for (let b = 0; b < blocks.length; b++)
      if (this.readBlock(source, blocks[b], this.mentions[b], evidence) && pace.isPauseDue(blocks[b])) yield;
    for (let b = 0; b < blocks.length; b++) {
      if (!beginsTable(blocks, b) || this.mentions[b].table !== null) continue;
      let end = b + 1;
      while (end < blocks.length && blocks[end].kind === 'row') end++;
      this.mentions[b].table = recogniseTableMoney(source, blocks.slice(b, end), blocks[b - 1] ?? null, evidence.money);
      yield;
    }
  }

  /** @returns whether there was something to read */
  private readBlock(source: SourceText, block: Block, mentions: BlockMentions, evidence: Evidence): boolean {
    if (mentions.money !== null && mentions.dates !== null && mentions.organisations !== null) return false;
    moveWith(block, mentions);
    mentions.money ??= recogniseMoney(source, block, evidence.money);
    mentions.dates ??= recogniseDates(source, block, evidence.dates);
    mentions.organisations ??= recogniseOrganisations(source, block, this.directory);
    return true;
  }

  /** Has the tables read again that a row from block `first` to `last` is in, or a heading is before. */
  private forgetTables(first: number, last: number): void {
    const { blocks } = this.live.read();
    for (let b = Math.min(last, blocks.length - 1); b >= 0; b--) {
      if (beginsTable(blocks, b)) this.mentions[b].table = null;
      if (b <= first && blocks[b].kind !== 'row') return;
    }
  }

  private allMoney({ blocks }: SourceText): MoneyMention[] {
    const all = this.mentions.flatMap(({ money }) => money ?? []);
    const own = all.length;
    this.mentions.forEach(({ table }, b) => {
      if (table !== null && beginsTable(blocks, b)) all.push(...table);
    });
    return all.length === own ? all : all.sort((a, b) => a.start - b.start);
  }

  private *placeDates(source: SourceText, options: DateOptions): Generator<void, DatesOfText, void> {
    const mentions: DateMention[] = this.mentions.flatMap(({ dates }) => dates ?? []);
    const documentDate = findDocumentDate(source, mentions, this.options)?.value ?? null;
    const anchor = anchorOf(documentDate);
    const key = JSON.stringify([anchor, options]);
    if (this.placing.key !== key) this.placing = { key };
    const values: DateValue[] = [];
    const anchored = new Map<number, AnchoredPeriod>();
    const pace = new Pace();
    for (let b = 0; b < source.blocks.length; b++) {
      const { dates } = this.mentions[b];
      if (dates === null || dates.length === 0) continue;
      if (this.mentions[b].placed?.by !== this.placing) {
        if (pace.isPauseDue(source.blocks[b])) yield;
        const periods = dates.length < 2 ? [] : anchoredPeriods(source, source.blocks[b], dates, anchor, options);
        this.mentions[b].placed = { by: this.placing, values: dates.map((date) => resolveDate(date, anchor, options)), periods };
      }
      const { placed } = this.mentions[b];
      const base = values.length;
      for (const value of placed?.values ?? []) values.push(value);
      for (const { first, second, value } of placed?.periods ?? [])
        anchored.set(base + first, { first: base + first, second: base + second, value });
    }
    return { mentions, values, anchored, documentDate };
  }
}

/** Whether block `b` is the first row of a table. */
function beginsTable(blocks: readonly Block[], b: number): boolean {
  return blocks[b].kind === 'row' && blocks[b - 1]?.kind !== 'row';
}

function isSame(a: object | undefined, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
