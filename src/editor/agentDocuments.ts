import { CancellationError, type CancellationToken, type Uri, workspace } from 'vscode';
import {
  type DocumentSource,
  type ListedDocument,
  type Listing,
  type ReadDocument,
  refuseMadeMeanwhile,
  type Skipped,
  type Target,
} from '../agent/source';
import { findNamed, findTarget } from './agentFiles';
import type { Analyser } from './analyser';
import type { Analyses } from './analyses';
import type { Decisions } from './decisions';
import { openDocument } from './openDocument';
import type { OpenDocuments } from './openDocuments';
import type { OwnOrganisations } from './ownOrganisations';
import { toUri } from './ranges';
import type { ShownItems } from './shownItems';
import type { SourceFiles } from './sourceFiles';
import { refuseLinks } from './symbolicLinks';
import { textHash } from './textHash';
import { TimeSlices } from './timeSlices';
import { writeWhole } from './wholeFile';
import type { WorkspaceDocument, WorkspaceDocuments } from './workspaceDocuments';
import type { WorkspaceScan } from './workspaceScan';

/** A workspace that has no more files than this is read for an agent's question where it has not been scanned. */
const SMALL = 200;

/** The documents that agents ask for: those that are open, as the editor shows them, and those of the workspace. */
export class AgentDocuments {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly all: WorkspaceDocuments,
    private readonly scan: WorkspaceScan,
    private readonly files: SourceFiles,
    private readonly analyser: Pick<Analyser, 'analyseInSlices'>,
    private readonly decisions: Pick<Decisions, 'reviewFile'>,
    private readonly own: OwnOrganisations,
    private readonly shown: Pick<ShownItems, 'hides'>,
  ) {}

  /** The source for one call, which is given up with it. */
  forCall(token: CancellationToken): DocumentSource {
    return {
      list: () => this.list(token),
      read: (names) => this.read(names, token),
      hides: (item) => this.shown.hides(item),
      target: findTarget,
      write,
    };
  }

  private async list(token: CancellationToken): Promise<Listing> {
    await unlessCancelled(this.scan.whenDone(), token);
    if (this.scan.isOn) return { documents: this.known(token), notes: [] };
    const uris = await this.files.find(token);
    refuseCancelled(token);
    if (uris.length <= SMALL)
      return { documents: this.readEach([...this.documents.list().map(({ uri }) => uri), ...uris], token), notes: [] };
    const note =
      `The workspace has not been scanned, and has ${uris.length} files: only the open documents are listed. Name documents or ` +
      'folders, or ask the user to run “Fundlight: Scan Workspace”.';
    return { documents: this.known(token), notes: [note] };
  }

  /** What is open, what was scanned, and what was skipped. */
  private async *known(token: CancellationToken): AsyncGenerator<ListedDocument | Skipped> {
    for (const document of this.documents.list()) await this.analyses.whenCurrent(document, token);
    refuseCancelled(token);
    for (const document of this.all.list()) yield this.listed(document);
    for (const each of this.scan.skipped) yield toldSkipped(each);
  }

  private listed({ uri, open, analysis }: WorkspaceDocument): ListedDocument {
    const text = async () => {
      if (open) {
        const known = this.analyses.latest(open);
        return known?.analysis === analysis ? known.text : null;
      }
      const source = await this.files.read(uri);
      const isSame = 'text' in source && (await textHash(source.text)) === this.scan.documents.get(uri.toString())?.hash;
      return isSame ? source.text : null;
    };
    return { uri: uri.toString(), analysis, text };
  }

  private async *read(names: readonly string[] | null, token: CancellationToken): AsyncGenerator<ReadDocument | Skipped> {
    const named = await Promise.all((names ?? []).map((name) => findNamed(name, this.documents)));
    const uris = names ? await this.files.expand(named, token) : await this.files.find(token);
    refuseCancelled(token);
    yield* this.readEach(uris, token);
  }

  /** Each one once. */
  private async *readEach(uris: readonly Uri[], token: CancellationToken): AsyncGenerator<ReadDocument | Skipped> {
    await this.own.whenRead();
    const slices = new TimeSlices();
    for (const uri of new Map(uris.map((each) => [each.toString(), each])).values()) {
      refuseCancelled(token);
      const found = await this.readOne(uri, slices, token);
      refuseCancelled(token);
      if (found) yield found;
    }
  }

  /** @returns null where the call was cancelled */
  private async readOne(uri: Uri, slices: TimeSlices, token: CancellationToken): Promise<ReadDocument | Skipped | null> {
    const open = openDocument(uri);
    const reading = open && (await this.analyses.whenCurrent(open, token));
    if (reading?.review) {
      const { suggested, result } = reading.review;
      return { uri: uri.toString(), text: reading.text, suggested, analysis: result.analysis };
    }
    const source = await this.files.read(uri);
    if ('reason' in source) return toldSkipped(source);
    const suggested = await this.analyser.analyseInSlices(source.text, uri, slices, () => token.isCancellationRequested);
    if (!suggested) return null;
    const { analysis } = await this.decisions.reviewFile(uri, source.text, suggested);
    return { uri: uri.toString(), text: source.text, suggested, analysis };
  }
}

async function write(target: Target, text: string): Promise<void> {
  const file = toUri(target.uri);
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  refuseMadeMeanwhile(target, isThere);
  await refuseLinks(file);
  await writeWhole(file, text);
}

function toldSkipped({ uri, reason }: { readonly uri: Uri; readonly reason: string }): Skipped {
  return { uri: uri.toString(), reason };
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new CancellationError();
}

/** What is waited for goes on, when nobody waits for it any more. */
async function unlessCancelled(done: Promise<void>, token: CancellationToken): Promise<void> {
  refuseCancelled(token);
  await new Promise<void>((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(new CancellationError()));
    void done.finally(() => listener.dispose()).then(resolve, reject);
  });
}
