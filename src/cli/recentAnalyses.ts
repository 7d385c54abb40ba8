import type { Analysis, AnalysisOptions } from '../core/model';

/** So many characters of text are remembered with what was found in them. */
const ROOM = 8_000_000;

interface Remembered {
  readonly text: string;
  /** What else the analysis depends on. */
  readonly context: string;
  readonly analysis: Analysis;
}

/** The analyses of the documents that were read last: an agent asks several times for the same. */
export class RecentAnalyses {
  /** by path, the one that was used longest ago first */
  private readonly byPath = new Map<string, Remembered>();
  private size = 0;
  /** the texts of organisation lists: all documents of a folder share one */
  private readonly lists = new WeakMap<object, string>();

  async get(path: string, text: string, options: AnalysisOptions, analyse: () => Promise<Analysis>): Promise<Analysis> {
    const context = this.contextOf(options);
    const known = this.byPath.get(path);
    const isSame = known?.text === text && known.context === context;
    const analysis = isSame ? known.analysis : await analyse();
    this.forget(path);
    this.byPath.set(path, { text, context, analysis });
    this.size += text.length;
    for (const oldest of this.byPath.keys()) {
      if (this.size <= ROOM) break;
      this.forget(oldest);
    }
    return analysis;
  }

  private forget(path: string): void {
    this.size -= this.byPath.get(path)?.text.length ?? 0;
    this.byPath.delete(path);
  }

  private contextOf({ organisations, ...options }: AnalysisOptions): string {
    if (!organisations) return JSON.stringify(options);
    const list = this.lists.get(organisations) ?? JSON.stringify(organisations);
    this.lists.set(organisations, list);
    return JSON.stringify(options) + list;
  }
}
