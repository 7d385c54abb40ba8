/**
 * What a chunk of a sentence is, as one bit each, so that several are one mask: `type & (Is.Verb | Is.Modal)`. Funding is read from
 * these parts. A `Break` is a mark that ends a clause, a comma and brackets stand for themselves, a `Word` is any other word.
 */
export const enum Is {
  Sum = 1 << 0,
  Body = 1 << 1,
  Office = 1 << 2,
  Date = 1 << 3,
  Verb = 1 << 4,
  Noun = 1 << 5,
  // what small words do
  Preposition = 1 << 6,
  To = 1 << 7,
  And = 1 << 8,
  Conjunction = 1 << 9,
  Relative = 1 << 10,
  Be = 1 << 11,
  Have = 1 << 12,
  Modal = 1 << 13,
  Pronoun = 1 << 14,
  Determiner = 1 << 15,
  Each = 1 << 16,
  Not = 1 << 17,
  // marks
  Comma = 1 << 18,
  Open = 1 << 19,
  Close = 1 << 20,
  Break = 1 << 21,
  Mark = 1 << 22,
  Word = 1 << 23,
  /** What stands beside the first and the last chunk. */
  Outside = 1 << 24,
}
