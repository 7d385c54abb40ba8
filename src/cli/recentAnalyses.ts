import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Analysis, AnalysisOptions } from '../core/model';

/** So many bytes are kept, packed: about what ten thousand documents of five kilobytes take. */
const ROOM = 64_000_000;

interface Kept {
  /** Of the text, and of all else that the analysis depends on. */
  readonly hash: string;
  /** JSON, deflated: an analysis is much larger than its text. */
  readonly packed: Buffer;
}

/** The analyses of the documents that were read last: an agent asks several times for the same. */
export class RecentAnalyses {
  /** by path, the one that was used longest ago first */
  private readonly byPath = new Map<string, Kept>();
  private size = 0;
  /** the texts of organisation lists: all documents of a folder share one */
  private readonly lists = new WeakMap<object, string>();

  /** What is kept for this text and these options, or else what `analyse` finds. */
  async get(path: string, text: string, options: AnalysisOptions, analyse: () => Promise<Analysis>): Promise<Analysis> {
    const hash = createHash('sha256').update(this.contextOf(options)).update('\0').update(text).digest('base64');
    const known = this.byPath.get(path);
    this.forget(path);
    if (known?.hash === hash) {
      this.keep(path, known);
      return JSON.parse(inflateSync(known.packed).toString());
    }
    const analysis = await analyse();
    this.keep(path, { hash, packed: deflateSync(JSON.stringify(analysis), { level: 1 }) });
    return analysis;
  }

  private keep(path: string, kept: Kept): void {
    this.byPath.set(path, kept);
    this.size += kept.packed.length;
    for (const oldest of this.byPath.keys()) {
      if (this.size <= ROOM) break;
      this.forget(oldest);
    }
  }

  private forget(path: string): void {
    this.size -= this.byPath.get(path)?.packed.length ?? 0;
    this.byPath.delete(path);
  }

  private contextOf({ organisations, ...options }: AnalysisOptions): string {
    if (!organisations) return JSON.stringify(options);
    const list = this.lists.get(organisations) ?? JSON.stringify(organisations);
    this.lists.set(organisations, list);
    return JSON.stringify(options) + list;
  }
}
