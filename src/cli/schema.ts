import { jsonSchemaText } from '../formats/jsonSchema';
import type { AddCommand } from './command';
import { examples } from './helpText';
import { Exit } from './surroundings';

/** `fundlight schema`: prints the JSON Schema of Fundlight JSON. */
export const addSchema: AddCommand = (program, { out }, finish) => {
  program
    .command('schema')
    .description('print the JSON Schema of the format “json”')
    .addHelpText('after', examples(['fundlight schema > fundlight.schema.json', 'the schema, for a validator']))
    .action(async () => {
      await out(jsonSchemaText());
      finish(Exit.done);
    });
};
