import type { Command } from 'commander';
import { callTool, inputSchema, outputSchema, TOOLS } from '../agent/tools';
import { FolderDocuments } from './folderDocuments';
import { openFolders } from './folders';
import { reason } from './reason';
import { Exit, type Surroundings } from './surroundings';

const ABOUT = `
Speaks the Model Context Protocol on standard input and output, until the input ends, and logs on standard error.
An agent can list funding items, look up the evidence of a sum, and export. It reads only what lies in the
folders, links resolved; it writes only exports, only into these folders, and overwrites nothing unless it is
told to. Nothing leaves the machine.

In the configuration of an MCP client:
  { "mcpServers": { "fundlight": { "command": "fundlight", "args": ["mcp", "/path/to/documents"] } } }`;

const INSTRUCTIONS =
  'Fundlight reads policy documents and finds funding: who pays whom how much, for what and when. List the items first, look up the ' +
  'evidence of the sums you rely on, and cite their locations.';

/** `fundlight mcp`. @param done is told the exit code */
export function addMcp(program: Command, surroundings: Surroundings, done: (code: number) => void): void {
  program
    .command('mcp')
    .description('serve the documents of folders to agents, by the Model Context Protocol')
    .argument('[FOLDER...]', 'folders of documents; by default the current one')
    .addHelpText('after', ABOUT)
    .action(async (paths: string[]) => done(await serveFolders(paths.length ? paths : ['.'], surroundings)));
}

/** Serves until the input ends. Returns the exit code. */
async function serveFolders(paths: readonly string[], { err }: Surroundings): Promise<number> {
  const log = (message: string) => err(`fundlight mcp: ${message}\n`);
  const opened = await openFolders(paths);
  if ('failures' in opened) {
    for (const { path, failure } of opened.failures) log(`${path}: ${failure}`);
    return Exit.usage;
  }
  const { folders } = opened;
  const documents = new FolderDocuments(folders, log);
  const tools = TOOLS.map((tool) => ({
    ...tool,
    inputSchema: inputSchema(tool),
    outputSchema: outputSchema(tool),
    call: (input: unknown, signal: AbortSignal) => callTool(tool, input, documents.forCall(signal)),
  }));
  // A file of its own: other commands do not load the protocol.
  const { serveTools } = await import('./mcpServer.js');
  log(`serving ${folders.list().join(', ')}`);
  await serveTools(tools, INSTRUCTIONS, (error) => log(reason(error)));
  return Exit.done;
}
