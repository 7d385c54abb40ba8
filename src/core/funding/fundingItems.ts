import type { FundingItem } from '../model';
import { confidenceOf } from './confidence';
import { Descriptions } from './descriptions';
import { DraftReader } from './draftReader';
import { GroupNames } from './groups';
import { type ItemContext, makeItem, withFundersOfParts, withFundersOfWholes } from './items';
import { mergeDrafts } from './merge';
import { NamedProgrammes } from './namedProgrammes';
import { findWholes } from './parts';
import type { Findings } from './placed';

/** Reads the funding items of a text from its mentions: which sums are funding, who pays whom, for what, when, as part of what. */
export function readFundingItems(findings: Findings): FundingItem[] {
  if (findings.money.length === 0) return [];
  const groups = new GroupNames(findings.source);
  const { drafts, lists } = new DraftReader(findings, groups).read();
  const wholes = findWholes(drafts, lists);
  const { itemOf, items } = mergeDrafts(drafts, wholes);
  const context: ItemContext = {
    findings,
    drafts,
    wholes,
    itemOf,
    groups,
    descriptions: new Descriptions(findings.source),
    programmes: new NamedProgrammes(findings),
  };
  const made = items.map((members, index) => makeItem(context, members, index));
  return withFundersOfParts(withFundersOfWholes(made)).map((item) => ({ ...item, confidence: confidenceOf(item) }));
}
