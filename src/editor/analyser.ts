import type { Uri } from 'vscode';
import { analyse, analyseInSteps } from '../core/analyse';
import type { Analysis, AnalysisOptions } from '../core/model';
import type { Settings } from './settings';
import type { TimeSlices } from './timeSlices';

/** The core with what the editor knows beside a text: today, and the document's locale. */
export class Analyser {
  constructor(
    private readonly settings: Settings,
    private readonly now: () => Date,
  ) {}

  analyse(text: string, uri: Uri): Analysis {
    return analyse(text, this.optionsFor(uri));
  }

  /**
   * The same with pauses, for long texts and for many.
   *
   * @param slices may be shared by several calls, so that short texts do not cost a pause each
   * @param isCancelled is asked after each pause
   * @returns null where the work was given up
   */
  async analyseInSlices(text: string, uri: Uri, slices: TimeSlices, isCancelled: () => boolean): Promise<Analysis | null> {
    const steps = analyseInSteps(text, this.optionsFor(uri));
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (!slices.isOver) continue;
      await slices.pause();
      if (isCancelled()) return null;
    }
  }

  private optionsFor(uri: Uri): AnalysisOptions {
    return { today: localDay(this.now()), locale: this.settings.locale(uri) };
  }
}

function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
