import type { Party } from '../model';
import type { GroupNames } from './groups';

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
