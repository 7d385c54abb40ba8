import type { Analysis, FundingItem, Organisation, OtherSum, Party } from '../core/model';
import { DecidedItems } from './decidedItems';
import { DecidedMentions } from './decidedMentions';
import { DecidedOrganisations } from './decidedOrganisations';
import type { Decision, ItemDecision, MentionDecision } from './decision';
import type { Conflict, Located } from './located';

/** An analysis with decisions applied. */
export interface Reviewed {
  readonly analysis: Analysis;
  /** Decisions whose place is not sure any more. */
  readonly stale: readonly Decision[];
  readonly conflicts: readonly Conflict[];
  /** The decision that made an annotation or a funding item what it is, by their ids. */
  readonly decisionOf: ReadonlyMap<string, Decision>;
  /** The decision on the item of a sum, by the sum's `Annotation.id`: also where the item is rejected. */
  readonly itemDecisionOf: ReadonlyMap<string, ItemDecision>;
}

/**
 * Applies a person's decisions to what was suggested: what is rejected is left out, what is accepted keeps the value that the person
 * saw, what is added is there. Where a decided mention overlaps a suggested one, the suggestion gives way.
 *
 * A funding item loses the sums that are rejected, and goes with the last of them.
 *
 * @param located decisions with their places in the text that the analysis is of
 * @returns annotations and items are numbered anew, in reading order
 */
export function applyDecisions(analysis: Analysis, located: readonly Located[]): Reviewed {
  if (located.length === 0) return { analysis, stale: [], conflicts: [], decisionOf: new Map(), itemDecisionOf: new Map() };
  const sure = located.filter((each) => !isStale(each));
  const organisations = new DecidedOrganisations(analysis.organisations);
  const mentions = new DecidedMentions(
    analysis.annotations,
    sure.filter((each): each is Located<MentionDecision> => each.decision.kind === 'mention'),
    organisations,
  );
  const items = new DecidedItems(
    analysis.fundingItems,
    sure.filter((each): each is Located<ItemDecision> => each.decision.kind === 'item'),
    mentions,
    organisations,
  );
  const named = organisations.after(mentions.annotations, items.items);
  return {
    analysis: {
      ...analysis,
      annotations: mentions.annotations,
      organisations: named,
      fundingItems: withoutLost(items.items, named),
      otherSums: othersAfter(analysis.otherSums, mentions, items.items),
    },
    stale: located.filter(isStale).map(({ decision }) => decision),
    conflicts: [...mentions.conflicts, ...items.conflicts],
    decisionOf: new Map<string, Decision>([...mentions.decisionOf, ...items.decisionOf]),
    itemDecisionOf: items.spokenFor,
  };
}

/** The sums that are no funding under the ids that they have now; what a person has made an item of is one. */
function othersAfter(suggested: readonly OtherSum[], mentions: DecidedMentions, items: readonly FundingItem[]): OtherSum[] {
  const inItems = new Set(items.flatMap((item) => item.mentions));
  return suggested.flatMap((each) => {
    const mention = mentions.idOf(each.mention);
    return mention === undefined || inItems.has(mention) ? [] : [{ ...each, mention }];
  });
}

/** A mention is where its words are, an item where one of its sums is. */
function isStale({ decision, spans }: Located): boolean {
  return decision.kind === 'mention' ? !spans[0] : decision.sums.every((_, k) => !spans[k]);
}

/** A party whose organisation nobody mentions any more is told by its name alone. */
function withoutLost(items: readonly FundingItem[], organisations: readonly Organisation[]): FundingItem[] {
  const mentioned = new Set(organisations.map(({ id }) => id));
  const isThere = ({ organisation }: Party) => organisation === null || mentioned.has(organisation);
  const kept = (party: Party): Party => (isThere(party) ? party : { ...party, organisation: null });
  return items.map((item) =>
    [...item.funders, ...item.recipients].every(isThere)
      ? item
      : { ...item, funders: item.funders.map(kept), recipients: item.recipients.map(kept) },
  );
}
