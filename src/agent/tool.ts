import type * as z from 'zod/mini';
import type { DocumentSource } from './source';

/** Something that an agent can ask for: in the editor, and of the server. */
export interface Tool<Input extends z.ZodMiniType = z.ZodMiniType, Output extends z.ZodMiniType = z.ZodMiniType> {
  readonly name: string;
  readonly title: string;
  /** Tells a language model what it is for, when to use it, and what it does not do. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Whether it writes files. */
  readonly writes: boolean;
  run(input: z.infer<Input>, source: DocumentSource): Promise<z.infer<Output>>;
}

/** A tool, with the types of its input and output found out from its schemas. */
export function tool<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(definition: Tool<Input, Output>): Tool<Input, Output> {
  return definition;
}
