import * as z from 'zod/mini';
import type { DocumentSource, Listing, ReadDocument, Skipped } from '../../../src/agent/source';
import { callTool, TOOLS } from '../../../src/agent/tools';
import { analyse } from '../../../src/core/analyse';
import type { FundingItem } from '../../../src/core/model';

/** Documents that are only in memory, under `memory:/`, and the files that are written beside them. */
export class Memory implements DocumentSource {
  readonly written = new Map<string, string>();
  private readonly documents: readonly ReadDocument[];
  skipped: Skipped[] = [];
  notes: string[] = [];
  hides: (item: FundingItem) => boolean = () => false;

  constructor(texts: Readonly<Record<string, string>>) {
    this.documents = Object.entries(texts).map(([name, text]) => {
      const analysis = analyse(text, { today: '2026-01-15' });
      return { uri: `memory:/${name}`, text, analysis, suggested: analysis };
    });
  }

  async list(): Promise<Listing> {
    return { documents: this.read(null), notes: this.notes };
  }

  async *read(names: readonly string[] | null) {
    yield* this.documents.filter(({ uri }) => names === null || names.includes(uri) || names.includes(uri.slice(8)));
    yield* this.skipped;
  }

  async target(name: string) {
    const uri = `memory:/${name}`;
    return { uri, exists: this.written.has(uri) || this.documents.some((each) => each.uri === uri) };
  }

  async write({ uri }: { uri: string }, text: string) {
    this.written.set(uri, text);
  }

  /** Calls a tool, and sees to it that it answers what its schema says. */
  async call<Answer>(name: string, input: object = {}): Promise<Answer> {
    const tool = TOOLS.find((each) => each.name === name)!;
    const answer = await callTool(tool, input, this);
    z.parse(tool.output, JSON.parse(JSON.stringify(answer)));
    return answer as Answer;
  }
}
