import { callTool, inputSchema, outputSchema, TOOLS } from '../agent/tools';
import { FolderDocuments } from './folderDocuments';
import { openFolders } from './folders';
import { reason } from './reason';
import { Exit, type Surroundings } from './surroundings';

const INSTRUCTIONS =
  'Fundlight reads policy documents and finds funding: who pays whom how much, for what and when. List the items first, look up the ' +
  'evidence of the sums you rely on, and cite their locations.';

/** Serves folders to an agent until the input ends. Returns the exit code. */
export async function serveFolders(paths: readonly string[], { err }: Surroundings): Promise<number> {
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
  const { serveTools } = await import('./mcpServer.js');
  log(`serving ${folders.list().join(', ')}`);
  await serveTools(tools, INSTRUCTIONS, (error) => log(reason(error)));
  return Exit.done;
}
