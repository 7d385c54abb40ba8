import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';

/** A tool as the protocol wants it. */
export interface ServedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly writes: boolean;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly outputSchema: Readonly<Record<string, unknown>>;
  /** Checks its input by itself. @throws {Error} with what is wrong, for the agent to read */
  call(input: unknown, signal: AbortSignal): Promise<Record<string, unknown>>;
}

/**
 * Serves tools by the Model Context Protocol on standard input and output.
 *
 * @param log is told what goes wrong with the connection, or in a tool unexpectedly
 * @returns when the input has ended
 */
export async function serveTools(tools: readonly ServedTool[], instructions: string, log: (error: unknown) => void): Promise<void> {
  const ended = new Promise<void>((resolve) => process.stdin.once('close', resolve).once('end', resolve));
  serveStdio(
    () => {
      const server = new McpServer({ name: 'fundlight', title: 'Fundlight', version: FUNDLIGHT_VERSION }, { instructions });
      for (const tool of tools) register(server, tool, log);
      return server;
    },
    { onerror: log },
  );
  await ended;
}

function register(server: McpServer, tool: ServedTool, log: (error: unknown) => void): void {
  const { name, title, description, writes } = tool;
  const annotations = { readOnlyHint: !writes, destructiveHint: writes, idempotentHint: !writes, openWorldHint: false };
  const schemas = { inputSchema: advertised(tool.inputSchema), outputSchema: advertised(tool.outputSchema) };
  server.registerTool(name, { title, description, ...schemas, annotations }, async (input, { mcpReq: { signal } }) => {
    try {
      const told = await tool.call(input, signal);
      return { content: [{ type: 'text', text: JSON.stringify(told) }], structuredContent: told };
    } catch (error) {
      if (!signal.aborted && (error as Error).name !== 'Refusal') log(error);
      return { content: [{ type: 'text', text: (error as Error).message }], isError: true };
    }
  });
}

/** A JSON Schema in the form that the SDK asks for; the tools check by themselves. */
function advertised(schema: Readonly<Record<string, unknown>>) {
  const validate = (value: unknown) => ({ value: value as Record<string, unknown> });
  return { '~standard': { version: 1, vendor: 'fundlight', validate, jsonSchema: { input: () => schema, output: () => schema } } } as const;
}
