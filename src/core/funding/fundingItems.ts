import type { FundingItem, MoneyValue, Party, Span } from '../model';
import type { Block } from '../text/blocks';
import { PhraseTable } from '../text/phraseTable';
import { readSentences } from '../text/sentences';
import { isMark, isWord, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { bodyCalled } from './bodyNouns';
import { readCells } from './cells';
import { MentionCursor } from './chunks';
import { Clause } from './clause';
import { type Column, readColumns } from './columns';
import { Descriptions } from './descriptions';
import type { Draft } from './draft';
import { GroupNames, groupAt } from './groups';
import { joinParties, mergeDrafts } from './merge';
import { readProgrammesOfBodies } from './namedProgrammes';
import { findWholes, type ListPlaces } from './parts';
import { type Findings, lowerBound } from './placed';
import type { Programme } from './programme';
import type { Purpose } from './purpose';
import { readRecord } from './records';
import { digitsOf } from './rounding';
import { readDrafts } from './sentenceDrafts';
import { readTimeHeader, readTimeRow, type TimeHeader } from './timeTable';

/** Reads the funding items of a text from its mentions: which sums are funding, who pays whom, for what, when, as part of what. */
export function readFundingItems(findings: Findings): FundingItem[] {
  if (findings.money.length === 0) return [];
  const groups = new GroupNames(findings.source);
  const { drafts, lists } = new DraftReader(findings, groups).read();
  const wholes = findWholes(drafts, lists);
  const { itemOf, items } = mergeDrafts(drafts, wholes);
  const context: ItemContext = {
    findings,
    drafts,
    wholes,
    itemOf,
    groups,
    descriptions: new Descriptions(findings.source),
    programmes: readProgrammesOfBodies(findings),
  };
  return withFundersOfParts(items.map((members, index) => makeItem(context, members, index)));
}

const ANAPHOR_NOUNS = new WordTable<true>(
  'money funding investment cash grant fund award package pot support scheme sum'.split(' ').map((word) => [word, true] as const),
);
const PROPOSING = new WordTable<true>('recommendation recommendations proposal proposals'.split(' ').map((word) => [word, true] as const));
const PAYERS = new WordTable<true>(
  'funders donors contributors sponsors lenders payers contributions donations paying pays backers supporters giving gave'
    .split(' ')
    .map((word) => [word, true] as const),
);

const GIFTS = new WordTable<true>('grants awards allocations donations breakdown'.split(' ').map((word) => [word, true] as const));

/** Walks a text block by block and reads the drafts of its items. */
class DraftReader {
  private readonly drafts: Draft[] = [];
  private readonly leadIns = new Map<number, number>();
  private readonly colons = new Set<number>();
  private readonly cursor: MentionCursor;
  private readonly publisher: Party | null;
  private columns: readonly (Column | null)[] | null = null;
  private timeHeader: TimeHeader | null = null;
  private proposed = false;
  private leadIn = -1;
  private body: Party | null = null;
  private group: Party | null = null;

  constructor(
    private readonly findings: Findings,
    private readonly groups: GroupNames,
  ) {
    this.cursor = new MentionCursor(findings);
    this.publisher = findPublisher(findings);
  }

  read(): { drafts: readonly Draft[]; lists: ListPlaces } {
    const { blocks, tokens } = this.findings.source;
    let sum = 0;
    for (let b = 0; b < blocks.length; b++) {
      const block = blocks[b];
      let end = sum;
      while (end < this.findings.money.length && this.findings.money[end].firstToken < block.endToken) end++;
      this.enter(block, b);
      if (end > sum) this.readBlock(block, b, sum, end);
      else if (mentionsAnaphor(tokens, block)) this.readProse(block, b);
      else if (block.kind === 'paragraph') this.keepSubjects(block);
      sum = end;
    }
    return { drafts: this.drafts, lists: { leadIns: this.leadIns, colons: this.colons } };
  }

  /** Keeps track of headings, heading rows and lead-ins. */
  private enter(block: Block, index: number): void {
    const { tokens, blocks } = this.findings.source;
    const before = blocks[index - 1];
    if (block.kind === 'heading') this.proposed = contains(tokens, block, PROPOSING);
    if (block.kind === 'row') {
      if (before?.kind !== 'row') {
        this.columns = readColumns(tokens, readCells(tokens, block));
        this.timeHeader = readTimeHeader(this.findings, index, before ?? null);
      }
    } else {
      this.columns = null;
      this.timeHeader = null;
    }
    const listed = block.kind === 'bullet' || block.kind === 'row' || block.kind === 'line';
    if (!listed) {
      this.leadIn = index;
      if (isMark(tokens, block.endToken - 1, ':') || (block.kind === 'heading' && contains(tokens, block, GIFTS))) this.colons.add(index);
    } else if (this.leadIn >= 0) this.leadIns.set(index, this.leadIn);
  }

  private readBlock(block: Block, index: number, first: number, end: number): void {
    const { tokens, blocks } = this.findings.source;
    if (block.kind === 'row' || block.kind === 'bullet' || block.kind === 'line' || endsWithSum(this.findings, block, end)) {
      if (this.timeHeader !== null && block.kind === 'row') {
        this.drafts.push(...readTimeRow(this.findings, index, first, end, this.timeHeader));
        return;
      }
      const lead = this.leadIn >= 0 ? blocks[this.leadIn] : null;
      const record = readRecord(this.findings, index, first, end, {
        block: index,
        columns: this.columns,
        payers: lead !== null && contains(tokens, lead, PAYERS),
        subject: this.subjectOfGroup(block, index),
      });
      if (record !== null) {
        this.drafts.push(record);
        return;
      }
      if (block.kind === 'row') return;
    }
    this.readProse(block, index);
  }

  private readProse(block: Block, index: number): void {
    const { tokens } = this.findings.source;
    const starts = readSentences(tokens, block);
    const topic = topicOf(this.findings, block, starts);
    for (const [from, to] of stretches(starts, block.endToken)) {
      if (!this.isTold(from, to)) {
        this.keepSubject(from, to);
        continue;
      }
      const quoted = isQuoted(tokens, block, from, to);
      const clause = new Clause(this.findings, this.cursor, from, to);
      const speakers = {
        groups: this.groups,
        we: quoted ? this.speaker(block) : this.publisher,
        body: quoted ? null : this.body,
        group: this.group,
        named: (noun: string, before: number) => bodyCalled(this.findings, noun, before),
      };
      const setting = {
        block: index,
        inHeading: block.kind === 'heading',
        inList: block.kind === 'bullet' || block.kind === 'line',
        proposed: this.proposed,
        topic,
        speakers,
      };
      this.drafts.push(...readDrafts(clause, setting));
      this.keepSubject(from, to);
    }
  }

  /** Whose words a quotation is: the body next to `said` in its block. */
  private speaker(block: Block): Party | null {
    const { tokens } = this.findings.source;
    if (!hasQuotes(tokens, block)) return null;
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (!SAYING.has(tokens, i)) continue;
      const after = this.bodyBetween(i + 1, Math.min(i + SPEAKER_REACH, block.endToken));
      return after ?? this.bodyBetween(Math.max(block.firstToken, i - SPEAKER_REACH), i);
    }
    return null;
  }

  private isTold(from: number, to: number): boolean {
    const { money, source } = this.findings;
    const sum = money[lowerBound(money, from)];
    if (sum !== undefined && sum.firstToken < to) return true;
    return standsForSum(source.tokens, from, to);
  }

  private keepSubjects(block: Block): void {
    const starts = readSentences(this.findings.source.tokens, block);
    for (let s = 0; s < starts.length; s++) this.keepSubject(starts[s], starts[s + 1] ?? block.endToken);
  }

  /** What a pronoun in the next sentence stands for: the body and the group that this one begins with. */
  private keepSubject(from: number, to: number): void {
    const { tokens } = this.findings.source;
    this.body = this.bodyBetween(from, to) ?? this.body;
    for (let i = from; i < to && i < from + SUBJECT_REACH; i++) {
      const group = groupAt(tokens, i, from);
      if (group === null) continue;
      this.group = {
        organisation: null,
        name: this.groups.nameOf(tokens, i, group),
        via: null,
        span: { start: group.start, end: group.end },
      };
      return;
    }
  }

  private bodyBetween(from: number, to: number): Party | null {
    const { bodies } = this.findings;
    const body = bodies[lowerBound(bodies, from)];
    if (body === undefined || body.firstToken >= to) return null;
    const { start, end, value } = body.annotation;
    return { organisation: value.organisation, name: value.name, via: null, span: { start, end } };
  }

  /** The body that the lines of a group are about: the first one in the group's first line. */
  private subjectOfGroup(block: Block, index: number): Party | null {
    const { blocks } = this.findings.source;
    let first = index;
    while (first > 0 && index - first < 12 && blocks[first - 1].group === block.group) first--;
    return first === index ? null : this.bodyBetween(blocks[first].firstToken, block.firstToken);
  }
}

