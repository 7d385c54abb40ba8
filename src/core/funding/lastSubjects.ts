import type { Party } from '../model';
import type { Block } from '../text/blocks';
import { readSentences } from '../text/sentences';
import { type GroupNames, groupAt } from './groups';
import { type Findings, lowerBound, partyOf } from './placed';

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
    return this.last(this.lastBody, (from, to) => bodyBetween(this.findings, from, to));
  }

  get group(): Party | null {
    return this.last(this.lastGroup, (from, to) => this.groupIn(from, to));
  }

  private last(subject: Subject, read: (from: number, to: number) => Party | null): Party | null {
    let found: Party | null = null;
    for (let i = this.passed.length - 1; i >= subject.read && found === null; i--) {
      const { from, to, block } = this.passed[i];
      const starts = block === null ? [from] : readSentences(this.findings.source.tokens, block);
      for (let s = starts.length - 1; s >= 0 && found === null; s--) found = read(starts[s], starts[s + 1] ?? to);
    }
    subject.read = this.passed.length;
    subject.party = found ?? subject.party;
    return subject.party;
  }

  private groupIn(from: number, to: number): Party | null {
    const { tokens } = this.findings.source;
    for (let i = from; i < to && i < from + SUBJECT_REACH; i++) {
      const group = groupAt(tokens, i, from);
      if (group === null) continue;
      return { organisation: null, name: this.groups.nameOf(tokens, i, group), via: null, span: { start: group.start, end: group.end } };
    }
    return null;
  }
}

/** The first body among the tokens `from` up to `to`. */
export function bodyBetween({ bodies }: Findings, from: number, to: number): Party | null {
  const body = bodies[lowerBound(bodies, from)];
  return body === undefined || body.firstToken >= to ? null : partyOf(body);
}
