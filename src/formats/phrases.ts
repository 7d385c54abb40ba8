/** What stands in the places of a phrase: `{count}`. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts a phrase into a language, and values into its places. The phrase is English, and is the key of its translations. */
export type Phrases = (phrase: string, values?: Values) => string;

/** What exports and the command line say. */
export const inEnglish: Phrases = (phrase, values = {}) =>
  phrase.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);

/** Marks a phrase that stands in a table and is put into a language when it is said. */
export function phrase<T extends string>(text: T): T {
  return text;
}
