import { Analyser } from '../../src/editor/analyser';
import { Analyses } from '../../src/editor/analyses';
import { DecisionFiles } from '../../src/editor/decisionFiles';
import { Decisions } from '../../src/editor/decisions';
import { DocumentDates } from '../../src/editor/documentDates';
import { OpenDocuments } from '../../src/editor/openDocuments';
import { OwnOrganisations } from '../../src/editor/ownOrganisations';
import { Settings } from '../../src/editor/settings';
import { fileIn } from './documents';
import { MemoryMemento } from './memoryMemento';

/** What the views of the extension are made of, once more for a test: the editor does not tell what its own views show. */
export class Parts {
  readonly settings = new Settings();
  readonly documents = new OpenDocuments(this.settings);
  readonly dates = new DocumentDates(new MemoryMemento());
  readonly own = new OwnOrganisations();
  readonly decisions = new Decisions(this.documents, new DecisionFiles(fileIn('.storage')));
  readonly analyser = new Analyser(this.settings, this.dates, this.own, () => new Date());
  readonly analyses = new Analyses(this.documents, this.settings, this.dates, this.own, this.analyser, this.decisions);

  dispose(): void {
    for (const each of [this.analyses, this.decisions, this.own, this.dates, this.documents, this.settings]) each.dispose();
  }
}
