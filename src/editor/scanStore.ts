import { Uri, workspace } from 'vscode';
import type { Analysis } from '../core/model';
import { gunzipLines, gzipLines } from './gzip';
import type { ScannedDocument } from './scannedDocument';
import type { TimeSlices } from './timeSlices';
import { readOrNull, writeWhole } from './wholeFile';

/** Changes when what is written changes; files of another form are left out and written anew. */
const FORMAT = 1;
/** Documents that share a file, at the most: one that changes has its file written anew. */
const MOST_DOCUMENTS = 128;
/** The same, in characters of JSON. */
const MOST_CHARACTERS = 16_000_000;
/** Compressed bytes up to which whole analyses are kept. What is beyond keeps its items, and is analysed again for an export. */
const MOST_BYTES = 128_000_000;

const MANIFEST = 'manifest.json';

interface Manifest {
  readonly format: number;
  /** of the engine: another one may find other things, and tell more of them */
  readonly version: string;
  readonly packs: readonly { readonly id: string; readonly bytes: number }[];
}

/** Documents that are kept together: their items in one file, their whole analyses in another. Files are never changed. */
interface Pack {
  /** names the files; null until they are written */
  id: string | null;
  /** of the whole analyses, compressed */
  bytes: number;
  readonly documents: Map<string, ScannedDocument>;
  /** whole analyses as JSON that are not written yet, by the address of the document */
  readonly fresh: Map<string, string>;
  characters: number;
  isChanged: boolean;
}

/** What is known of scanned documents, in a folder of the extension's own, from one start of the editor to the next. */
export class ScanStore {
  private packs: Pack[] = [];
  private readonly packOf = new Map<string, Pack>();
  private outdated: string[] = [];
  private opened: { readonly id: string; readonly lines: ReadonlyMap<string, string> } | undefined;
  private working: Promise<unknown> = Promise.resolve();

  /** @param folder that nobody else writes to */
  constructor(private readonly folder: Uri) {}

  /**
   * Reads what is kept. Files that are damaged, missing or of another form count as not there.
   *
   * @returns null where nothing was ever kept
   */
  async load(slices: TimeSlices): Promise<ScannedDocument[] | null> {
    const manifest = await this.manifest();
    if (!manifest) return null;
    for (const { id, bytes } of manifest.packs) {
      const documents = await this.lines<ScannedDocument>(itemsFile(id), slices);
      const pack = { ...newPack(), id, bytes };
      for (const document of documents) this.take(document, pack);
      this.packs.push(pack);
    }
    await this.sweep(new Set(manifest.packs.flatMap(({ id }) => filesOf(id))));
    return this.packs.flatMap(({ documents }) => [...documents.values()]);
  }

  /** @param analysis the whole of it, without decisions, as JSON; null where it is the one that is kept already */
  put(document: ScannedDocument, analysis: string | null): void {
    const pack = this.packOf.get(document.uri) ?? this.packWithRoom();
    this.take(document, pack);
    if (analysis !== null) {
      pack.fresh.set(document.uri, analysis);
      pack.characters += analysis.length;
    }
    pack.isChanged = true;
  }

  remove(uri: string): void {
    const pack = this.packOf.get(uri);
    if (!pack) return;
    this.packOf.delete(uri);
    pack.documents.delete(uri);
    pack.fresh.delete(uri);
    pack.isChanged = true;
  }

  /** Whether so much waits to be written that it should not wait longer. */
  get isFull(): boolean {
    return this.packs.some((pack) => pack.isChanged && !hasRoom(pack) && pack.fresh.size > 0);
  }

  /** The whole analysis of a document as it was scanned, without decisions; null where it is not kept. */
  async analysisOf(uri: string): Promise<Analysis | null> {
    const pack = this.packOf.get(uri);
    const line = pack?.fresh.get(uri) ?? (pack && (await this.linesOf(pack)).get(uri));
    return line === undefined ? null : (JSON.parse(line) as Analysis);
  }

  /** Writes what has changed: first the files of documents, then the list that names them, then the outdated ones go. */
  flush(): Promise<void> {
    const flushing = this.working.then(() => this.flushNow());
    this.working = flushing.catch(() => undefined);
    return flushing;
  }

  async clear(): Promise<void> {
    await this.working;
    this.packs = [];
    this.packOf.clear();
    this.outdated = [];
    this.opened = undefined;
    await workspace.fs.delete(this.folder, { recursive: true }).then(undefined, () => undefined);
  }

  private take(document: ScannedDocument, pack: Pack): void {
    pack.documents.set(document.uri, document);
    this.packOf.set(document.uri, pack);
  }

