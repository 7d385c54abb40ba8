import { commands, type ExtensionContext, l10n, type TextDocument, Uri, window } from 'vscode';
import type { Analysis, Annotation } from '../core/model';
import { AddOrganisation } from './addOrganisation';
import { AgentDocuments } from './agentDocuments';
import { AgentTools } from './agentTools';
import { Analyser } from './analyser';
import { Analyses } from './analyses';
import { ArrangeItems } from './arrangeItems';
import { ChangeItems } from './changeItems';
import { ChangeOrganisationList } from './changeOrganisationList';
import { ContextKey } from './contextKey';
import { Contradictions } from './contradictions';
import { CopyValue } from './copyValue';
import { Decide } from './decide';
import { DecideActions } from './decideActions';
import { DecideEvery } from './decideEvery';
import { DecideEverywhere } from './decideEverywhere';
import { DecisionFiles } from './decisionFiles';
import { DecisionNotes } from './decisionNotes';
import { Decisions } from './decisions';
import { DocumentDates } from './documentDates';
import { ExportCommand } from './exportCommand';
import { ExportQuestions } from './exportQuestions';
import { FirstScreens } from './firstScreens';
import { FreshHighlights } from './freshHighlights';
import { GoThroughMentions } from './goThroughMentions';
import { Highlights } from './highlights';
import { MentionHover } from './hover';
import { ImportCommand } from './importCommand';
import { Importers } from './importers';
import { InlayHints } from './inlayHints';
import { ItemSymbols } from './itemSymbols';
import { ItemsTree } from './itemsTree';
import { ItemsView } from './itemsView';
import { ListedItems } from './listedItems';
import { localiseBy } from './localise';
import { MergeOrganisations } from './mergeOrganisations';
import { Navigation } from './navigation';
import { openDocument } from './openDocument';
import { OpenDocuments } from './openDocuments';
import { OpenOrganisationList } from './openOrganisationList';
import { OpenWalkthrough } from './openWalkthrough';
import { OrganisationListProblems } from './organisationListProblems';
import { OrganisationsTree } from './organisationsTree';
import { OrganisationsView } from './organisationsView';
import { OwnOrganisations } from './ownOrganisations';
import { Reattach } from './reattach';
import { ReportCommands } from './reportCommands';
import { ReportDocuments } from './reportDocuments';
import { RevealCommands } from './reveal';
import { Review } from './review';
import { SameMentions } from './sameMentions';
import { ScanCommands } from './scanCommands';
import { ScannedFirst } from './scannedFirst';
import { ScanStore } from './scanStore';
import { ScanWatcher } from './scanWatcher';
import { SetDocumentDate } from './setDocumentDate';
import { SetMention } from './setMention';
import { settingRules } from './settingRules';
import { Settings } from './settings';
import { ShowItems } from './showItems';
import { ShownItems } from './shownItems';
import { ShowValue } from './showValue';
import { reasonOf, SourceFiles } from './sourceFiles';
import { SplitOrganisation } from './splitOrganisation';
import { StatusBar } from './statusBar';
import { Toggles } from './toggles';
import { WalkthroughProgress } from './walkthroughProgress';
import { WorkspaceDocuments } from './workspaceDocuments';
import { WorkspaceScan } from './workspaceScan';
import { WrongSettings } from './wrongSettings';

/** What other extensions get from `vscode.extensions.getExtension('fundlight.fundlight').activate()`. */
export interface FundlightApi {
  /** The analysis of an open document as it is now; undefined for a document that is not open or not annotated. */
  getAnalysis(uri: Uri): Analysis | undefined;
  /** The mentions that are highlighted in an open document at this moment, in reading order. */
  getHighlights(uri: Uri): readonly Annotation[];
  /** How long `activate` took, in milliseconds. */
  readonly activatedIn: number;
}

/** VS Code calls `deactivate` with nothing in its hands. */
let leave: (() => Promise<void>) | undefined;

/** Waits until what was decided last is written. */
export function deactivate(): Promise<void> | undefined {
  return leave?.();
}

/**
 * Wires the parts together. Nothing is analysed here: documents are read in tasks of their own after this has returned.
 *
 * The extension starts with the first document of any language, or when its view or one of its commands is wanted: which languages
 * are annotated is a setting, and a manifest cannot name them.
 */
