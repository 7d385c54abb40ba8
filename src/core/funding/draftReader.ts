import type { OtherSum, Party } from '../model';
import { officeHolderAt } from '../organisations/officeHolders';
import { Pace, type Steps } from '../steps';
import type { Block } from '../text/blocks';
import { readSentences } from '../text/sentences';
import { isCapitalised, isMark, isWord, Kind, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { mentionsAnaphor, standsForSum } from './anaphors';
import { readAward } from './awardLines';
import { bodyCalled, standsForBody } from './bodyNouns';
import { MentionCursor } from './chunks';
import { Clause } from './clause';
import type { Draft } from './draft';
import type { GroupNames } from './groups';
import { bodyBetween, LastSubjects } from './lastSubjects';
import { containsEarly, type LeadIn, NO_LEAD_IN, readLeadIn } from './leadIns';
import { OtherSums } from './otherSums';
import type { ListPlaces } from './parts';
import { type Findings, lowerBound } from './placed';
import { type Programme, readProgramme } from './programme';
import { bodyAlone, findPublisher } from './publisher';
import type { Purpose } from './purposeText';
import { Quotations } from './quotations';
import type { Setting } from './reading';
import { readRecord } from './records';
import { readDrafts } from './sentenceDrafts';
import { type Speakers, Surroundings } from './speakers';
import { TableHead } from './tableHead';
import { readTimeRow } from './timeTable';

const PROPOSING = wordSet('recommendation recommendations recommended proposal proposals proposed');

const GIFTS = wordSet('grants awards allocations donations breakdown');

/** Walks a text block by block and reads the drafts of its items. */
export class DraftReader {
  private readonly drafts: Draft[] = [];
  private readonly others = new OtherSums();
  private readonly leadIns = new Map<number, number>();
  private readonly colons = new Set<number>();
  private readonly cursor: MentionCursor;
  private readonly publisher: Party | null;
  /** The first row of the table that is being gone through. */
  private table: TableHead | null = null;
  private proposed = false;
  /** The block that leads in to the lines behind it, and what it says of them, once that is asked for. */
  private leadIn = -1;
  private lead: LeadIn | null = null;
  /** The body that the last heading names, and nothing else: whose section it is. */
  private section: Party | null = null;
  /** Where the last heading is. */
  private headingAt = -1;
  /** Whose words the quotations of the block are that is being read, once that is asked for. */
  private quoted: Party | null | undefined;
  private readonly subjects: LastSubjects;

  constructor(
    private readonly findings: Findings,
    private readonly groups: GroupNames,
  ) {
    this.cursor = new MentionCursor(findings);
    this.publisher = findPublisher(findings);
    this.subjects = new LastSubjects(findings, groups);
  }

  *read(): Steps<{ drafts: readonly Draft[]; lists: ListPlaces; others: readonly OtherSum[] }> {
    const { blocks, tokens } = this.findings.source;
    const pace = new Pace();
    let sum = 0;
    for (let b = 0; b < blocks.length; b++) {
      const block = blocks[b];
      if (pace.isPauseDue(block.end - block.start)) yield;
      let end = sum;
      while (end < this.findings.money.length && this.findings.money[end].firstToken < block.endToken) end++;
      this.enter(block, b);
      if (end > sum) this.readBlock(block, b, sum, end);
      else if (mentionsAnaphor(tokens, block)) this.readProse(block, b);
      else if (block.kind === 'paragraph') this.subjects.passBlock(block);
      sum = end;
    }
    return { drafts: this.drafts, lists: { leadIns: this.leadIns, colons: this.colons }, others: this.others.found };
  }

  /** Keeps track of headings, heading rows and lead-ins. */
  private enter(block: Block, index: number): void {
    const { tokens, blocks } = this.findings.source;
    if (block.kind === 'heading' || isNumberedHeading(this.findings, block, blocks[index + 1])) {
      this.proposed = containsEarly(tokens, block, PROPOSING) || (this.proposed && isMark(tokens, block.endToken - 1, ':'));
      this.headingAt = index;
      if (index > 0) this.section = bodyAlone(this.findings, block) ?? this.section;
    }
    if (block.kind !== 'row') this.table = null;
    else if (index === 0 || blocks[index - 1].kind !== 'row') this.table = new TableHead(this.findings, index);
    const leads = block.kind === 'line' && isMark(tokens, block.endToken - 1, ':');
    const listed = block.kind === 'bullet' || block.kind === 'row' || (block.kind === 'line' && !leads);
    if (!listed) {
      this.leadIn = index;
      this.lead = null;
      if (isMark(tokens, block.endToken - 1, ':') || (block.kind === 'heading' && containsEarly(tokens, block, GIFTS)))
        this.colons.add(index);
    } else if (this.leadIn >= 0) this.leadIns.set(index, this.leadIn);
  }

  private readBlock(block: Block, index: number, first: number, end: number): void {
    const award =
      end - first === 1 && block.kind === 'line' ? readAward(this.findings, first, { block: index, proposed: this.proposed }) : null;
    if (award !== null) {
      this.drafts.push(award);
      return;
    }
    if (block.kind === 'row' || block.kind === 'bullet' || block.kind === 'line' || endsWithSum(this.findings, block, end)) {
      const timeHeader = this.table?.timeHeader() ?? null;
      if (timeHeader !== null) {
        for (const draft of readTimeRow(this.findings, index, first, end, timeHeader)) this.drafts.push(draft);
        return;
      }
      const record = readRecord(this.findings, index, first, end, {
        block: index,
        columns: this.table?.columns() ?? null,
        payers: this.leadInOf(block).payers,
        proposed: this.proposed,
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
    const lead = this.leadInOf(block);
    const inList = block.kind === 'bullet' || block.kind === 'line';
    const topic = topicOf(this.findings, block, starts);
    const programme = index - this.headingAt === 1 ? this.programmeOfHeading() : inList ? lead.programme : null;
    const quotations = new Quotations(tokens, block);
    this.quoted = undefined;
    let next = 0;
    for (let from = block.contentToken, to = from; from < block.endToken; from = to) {
      if (starts[next] === from) next++;
      to = Math.min(from + LONGEST_SENTENCE, starts[next] ?? block.endToken);
      if (this.isTold(from, to)) {
        const clause = new Clause(this.findings, this.cursor, from, to);
        const setting: Setting = {
          block: index,
          inHeading: block.kind === 'heading',
          inList,
          proposed: this.proposed || (!lead.resolved && lead.asks),
          resolved: lead.resolved,
          payers: lead.payers,
          leadPayers: inList ? lead.givers : [],
          topic,
          programme,
          speakers: this.speakers(block, index, quotations, from, to),
        };
        for (const draft of readDrafts(clause, setting, this.others)) this.drafts.push(draft);
      }
      this.subjects.passSentence(from, to);
    }
  }

  /** What stands outside the sentence of tokens `from` up to `to`: in a quotation `we` are who speaks, and else the publisher. */
  private speakers(block: Block, index: number, quotations: Quotations, from: number, to: number): Speakers {
    const isQuoted = quotations.hold(from, to);
    if (isQuoted && this.quoted === undefined) this.quoted = this.speaker(block, index, quotations);
    const we = (isQuoted ? (this.quoted ?? null) : this.publisher) ?? this.section;
    return new Surroundings(this.findings, this.groups, we, this.subjects, isQuoted);
  }

  /** The programme that the last heading names. */
  private programmeOfHeading(): Programme | null {
    if (this.headingAt < 0) return null;
    const { contentToken, endToken } = this.findings.source.blocks[this.headingAt];
    return endToken - contentToken <= LONGEST_NAME ? readProgramme(this.findings, contentToken, endToken, contentToken) : null;
  }

  /** What is said of the list that `block` stands in. */
  private leadInOf({ kind }: Block): LeadIn {
    const listed = kind === 'bullet' || kind === 'line' || kind === 'row';
    if (!listed || this.leadIn < 0) return NO_LEAD_IN;
    this.lead ??= readLeadIn(this.findings, this.findings.source.blocks[this.leadIn], this.colons.has(this.leadIn));
    return this.lead;
  }

  /** Whose words a quotation is: the body next to `said` in its block. */
  private speaker(block: Block, index: number, quotations: Quotations): Party | null {
    const { tokens } = this.findings.source;
    if (!quotations.hasMarks()) return null;
    if (quotations.beginsAt(block.contentToken)) {
      const above = this.speakerAbove(index);
      if (above !== null) return above;
    }
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (!SAYING.has(tokens, i)) continue;
      const before = Math.max(block.firstToken, i - SPEAKER_REACH);
      const end = quotations.nextMark(i, Math.min(i + SPEAKER_REACH, block.endToken));
      return bodyBetween(this.findings, i + 1, end) ?? bodyBetween(this.findings, before, i) ?? this.calledBetween(before, end);
    }
    return null;
  }

  /** Whose words follow `Dr Jane Roe of UKRI said:`, in this paragraph and those right behind it that are quoted too. */
  private speakerAbove(index: number): Party | null {
    const { tokens, blocks } = this.findings.source;
    let at = index - 1;
    while (at > 0 && index - at < LONGEST_QUOTATION && isMark(tokens, blocks[at].contentToken, '"')) at--;
    const above = blocks[at];
    if (above === undefined || !isMark(tokens, above.endToken - 1, ':')) return null;
    const first = Math.max(above.firstToken, above.endToken - LONGEST_SPEAKER);
    let says = false;
    for (let i = first; i < above.endToken; i++) says ||= SAYING.has(tokens, i);
    return says ? (bodyBetween(this.findings, first, above.endToken) ?? officeBetween(this.findings, first, above.endToken)) : null;
  }

  /** The body that `the department` stands for, among the tokens `from` up to `to`. */
  private calledBetween(from: number, to: number): Party | null {
    const { tokens } = this.findings.source;
    for (let i = from + 1; i < to; i++) {
      if (!THE.has(tokens, i - 1) || tokens.kind[i] !== Kind.Lower) continue;
      const word = tokenText(tokens, i);
      const body = standsForBody(word) ? bodyCalled(this.findings, word, i) : null;
      if (body !== null) return body;
    }
    return null;
  }

  private isTold(from: number, to: number): boolean {
    const { money, source } = this.findings;
    const sum = money[lowerBound(money, from)];
    if (sum !== undefined && sum.firstToken < to) return true;
    return standsForSum(source.tokens, from, to);
  }

  /** The body that the lines of a group are about: the first one in the group's first line. */
  private subjectOfGroup(block: Block, index: number): Party | null {
    const { blocks } = this.findings.source;
    let first = index;
    while (first > 0 && index - first < 12 && blocks[first - 1].group === block.group) first--;
    return first === index ? null : bodyBetween(this.findings, blocks[first].firstToken, block.firstToken);
  }
}

/** `34. UK SHARED PROSPERITY FUND`: a numbered line without a full stop, before a paragraph. */
function isNumberedHeading({ source: { tokens } }: Findings, block: Block, next: Block | undefined): boolean {
  if (
    block.kind !== 'bullet' ||
    next === undefined ||
    next.kind === 'bullet' ||
    next.kind === 'row' ||
    tokens.kind[block.firstToken] !== Kind.Number
  )
    return false;
  return block.endToken - block.contentToken <= LONGEST_NAME && isCapitalised(tokens, block.endToken - 1);
}

/** How many tokens a heading may have that is the name of a programme. */
const LONGEST_NAME = 8;

/** Longest stretch of tokens read as one sentence, so that a text without full stops takes no longer than another. */
const LONGEST_SENTENCE = 300;

/** The body for which the first office-holder among the tokens `from` up to `to` stands. */
function officeBetween({ source, organisationIds }: Findings, from: number, to: number): Party | null {
  for (let i = from; i < to; i++) {
    const office = officeHolderAt(source, i, to);
    if (office === undefined) continue;
    const span = { start: source.tokens.start[i], end: source.tokens.end[office.next - 1] };
    return {
      organisation: organisationIds.get(office.body) ?? null,
      name: office.body,
      via: source.text.slice(span.start, span.end),
      span,
    };
  }
  return null;
}

/** How many paragraphs a quotation may have, and how many tokens the line that tells whose it is. */
const LONGEST_QUOTATION = 4;
const LONGEST_SPEAKER = 40;

/** How many tokens away from `said` the speaker's body may be named. */
const SPEAKER_REACH = 16;

const THE = wordSet('the');

const SAYING = wordSet('said says told added explained commented');

/** A first sentence of at most four words that only names a topic: `Highways.` */
function topicOf(findings: Findings, block: Block, starts: readonly number[]): Purpose | null {
  const { tokens, text } = findings.source;
  const numbered = block.contentToken > block.firstToken;
  if (!numbered || starts.length < 2 || !isMark(tokens, starts[1] - 1, '.')) return null;
  const words = starts[1] - 1 - starts[0];
  if (words < 1 || words > 4) return null;
  for (let i = starts[0]; i < starts[1] - 1; i++) if (!isWord(tokens, i)) return null;
  if (bodiesWithin(findings, block.contentToken, starts[1])) return null;
  const span = { start: tokens.start[starts[0]], end: tokens.end[starts[1] - 2] };
  return { text: text.slice(span.start, span.end), ...span };
}

function bodiesWithin(findings: Findings, from: number, to: number): boolean {
  const body = findings.bodies[lowerBound(findings.bodies, from)];
  return body !== undefined && body.firstToken < to;
}

function endsWithSum(findings: Findings, block: Block, end: number): boolean {
  return block.endToken - findings.money[end - 1].endToken <= 1 && block.endToken - block.firstToken < 30;
}
