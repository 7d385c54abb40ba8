import { Kind } from '../text/tokens';
import type { Chunk } from './chunks';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { groupAt } from './groups';
import { isIn, wordClass } from './wordClasses';

/** Whether a verb in its base form stands at chunk `j`, behind `to`. */
export function isInfinitive(clause: Clause, j: number): boolean {
  const chunk = clause.chunks[j];
  if (chunk === undefined) return false;
  if (chunk.type === Is.Verb) return chunk.trigger?.form === 'base';
  if (chunk.type === Is.Be || chunk.type === Is.Have) return true;
  if (chunk.type !== Is.Word && chunk.type !== Is.Noun) return false;
  const { tokens } = clause.findings.source;
  const token = chunk.first;
  const titled = tokens.kind[token] === Kind.Title && token > 0 && tokens.kind[token - 1] === Kind.Title;
  if (tokens.kind[token] !== Kind.Lower && !titled) return false;
  if (groupAt(tokens, token, token) !== null) return false;
  const hyphenated = token + 1 < tokens.count && tokens.gap[token + 1] === 0 && tokens.kind[token + 1] === Kind.Punctuation;
  if (hyphenated && clause.chunks[j + 2]?.type !== Is.Verb)
    return tokens.text.startsWith('-', tokens.start[token + 1]) ? !isCompoundNoun(clause, j) : true;
  return !isAdjective(chunk);
}

/** `to stop-smoking services`: a compound before a noun, not a verb. */
function isCompoundNoun(clause: Clause, j: number): boolean {
  return clause.chunks[j + 3] !== undefined && clause.chunks[j + 3].type !== Is.Determiner;
}

/** Words that begin a noun phrase, so that the `to` before them is no infinitive. */
const ADJECTIVES = wordClass(
  'local regional national rural small community new public private various eligible qualifying individual front low poorer independent higher older younger young disabled vulnerable specialist large larger smaller bigger other many several both all most more elderly homeless poor rich urban medium leading struggling surviving remaining nearby neighbouring coastal inner adult front-line frontline unpaid',
);
const ADJECTIVE_ENDING = /(ic|ous|less|ful|ary|ional|ial|ical|ural|ible|[^e]ed|ing)$/;

function isAdjective({ word, classes }: Chunk): boolean {
  return isIn(classes, ADJECTIVES) || (word.length > 5 && ADJECTIVE_ENDING.test(word));
}
