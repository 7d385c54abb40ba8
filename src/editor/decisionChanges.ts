import type { Annotation, FundingItem } from '../core/model';
import type { Reviewed } from '../review/applyDecisions';
import { contentOf, itemDecision, mentionDecision } from '../review/decide';
import type { Decision, MentionContent, Verdict } from '../review/decision';
import type { DecisionChange } from '../review/decisionSet';

/**
 * What makes mentions of a document what a verdict says: decisions on them, in the place of those that were there, and of those that
 * contradict these.
 *
 * @param text that the mentions are of
 * @param review what was decided so far; undefined where nothing was
 * @param content what they are and what they are worth; by default what they are now
 */
export function changeOfMentions(
  mentions: readonly Annotation[],
  text: string,
  review: Reviewed | undefined,
  verdict: Verdict,
  content?: MentionContent,
): DecisionChange {
  const former = new Map(mentions.map((each) => [each, review?.decisionOf.get(each.id)]));
  return {
    added: mentions.flatMap((each) => decisionFor(each, text, former.get(each), verdict, content) ?? []),
    removed: [...former.values()].filter((each) => each !== undefined).flatMap((each) => withRivals(each, review)),
  };
}

/**
 * What makes a funding item what a verdict says. One that a person has added stays so when it is accepted.
 *
 * @param text that the item is of
 * @param verdict null takes back what was decided
 */
export function changeOfItem(item: FundingItem, text: string, review: Reviewed, verdict: Verdict | null): DecisionChange {
  const former = review.decisionOf.get(item.id);
  const removed = former ? [former] : [];
  if (verdict === null) return { added: [], removed };
  const stays = former?.verdict === 'added' && verdict === 'accepted' ? 'added' : verdict;
  return { added: [itemDecision(former?.id ?? newId(), text, item, review.analysis, stays)], removed };
}

/** An added mention that is rejected was never suggested: its decision goes. */
function decisionFor(mention: Annotation, text: string, former: Decision | undefined, verdict: Verdict, content?: MentionContent) {
  if (former?.verdict === 'added' && verdict === 'rejected') return null;
  const stays = former?.verdict === 'added' ? 'added' : verdict;
  return mentionDecision(former?.id ?? newId(), text, mention, stays, content ?? contentOf(mention));
}

/** A decision with those that contradict it: who decides again settles that. */
function withRivals(decision: Decision, review: Reviewed | undefined): readonly Decision[] {
  const conflicts = review?.conflicts.filter(({ decisions }) => decisions.includes(decision)) ?? [];
  return [...new Set([decision, ...conflicts.flatMap(({ decisions }) => decisions)])];
}

/** A name for a decision that no other one has. */
export function newId(): string {
  return crypto.randomUUID();
}
