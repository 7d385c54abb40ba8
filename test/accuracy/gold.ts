import type { AnnotationType } from '../../src/core/model';

/** A mention that a person marked. Offsets as everywhere: UTF-16 code units, `end` exclusive. */
export interface GoldMention {
  readonly type: AnnotationType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Accepted values, separated by `||`; `*` accepts any. */
  readonly value: string;
  /** Neither asked for nor counted as wrong. */
  readonly optional: boolean;
}

/** A funding item that a person marked. */
export interface GoldItem {
  readonly amount: string;
  readonly optional: boolean;
  /** What is known of it: `funder`, `recipients`, `purpose`, `programme`, `date`, `period`, `share`, `partOf`, `status`. */
  readonly slots: Readonly<Record<string, string>>;
}

export interface Gold {
  readonly mentions: readonly GoldMention[];
  readonly items: readonly GoldItem[];
}

const TYPES: Readonly<Record<string, AnnotationType>> = { m: 'money', d: 'date', o: 'organisation' };

/**
 * Reads a gold file: one mention or item a line, cells separated by ` | `, `#` before a comment, `?` after an optional kind.
 *
 *     m | £50-million | GBP 50000000
 *     o? | AHSNs | *
 *     item | GBP 70000000 | funder: NHS England | purpose: key words
 *
 * Mentions stand in reading order: each is looked for after the end of the one before it.
 *
 * @param source the gold file
 * @param text the document it is about
 * @throws {Error} for an unknown kind, and for a mention that the text does not hold
 */
export function parseGold(source: string, text: string): Gold {
  const spaced = text.replace(/\s/g, ' '); // any white space matches any other, and offsets stay
  const mentions: GoldMention[] = [];
  const items: GoldItem[] = [];
  let from = 0;
  source.split('\n').forEach((line, index) => {
    if (!line.trim() || line.trim().startsWith('#')) return;
    const [kind, content, ...rest] = line.split(' | ').map((cell) => cell.trim());
    const optional = kind.endsWith('?');
    if (kind.startsWith('item')) {
      items.push({ amount: content, optional, slots: Object.fromEntries(rest.map(slot)) });
      return;
    }
    const type = TYPES[kind[0]];
    if (!type) throw new Error(`line ${index + 1}: unknown kind ${kind}`);
    const start = findWords(spaced, content, from);
    if (start < 0) throw new Error(`line ${index + 1}: '${content}' is not found after offset ${from}`);
    from = start + content.length;
    mentions.push({ type, start, end: from, text: content, value: rest[0] ?? '*', optional });
  });
  return { mentions, items };
}

function slot(cell: string): [name: string, value: string] {
  const colon = cell.indexOf(':');
  return [cell.slice(0, colon).trim(), cell.slice(colon + 1).trim()];
}

/** Where `words` stand in `text` at or after `from` without cutting a word in two; -1 for nowhere. */
function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsBefore = isWord(text[at - 1]) && isWord(words[0]);
    const cutsAfter = isWord(text[at + words.length]) && isWord(words[words.length - 1]);
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