export function activate({
  subscriptions,
  workspaceState,
  storageUri,
  globalStorageUri,
  extension,
  extensionUri,
}: ExtensionContext): FundlightApi {
  const started = performance.now();
  const own = <T extends { dispose(): void }>(part: T): T => {
    subscriptions.push(part);
    return part;
  };
  localiseBy((phrase, values) => l10n.t(phrase, values));
  const log = own(window.createOutputChannel('Fundlight', { log: true }));
  const settings = own(new Settings(settingRules(extension.packageJSON), new WrongSettings().tell));
  const now = () => new Date();
  const dates = own(new DocumentDates(workspaceState));
  const organisations = own(new OwnOrganisations());
  own(new OrganisationListProblems(organisations));
  const analyser = new Analyser(settings, dates, organisations, now);
  const documents = own(new OpenDocuments(settings));
  const files = new SourceFiles(settings);
  const decisionFiles = new DecisionFiles(globalStorageUri);
  const decisions = own(new Decisions(documents, decisionFiles));
  leave = () => decisions.flush();
  const analyses = own(new Analyses(documents, settings, dates, organisations, analyser, decisions));

  const highlights = own(new Highlights(analyses, own(new FirstScreens(documents, analyses, analyser, settings)), settings));
  own(new FreshHighlights(analyses, settings));
  const store = storageUri ? new ScanStore(Uri.joinPath(storageUri, 'scan')) : null;
  const failed = (error: unknown) => log.error(`The workspace was not scanned, or what was found is not kept: ${reasonOf(error)}.`);
  const scan = own(new WorkspaceScan(files, analyser, decisions, decisionFiles, settings, organisations, dates, store, failed));
  own(new ScanWatcher(scan, decisionFiles, settings));
  const all = own(new WorkspaceDocuments(documents, analyses, scan, files, analyser, decisions, settings));
  const shown = own(new ShownItems(all, settings));
  const listed = new ListedItems(documents, all, shown, settings);
  const tree = own(new ItemsTree(documents, analyses, dates, all, shown, listed, scan, settings, decisions));
  const items = own(new ItemsView(tree, all, analyses, shown, settings));
  void window.withProgress({ location: { viewId: 'fundlight.items' } }, () => scan.restore());
  own(new OrganisationsView(own(new OrganisationsTree(analyses)), analyses));
  own(new WalkthroughProgress(documents, own(new MentionHover(analyses, settings))));
  own(new SameMentions(analyses, settings));
  own(new ItemSymbols(analyses, shown, settings));
  own(new InlayHints(analyses, settings));
  own(new Contradictions(analyses, documents, settings));
  own(new StatusBar(analyses, settings));
  own(new ContextKey(documents, settings));

  own(new Navigation(analyses));
  own(new GoThroughMentions(analyses));
  own(new ShowValue(documents));
  own(new RevealCommands(analyses, tree, items));
  own(new Toggles(settings));
  own(new ShowItems(settings));
  own(new ArrangeItems(settings, shown));
  own(new ScanCommands(scan));
  own(new SetDocumentDate(documents, analyses, dates, now));
  own(new CopyValue());
  own(new OpenWalkthrough(extension.id));
  const lists = new ChangeOrganisationList(organisations);
  own(new AddOrganisation(analyses, lists));
  own(new MergeOrganisations(analyses, lists));
  own(new SplitOrganisation(analyses, lists));
  own(new OpenOrganisationList(organisations));
  const everywhere = own(new DecideEverywhere(files, documents, all, decisions, organisations));
  const decide = own(new Decide(analyses, decisions, everywhere));
  own(new DecideEvery(decide));
  own(new SetMention(analyses, decisions, decide));
  own(new ChangeItems(analyses, decisions, decide));
  const shelf = {
    open: () => commands.executeCommand('fundlight.items.focus'),
    show: (document: TextDocument, item: string) => {
      const node = tree.find(document.uri, item);
      if (node) void items.reveal(node, { select: true, expand: true });
    },
  };
  own(new Review(analyses, decide, decisions, shelf, workspaceState));
  own(new Reattach(decisions));
  own(new DecisionNotes(analyses, documents));
  own(new DecideActions(analyses, settings));
  const questions = new ExportQuestions(documents, settings, workspaceState);
  const scannedFirst = new ScannedFirst(scan, analyser);
  own(new ExportCommand(questions, settings, files, scannedFirst, organisations, decisions, log));
  own(new AgentTools(new AgentDocuments(documents, analyses, all, scan, files, scannedFirst, decisions, organisations, shown)));
  own(new ImportCommand(new Importers(extension.extensionUri), analyses));
  const reports = own(new ReportDocuments(documents, analyses, all, shown, scan, files, settings, now));
  own(new ReportCommands(documents, reports, settings, extensionUri));
  own(commands.registerCommand('fundlight.refresh', () => analyses.refresh()));

  const documentAt = (uri: Uri) => openDocument(uri);
  return {
    getAnalysis: (uri) => {
      const document = documentAt(uri);
      return (document && analyses.current(document)?.analysis) ?? undefined;
    },
    getHighlights: (uri) => {
      const document = documentAt(uri);
      return document ? highlights.of(document) : [];
    },
    activatedIn: performance.now() - started,
  };
}
