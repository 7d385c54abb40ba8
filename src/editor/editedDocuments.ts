import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode';
import type { FreshMention } from '../core/freshMentions';
import type { LiveDocument } from '../core/liveDocument';
import type { Analysis } from '../core/model';
import type { Analyser } from './analyser';
import { TimeSlices } from './timeSlices';

interface Edited {
  live: LiveDocument;
  /** of the document that `live` has followed */
  version: number;
  /** the day on which it was begun: what is read depends on it */
  day: string;
}

/** A longer text that is put in at once is read in slices, like one that has been opened; so is one that is edited in more places. */
const LONG = 262_144;
const MANY = 200;

/**
 * The documents that a person is editing. From the first edit on each is followed, so that only what an edit touches is read again;
 * those that are only read cost nothing.
 */
export class EditedDocuments {
  private readonly edited = new Map<string, Edited>();

  constructor(private readonly analyser: Analyser) {}

  /** Follows an edit. The editor tells of several at once from the last in the text to the first, so that none moves the others. */
  follow(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const known = this.edited.get(keyOf(document));
    if (known?.version === document.version) return;
    if (known === undefined || changes.length > MANY || changes.some(({ text }) => text.length > LONG)) {
      this.begin(document, document.getText());
      return;
    }
    known.live.edit(changes.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text })));
    known.version = document.version;
  }

  /** The mentions in what was edited since the last analysis. */
  fresh(document: TextDocument): readonly FreshMention[] {
    const known = this.edited.get(keyOf(document));
    return known?.version === document.version ? known.live.fresh : [];
  }

  /** The analysis of a document as it is now, whose text is given. */
  analyse(document: TextDocument, text: string): Analysis {
    return this.of(document, text)?.analysis() ?? this.analyser.analyse(text, document.uri);
  }

  /** The same with pauses. @returns null where the work was given up, or was overtaken by an edit */
  analyseInSlices(document: TextDocument, text: string, isCancelled: () => boolean): Promise<Analysis | null> {
    const live = this.of(document, text);
    const slices = new TimeSlices();
    return live
      ? this.analyser.settleInSlices(live, slices, isCancelled)
      : this.analyser.analyseInSlices(text, document.uri, slices, isCancelled);
  }

  /** What has followed the document to its text as it is now; undefined for a document that is only read. */
  private of(document: TextDocument, text: string): LiveDocument | undefined {
    const known = this.edited.get(keyOf(document));
    if (known === undefined) return undefined;
    const holds = known.version === document.version && known.day === this.analyser.today() && known.live.text === text;
    return holds ? known.live : this.begin(document, text);
  }

  private begin(document: TextDocument, text: string): LiveDocument {
    const live = this.analyser.begin(text, document.uri);
    this.edited.set(keyOf(document), { live, version: document.version, day: this.analyser.today() });
    return live;
  }

  /** The document is closed, or is to be read in another way. */
  forget(document: TextDocument): void {
    this.edited.delete(keyOf(document));
  }

  clear(): void {
    this.edited.clear();
  }
}

function keyOf(document: TextDocument): string {
  return document.uri.toString();
}