function hasQuotes(tokens: Tokens, block: Block): boolean {
  for (let i = block.firstToken; i < block.endToken; i++) if (isMark(tokens, i, '"')) return true;
  return false;
}

const SAYING = new WordTable<true>('said says told added explained commented'.split(' ').map((word) => [word, true] as const));

/** How many tokens away from `said` the speaker's body may be named. */
const SPEAKER_REACH = 16;

/** Longest stretch of tokens read as one sentence, so that a text without full stops takes no longer than another. */
const LONGEST_SENTENCE = 300;

/** The sentences that begin at `starts`, longer ones in pieces: pairs of first and end token. */
function stretches(starts: readonly number[], end: number): [number, number][] {
  const result: [number, number][] = [];
  starts.forEach((start, s) => {
    const next = starts[s + 1] ?? end;
    for (let from = start; from < next; from += LONGEST_SENTENCE) result.push([from, Math.min(from + LONGEST_SENTENCE, next)]);
  });
  return result;
}

/** How many tokens into a sentence its subject may stand. */
const SUBJECT_REACH = 8;

/** A first sentence of at most four words that only names a topic: `Highways.` */
function topicOf(findings: Findings, block: Block, starts: readonly number[]): Purpose | null {
  const { tokens, text } = findings.source;
  const numbered = block.contentToken > block.firstToken;
  if (!numbered || starts.length < 2 || starts[1] - starts[0] > 5 || !isMark(tokens, starts[1] - 1, '.')) return null;
  for (let i = starts[0]; i < starts[1] - 1; i++) if (!isWord(tokens, i)) return null;
  if (bodiesWithin(findings, block.contentToken, starts[1])) return null;
  const span = { start: tokens.start[starts[0]], end: tokens.end[starts[1] - 2] };
  return { text: text.slice(span.start, span.end), ...span };
}

