import type { Analysis, Annotation, AnnotationType, FundingItem, Party, Span } from '../core/model';
import { sumsOf } from '../formats/itemPlaces';
import { anchorAt } from './anchor';
import type { DecidedParty, ItemContent, ItemDecision, MentionContent, MentionDecision, Verdict } from './decision';

/** What a suggested mention is, as a decision keeps it. */
export function contentOf(annotation: Annotation): MentionContent {
  return annotation.type === 'organisation'
    ? { type: 'organisation', value: { name: annotation.value.name } }
    : annotation.type === 'money'
      ? { type: 'money', value: annotation.value }
      : { type: 'date', value: annotation.value };
}

/**
 * A decision on a mention.
 *
 * @param id unique in the document
 * @param text that the span is of
 */
export function mentionDecision(id: string, text: string, span: Span, verdict: Verdict, content: MentionContent): MentionDecision {
  return { kind: 'mention', id, verdict, anchor: anchorAt(text, span), content };
}

/** A decision on a funding item, with all its fields as they are. */
export function itemDecision(id: string, text: string, item: FundingItem, analysis: Analysis, verdict: Verdict): ItemDecision {
  const sums = sumsOf(item, analysis).map((sum) => anchorAt(text, sum));
  return { kind: 'item', id, verdict, sums, content: itemContent(item, text) };
}

function itemContent(item: FundingItem, text: string): ItemContent {
  const { amount, funders, recipients, programme, purpose, date, period, stage, distribution } = item;
  const party = ({ name, via, span }: Party): DecidedParty => ({ name, via, anchor: anchorAt(text, span) });
  return {
    amount,
    funders: funders.map(party),
    recipients: recipients.map(party),
    programme: programme && anchorAt(text, programme),
    purpose: purpose && anchorAt(text, purpose),
    date,
    period,
    stage,
    distribution,
  };
}

/** The mentions that say the same as one of them, in reading order, it among them: the same words of the same type. */
export function everyOccurrence(mention: Annotation, analysis: Analysis, text: string): Annotation[] {
  return occurrences(mention.type, text.slice(mention.start, mention.end), analysis, text);
}

/** The mentions of a type with these words, in reading order. */
export function occurrences(type: AnnotationType, words: string, { annotations }: Analysis, text: string): Annotation[] {
  return annotations.filter((each) => each.type === type && text.slice(each.start, each.end) === words);
}
