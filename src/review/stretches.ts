/** The length of the stretches of context that are looked up in a text, in UTF-16 units. */
export const STRETCH_LENGTH = 12;

/** A stretch that stands in more places than this tells of none of them. */
const MOST_PLACES = 16;

const TABLE_SIZE = 1 << 16;
const BASE = 0x01000193;

/**
 * Where stretches of `STRETCH_LENGTH` units stand in a text, in one pass over it.
 *
 * @returns the places of each stretch, ascending; none for a stretch that stands in too many to tell anything
 */
export function placesOf(wanted: Iterable<string>, text: string): Map<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const isWanted = new Uint8Array(TABLE_SIZE); // by hash: nearly everything else is passed over without a look at its letters
  for (const stretch of wanted) {
    places.set(stretch, []);
    isWanted[slotOf(hashOf(stretch))] = 1;
  }
  if (places.size === 0 || text.length < STRETCH_LENGTH) return places;
  let leaving = 1;
  for (let k = 1; k < STRETCH_LENGTH; k++) leaving = Math.imul(leaving, BASE);
  let hash = hashOf(text.slice(0, STRETCH_LENGTH));
  for (let at = 0; ; at++) {
    if (isWanted[slotOf(hash)]) {
      const found = places.get(text.slice(at, at + STRETCH_LENGTH));
      if (found && found.length <= MOST_PLACES) found.push(at);
    }
    if (at + STRETCH_LENGTH >= text.length) break;
    hash = Math.imul(hash - Math.imul(text.charCodeAt(at), leaving), BASE) + text.charCodeAt(at + STRETCH_LENGTH);
  }
  for (const found of places.values()) if (found.length > MOST_PLACES) found.length = 0;
  return places;
}

function hashOf(stretch: string): number {
  let hash = 0;
  for (let k = 0; k < stretch.length; k++) hash = Math.imul(hash, BASE) + stretch.charCodeAt(k);
  return hash;
}

function slotOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (TABLE_SIZE - 1);
}
