import { visibleLine } from '../formats/visibleLine';

/** Where VS Code puts an icon into the lists that it lets people choose from. */
const ICON = /\$\((?=[\w-]+(?:~[\w-]+)?\))/g;
/** Where it makes a link in a message: one that runs a command, too. */
const LINK = /\](?=\()/g;

/** Words of a document, or the name of a file, as they stand in a list to choose from: no icon comes of them. */
export function pickWords(text: string): string {
  return visibleLine(text).replace(ICON, '\\$(');
}

/** A message whatever stands in it: no link comes of it. Fundlight's own have buttons instead. */
export function messageWords(message: string): string {
  return visibleLine(message).replace(LINK, '] ');
}
