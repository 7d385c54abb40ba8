import type { FundingItem, OtherSum } from '../model';
import { inPieces, type Steps } from '../steps';
import { confidenceOf } from './confidence';
import { Descriptions } from './descriptions';
import { DraftReader } from './draftReader';
import { GroupNames } from './groups';
import { addFundersOfParts, addFundersOfWholes, ITEMS_A_STEP, type ItemContext, type ItemInMaking, makeItem } from './items';
import { mergeDrafts } from './merge';
import { NamedProgrammes } from './namedProgrammes';
import { OwnedThings } from './ownedThings';
import { findWholes } from './parts';
import type { Findings } from './placed';

/** What the sums of a text are. */
export interface Funding {
  readonly items: readonly FundingItem[];
  /** Sums that are told to be no funding and are in no item, in reading order. */
  readonly others: readonly OtherSum[];
}

/** What is asked of the whole text now and then is read beforehand in a longer one, with pauses; in UTF-16 units. */
const LONG = 100_000;

/** Reads the funding items of a text from its mentions: which sums are funding, who pays whom, for what, when, as part of what. */
export function* readFunding(findings: Findings): Steps<Funding> {
  if (findings.money.length === 0) return { items: [], others: [] };
  const groups = new GroupNames();
  yield* groups.read(findings.source);
  const { drafts, lists, others } = yield* new DraftReader(findings, groups).read();
  yield;
  const wholes = yield* findWholes(drafts, lists);
  const { itemOf, items } = yield* mergeDrafts(drafts, wholes);
  yield;
  const context: ItemContext = {
    findings,
    drafts,
    wholes,
    itemOf,
    groups,
    descriptions: new Descriptions(findings.source),
    programmes: new NamedProgrammes(findings),
    things: new OwnedThings(findings),
  };
  if (findings.source.text.length > LONG) {
    yield* context.descriptions.read();
    yield* context.programmes.read();
    yield* context.things.read();
  }
  const told: ItemInMaking[] = [];
  for (const members of items) {
    yield;
    told.push(makeItem(context, members, told.length));
  }
  yield;
  yield* addFundersOfWholes(told);
  yield* addFundersOfParts(told);
  const inItems = new Set<string>();
  yield* inPieces(told.length, ITEMS_A_STEP, (from, to) => {
    for (let k = from; k < to; k++) {
      told[k].confidence = confidenceOf(told[k]);
      for (const mention of told[k].mentions) inItems.add(mention);
    }
  });
  yield;
  return { items: told, others: others.filter(({ mention }) => !inItems.has(mention)) };
}
