import type { Uri } from 'vscode';
import { analyse, analyseInSteps } from '../core/analyse';
import { LiveDocument } from '../core/liveDocument';
import type { Analysis, AnalysisOptions, ListedOrganisation } from '../core/model';
import { localDay } from '../formats/localDay';
import { sha256 } from '../formats/sha256';
import type { DocumentDates } from './documentDates';
import type { OwnOrganisations } from './ownOrganisations';
import { fileNameOf } from './ranges';
import type { Settings } from './settings';
import { inSlices, type TimeSlices } from './timeSlices';

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
    return inSlices(analyseInSteps(text, this.optionsFor(uri)), slices, isCancelled);
  }

  /** A document that will be edited; what is known beside its text is taken as it is now. */
  begin(text: string, uri: Uri): LiveDocument {
    return new LiveDocument(text, this.optionsFor(uri));
  }

  /** The analysis of a document that is edited, with pauses. @returns null where the work was given up, or was overtaken by an edit */
  async settleInSlices(live: LiveDocument, slices: TimeSlices, isCancelled: () => boolean): Promise<Analysis | null> {
    return inSlices(live.settleInSteps(), slices, isCancelled);
  }

  /** The day on which texts are read, which they are read by. */
  today(): string {
    return localDay(this.now());
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
      today: this.today(),
      documentDate: this.dates.get(uri),
      fileName: fileNameOf(uri),
      organisations: this.own.of(uri),
    };
  }
}
