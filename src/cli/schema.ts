import { jsonSchemaText } from '../formats/jsonSchema';
import { Exit, type Surroundings } from './surroundings';

/** Prints the JSON Schema of Fundlight JSON. Returns the exit code. */
export function printSchema({ out }: Surroundings): number {
  out(jsonSchemaText());
  return Exit.done;
}
