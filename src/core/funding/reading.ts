import type { Party } from '../model';
import type { Governor } from './governor';
import type { Act } from './lexicon';
import type { Programme } from './programme';
import type { Purpose } from './purposeText';
import type { Speakers } from './speakers';

/** What a sentence stands in. */
export interface Setting {
  readonly block: number;
  readonly inHeading: boolean;
  readonly inList: boolean;
  /** Under a heading such as `Recommendations`, where acts are proposals. */
  readonly proposed: boolean;
  /** In minutes, behind `RESOLVED that`: what is told is done by who writes. */
  readonly resolved: boolean;
  /** Whether those listed pay; else they are paid. */
  readonly payers: boolean;
  /** Who pays those listed, as the words before the list tell: `X has approved these grants:`. */
  readonly leadPayers: readonly Party[];
  /** `Highways.` at the start of a paragraph: what its sums are for, if nothing else is said. */
  readonly topic: Purpose | null;
  /** The programme that the heading of the section names. */
  readonly programme: Programme | null;
  readonly speakers: Speakers;
}

export interface Reading {
  readonly act: Act;
  readonly governor: Governor | null;
  readonly strength: number;
}

export const NOT_FUNDING: Reading = { act: 'none', governor: null, strength: 0 };
