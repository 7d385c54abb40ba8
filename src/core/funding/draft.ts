import type { DateValue, Distribution, MoneyValue, Party, Span, Stage } from '../model';
import type { Act } from './lexicon';
import type { Place } from './placeNames';
import type { Programme } from './programme';
import type { Purpose } from './purposeText';

/** How sure a reading must be to make a funding item of its own; below, a sum can only repeat one told elsewhere. */
export const OWN_ITEM = 0.5;

/** Where the sum of a draft stands in a whole, as its own words tell. */
export type PartHint =
  /** of the sum before it in the same sentence: `£5m, including £2m` */
  | 'of-previous-sum'
  /** of the sum after it in the same sentence: `£2m from a pot of £5m` */
  | 'of-next-sum'
  /** of the last whole before it: `Of this, £2m`, `the remaining £2m`, `£2m each` */
  | 'of-last-whole'
  /** of what `the funding` means: `£1m of the funding` */
  | 'of-the-money'
  /** of the last whole before it, which is shared out from here on: `The largest grant, £2m, goes to` */
  | 'one-of-many'
  /** the whole of the sums before it: `which brings the total to £9m` */
  | 'total-of-previous'
  /** the last item before it is a part of it: `part of the £9m` */
  | 'whole-of-last'
  /** the same, and what follows is a part of that last item: `The awards are drawn from the £9m` */
  | 'source-of-last'
  /** the same of the last fund before it: `The fund is part of a £9m programme` */
  | 'source-of-pot'
  | null;

/** What one sentence, line or row tells of one sum, or of `the money` (then `mention` is -1 and `amount` null). */
export interface Draft {
  /** index into Findings.money, or -1 */
  readonly mention: number;
  readonly amount: MoneyValue | null;
  readonly firstToken: number;
  /** the first token of its sentence */
  readonly sentence: number;
  /** index of the block */
  readonly block: number;
  readonly act: Act;
  readonly stage: Stage;
  /** 0..1 */
  readonly strength: number;
  readonly distribution: Distribution;
  readonly funders: readonly Party[];
  readonly recipients: readonly Party[];
  readonly programme: Programme | null;
  readonly purpose: Purpose | null;
  readonly places: readonly Place[];
  readonly date: DateValue | null;
  readonly period: DateValue | null;
  readonly evidence: readonly Span[];
  /** `the £5m`, `this £5m`: told before */
  readonly definite: boolean;
  /** `a further £5m`: not told before */
  readonly fresh: boolean;
  /** `up from £5m`: told only to compare another sum with it, and the whole of nothing. */
  readonly compared: boolean;
  readonly inHeading: boolean;
  /** Whether it stands in a list or table, where each line is an item. */
  readonly listed: boolean;
  /** What it is called that many are paid from: a fund, a pot, a programme; null where it is none. */
  readonly pot: string | null;
  readonly part: PartHint;
  /** What the money that it is a part of is for: `Of the maintenance money, £2m …`; null where nothing tells. */
  readonly wholeFor: string | null;
  /** Where it stands in a table of periods; a sum in the row of totals is the whole of its column. */
  readonly column: { readonly table: number; readonly column: number; readonly total: boolean } | null;
}

/** A draft that its sentence has not done with. */
export type DraftInMaking = { -readonly [Field in keyof Draft]: Draft[Field] };

/** What a line of a list or a row of a table tells of a sum. */
export type Listing = Omit<Draft, 'places' | 'definite' | 'fresh' | 'compared' | 'inHeading' | 'listed' | 'pot' | 'part' | 'wholeFor'>;

/** The draft of a line or row. Its fields stand in the order of those of a sentence: engines read objects of one shape fastest. */
export function listed(told: Listing): Draft {
  return {
    mention: told.mention,
    amount: told.amount,
    firstToken: told.firstToken,
    sentence: told.sentence,
    block: told.block,
    act: told.act,
    stage: told.stage,
    strength: told.strength,
    distribution: told.distribution,
    funders: told.funders,
    recipients: told.recipients,
    programme: told.programme,
    purpose: told.purpose,
    places: [],
    date: told.date,
    period: told.period,
    evidence: told.evidence,
    definite: false,
    fresh: false,
    compared: false,
    inHeading: false,
    listed: true,
    pot: null,
    part: null,
    wholeFor: null,
    column: told.column,
  };
}
