import { InvalidArgumentError } from 'commander';
import type { Format } from '../formats/format';
import { FORMATS, formatById } from '../formats/formats';

/** The format that an argument names. @throws {InvalidArgumentError} for any other word, with the names that there are */
export function formatNamed(name: string): Format {
  const format = formatById(name);
  if (!format) throw new InvalidArgumentError(`The formats are ${FORMATS.map(({ id }) => id).join(', ')}.`);
  return format;
}

const INDENT = 17;

/** The formats by name, each with what it has no place for, in lines of at most `width` characters. */
export function formatList(width: number): string {
  const lines = FORMATS.flatMap(({ id, title, losses }) => {
    const [first = '', ...rest] = wrapped(`${title}, without ${losses.join('; ')}`, Math.max(40, Math.min(width, 100) - INDENT));
    return [`  ${id.padEnd(INDENT - 2)}${first}`, ...rest.map((line) => ' '.repeat(INDENT) + line)];
  });
  return ['Formats, and what they have no place for:', ...lines].join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
