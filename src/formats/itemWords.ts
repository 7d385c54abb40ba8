import type { FundingItem } from '../core/model';

/**
 * What a search for words looks through: the path of the document, and an item's parties, places, purpose and programme.
 *
 * @returns in lower case
 */
export function itemWords({ funders, recipients, places, purpose, programme }: FundingItem, path: string): string {
  const told = [path, ...places.map(({ name }) => name), ...[...funders, ...recipients].flatMap(({ name, via }) => [name, via ?? ''])];
  if (purpose) told.push(purpose.text);
  if (programme) told.push(programme.name);
  return told.join('\n').toLowerCase();
}
