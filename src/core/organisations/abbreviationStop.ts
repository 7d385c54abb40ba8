import { Gap, isCapitalised, isMark, isWord, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';

/** Their full stop belongs to them also before a capital. */
const ALWAYS_STOPPED = wordSet('inc corp');

/**
 * Where a name ends that may end in an abbreviation: with its full stop (`Tarn Inc.`, `Iberacero S.A.`), unless the stop ends
 * the sentence (`He left Tarn Ltd.`).
 *
 * @param end the token after the name's last word or stop
 * @param limit the token that the name may not reach
 */
export function withOwnStop(tokens: Tokens, end: number, limit: number): number {
  const stop = isMark(tokens, end - 1, '.') ? end - 1 : end;
  if (stop >= limit || !isMark(tokens, stop, '.') || tokens.gap[stop] !== Gap.None) return end;
  const word = stop - 1;
  if (tokens.end[word] - tokens.start[word] === 1) return isMark(tokens, word - 1, '.') ? stop + 1 : stop;
  if (ALWAYS_STOPPED.has(tokens, word)) return stop + 1;
  const next = stop + 1;
  const goesOn = next < limit && !isCapitalised(tokens, next) && (tokens.gap[next] === Gap.None || isWord(tokens, next));
  return goesOn && isAbbreviation(tokens, word) ? stop + 1 : stop;
}

const ABBREVIATIONS = wordSet('ltd co plc llp llc bros gmbh');

function isAbbreviation(tokens: Tokens, word: number): boolean {
  return ABBREVIATIONS.has(tokens, word);
}
