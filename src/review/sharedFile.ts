import type { Decision } from './decision';
import { type DecisionGroup, groupedById, isSame } from './mergeDecisions';

/** So long after a write, in milliseconds, somebody may still write who had read the file before it. */
export const SETTLING = 2000;

/** The decisions of one id that a write has changed: what stood in the file before, and since. */
interface Unsettled {
  readonly was: DecisionGroup;
  readonly became: DecisionGroup;
  readonly since: number;
}

/**
 * What all windows know of that write one file of decisions.
 *
 * A file system has no way to write only if nobody else has written meanwhile: of two windows that write at once, the second may
 * put its file over the first one's without having seen it. So what a window has written counts as its own until it has been
 * found in the file a while later; what is gone by then was written over, not taken back. Times are in milliseconds.
 */
export class SharedFile {
  private readonly unsettled = new Map<string, Unsettled>();

  /** @param decisions as they were last read or written */
  constructor(private decisions: readonly Decision[]) {}

  /** The decisions as they were last read or written. */
  get known(): readonly Decision[] {
    return this.decisions;
  }

  /**
   * What `mergeDecisions` takes for what both sides have started from. What this window has written and finds again is that; what
   * it does not find was not seen by who has written since: both have started from what stood there before.
   *
   * @param read what the file holds now
   */
  baseFor(read: readonly Decision[]): readonly Decision[] {
    if (this.unsettled.size === 0) return this.decisions;
    const groups = groupedById(read);
    const settled = this.decisions.filter(({ id }) => !this.unsettled.has(id));
    const others = [...this.unsettled].flatMap(([id, { was, became }]) => (isSame(groups.get(id) ?? [], became) ? became : was));
    return [...settled, ...others];
  }

  /** Whether a file that was read lacks what this window has just written. */
  hasLost(read: readonly Decision[]): boolean {
    const groups = groupedById(read);
    return [...this.unsettled].some(([id, { was, became }]) => {
      const found = groups.get(id) ?? [];
      return isSame(found, was) && !isSame(found, became);
    });
  }

  /** The file was read, and merged with what is decided here. */
  read(decisions: readonly Decision[], now: number): void {
    for (const [id, { since }] of this.unsettled) if (now - since >= SETTLING) this.unsettled.delete(id);
    this.decisions = decisions;
  }

  /** The file was written. @param over what was read from it before */
  written(decisions: readonly Decision[], over: readonly Decision[], now: number): void {
    const [before, after] = [groupedById(over), groupedById(decisions)];
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const [was, became] = [before.get(id) ?? [], after.get(id) ?? []];
      if (!isSame(was, became)) this.unsettled.set(id, { was, became, since: now });
    }
    this.decisions = decisions;
  }
}
