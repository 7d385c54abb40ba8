import {
  CancellationError,
  type CancellationToken,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  lm,
  MarkdownString,
  type PreparedToolInvocation,
} from 'vscode';
import { type ExportInput, formatOf } from '../agent/exportItems';
import { Refusal } from '../agent/source';
import type { Tool } from '../agent/tool';
import { callTool, TOOLS } from '../agent/tools';
import { escapeMarkdown } from '../formats/escapeMarkdown';
import { phrase } from '../formats/phrases';
import type { AgentDocuments } from './agentDocuments';
import { Disposable } from './dispose';
import { formatTitle } from './exportWords';
import { listed, t } from './localise';
import { reasonOf } from './sourceFiles';

/** What is shown while a tool is at work. */
const AT_WORK: Readonly<Record<string, string>> = {
  fundlight_list_items: phrase('Listing funding items'),
  fundlight_look_up_sum: phrase('Looking up a sum'),
  fundlight_export: phrase('Exporting funding items'),
};

/** The tools of Fundlight in the agent mode of the editor, where it has one. */
export class AgentTools extends Disposable {
  constructor(documents: Pick<AgentDocuments, 'forCall'>) {
    super();
    if (typeof lm?.registerTool !== 'function') return;
    for (const tool of TOOLS) this.register(lm.registerTool(tool.name, new AgentTool(tool, documents)));
  }
}

/** One of the tools. What it answers is JSON, by the tool's output schema. */
export class AgentTool implements LanguageModelTool<object> {
  constructor(
    private readonly tool: Tool,
    private readonly documents: Pick<AgentDocuments, 'forCall'>,
  ) {}

  async invoke({ input }: { readonly input: object }, token: CancellationToken): Promise<LanguageModelToolResult> {
    try {
      const told = await callTool(this.tool, input, this.documents.forCall(token));
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(told))]);
    } catch (error) {
      if (error instanceof Refusal || error instanceof CancellationError) throw error;
      throw new Error(reasonOf(error), { cause: error });
    }
  }

  /** A person is asked before anything is written. */
  prepareInvocation({ input }: { readonly input: object }): PreparedToolInvocation {
    const invocationMessage = t(AT_WORK[this.tool.name]!);
    if (!this.tool.writes) return { invocationMessage };
    const message = new MarkdownString(whatIsWritten(input as ExportInput));
    return { invocationMessage, confirmationMessages: { title: t('Export funding items?'), message } };
  }
}

/** `Fundlight writes the funding items of a.txt and b.txt into items.csv, as CSV of Funding Items.` @param input not checked yet */
function whatIsWritten({ target, documents, format, overwrite }: ExportInput): string {
  const file = escapeMarkdown(`${target}`);
  const values = { documents: whichDocuments(documents), file, format: formatName({ target: `${target}`, format }) };
  const what = t('Fundlight writes the funding items of {documents} into {file}, as {format}.', values);
  return overwrite ? `${what} ${t('If this file is there already, it is overwritten.')}` : what;
}

/** More documents than this are not named. */
const NAMED = 3;

function whichDocuments(documents: unknown): string {
  if (!Array.isArray(documents)) return t('all documents of the workspace');
  const names = documents.map((name) => escapeMarkdown(`${name}`));
  if (names.length <= NAMED) return listed(names);
  return t('{first} and {count} others', { first: names[0]!, count: names.length - 1 });
}

function formatName(asked: Pick<ExportInput, 'target' | 'format'>): string {
  try {
    return formatTitle(formatOf(asked).id);
  } catch {
    return `${asked.format ?? '?'}`; // it will be refused
  }
}
