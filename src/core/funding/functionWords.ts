import { WordTable } from '../text/wordTable';
import { Is } from './chunkTypes';

const WORDS: readonly (readonly [Is, string])[] = [
  [
    Is.Preposition,
    'of for from by on onto into in at with within between among across through via towards toward over under against per during since until till after before about around worth totalling following including like amid alongside',
  ],
  [Is.To, 'to'],
  [Is.And, 'and plus or'],
  [Is.Conjunction, 'but while whereas although though because so if when where as than yet'],
  [Is.Relative, 'which that who whose whom'],
  [Is.Be, 'is are was were be been being am'],
  [Is.Have, 'have has had having'],
  [Is.Modal, 'will would could should might can must shall cannot may'],
  [Is.Pronoun, 'we us i me you he she they them it him'],
  [Is.Determiner, 'a an the this these those its their our my your his her some any all every another extra further additional new'],
  [Is.Each, 'each apiece'],
  [Is.Not, 'not no none never nothing neither nor'],
];

/** Small words of English by what they do; a word with several uses stands under the most common one near sums. */
export const functionWords = new WordTable<Is>(WORDS.flatMap(([use, words]) => words.split(' ').map((word) => [word, use] as const)));
