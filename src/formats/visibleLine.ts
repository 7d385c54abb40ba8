const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * Text as it can be shown in one line, in a list or a message: white space is drawn together, and what cannot be seen is left out, such
 * as the characters that turn the direction of writing and so could make words look like others.
 */
export function visibleLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}
