import type { Party } from '../model';
import type { Block } from '../text/blocks';
import { readSentences } from '../text/sentences';
import { wordSet } from '../text/wordSet';
import { type GroupNames, groupAt } from './groups';
import { type Findings, lowerBound, partyOf } from './placed';

const BY = wordSet('by');
const THE = wordSet('the');

/** How many tokens into a sentence its subject may stand. */
const SUBJECT_REACH = 8;

/** Sentences gone by: tokens `from` up to `to`. */
interface Passed {
  readonly from: number;
  readonly to: number;
  /** The block that they are all the sentences of; null where it is a single one. */
  readonly block: Block | null;
}

/** The subject of one sort that the sentences so far begin with last, and which of them have been looked through for it. */
interface Subject {
  party: Party | null;
  read: number;
}

/**
 * What a pronoun stands for: the body and the group that the sentences so far began with last. Few sentences have such a pronoun, so
 * that the sentences are only noted, and looked through, each of them once, when a subject is asked for.
 */
export class LastSubjects {
  private readonly passed: Passed[] = [];
  private readonly lastBody: Subject = { party: null, read: 0 };
  private readonly lastGroup: Subject = { party: null, read: 0 };

  constructor(
    private readonly findings: Findings,
    private readonly groups: GroupNames,
  ) {}

  /** Goes on over the sentence of tokens `from` up to `to`. */
  passSentence(from: number, to: number): void {
    this.passed.push({ from, to, block: null });
  }

  /** Goes on over all sentences of a block. */
  passBlock(block: Block): void {
    this.passed.push({ from: block.contentToken, to: block.endToken, block });
  }

  get body(): Party | null {
    return this.last(this.lastBody, (from, to) => this.subjectIn(from, to));
  }

  get group(): Party | null {
    return this.last(this.lastGroup, (from, to) => this.groupIn(from, to));
  }

  private last(subject: Subject, read: (from: number, to: number) => Party | null | undefined): Party | null {
    let found: Party | null | undefined;
    for (let i = this.passed.length - 1; i >= subject.read && found === undefined; i--) {
      const { from, to, block } = this.passed[i];
      const starts = block === null ? [from] : readSentences(this.findings.source.tokens, block);
      for (let s = starts.length - 1; s >= 0 && found === undefined; s--) found = read(starts[s], starts[s + 1] ?? to);
    }
    subject.read = this.passed.length;
    if (found !== undefined) subject.party = found;
    return subject.party;
  }

  /** The first body of a sentence; null where that is one by whom something was done, so that another one is the subject. */
  private subjectIn(from: number, to: number): Party | null | undefined {
    const { bodies, source } = this.findings;
    const body = bodies[lowerBound(bodies, from)];
    if (body === undefined || body.firstToken >= to) return undefined;
    const before = THE.has(source.tokens, body.firstToken - 1) ? body.firstToken - 2 : body.firstToken - 1;
    return before >= from && BY.has(source.tokens, before) ? null : partyOf(body);
  }

  private groupIn(from: number, to: number): Party | undefined {
    const { tokens } = this.findings.source;
    for (let i = from; i < to && i < from + SUBJECT_REACH; i++) {
      const group = groupAt(tokens, i, from);
      if (group === null) continue;
      return { organisation: null, name: this.groups.nameOf(tokens, i, group), via: null, span: { start: group.start, end: group.end } };
    }
    return undefined;
  }
}

/** The first body among the tokens `from` up to `to`. */
export function bodyBetween({ bodies }: Findings, from: number, to: number): Party | null {
  const body = bodies[lowerBound(bodies, from)];
  return body === undefined || body.firstToken >= to ? null : partyOf(body);
}
