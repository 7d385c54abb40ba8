import type { Uri } from 'vscode';
import { analyse, analyseInSteps } from '../core/analyse';
import type { Analysis, AnalysisOptions, ListedOrganisation } from '../core/model';
import { localDay } from '../formats/localDay';
import { sha256 } from '../formats/sha256';
import type { DocumentDates } from './documentDates';
import type { OwnOrganisations } from './ownOrganisations';
import { fileNameOf } from './ranges';
import type { Settings } from './settings';
import type { TimeSlices } from './timeSlices';

/** The core with what the editor knows beside a text: today, the file's name, the date set by hand, own organisations, the settings. */
export class Analyser {
  private readonly hashes = new WeakMap<readonly ListedOrganisation[], string>();

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

  /** What an analysis depends on beside the text and the name of the file: where it is the same, so is the analysis. */
  contextOf(uri: Uri): string {
    const { organisations, documentDate, ...reading } = {
      ...this.settings.reading(uri),
      documentDate: this.dates.get(uri),
      organisations: this.own.of(uri),
    };
    const list = organisations ? this.hashOf(organisations) : '';
    return JSON.stringify([FUNDLIGHT_VERSION, documentDate ?? null, list, reading]);
  }

  private hashOf(organisations: readonly ListedOrganisation[]): string {
    const hash = this.hashes.get(organisations) ?? sha256(JSON.stringify(organisations));
    this.hashes.set(organisations, hash);
    return hash;
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
