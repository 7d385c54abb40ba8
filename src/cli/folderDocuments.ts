import { lstat, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DocumentSource, type ReadDocument, refuseMadeMeanwhile, type Skipped, type Target } from '../agent/source';
import { analyseInSteps } from '../core/analyse';
import type { Analysis, AnalysisOptions } from '../core/model';
import { localDay } from '../formats/localDay';
import { findFiles } from './findFiles';
import type { Folders } from './folders';
import { OrganisationLists } from './organisationLists';
import { writeWhole } from './outputFile';
import { readDocument } from './readDocuments';
import { RecentAnalyses } from './recentAnalyses';
import { withDecisions } from './withDecisions';

/** In bytes: a longer file is hardly a document, and would keep the agent waiting. */
const LONGEST = 10_000_000;

/** An analysis lets other requests have their turn, and heeds a cancellation, after so many milliseconds. */
const SLICE = 50;

/** The documents of folders, read when an agent asks for them. What was analysed last is remembered. */
export class FolderDocuments {
  private readonly recent = new RecentAnalyses();

  /** @param log is told of lines of organisation lists that cannot be used */
  constructor(
    private readonly folders: Folders,
    private readonly log: (message: string) => void,
  ) {}

  /** The source for one call, which is given up with it. */
  forCall(signal: AbortSignal): DocumentSource {
    const read = (names: readonly string[] | null) => this.read(names, signal);
    return {
      read,
      list: async () => ({ documents: read(null), notes: [] }),
      hides: () => false,
      target: (name) => this.folders.target(name),
      write: (target, text) => write(target, text),
    };
  }

  private async *read(names: readonly string[] | null, signal: AbortSignal): AsyncGenerator<ReadDocument | Skipped> {
    const wanted = names ? await Promise.all(names.map((name) => this.folders.find(name))) : this.folders.list();
    const failures: Skipped[] = [];
    const fail = (path: string, reason: string) => void failures.push({ uri: addressOf(path), reason });
    const lists = new OrganisationLists(undefined, fail, (path, why) => this.log(`${path}: ${why}`));
    const options = { today: localDay(new Date()) };
    for (const path of await this.inside(wanted, fail)) {
      const document = await readDocument({ path }, fail, {});
      if (!document) continue;
      signal.throwIfAborted();
      const { text } = document;
      const given = { ...options, fileName: basename(path), organisations: await lists.of(path) };
      const suggested = await this.recent.get(path, text, given, () => analysed(text, given, signal));
      const { analysis } = await withDecisions(path, text, suggested, fail);
      yield* failures.splice(0);
      yield { uri: addressOf(path), text, suggested, analysis };
    }
    yield* failures;
  }

  /** The files in folders, but for those that are too long, or whose links lead out of what is served. */
  private async inside(paths: readonly string[], fail: (path: string, why: string) => void): Promise<readonly string[]> {
    const files: string[] = [];
    for await (const found of findFiles(paths)) {
      const why = 'failure' in found ? found.failure : await this.objection(found.path);
      if (why === null) files.push(found.path);
      else fail(found.path, why);
    }
    return files;
  }

  /** Null where nothing stands against reading a file; what cannot be looked at says why when it is read. */
  private async objection(path: string): Promise<string | null> {
    const real = await realpath(path).catch(() => path);
    if (!this.folders.hold(real)) return 'it is a link that leads out of the folders that are served';
    const { size } = await stat(real).catch(() => ({ size: 0 }));
    return size > LONGEST ? `it has ${size} bytes, the limit is ${LONGEST}` : null;
  }
}

/** In slices: a server answers while it reads. */
async function analysed(text: string, options: AnalysisOptions, signal: AbortSignal): Promise<Analysis> {
  const steps = analyseInSteps(text, options);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await setImmediate();
    signal.throwIfAborted();
    begun = performance.now();
  }
}

async function write(target: Target, text: string): Promise<void> {
  const path = fileURLToPath(target.uri);
  refuseMadeMeanwhile(target, (await lstat(path).catch(() => null)) !== null);
  await writeWhole(path, text);
}

function addressOf(path: string): string {
  return pathToFileURL(path).href;
}
