import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { exportItems } from './exportItems';
import { listItems } from './listItems';
import { lookUpSum } from './lookUpSum';
import { type DocumentSource, Refusal } from './source';
import type { Tool } from './tool';

/** All tools, for the editor and for the server. */
export const TOOLS: readonly Tool[] = [listItems, lookUpSum, exportItems];

/**
 * Calls a tool.
 *
 * @param input as an agent gives it
 * @returns what is told, as a value of the tool's output schema
 * @throws {Refusal} where the input is wrong or cannot be followed, with the remedy
 */
export async function callTool(tool: Tool, input: unknown, source: DocumentSource): Promise<Record<string, unknown>> {
  const parsed = z.safeParse(tool.input, input ?? {}, { error: en().localeError });
  if (!parsed.success) throw new Refusal(`${tool.name} does not understand this:\n${z.prettifyError(parsed.error)}`);
  return (await tool.run(parsed.data, source)) as Record<string, unknown>;
}

/** What a tool takes, as JSON Schema (draft 7). */
export function inputSchema(tool: Tool): Record<string, unknown> {
  return jsonSchema(tool.input, 'input');
}

/** What it tells. */
export function outputSchema(tool: Tool): Record<string, unknown> {
  return jsonSchema(tool.output, 'output');
}

function jsonSchema(schema: z.ZodMiniType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io });
  return rest;
}
