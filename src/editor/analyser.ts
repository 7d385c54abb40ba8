import type { Uri } from 'vscode';
import { analyse } from '../core/analyse';
import type { Analysis } from '../core/model';
import type { Settings } from './settings';

/** The core with what the editor knows beside a text: today, and the document's locale. */
export class Analyser {
  constructor(
    private readonly settings: Settings,
    private readonly now: () => Date,
  ) {}

  analyse(text: string, uri: Uri): Analysis {
    return analyse(text, { today: localDay(this.now()), locale: this.settings.locale(uri) });
  }
}

function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
