import { inPieces, type Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import type { Directory } from './directory';
import { type Jurisdiction, readJurisdiction } from './jurisdiction';
import type { OrganisationMention } from './mentions';

/** Bodies whose acronym or short name means another body in the United Kingdom; at home it is theirs. */
const AT_HOME: Readonly<Partial<Record<Jurisdiction, ReadonlySet<string>>>> = {
  ireland: new Set([
    'Health Service Executive',
    'Central Statistics Office',
    'National Transport Authority',
    'Health and Safety Authority',
  ]),
};

/** Mentions between two pauses. */
const STEP = 1_000;

/**
 * The mentions, each with the body that its words name in the country of the document: HSE is the Health Service Executive in
 * an Irish text. What the caller's own list names stays.
 */
export function* namesakesAtHome(
  source: SourceText,
  mentions: readonly OrganisationMention[],
  directory: Directory,
): Steps<readonly OrganisationMention[]> {
  const home = AT_HOME[yield* readJurisdiction(source)];
  if (home === undefined) return mentions;
  const found: OrganisationMention[] = [];
  yield* inPieces(mentions.length, STEP, (from, to) => {
    for (let k = from; k < to; k++) found.push(atHome(source, mentions[k], home, directory));
  });
  return found;
}

function atHome(source: SourceText, mention: OrganisationMention, home: ReadonlySet<string>, directory: Directory): OrganisationMention {
  const { entry, firstToken, endToken } = mention;
  if (entry < 0 || directory.isOwn(entry)) return mention;
  const match = directory.match(source.tokens, firstToken, endToken);
  const other = match?.others.find((row) => home.has(directory.entry(row).name));
  return other === undefined ? mention : { ...mention, entry: other, kind: directory.kindOf(other) };
}
