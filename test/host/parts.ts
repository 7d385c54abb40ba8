import { extensions, type Uri } from 'vscode';
import { Analyser } from '../../src/editor/analyser';
import { Analyses } from '../../src/editor/analyses';
import { DecisionFiles } from '../../src/editor/decisionFiles';
import { Decisions } from '../../src/editor/decisions';
import { DocumentDates } from '../../src/editor/documentDates';
import { ItemsTree } from '../../src/editor/itemsTree';
import { ListedItems } from '../../src/editor/listedItems';
import { OpenDocuments } from '../../src/editor/openDocuments';
import { OwnOrganisations } from '../../src/editor/ownOrganisations';
import { ScanStore } from '../../src/editor/scanStore';
import { type SettingRules, settingRules } from '../../src/editor/settingRules';
import { Settings } from '../../src/editor/settings';
import { ShownItems } from '../../src/editor/shownItems';
import { SourceFiles } from '../../src/editor/sourceFiles';
import { WorkspaceDocuments } from '../../src/editor/workspaceDocuments';
import { WorkspaceScan } from '../../src/editor/workspaceScan';
import { fileIn } from './documents';
import { there } from './expect';
import { MemoryMemento } from './memoryMemento';

/** What the manifest allows settings to be. */
export function manifestRules(): SettingRules {
  return settingRules(there(extensions.getExtension('fundlight.fundlight'), 'the extension').packageJSON);
}

/** What the views of the extension are made of, once more for a test: the editor does not tell what its own views show. */
export class Parts {
  readonly settings = new Settings(manifestRules(), () => {});
  readonly documents = new OpenDocuments(this.settings);
  readonly dates = new DocumentDates(new MemoryMemento());
  readonly own = new OwnOrganisations();
  readonly files = new SourceFiles(this.settings);
  readonly decisionFiles = new DecisionFiles(fileIn('.storage'));
  readonly decisions = new Decisions(this.documents, this.decisionFiles);
  readonly analyser = new Analyser(this.settings, this.dates, this.own, () => new Date());
  readonly analyses = new Analyses(this.documents, this.settings, this.dates, this.own, this.analyser, this.decisions);
  readonly scan: WorkspaceScan;
  readonly all: WorkspaceDocuments;
  readonly shown: ShownItems;
  readonly listed: ListedItems;
  readonly tree: ItemsTree;

  /** @param storage where the scan keeps what it finds */
  constructor(storage?: Uri) {
    const { settings, documents, dates, own, files, decisionFiles, decisions, analyser, analyses } = this;
    const store = storage ? new ScanStore(storage) : null;
    const fail = (error: unknown) => console.error(error);
    this.scan = new WorkspaceScan(files, analyser, decisions, decisionFiles, settings, own, dates, store, fail);
    this.all = new WorkspaceDocuments(documents, analyses, this.scan, files, analyser, decisions, settings);
    this.shown = new ShownItems(this.all, settings);
    this.listed = new ListedItems(documents, this.all, this.shown, settings);
    this.tree = new ItemsTree(documents, analyses, dates, this.all, this.shown, this.listed, this.scan, settings, decisions);
  }

  dispose(): void {
    for (const each of [this.tree, this.shown, this.all, this.scan, this.analyses, this.decisions]) each.dispose();
    for (const each of [this.own, this.dates, this.documents, this.settings]) each.dispose();
  }
}
