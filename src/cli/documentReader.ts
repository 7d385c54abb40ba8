import { basename } from 'node:path';
import { analyse } from '../core/analyse';
import type { Reviewed } from '../review/applyDecisions';
import { selected, whichOf } from '../review/selected';
import type { Found } from './findFiles';
import { OrganisationLists } from './organisationLists';
import { type ImportOptions, readDocument, type SourceDocument } from './readDocuments';
import { type DecidedDocument, withDecisions } from './withDecisions';

/** How documents are to be read. */
export interface ReadingOptions extends ImportOptions {
  /** The date of the documents, `YYYY-MM-DD`; without it their text tells. */
  readonly date?: string;
  /** A list of organisations that win over the gazetteer; without it those in the documents' folders are used. */
  readonly organisations?: string;
  /** Only what was accepted or added in the editor. */
  readonly decided?: boolean;
  /** Only what is at least so certain, 0 to 1, and what was accepted or added. */
  readonly minimumConfidence?: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Of the options of a command those that say how documents are read: plain data. */
export function readingOf({ date, organisations, decided, minimumConfidence, today, saveText }: ReadingOptions): ReadingOptions {
  return { date, organisations, decided, minimumConfidence, today, saveText };
}

/** Something to be told of a file. */
export interface Message {
  readonly path: string;
  readonly text: string;
  /** Whether something could not be done for it. */
  readonly isFailure: boolean;
}

/** A document, what was found in it, and the decisions on it. */
export interface ReviewedDocument extends SourceDocument, Reviewed, DecidedDocument {}

/** Reads and analyses documents one by one, and applies the decisions that were made on them. */
export class DocumentReader {
  private messages: Message[] = [];
  private readonly fail = (path: string, text: string) => void this.messages.push({ path, text, isFailure: true });
  private readonly warn = (path: string, text: string) => void this.messages.push({ path, text, isFailure: false });
  private readonly lists: OrganisationLists;

  constructor(private readonly options: ReadingOptions) {
    this.lists = new OrganisationLists(options.organisations, this.fail, this.warn);
  }

  /** @returns the document, or null where it cannot be read, with what is to be told of it and of the files beside it */
  async read(found: Found): Promise<{ readonly document: ReviewedDocument | null; readonly messages: readonly Message[] }> {
    this.messages = [];
    const source = await readDocument(found, this.fail, this.options);
    return { document: source && (await this.review(source)), messages: this.messages };
  }

  private async review({ path, text }: SourceDocument): Promise<ReviewedDocument> {
    const { date, today, decided, minimumConfidence } = this.options;
    const suggested = analyse(text, {
      today,
      ...(date && { documentDate: date }),
      fileName: basename(path),
      organisations: await this.lists.of(path),
    });
    const reviewed = await withDecisions(path, text, suggested, this.fail);
    return { path, text, ...reviewed, analysis: selected(reviewed.analysis, whichOf(decided, minimumConfidence)) };
  }
}
