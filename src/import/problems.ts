import { type Phrases, phrase } from '../formats/phrases';
import type { Problem } from './imported';

const MEGABYTE = 1_000_000;

/** What stands against an import and what helps, as the end of a sentence. */
const PHRASES: Readonly<Record<Problem['kind'], string>> = {
  damaged: phrase('it is damaged, or of another kind than its name says; save it again with the program that made it'),
  encrypted: phrase('it is protected by a password; import a copy that is saved without one'),
  oldWord: phrase('it is of a version of Word before 2007; save it as .docx and import that'),
  noText: phrase('it holds no text, as a scan does that is only a picture; run text recognition (OCR) on it first'),
  tooLarge: phrase('it is larger than {limit} MB; import it in parts'),
  unpacksTooLarge: phrase('it unpacks to more than {limit} MB; import it in parts, and only if you trust where it comes from'),
  tooDeep: phrase('its elements stand more than {limit} deep in one another; copy its text into a file of its own'),
  tooManyPages: phrase('it has more than {limit} pages; import it in parts'),
  tooLong: phrase('its text is too long: the limit is {limit} characters or pieces of text; import it in parts'),
};

/** A problem as the end of a sentence, in the language of whoever says it. */
export function problemText(problem: Problem, say: Phrases): string {
  const limit = 'limit' in problem ? problem.limit : 0;
  const isOfBytes = problem.kind === 'tooLarge' || problem.kind === 'unpacksTooLarge';
  return say(PHRASES[problem.kind], { limit: (isOfBytes ? limit / MEGABYTE : limit).toLocaleString('en-GB') });
}
