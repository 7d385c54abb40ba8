import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pieces of sums, dates, names and layout that no single word of the code is. */
const PIECES =
  '£5m|£1.5-2bn|£3,000|$3|US$1.2bn|€4m|5 million pounds|half a million|between £1m and £2m|up to £10,000|£5 each|£5 a year|5p|£|' +
  'of which|including|Of this,|the money|The Trust gave|will receive|was awarded|a grant of|in total|respectively|each of|per head|' +
  '2024/25|2024-05-01|5 Sep 17|31 March 2024|5 May|last year|by 2030|the 1990s|Q3|FY25|01/02/2024|mid-2024|from 2020 to 2025|over three years|' +
  'NHS England|University of Leeds|Department for Transport (DfT)|the Chancellor|Kent County Council|Foo Trust Ltd|the Council|the Trust|DfT|ABC|' +
  '“|”|“We gave £5m,” the minister said.|’s|(|)|;|: |\n|\n\n|\r\n|\n- |\n• |\n1. |\n| £5m | schools |\n|---|---|\n|## |\n# |\n> |**|\t|  |. |, ';

/** A string in single quotation marks or grave accents, which is how the code writes tables of words. */
const LITERAL = /'([^'\\\n]{1,60000})'|`([^`$\\]{1,60000})`/g;

/** The words that the code of a folder knows: those of its tables, as they stand in its string literals. */
function wordsIn(folder: string): string[] {
  const words = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    for (const [, quoted, accented] of readFileSync(join(folder, name), 'utf8').matchAll(LITERAL)) {
      const literal = quoted ?? accented ?? '';
      if (literal.includes('/')) continue; // a path of an import
      words.add(literal.length < 40 ? literal : '');
      for (const word of literal.split(/[\s|,]+/)) words.add(word);
    }
  }
  words.delete('');
  return [...words];
}

/** What texts are made of, for a reader that knows these words. */
export function dictionaryOf(...folders: readonly string[]): readonly string[] {
  const pieces = [...PIECES.split('|'), '|'].filter((piece) => piece !== '');
  const words = folders.flatMap(wordsIn);
  // The pieces are few, and lead further than most words.
  return [...words, ...Array.from({ length: Math.ceil(words.length / pieces.length / 2) + 1 }, () => pieces).flat()];
}
