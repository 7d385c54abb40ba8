import type { Analysis } from '../core/model';
import { organisationsNamedBy } from './decidedOrganisations';

/** What of an analysis is asked for: all, what a person has accepted or added, or that and what is at least so certain (0 to 1). */
export type Which = 'all' | 'decided' | number;

type Judged = { readonly review: string; readonly confidence: number };

/** What is asked for by two wishes, of which the one for decisions is the stronger. */
export function whichOf(decided: boolean | undefined, minimumConfidence: number | undefined): Which {
  return decided ? 'decided' : (minimumConfidence ?? 'all');
}

/** Whether an item or a mention is asked for by itself. */
export function isSelected({ review, confidence }: Judged, which: Which): boolean {
  return which === 'all' || review !== 'suggested' || (which !== 'decided' && confidence >= which);
}

/** The part of an analysis that is asked for. Ids stay as they are; a part whose whole is left out is no part. */
export function selected(analysis: Analysis, which: Which): Analysis {
  if (which === 'all') return analysis;
  return onlyThose(analysis, (judged) => isSelected(judged, which));
}

function onlyThose(analysis: Analysis, isKept: (judged: Judged) => boolean): Analysis {
  const items = analysis.fundingItems.filter(isKept);
  const sums = new Set(items.flatMap(({ mentions }) => mentions));
  const wholes = new Set(items.map(({ id }) => id));
  const annotations = analysis.annotations.filter((each) => isKept(each) || sums.has(each.id));
  const kept = new Set(annotations.map(({ id }) => id));
  const named = organisationsNamedBy(items);
  const organisations = analysis.organisations
    .map((each) => ({ ...each, mentions: each.mentions.filter((id) => kept.has(id)) }))
    .filter(({ id, mentions }) => mentions.length > 0 || named.has(id));
  const fundingItems = items.map((item) => (item.partOf === null || wholes.has(item.partOf) ? item : { ...item, partOf: null }));
  const otherSums = analysis.otherSums.filter(({ mention }) => kept.has(mention));
  return { ...analysis, annotations, organisations, fundingItems, otherSums };
}
