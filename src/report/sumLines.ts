import type { Analysis } from '../core/model';
import { LineCursor } from '../formats/lineCursor';

/** The line, from 1, in which each mention of a text begins, by the offset at which it begins; those outside of the text are left out. */
export function sumLines(text: string, { annotations }: Pick<Analysis, 'annotations'>): ReadonlyMap<number, number> {
  const cursor = new LineCursor(text);
  return new Map(
    annotations.filter(({ type, start }) => type === 'money' && start <= text.length).map(({ start }) => [start, cursor.at(start).line]),
  );
}
