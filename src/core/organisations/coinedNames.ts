import { type Tokens, tokenise, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { Directory } from './directory';

/** What young companies add to the word that they coined for themselves: `Tidewell Therapeutics`. */
const TRADES = wordSet(
  'therapeutics pharmaceuticals pharma biosciences biotherapeutics biotech bio oncology diagnostics biologics robotics genomics semiconductors ' +
    'photonics analytics software technologies',
);
/** Bodies that places have, three words each. */
const OF_PLACES = ['# City Council', '# County Council', '# Borough Council', '# District Council', 'University of #'].join(' ');
const LENGTH = 3;

/** Whether tokens `first` to `end` are one word and a trade, so that the word may stand for the company. */
export function isCoinedName(tokens: Tokens, first: number, end: number): boolean {
  return end - first === 2 && TRADES.has(tokens, end - 1);
}

/** Whether the word at a token is the name of a place, as far as councils and universities of the directory tell. */
export function isPlaceName(tokens: Tokens, i: number, directory: Directory): boolean {
  const names = tokenise(OF_PLACES.replaceAll('#', tokenText(tokens, i)));
  for (let first = 0; first < names.count; first += LENGTH)
    if (directory.match(names, first, first + LENGTH)?.end === first + LENGTH) return true;
  return false;
}
