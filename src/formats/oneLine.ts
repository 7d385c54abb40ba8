/** White space drawn together: names and sentences run over line ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
