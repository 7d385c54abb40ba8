import type { Analysis } from '../core/model';
import { organisationsNamedBy } from './decidedOrganisations';

/** An analysis with nothing but what a person has accepted or added. Ids stay as they are; a part whose whole is undecided is no part. */
export function decidedOnly(analysis: Analysis): Analysis {
  const isDecided = ({ review }: { readonly review: string }) => review !== 'suggested';
  const items = analysis.fundingItems.filter(isDecided);
  const sums = new Set(items.flatMap(({ mentions }) => mentions));
  const wholes = new Set(items.map(({ id }) => id));
  const annotations = analysis.annotations.filter((each) => isDecided(each) || sums.has(each.id));
  const kept = new Set(annotations.map(({ id }) => id));
  const named = organisationsNamedBy(items);
  const organisations = analysis.organisations
    .map((each) => ({ ...each, mentions: each.mentions.filter((id) => kept.has(id)) }))
    .filter(({ id, mentions }) => mentions.length > 0 || named.has(id));
  const fundingItems = items.map((item) => (item.partOf === null || wholes.has(item.partOf) ? item : { ...item, partOf: null }));
  const otherSums = analysis.otherSums.filter(({ mention }) => kept.has(mention));
  return { ...analysis, annotations, organisations, fundingItems, otherSums };
}
