import type { Uri } from 'vscode';
import { analyse, analyseInSteps } from '../core/analyse';
import type { Analysis, AnalysisOptions } from '../core/model';
import { localDay } from '../formats/localDay';
import type { DocumentDates } from './documentDates';
import type { OwnOrganisations } from './ownOrganisations';
import { fileNameOf } from './ranges';
import type { Settings } from './settings';
import type { TimeSlices } from './timeSlices';

/** The core with what the editor knows beside a text: today, the file's name, the date set by hand, own organisations, the settings. */
export class Analyser {
  constructor(
    private readonly settings: Settings,
    private readonly dates: DocumentDates,
    private readonly own: Pick<OwnOrganisations, 'of'>,
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
    return {
      ...this.settings.reading(uri),
      today: localDay(this.now()),
      documentDate: this.dates.get(uri),
      fileName: fileNameOf(uri),
      organisations: this.own.of(uri),
    };
  }
}
