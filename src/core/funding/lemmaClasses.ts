/** Classes that fit into one small integer. */
const MOST = 30;

const classesByLemma = new Map<string, number>();
let count = 0;

/** A set of lemmas of the lexicon that readers ask for, as one bit of what {@link lemmaClassesOf} gives. Lemmas are parted by bars. */
export function lemmaClass(lemmas: string): number {
  if (count === MOST) throw new Error('there are more classes of lemmas than bits for them');
  const bit = 1 << count++;
  for (const lemma of lemmas.split('|')) classesByLemma.set(lemma, (classesByLemma.get(lemma) ?? 0) | bit);
  return bit;
}

/** The classes that a lemma is in, as a mask. */
export function lemmaClassesOf(lemma: string): number {
  return classesByLemma.get(lemma) ?? 0;
}
