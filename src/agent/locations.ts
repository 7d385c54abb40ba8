import type { Place } from '../formats/lineCursor';
import { placesOf } from '../formats/placesOf';

/** A place as tools write it: `file:///reports/leeds.txt:3:27`, line and column counted from 1. */
export type Location = string;

/**
 * Finds the locations of places in a text, in one pass over it.
 *
 * @param offsets in any order, UTF-16 code units
 * @returns the location of each of these offsets; the address alone for any other
 */
export function locationsOf(uri: string, text: string, offsets: Iterable<number>): (offset: number) => Location {
  const at = placesOf(text, offsets);
  return (offset) => {
    const place = at(offset);
    return place ? locationOf(uri, place) : uri;
  };
}

export function locationOf(uri: string, { line, column }: Place): Location {
  return `${uri}:${line}:${column}`;
}

/** The address, line and column of a location; the column is null where it has none. Null for a text that is no location. */
export function readLocation(location: string): { readonly uri: string; readonly line: number; readonly column: number | null } | null {
  const [, uri, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(location) ?? [];
  return uri && line ? { uri, line: Number(line), column: column === undefined ? null : Number(column) } : null;
}
