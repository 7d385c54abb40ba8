import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  languages,
  type TextDocument,
} from 'vscode';
import type { FundingItem } from '../core/model';
import type { Steps } from '../core/steps';
import { spanOfSum } from '../formats/itemPlaces';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import type { Analyses, Reading } from './analyses';
import { contradictionsIn } from './breakdownText';
import { Disposable } from './dispose';
import { t } from './localise';
import type { OpenDocuments } from './openDocuments';
import { rangeOf } from './ranges';
import type { Settings } from './settings';
import { inSlices, TimeSlices } from './timeSlices';

/** Notes in the text, and in the list of problems, where sums of an open document do not add up. */
export class Contradictions extends Disposable {
  private readonly notes: DiagnosticCollection = this.register(languages.createDiagnosticCollection('fundlight'));

  constructor(
    private readonly analyses: Analyses,
    private readonly documents: OpenDocuments,
    private readonly settings: Settings,
  ) {
    super();
    this.register(analyses.onDidChange((document) => documents.list().includes(document) && void this.note(document)));
    this.register(documents.onDidChange(() => this.noteAll()));
    this.register(settings.onDidChange(['diagnostics.enabled'], () => this.noteAll()));
    this.noteAll();
  }

  private noteAll(): void {
    const open = this.documents.list();
    const isOpen = new Set(open.map(({ uri }) => uri.toString()));
    for (const [uri] of [...this.notes]) if (!isOpen.has(uri.toString())) this.notes.delete(uri);
    for (const document of open) void this.note(document);
  }

  private async note(document: TextDocument): Promise<void> {
    const wanted = () => (this.settings.notesContradictions ? this.analyses.latest(document) : undefined);
    const reading = wanted();
    const notes = reading ? await inSlices(notesOn(document, reading), new TimeSlices(), () => wanted() !== reading) : [];
    if (notes?.length || (notes && this.notes.has(document.uri))) this.notes.set(document.uri, notes);
  }
}

/** Contradictions that are noted, each at several sums. */
const MOST = 300;
/** VS Code shows a thousand notes of a document: with so many no further contradiction is noted. */
const SHOWN = 500;

/** One note at each sum: the one at the whole leads to the parts, those at the parts to the whole. */
function* notesOn(document: TextDocument, { analysis, text }: Reading): Steps<Diagnostic[]> {
  if (!analysis) return [];
  const rangeOfSum = (item: FundingItem) => rangeOf(document, spanOfSum(item, analysis));
  const linkTo = (item: FundingItem, role: string) => {
    const range = rangeOfSum(item);
    return new DiagnosticRelatedInformation(new Location(document.uri, range), t(role, { sum: visibleLine(document.getText(range)) }));
  };
  const note = (item: FundingItem, message: string, links: DiagnosticRelatedInformation[]) => {
    const diagnostic = new Diagnostic(rangeOfSum(item), message, DiagnosticSeverity.Information);
    diagnostic.source = 'Fundlight';
    diagnostic.relatedInformation = links;
    return diagnostic;
  };
  const notes: Diagnostic[] = [];
  for (const { whole, parts, atWhole, atPart } of yield* contradictionsIn(analysis, text, MOST)) {
    if (notes.length > SHOWN) break;
    const toParts: DiagnosticRelatedInformation[] = [];
    const toWhole = [linkTo(whole, phrase('Whole: {sum}'))];
    notes.push(note(whole, atWhole, toParts));
    for (const part of parts) {
      yield;
      toParts.push(linkTo(part, phrase('Part: {sum}')));
      notes.push(note(part, atPart, toWhole));
    }
  }
  return notes;
}
