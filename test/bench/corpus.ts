import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = 'test/accuracy/corpus';

/** The documents of the test corpus: prose of twenty kinds. */
export const documents = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(CORPUS, name), 'utf8'));

/** What the caller of a reader knows: no document of the corpus is newer. */
export const OPTIONS = { today: '2026-12-31' };
