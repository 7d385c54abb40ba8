import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analyse';
import { toExportDocument } from '../../src/formats/json';
import { parseGold } from './gold';
import { Score } from './score';

/** A day after all the documents, so that the figures do not change with the calendar. */
const TODAY = '2026-12-31';

/**
 * Scores all annotated documents of a folder.
 *
 * @throws {Error} where it holds none, or one whose gold does not fit its text
 */
export function scoreOf(folder: string): Score {
  const score = new Score();
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold'));
  if (names.length === 0) throw new Error(`${folder} holds no gold`);
  for (const name of names.sort()) {
    const path = join(folder, name.replace(/\.gold$/, '.txt'));
    const text = readFileSync(path, 'utf8');
    const gold = parseGold(readFileSync(join(folder, name), 'utf8'), text);
    score.add(gold, text, toExportDocument({ uri: path, text, analysis: analyse(text, { today: TODAY }) }));
  }
  return score;
}