function bodiesWithin(findings: Findings, from: number, to: number): boolean {
  const body = findings.bodies[lowerBound(findings.bodies, from)];
  return body !== undefined && body.firstToken < to;
}

/** Words before the name of who wrote a text. */
const WRITTEN_BY = new PhraseTable<true>(
  ['submitted by', 'evidence from', 'written by', 'published by', 'issued by'].map((phrase) => [phrase, true] as const),
);

/** How many tokens from its start the publisher of a text is named. */
const TOP = 120;

/** The body that `we` are: the one said to have written the text, else the one named alone on one of its first lines. */
function findPublisher(findings: Findings): Party | null {
  const { bodies } = findings;
  const first = bodies.filter((body, i) => i < TOP && body.firstToken < TOP);
  const writer = first.find((body) => isWriter(findings, body.firstToken));
  const named =
    writer ?? first.find((body) => standsAlone(findings, body.firstToken, body.endToken) && !isCommittee(body.annotation.value.name));
  if (named === undefined) return null;
  const { start, end, value } = named.annotation;
  return { organisation: value.organisation, name: value.name, via: null, span: { start, end } };
}

function isWriter({ source: { tokens } }: Findings, token: number): boolean {
  for (let i = Math.max(0, token - 3); i < token; i++) {
    const phrase = WRITTEN_BY.match(tokens, i, token);
    if (phrase !== undefined && token - phrase.next <= 1) return true;
  }
  return false;
}

function standsAlone({ source }: Findings, first: number, end: number): boolean {
  const block = source.blocks.find((candidate) => candidate.endToken > first);
  return block !== undefined && block.kind !== 'paragraph' && end - first >= block.endToken - block.contentToken - 3;
}

/** A committee hears evidence; the `we` of what it publishes are its witnesses. */
function isCommittee(name: string): boolean {
  return name.endsWith('Committee') || name.startsWith('Committee');
}

function contains(tokens: Tokens, block: Block, words: WordTable<true>): boolean {
  for (let i = block.firstToken; i < block.endToken && i < block.firstToken + 40; i++) if (words.has(tokens, i)) return true;
  return false;
}

function mentionsAnaphor(tokens: Tokens, block: Block): boolean {
  return standsForSum(tokens, block.firstToken, block.endToken);
}

const DEFINITE = new WordTable<true>('the this that its'.split(' ').map((word) => [word, true] as const));

/** Whether `the money`, `this new grant` or, at the beginning, `Money` stands among the tokens `from` up to `to`. */
function standsForSum(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!ANAPHOR_NOUNS.has(tokens, i)) continue;
    if (i === from) return true;
    for (let at = i - 1; at >= from && i - at <= 2; at--) if (DEFINITE.has(tokens, at)) return true;
  }
  return false;
}

function endsWithSum(findings: Findings, block: Block, end: number): boolean {
  return block.endToken - findings.money[end - 1].endToken <= 1 && block.endToken - block.firstToken < 30;
}

/** Whether a sentence stands in quotation marks, or is a speaker's own: `we` is then not the publisher. */
function isQuoted(tokens: Tokens, block: Block, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(tokens, i, '"')) return true;
  let open = false;
  for (let i = block.firstToken; i < from; i++) if (isMark(tokens, i, '"')) open = !open;
  if (open) return true;
  for (let i = block.firstToken; i < block.endToken && i < block.firstToken + 7; i++) if (isMark(tokens, i, ':')) return true;
  return false;
}

