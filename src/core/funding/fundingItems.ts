import type { FundingItem, OtherSum } from '../model';
import type { Steps } from '../steps';
import { confidenceOf } from './confidence';
import { Descriptions } from './descriptions';
import { DraftReader } from './draftReader';
import { GroupNames } from './groups';
import { addFundersOfParts, addFundersOfWholes, type ItemContext, type ItemInMaking, makeItem } from './items';
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
  const told: ItemInMaking[] = [];
  for (const members of items) {
    yield;
    told.push(makeItem(context, members, told.length));
  }
  yield;
  addFundersOfWholes(told);
  addFundersOfParts(told);
  yield;
  for (const item of told) item.confidence = confidenceOf(item);
  yield;
  const inItems = new Set(told.flatMap(({ mentions }) => mentions));
  return { items: told, others: others.filter(({ mention }) => !inItems.has(mention)) };
}
