// Writes what package.json says of the tools of agents from the tools themselves: `npm run build:tools`.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../esbuild.config.mjs';

const MANIFEST = 'package.json';
const INDENT = 2;

const built = resolve('dist', `agentTools-${process.pid}.mjs`);
try {
  await bundle('node', { entryPoints: ['src/agent/tools.ts'], outfile: built, splitting: false });
  const { TOOLS, inputSchema } = await import(pathToFileURL(built).href);
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const { languageModelTools } = manifest.contributes;
  for (const tool of TOOLS) {
    const contributed = languageModelTools.find(({ name }) => name === tool.name);
    if (!contributed) throw new Error(`${MANIFEST} has no tool ${tool.name}: add it to languageModelTools, with what people see of it`);
    Object.assign(contributed, { modelDescription: tool.description, inputSchema: inputSchema(tool) });
  }
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, INDENT)}\n`);
} finally {
  for (const file of [built, `${built}.map`]) rmSync(file, { force: true });
}
