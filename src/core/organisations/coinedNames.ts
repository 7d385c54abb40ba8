import { type Tokens, tokenise, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { Directory } from './directory';

/** What young companies add to the word that they coined for themselves: `Tidewell Therapeutics`. */
const TRADES = wordSet(
  'therapeutics pharmaceuticals pharma biosciences biotherapeutics biotech bio oncology diagnostics biologics robotics genomics semiconductors ' +
    'photonics analytics software technologies',
);
/** Bodies that places have. */
const OF_PLACES = ['# City Council', '# Borough Council', '# County Council', '# District Council', '# Council', 'University of #'];

/** Whether tokens `first` to `end` are one word and a trade, so that the word may stand for the company. */
export function isCoinedName(tokens: Tokens, first: number, end: number): boolean {
  return end - first === 2 && TRADES.has(tokens, end - 1);
}

/** Whether the word at a token is the name of a place, as far as councils and universities of the directory tell. */
export function isPlaceName(tokens: Tokens, i: number, directory: Directory): boolean {
  const word = tokenText(tokens, i);
  return OF_PLACES.some((pattern) => {
    const name = tokenise(pattern.replace('#', word));
    return directory.match(name, 0, name.count)?.end === name.count;
  });
}
