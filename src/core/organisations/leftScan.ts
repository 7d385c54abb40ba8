import type { BlockReading } from './blockReading';
import type { HeadNoun } from './headNouns';

/** What the scan has met on its way to the left. */
export interface Scan {
  readonly reading: BlockReading;
  readonly frames: number;
  readonly floor: number;
  readonly head: number;
  /** words that do not say which body it is */
  readonly generic: HeadNoun['generic'] | undefined;
  /** whether `and` was crossed: only then can commas belong to a list within the name */
  crossed: boolean;
}
