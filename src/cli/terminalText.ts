import type { Surroundings } from './surroundings';

/** Characters that steer a terminal, turn the direction of writing or cannot be seen. */
const STEERING = /[\p{Cc}\p{Cf}]/gu;

/**
 * Text as a terminal may show it: no sequence in it moves the cursor, colours, renames the window or turns words round, wherever it comes
 * from. What would is written as `\u001b`, so that nothing is hidden; inside of JSON that means the same as the character.
 *
 * Line ends and tabs stay, which shape the output.
 */
export function terminalText(text: string): string {
  return text.replace(STEERING, (sign, at: number) => (isShape(sign, text[at + 1]) ? sign : escaped(sign)));
}

/** The same for what must stay on its line, such as the name of a file. */
export function terminalLine(text: string): string {
  return text.replace(STEERING, escaped);
}

function isShape(sign: string, next: string | undefined): boolean {
  return sign === '\n' || sign === '\t' || (sign === '\r' && next === '\n');
}

/** By UTF-16 code units, as in JSON. */
function escaped(sign: string): string {
  let text = '';
  for (let k = 0; k < sign.length; k++) text += `\\u${sign.charCodeAt(k).toString(16).padStart(4, '0')}`;
  return text;
}

/** The same surroundings, in which nothing can act on a terminal; an export that goes to a file or another program stays as it is. */
export function onTerminal(surroundings: Surroundings): Surroundings {
  const { out, err, isTerminal } = surroundings;
  return { ...surroundings, err: (text) => err(terminalText(text)), out: isTerminal ? (text) => out(terminalText(text)) : out };
}
