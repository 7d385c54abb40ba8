import { isCapitalised, isMark, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { adjoins, type BlockReading } from './blockReading';
import { Frame, HEAD_NOUNS } from './headNouns';
import { Role, roleOf } from './nameWords';

/** Where a company's name ends. */
export const COMPANY_SUFFIXES = wordSet('ltd plc llp llc gmbh inc limited');
const CRIME = wordSet('crime');
const POLICE = wordSet('police');

/** As many words before a head noun are looked at. */
const REACH = 6;

/**
 * Whether a name of its own ends at token `last`: a listed one, a company's suffix, or a head noun with words before it that
 * say which body it is (`Kent County Council`, but not `Local Government`).
 */
export function endsOwnName(reading: BlockReading, last: number): boolean {
  const { tokens, listed } = reading;
  if (listed.endingAt(last + 1) !== undefined || COMPANY_SUFFIXES.has(tokens, last)) return true;
  if (POLICE.has(tokens, last) && last + 2 < tokens.count && CRIME.has(tokens, last + 2)) return false;
  return isOwnHead(reading, last);
}

/** Whether the head noun at token `head` has words before it, in the same run of capitals, that say which body it is. */
export function isOwnHead({ tokens, block }: BlockReading, head: number): boolean {
  const noun = HEAD_NOUNS.get(tokens, head);
  if (noun === undefined || !(noun.frames & Frame.Left) || noun.frames & (Frame.Acting | Frame.Complement)) return false;
  if (noun.frames & Frame.Letters && tokens.kind[head] !== Kind.Upper) return false;
  const before = tokens.kind[head - 1] === Kind.Possessive ? head - 2 : head - 1;
  if (noun.never.has(tokens, before) || (noun.needs !== null && !noun.needs.has(tokens, before))) return false;
  const floor = Math.max(block.contentToken, head - REACH);
  for (let i = head; i > floor; i--) {
    if (tokens.kind[i - 1] === Kind.Possessive || isMark(tokens, i - 1, "'")) return true;
    if (!isCapitalised(tokens, i - 1) || !adjoins(tokens, i)) return false;
    if (!noun.generic.has(tokens, i - 1) && !(roleOf(tokens, i - 1) & (Role.Vague | Role.Function | Role.Post))) return true;
  }
  return false;
}
