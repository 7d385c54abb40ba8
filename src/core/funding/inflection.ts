/** The regular forms of an English verb: third person, past, present participle. */
export interface VerbForms {
  readonly third: string;
  readonly past: string;
  readonly ing: string;
}

const ENDS_IN_SIBILANT = /(s|x|z|ch|sh|o)$/;
const ENDS_IN_CONSONANT_Y = /[^aeiou]y$/;
const ONE_SHORT_SYLLABLE = /^[^aeiou]*[aeiou][bdgmnpt]$/;
/** British spelling doubles it: `cancelled`, `channelling`. */
const ENDS_IN_VOWEL_L = /[^aeiou][aeiou]l$/;
const STRESSED_LAST = new Set(['commit', 'allot', 'refer', 'transfer', 'confer', 'defer']);

/** Inflects a verb by the regular rules of spelling; an irregular past comes from its table. */
export function inflect(verb: string): VerbForms {
  const stemY = ENDS_IN_CONSONANT_Y.test(verb);
  const third = stemY ? `${verb.slice(0, -1)}ies` : ENDS_IN_SIBILANT.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return { third, past: `${verb}d`, ing: `${verb.slice(0, -1)}ing` };
  if (stemY) return { third, past: `${verb.slice(0, -1)}ied`, ing: `${verb}ing` };
  const stem = ONE_SHORT_SYLLABLE.test(verb) || ENDS_IN_VOWEL_L.test(verb) || STRESSED_LAST.has(verb) ? verb + verb.slice(-1) : verb;
  return { third, past: `${stem}ed`, ing: `${stem}ing` };
}

/** The regular plural of an English noun or noun phrase. */
export function pluralOf(noun: string): string {
  if (ENDS_IN_CONSONANT_Y.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