  private packWithRoom(): Pack {
    const last = this.packs.at(-1);
    if (last && hasRoom(last)) return last;
    const pack = newPack();
    this.packs.push(pack);
    return pack;
  }

  private async flushNow(): Promise<void> {
    const changed = this.packs.filter(({ isChanged }) => isChanged);
    if (!changed.length) return;
    for (const pack of changed) await this.write(pack);
    this.packs = this.packs.filter(({ documents }) => documents.size > 0);
    const packs = this.packs.flatMap(({ id, bytes }) => (id === null ? [] : [{ id, bytes }]));
    await writeWhole(
      Uri.joinPath(this.folder, MANIFEST),
      JSON.stringify({ format: FORMAT, version: FUNDLIGHT_VERSION, packs } satisfies Manifest),
    );
    for (const file of this.outdated.splice(0).flatMap(filesOf)) await this.drop(file);
  }

  private async write(pack: Pack): Promise<void> {
    pack.isChanged = false;
    try {
      await this.writeAgain(pack);
    } catch (error) {
      pack.isChanged = true;
      throw error;
    }
  }

  private async writeAgain(pack: Pack): Promise<void> {
    const { id: old, fresh, documents } = pack;
    const lines = new Map([...(await this.linesOf(pack)), ...fresh].filter(([uri]) => documents.has(uri)));
    const others = this.packs.reduce((sum, each) => sum + (each === pack ? 0 : each.bytes), 0);
    pack.id = documents.size ? crypto.randomUUID() : null;
    if (pack.id !== null) {
      const analyses = await gzipLines(others < MOST_BYTES ? [...lines].flat() : []);
      const items = await gzipLines(jsonOf(documents.values()));
      await workspace.fs.createDirectory(this.folder);
      await workspace.fs.writeFile(Uri.joinPath(this.folder, itemsFile(pack.id)), items);
      await workspace.fs.writeFile(Uri.joinPath(this.folder, analysesFile(pack.id)), analyses);
      pack.bytes = analyses.length;
      pack.characters = [...lines.values()].reduce((sum, { length }) => sum + length, 0);
      for (const [uri, line] of lines) if (fresh.get(uri) === line) fresh.delete(uri);
    }
    if (old !== null) this.outdated.push(old);
  }

  private async manifest(): Promise<Manifest | null> {
    try {
      const bytes = await readOrNull(Uri.joinPath(this.folder, MANIFEST));
      const manifest = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Manifest);
      const isOurs = manifest?.format === FORMAT && manifest.version === FUNDLIGHT_VERSION && Array.isArray(manifest.packs);
      return isOurs ? manifest : null;
    } catch {
      return null;
    }
  }

  /** The whole analyses of a pack as JSON, by the address of the document. */
  private async linesOf({ id }: Pack): Promise<ReadonlyMap<string, string>> {
    if (id === null) return new Map();
    if (this.opened?.id === id) return this.opened.lines;
    const read = await this.read(analysesFile(id));
    const lines = new Map<string, string>();
    for (let k = 0; k + 1 < read.length; k += 2) lines.set(read[k]!, read[k + 1]!);
    this.opened = { id, lines };
    return lines;
  }

  private async lines<T>(file: string, slices: TimeSlices): Promise<T[]> {
    const values: T[] = [];
    for (const line of await this.read(file)) {
      values.push(JSON.parse(line) as T);
      if (slices.isOver) await slices.pause();
    }
    return values;
  }

  /** Takes away what a window has left that was closed while it wrote. */
  private async sweep(named: ReadonlySet<string>): Promise<void> {
    for (const [file] of await workspace.fs.readDirectory(this.folder)) if (file !== MANIFEST && !named.has(file)) await this.drop(file);
  }

  private async drop(file: string): Promise<void> {
    await workspace.fs.delete(Uri.joinPath(this.folder, file)).then(undefined, () => undefined);
  }

  /** The lines of a file; none where it is damaged or not there. */
  private async read(file: string): Promise<string[]> {
    try {
      return await gunzipLines(await workspace.fs.readFile(Uri.joinPath(this.folder, file)));
    } catch {
      return [];
    }
  }
}

function* jsonOf(values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield JSON.stringify(value);
}

function newPack(): Pack {
  return { id: null, bytes: 0, documents: new Map(), fresh: new Map(), characters: 0, isChanged: false };
}

function hasRoom({ documents, characters }: Pack): boolean {
  return documents.size < MOST_DOCUMENTS && characters < MOST_CHARACTERS;
}

const itemsFile = (id: string) => `${id}.items.gz`;
const analysesFile = (id: string) => `${id}.analyses.gz`;
const filesOf = (id: string) => [itemsFile(id), analysesFile(id)];
