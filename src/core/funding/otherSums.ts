import type { OtherSum, Span } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Reading } from './reading';
import { sortOf } from './sumSorts';

/** The sums of a text of which it says that they are no funding, in the order in which they are read. */
export class OtherSums {
  readonly found: OtherSum[] = [];

  /** The sum at chunk `k`, which `reading` takes for no funding; one that is joined to another is of its sort. */
  add(clause: Clause, k: number, { governor }: Reading): void {
    const last = this.found.at(-1);
    if (governor !== null) this.put(clause, k, sortOf(governor.trigger.lemma), clause.spanOf(clause.chunks[governor.at]));
    else if (last !== undefined && clause.typeAt(k - 1) === Is.And) this.put(clause, k, last.sort, last.reason);
    else this.put(clause, k, 'price', null);
  }

  /** All sums of a sentence that only gives an example or compares units. */
  addExamples(clause: Clause): void {
    for (const k of clause.sums) this.put(clause, k, 'illustration', null);
  }

  private put(clause: Clause, k: number, sort: OtherSum['sort'], reason: Span | null): void {
    this.found.push({ mention: clause.findings.money[clause.chunks[k].ref].annotation.id, sort, reason });
  }
}
