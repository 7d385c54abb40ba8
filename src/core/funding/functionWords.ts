import { WordTable } from '../text/wordTable';

/** What a small word does in a clause. */
export type FunctionWord =
  | 'preposition'
  | 'to'
  | 'and'
  | 'conjunction'
  | 'relative'
  | 'be'
  | 'have'
  | 'modal'
  | 'pronoun'
  | 'determiner'
  | 'each'
  | 'not';

const WORDS: readonly (readonly [FunctionWord, string])[] = [
  [
    'preposition',
    'of for from by on onto into in at with within between among across through via towards toward over under against per during since until till after before about around worth totalling following including like amid alongside',
  ],
  ['to', 'to'],
  ['and', 'and plus or'],
  ['conjunction', 'but while whereas although though because so if when where as than yet'],
  ['relative', 'which that who whose whom'],
  ['be', 'is are was were be been being am'],
  ['have', 'have has had having'],
  ['modal', 'will would could should might can must shall cannot may'],
  ['pronoun', 'we us i me you he she they them it him'],
  ['determiner', 'a an the this these those its their our my your his her some any all every another extra further additional new'],
  ['each', 'each apiece'],
  ['not', 'not no none never nothing neither nor'],
];

/** Small words of English by what they do; a word with several uses stands under the most common one near sums. */
export const functionWords = new WordTable<FunctionWord>(
  WORDS.flatMap(([use, words]) => words.split(' ').map((word) => [word, use] as const)),
);
