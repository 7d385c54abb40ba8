import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_TEXTS } from '../support/hostileTexts';

const FOLDERS = ['test/accuracy/corpus', 'test/accuracy/practice', 'seeds'];

/** Paragraphs of the annotated documents, a few together. */
export function paragraphs(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => cut(readFileSync(join(folder, name), 'utf8'))),
  );
}

/** The beginnings of the hostile texts. */
export function hostileBeginnings(): string[] {
  return Object.values(HOSTILE_TEXTS).map((text) => text(200).slice(0, 300));
}

/** A text in pieces of some hundred characters that end with a paragraph. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const paragraph of text.split('\n\n')) {
    piece += piece ? `\n\n${paragraph}` : paragraph;
    if (piece.length < 250) continue;
    pieces.push(piece.slice(0, 900));
    piece = '';
  }
  return piece ? [...pieces, piece] : pieces;
}
