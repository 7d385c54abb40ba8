import { ThemeIcon } from 'vscode';
import type { Format, FormatId } from '../formats/format';
import { FORMATS } from '../formats/formats';
import { choose, type Question } from './choose';
import { formatTitle, formatUse, lossesText } from './exportWords';

/**
 * Asks for a format. Each one says what it is for and what it has no place for; a button says that in full, where a line is too short.
 *
 * @param last the one that was chosen last
 */
export async function askForFormat(question: Question, last: FormatId | undefined): Promise<Format | undefined> {
  const picks = FORMATS.map((format) => ({
    label: formatTitle(format.id),
    description: formatUse(format.id),
    detail: lossesText(format.losses),
    buttons: [{ iconPath: new ThemeIcon('info'), tooltip: lossesText(format.losses) }],
    format,
  }));
  const picked = await choose(
    question,
    picks,
    picks.find(({ format }) => format.id === last),
  );
  return picked?.format;
}
