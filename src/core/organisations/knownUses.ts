import { Pace, type Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import { isCapitalised, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { withOwnStop } from './abbreviationStop';
import { adjoins, isInAddress } from './blockReading';
import { type Bodies, FormKind } from './bodies';
import { mentionOf } from './mentionOf';
import { CONFIDENCE, ENOUGH_EVIDENCE, type MentionSource, type OrganisationMention } from './mentions';
import { hasCapitalsOf } from './nameComparison';
import type { Accept } from './nameTable';
import { Role, roleOf } from './nameWords';

/** What stands before a place and seldom before a company. */
const PLACES_FOLLOW = wordSet('in near around across outside');

/** What places and streets do not do. */
const ACTS = wordSet('said says told tells asked asks gave gives paid pays wrote writes received receives hopes plans wants helped helps');

const FOUND: Readonly<Record<FormKind, { source: MentionSource; confidence: number }>> = {
  [FormKind.Name]: { source: 'grammar', confidence: CONFIDENCE.builtName },
  [FormKind.Acronym]: { source: 'acronym', confidence: CONFIDENCE.definedAcronym },
  [FormKind.Short]: { source: 'short-form', confidence: CONFIDENCE.shortForm },
  [FormKind.Acting]: { source: 'short-form', confidence: CONFIDENCE.shortForm },
  [FormKind.Word]: { source: 'short-form', confidence: CONFIDENCE.shortForm },
};

/**
 * Further uses of the names, acronyms and short forms that the document has told, anywhere in it: one pass over the tokens.
 *
 * @param mentions what is found already, in reading order; nothing within these is looked for
 */
export function* knownUses(
  { tokens, blocks }: SourceText,
  bodies: Bodies,
  mentions: readonly OrganisationMention[],
): Steps<OrganisationMention[]> {
  const found: OrganisationMention[] = [];
  let k = 0;
  let limit = 0;
  const accept: Accept = (_, i, end, form) => isUse(tokens, i, end, bodies, form, limit);
  const pace = new Pace();
  for (const block of blocks) {
    if (pace.isPauseDue(block.end - block.start)) yield;
    limit = block.endToken;
    for (let i = block.contentToken; i < limit; i++) {
      if (!isCapitalised(tokens, i) || !bodies.forms.mayBegin(tokens, i)) continue;
      while (k < mentions.length && mentions[k].endToken <= i) k++;
      const over =
        k < mentions.length && mentions[k].firstToken <= i && mentions[k].confidence >= ENOUGH_EVIDENCE ? mentions[k] : undefined;
      if (over !== undefined && over.firstToken < i) continue;
      const match = bodies.forms.match(tokens, i, limit, accept, over?.endToken);
      if (match === undefined) continue;
      if (isInAddress(tokens, i, match.end)) continue;
      const end = withOwnStop(tokens, match.end, limit);
      const mention = mentionOf(tokens, i, end, { ...FOUND[bodies.formKind(match.form)], kind: null });
      bodies.assign(mention, match.form);
      found.push(mention);
      i = match.end - 1;
    }
  }
  return found;
}

function isUse(tokens: Tokens, i: number, end: number, bodies: Bodies, form: number, limit: number): boolean {
  const told = bodies.forms.sourceOf(form);
  const kind = bodies.formKind(form);
  if (kind === FormKind.Acronym) return sameLetters(tokens, i, end, told.tokens, told.first, told.end);
  if (!hasCapitalsOf(tokens, i, end, told.tokens, told.first, told.end)) return false;
  if (kind === FormKind.Acting) return end < limit && adjoins(tokens, end) && ACTS.has(tokens, end) && standsAlone(tokens, i, end, limit);
  return kind !== FormKind.Word || standsAlone(tokens, i, end, limit);
}

function sameLetters(tokens: Tokens, i: number, end: number, told: Tokens, first: number, last: number): boolean {
  return tokens.text.slice(tokens.start[i], tokens.end[end - 1]) === told.text.slice(told.start[first], told.end[last - 1]);
}

/** Whether a short form is neither a part of another name nor a place. */
function standsAlone(tokens: Tokens, i: number, end: number, limit: number): boolean {
  if (i > 0 && adjoins(tokens, i)) {
    if (PLACES_FOLLOW.has(tokens, i - 1)) return false;
    if (isCapitalised(tokens, i - 1) && !(roleOf(tokens, i - 1) & Role.Function)) return false;
  }
  return !(end < limit && tokens.kind[end] === Kind.Title && adjoins(tokens, end) && !(roleOf(tokens, end) & Role.Post));
}
