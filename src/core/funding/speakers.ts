import type { Party } from '../model';
import { bodyCalled } from './bodyNouns';
import type { GroupNames } from './groups';
import type { LastSubjects } from './lastSubjects';
import type { Findings } from './placed';

/** What stands outside the sentence and pronouns refer to. */
export interface Speakers {
  readonly groups: GroupNames;
  /** The body that `we` are; null where the text does not say. */
  readonly we: Party | null;
  /** The body that the sentence before began with: what `it` or `the charity` stands for. */
  readonly body: Party | null;
  /** The group that the sentence before began with: what `they` stands for. */
  readonly group: Party | null;
  /** The body most mentioned before token `before` that `the` with `noun` may stand for; null where there is none. */
  named(noun: string, before: number): Party | null;
}

/** The same by what has been read so far: nothing is looked for before it is asked for. */
export class Surroundings implements Speakers {
  constructor(
    private readonly findings: Findings,
    readonly groups: GroupNames,
    readonly we: Party | null,
    private readonly subjects: LastSubjects,
    private readonly isQuoted: boolean,
  ) {}

  get body(): Party | null {
    return this.isQuoted ? null : this.subjects.body;
  }

  get group(): Party | null {
    return this.subjects.group;
  }

  named(noun: string, before: number): Party | null {
    return bodyCalled(this.findings, noun, before);
  }
}
