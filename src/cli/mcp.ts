import type { Command } from 'commander';
import { serveFolders } from './serveFolders';
import type { Surroundings } from './surroundings';

const ABOUT = `
Speaks the Model Context Protocol on standard input and output, until the input ends, and logs on standard error.
An agent can list funding items, look up the evidence of a sum, and export. It reads only what lies in the
folders, links resolved; it writes only exports, only into these folders, and overwrites nothing unless it is
told to. Nothing leaves the machine.

In the configuration of an MCP client:
  { "mcpServers": { "fundlight": { "command": "fundlight", "args": ["mcp", "/path/to/documents"] } } }`;

/** `fundlight mcp`. @param done is told the exit code */
export function addMcp(program: Command, surroundings: Surroundings, done: (code: number) => void): void {
  program
    .command('mcp')
    .description('serve the documents of folders to agents, by the Model Context Protocol')
    .argument('[FOLDER...]', 'folders of documents; by default the current one')
    .addHelpText('after', ABOUT)
    .action(async (paths: string[]) => done(await serveFolders(paths.length ? paths : ['.'], surroundings)));
}