interface ItemContext {
  readonly findings: Findings;
  readonly drafts: readonly Draft[];
  readonly wholes: Int32Array;
  readonly itemOf: Int32Array;
  readonly groups: GroupNames;
  readonly descriptions: Descriptions;
  readonly programmes: ReadonlyMap<string, Programme>;
}

function makeItem(context: ItemContext, members: readonly number[], index: number): FundingItem {
  const { findings, drafts, wholes, itemOf } = context;
  const told = members.map((member) => drafts[member]);
  const sums = told.filter((draft) => draft.mention >= 0);
  const surest = [...told].sort((a, b) => Number(a.inHeading) - Number(b.inHeading) || b.strength - a.strength);
  const main = surest.find((draft) => draft.mention >= 0) ?? sums[0];
  const first = <T>(pick: (draft: Draft) => T | null): T | null => surest.map(pick).find((value) => value !== null) ?? null;
  const whole =
    members.map((member) => (wholes[member] >= 0 ? itemOf[wholes[member]] : -1)).find((item) => item >= 0 && item !== index) ?? -1;
  const recipients = joinParties(surest.map((draft) => draft.recipients));
  const programme =
    first((draft) => (draft.mention >= 0 ? draft.programme : null)) ??
    programmeOf(context, recipients) ??
    first((draft) => draft.programme);
  const purpose = purposeOf(context, surest, recipients);
  const added = [programme, purpose].filter((field) => field !== null).map(({ start, end }) => ({ start, end }));
  return {
    id: `f${index + 1}`,
    amount: exactest(sums),
    mentions: sums.map((draft) => findings.money[draft.mention].annotation.id),
    funders: joinParties(surest.map((draft) => draft.funders)),
    recipients,
    programme,
    purpose,
    date: first((draft) => draft.date),
    period: first((draft) => draft.period),
    stage: main.stage,
    distribution: sums.some((draft) => draft.distribution === 'each') ? 'each' : 'total',
    partOf: whole >= 0 ? `f${whole + 1}` : null,
    evidence: orderedSpans([...told.flatMap((draft) => draft.evidence), ...added]),
    confidence: Math.min(0.95, main.strength + (sums.length > 1 ? 0.05 : 0)),
    review: 'suggested',
  };
}

/** Who pays the parts pays the whole, where nobody else is named. */
function withFundersOfParts(items: readonly FundingItem[]): FundingItem[] {
  const paid = new Map<string, Party[]>();
  for (const { partOf, funders } of items)
    if (partOf !== null && funders.length > 0) paid.set(partOf, [...(paid.get(partOf) ?? []), ...funders]);
  return items.map((item) =>
    item.funders.length > 0 || !paid.has(item.id) ? item : { ...item, funders: joinParties([paid.get(item.id) ?? []]) },
  );
}

/** The sum that the others round or bound. */
function exactest(sums: readonly Draft[]): MoneyValue {
  let best = sums[0].amount as MoneyValue;
  for (const { amount } of sums) if (amount !== null && exactness(amount) > exactness(best)) best = amount;
  return best;
}

function exactness({ amount, qualifier }: MoneyValue): number {
  return digitsOf(amount ?? 0) + (qualifier === 'exact' ? 0.5 : 0);
}

/** The programme that the text names together with a recipient, in another sentence. */
function programmeOf(context: ItemContext, recipients: readonly Party[]): Programme | null {
  for (const { organisation } of recipients) {
    const programme = organisation === null ? undefined : context.programmes.get(organisation);
    if (programme !== undefined) return programme;
  }
  return null;
}

/** What the sentences say it is for; else what the recipients are to do; else what the heading says. */
function purposeOf(context: ItemContext, surest: readonly Draft[], recipients: readonly Party[]): Purpose | null {
  const { source } = context.findings;
  const told = surest.find((draft) => !draft.inHeading && draft.purpose !== null)?.purpose;
  if (told) return described(context, told);
  for (const { organisation, name } of recipients) {
    const aim = organisation === null ? context.groups.aimOf(name) : null;
    if (aim !== null) return { text: source.text.slice(aim.start, aim.end).replace(/\s+/g, ' '), ...aim };
  }
  return surest.find((draft) => draft.purpose !== null)?.purpose ?? null;
}

/** `the sector`: the fuller name of the same elsewhere in the text. */
function described(context: ItemContext, purpose: Purpose): Purpose {
  const { text, tokens } = context.findings.source;
  if (!/^the \p{Ll}+$/u.test(purpose.text)) return purpose;
  const fuller = context.descriptions.fullest(tokenEndingAt(tokens, purpose.end));
  return fuller === null ? purpose : { text: text.slice(fuller.start, fuller.end).replace(/\s+/g, ' '), ...fuller };
}

function tokenEndingAt(tokens: Tokens, end: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

function orderedSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, i) => i === 0 || span.start !== sorted[i - 1].start || span.end !== sorted[i - 1].end);
}
