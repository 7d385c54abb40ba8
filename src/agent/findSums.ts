import type { MoneyAnnotation } from '../core/model';
import type { Place } from '../formats/lineCursor';
import { visibleLine } from '../formats/visibleLine';
import { type Location, locationOf, readLocation } from './locations';
import { type ReadDocument, Refusal } from './source';

/** Which sum of a document is meant: the one at a location, those of an item, or those with these words. */
export interface Wanted {
  readonly location?: Location;
  readonly item?: string;
  readonly words?: string;
}

type PlaceOf = (offset: number) => Place | undefined;

/** So many sums are named where none fits. */
const NAMED = 10;

export function sumsOf({ analysis }: ReadDocument): readonly MoneyAnnotation[] {
  return analysis.annotations.filter((each) => each.type === 'money');
}

/**
 * The sums that are meant, in reading order.
 *
 * @param at the place of a sum by where it starts
 * @throws {Refusal} where there is none, with those that there are
 */
export function findSums(document: ReadDocument, wanted: Wanted, at: PlaceOf): readonly MoneyAnnotation[] {
  const sums = sumsOf(document);
  const found = sums.filter(conditionOf(document, wanted, at));
  if (found.length) return found;
  const told = sums
    .slice(0, NAMED)
    .map(({ start, end }) => `“${visibleLine(document.text.slice(start, end))}” at ${locationOf(document.uri, at(start)!)}`);
  const more = sums.length > NAMED ? `, and ${sums.length - NAMED} more` : '';
  const there = sums.length ? `Its sums are ${told.join(', ')}${more}.` : 'It has no sums.';
  throw new Refusal(`There is no such sum in ${document.uri}. ${there}`);
}

function conditionOf(document: ReadDocument, { location, item, words }: Wanted, at: PlaceOf) {
  if (item !== undefined) {
    const known = document.analysis.fundingItems.find(({ id }) => id === item);
    return ({ id }: MoneyAnnotation) => known?.mentions[0] === id;
  }
  if (words !== undefined) {
    const asked = visibleLine(words).toLowerCase();
    return ({ start, end }: MoneyAnnotation) => {
      const told = visibleLine(document.text.slice(start, end)).toLowerCase();
      return asked !== '' && (told.includes(asked) || asked.includes(told));
    };
  }
  const place = readLocation(location ?? '');
  return ({ start, end }: MoneyAnnotation) => {
    const from = at(start);
    if (place === null || from?.line !== place.line) return false;
    return place.column === null || (from.column <= place.column && place.column < from.column + (end - start));
  };
}
