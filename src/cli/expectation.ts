import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../formats/decode';
import { placesOf } from '../formats/placesOf';
import { readJson, readJsonLines } from '../formats/readJson';
import type { ExportDocument } from '../formats/schema';
import { differencesIn } from './differences';
import type { Problem } from './problem';
import { reason } from './reason';

/** An export that says what is expected to be found. Its documents are named from the present folder, or from its own. */
export class Expectation {
  private readonly byPlace = new Map<string, ExportDocument>();
  private readonly checked = new Set<ExportDocument>();

  private constructor(
    private readonly path: string,
    private readonly text: string,
    private readonly documents: readonly ExportDocument[],
  ) {
    for (const document of documents)
      for (const place of this.pathsOf(document)) if (!this.byPlace.has(place)) this.byPlace.set(place, document);
  }

  /** @returns why it is of no use, where it is not */
  static async read(path: string): Promise<Expectation | string> {
    try {
      const text = decode(await readFile(path));
      if (/\.jsonl$/i.test(path)) {
        const read = readJsonLines(text);
        return 'value' in read ? new Expectation(path, text, read.value) : read.problems.join(' ');
      }
      const read = readJson(text);
      return 'value' in read ? new Expectation(path, text, read.value.documents) : read.problems.join(' ');
    } catch (error) {
      return reason(error);
    }
  }

  /** The documents that exist, by the paths that lead to them from the present folder. */
  async paths(): Promise<string[]> {
    const places = await Promise.all(this.documents.map((document) => this.existing(document)));
    return places.flatMap((place) => (place === null ? [] : [relative(process.cwd(), place)]));
  }

  /** What is told differently of a document. */
  compare(path: string, found: ExportDocument): Problem[] {
    const expected = this.byPlace.get(resolve(path));
    if (!expected) return [{ kind: 'difference', path, line: 1, column: 1, message: `the document is not in ${this.path}` }];
    this.checked.add(expected);
    return differencesIn(expected, found).map((each) => ({ kind: 'difference', path, ...each }));
  }

  /** The expected documents that have gone. */
  async missing(): Promise<Problem[]> {
    const gone: { uri: string; start: number }[] = [];
    let reached = 0; // the documents stand in the file in their order
    for (const document of this.documents) {
      if (this.checked.has(document) || (await this.existing(document))) continue;
      const { uri } = document;
      reached = Math.max(reached, this.text.indexOf(JSON.stringify(uri), reached));
      gone.push({ uri, start: reached });
    }
    const at = placesOf(
      this.text,
      gone.map(({ start }) => start),
    );
    return gone.map(({ uri, start }) => ({
      kind: 'difference',
      path: this.path,
      ...at(start)!,
      message: `${uri} is expected and does not exist`,
    }));
  }

  private pathsOf({ uri }: ExportDocument): string[] {
    if (/^file:/i.test(uri)) return [fileURLToPath(uri)];
    return [resolve(uri), resolve(dirname(this.path), uri)];
  }

  private async existing(document: ExportDocument): Promise<string | null> {
    for (const place of this.pathsOf(document)) if (await stat(place).catch(() => null)) return place;
    return null;
  }
}
