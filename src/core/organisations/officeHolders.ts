import { PhraseTable } from '../text/phraseTable';
import type { SourceText } from '../text/sourceText';
import { isCapitalised, isMark, isWord, type Tokens } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { type Jurisdiction, jurisdictionOf } from './jurisdiction';

/** A name in any document, or one for each jurisdiction; a jurisdiction that is missing gives none. */
type Body = string | Partial<Record<Jurisdiction, string>>;

const TREASURY = 'HM Treasury';
const UK_GOVERNMENT = 'UK Government';

const GOVERNMENT: Body = {
  uk: UK_GOVERNMENT,
  scotland: 'Scottish Government',
  wales: 'Welsh Government',
  'northern-ireland': 'Northern Ireland Executive',
};

/** Offices that the name alone tells. */
const OFFICES: readonly (readonly [phrases: string, body: Body])[] = [
  ['chancellor|chancellor of the exchequer', { uk: TREASURY, scotland: TREASURY, wales: TREASURY, 'northern-ireland': TREASURY }],
  ['chief secretary to the treasury|financial secretary to the treasury|exchequer secretary|economic secretary to the treasury', TREASURY],
  [
    'prime minister|deputy prime minister',
    {
      uk: UK_GOVERNMENT,
      scotland: UK_GOVERNMENT,
      wales: UK_GOVERNMENT,
      'northern-ireland': UK_GOVERNMENT,
      australia: 'Australian Government',
    },
  ],
  [
    'first minister|deputy first minister',
    { scotland: 'Scottish Government', wales: 'Welsh Government', 'northern-ireland': 'Northern Ireland Executive' },
  ],
  ['home secretary', 'Home Office'],
  ['foreign secretary', 'Foreign, Commonwealth and Development Office'],
  [
    'government|governments|last government|previous government|new government|current government|ministers|uk government|westminster government|his majestys government|her majestys government',
    GOVERNMENT,
  ],
  ['uk ministers|uk government ministers', UK_GOVERNMENT],
  ['scottish ministers|scottish government ministers', 'Scottish Government'],
  ['welsh ministers|welsh government ministers', 'Welsh Government'],
  ['pharmacy minister', 'Department of Health and Social Care'],
];

/** What a Secretary of State or a minister is for: the words that name the subject, and the body in each jurisdiction. */
const SUBJECTS: readonly (readonly [subjects: string, uk: string, northernIreland: string | null])[] = [
  [
    'health and social care|health|social care|care|public health|mental health',
    'Department of Health and Social Care',
    'Department of Health',
  ],
  ['transport|roads|rail|aviation|buses', 'Department for Transport', null],
  ['infrastructure', 'HM Treasury', 'Department for Infrastructure'],
  [
    'education|schools|skills|universities|higher education|further education|childrens|children and families',
    'Department for Education',
    'Department of Education',
  ],
  ['defence|armed forces|veterans', 'Ministry of Defence', null],
  ['justice|prisons|courts', 'Ministry of Justice', 'Department of Justice'],
  [
    'environment food and rural affairs|environment|farming|food|water|fisheries|nature',
    'Department for Environment, Food and Rural Affairs',
    null,
  ],
  [
    'agriculture environment and rural affairs|agriculture',
    'Department for Environment, Food and Rural Affairs',
    'Department of Agriculture, Environment and Rural Affairs',
  ],
  ['work and pensions|pensions|employment|disabilities', 'Department for Work and Pensions', null],
  [
    'culture media and sport|digital culture media and sport|culture|arts|sports|sport|heritage|gambling',
    'Department for Culture, Media and Sport',
    null,
  ],
  ['communities', 'Ministry of Housing, Communities and Local Government', 'Department for Communities'],
  [
    'housing communities and local government|communities and local government|housing|local government|homelessness',
    'Ministry of Housing, Communities and Local Government',
    null,
  ],
  ['levelling up housing and communities|levelling up', 'Department for Levelling Up, Housing and Communities', null],
  [
    'science innovation and technology|science|technology|innovation|digital|ai|tech',
    'Department for Science, Innovation and Technology',
    null,
  ],
  ['energy security and net zero|energy|climate|climate change|net zero', 'Department for Energy Security and Net Zero', null],
  ['business and trade|business|trade|international trade|small business', 'Department for Business and Trade', null],
  ['business energy and industrial strategy', 'Department for Business, Energy and Industrial Strategy', null],
  ['business innovation and skills', 'Department for Business, Innovation and Skills', null],
  ['economy', 'Department for Business and Trade', 'Department for the Economy'],
  ['finance', 'HM Treasury', 'Department of Finance'],
  ['international development|development', 'Foreign, Commonwealth and Development Office', null],
  [
    'foreign commonwealth and development affairs|foreign and commonwealth affairs|europe',
    'Foreign, Commonwealth and Development Office',
    null,
  ],
  ['wales', 'Wales Office', null],
  ['scotland', 'Scotland Office', null],
  ['northern ireland', 'Northern Ireland Office', null],
  ['the home department|home', 'Home Office', null],
  ['policing|immigration|security|crime', 'Home Office', null],
];
/** In these words a devolved government has no namesake in Whitehall. */
const WHITEHALL_ONLY = new Set([
  'Wales Office',
  'Scotland Office',
  'Northern Ireland Office',
  'Home Office',
  'Ministry of Defence',
  'Foreign, Commonwealth and Development Office',
]);

function subjectBody(uk: string, northernIreland: string | null): Body {
  if (WHITEHALL_ONLY.has(uk)) return { uk, scotland: uk, wales: uk, 'northern-ireland': uk };
  return {
    uk,
    scotland: 'Scottish Government',
    wales: 'Welsh Government',
    'northern-ireland': northernIreland ?? 'Northern Ireland Executive',
  };
}

const offices = new PhraseTable<Body>(OFFICES.flatMap(([phrases, body]) => phrases.split('|').map((phrase) => [phrase, body] as const)));
const subjects = new PhraseTable<Body>(
  SUBJECTS.flatMap(([words, uk, ni]) => words.split('|').map((subject) => [subject, subjectBody(uk, ni)] as const)),
);

const HOLDERS = wordSet('secretary minister');
const SECRETARIES_OF_STATE = new PhraseTable<true>(
  [
    'secretary of state for',
    'minister of state for',
    'minister for',
    'under-secretary of state for',
    'parliamentary under-secretary of state for',
    'parliamentary under secretary of state for',
    'cabinet secretary for',
  ].map((phrase) => [phrase, true] as const),
);
const MINISTERS_FOR = new PhraseTable<true>([['minister for', true]]);
/** What an office may begin with: most words of a text are none of these. */
const BEGINNINGS = firstWordsOf(offices, SECRETARIES_OF_STATE, subjects);
const DETERMINERS = wordSet('the this our');
/** `the former Chancellor`, `the shadow Health Secretary`: not in office. */
const NOT_IN_OFFICE = wordSet('shadow former ex then vice local');
/** `the Welsh government`, `local government`: another government, that the text names itself. */
const GOVERNMENT_WORDS = wordSet('government governments');

/**
 * The body for which an office-holder stands that is named at token `i`: `the Chancellor` stands for HM Treasury,
 * `the government` for the UK Government, `Secretary of State for Transport` for the Department for Transport.
 *
 * Office-holders are no mentions; funding items use them as parties. A devolved minister stands for the government of the
 * nation that the document is about. Where the jurisdiction leaves it open, nothing is returned.
 *
 * @param limit the token that the phrase may not reach
 * @returns the body's full name, and the token after the office
 */
export function officeHolderAt(source: SourceText, i: number, limit: number): { body: string; next: number } | undefined {
  const { tokens } = source;
  if (!isWord(tokens, i)) return undefined;
  const determined = DETERMINERS.has(tokens, i);
  const at = determined ? i + 1 : i;
  if (at >= limit || !BEGINNINGS.has(tokens, at)) return undefined;
  const before = i > 0 ? i - 1 : i;
  if (before < i && isWord(tokens, before) && (NOT_IN_OFFICE.has(tokens, before) || DETERMINERS.has(tokens, before))) return undefined;
  if (MINISTERS_FOR.mayBegin(tokens, at) && jurisdictionOf(source) === 'ireland') {
    const irish = irishMinisterAt(tokens, at, limit);
    if (irish !== undefined) return irish;
  }
  const found = officeAt(tokens, at, limit, determined);
  if (found === undefined) return undefined;
  const body = typeof found.body === 'string' ? found.body : found.body[jurisdictionOf(source)];
  return body === undefined ? undefined : { body, next: found.next };
}

/** Whether {@link officeHolderAt} may find one at token `i`, by its word alone. */
export function mayBeginOffice(tokens: Tokens, i: number): boolean {
  return DETERMINERS.has(tokens, i) || BEGINNINGS.has(tokens, i);
}

function officeAt(tokens: Tokens, i: number, limit: number, determined: boolean): { body: Body; next: number } | undefined {
  const office = offices.match(tokens, i, limit);
  if (office !== undefined && (office.next > i + 1 || isOffice(tokens, i, determined))) return { body: office.value, next: office.next };
  return secretaryOfStateAt(tokens, i, limit) ?? subjectHolderAt(tokens, i, limit);
}

/** A single word is an office with a capital or after `the`; `government` only after it, or as a name. */
function isOffice(tokens: Tokens, i: number, determined: boolean): boolean {
  if (GOVERNMENT_WORDS.has(tokens, i)) return determined;
  return determined || isCapitalised(tokens, i);
}

function secretaryOfStateAt(tokens: Tokens, i: number, limit: number): { body: Body; next: number } | undefined {
  const title = SECRETARIES_OF_STATE.match(tokens, i, limit);
  if (title === undefined) return undefined;
  const at = title.next < limit && DETERMINERS.has(tokens, title.next) && !isCapitalised(tokens, title.next) ? title.next + 1 : title.next;
  const subject = subjects.match(tokens, title.next, limit) ?? subjects.match(tokens, at, limit);
  return subject && { body: subject.value, next: subject.next };
}

/** `Minister for Rural and Community Development`: an Irish department bears the words of its minister. */
function irishMinisterAt(tokens: Tokens, i: number, limit: number): { body: string; next: number } | undefined {
  const title = MINISTERS_FOR.match(tokens, i, limit);
  if (title === undefined) return undefined;
  const next = endOfPortfolio(tokens, title.next, limit);
  if (next === title.next) return undefined;
  const portfolio = tokens.text.slice(tokens.start[title.next], tokens.end[next - 1]).replace(/\s+/g, ' ');
  return { body: `Department of ${portfolio}`, next };
}

/** Where a portfolio ends: at a comma, unless an `and` closes a list of its words. */
function endOfPortfolio(tokens: Tokens, from: number, limit: number): number {
  const first = endOfWords(tokens, from, limit);
  for (let i = first; i < limit && i - from < LONGEST_PORTFOLIO && isMark(tokens, i, ','); ) {
    const end = endOfWords(tokens, i + 1, limit);
    if (end === i + 1) break;
    for (let k = i + 1; k < end; k++) if (AND.has(tokens, k)) return end;
    i = end;
  }
  return first;
}

/** Where words with capitals end that `and` and `and the` join. */
function endOfWords(tokens: Tokens, from: number, limit: number): number {
  let end = from;
  for (let i = from; i < limit && i - from < LONGEST_PORTFOLIO && isCapitalised(tokens, i); ) {
    end = ++i;
    if (i < limit && AND.has(tokens, i)) i += i + 1 < limit && DETERMINERS.has(tokens, i + 1) ? 2 : 1;
  }
  return end;
}

/** in tokens */
const LONGEST_PORTFOLIO = 16;
const AND = wordSet('and');

/** `Health Secretary`, `health and social care secretary`, `Science Minister` */
function subjectHolderAt(tokens: Tokens, i: number, limit: number): { body: Body; next: number } | undefined {
  const subject = subjects.match(tokens, i, limit);
  if (subject === undefined || subject.next >= limit || !HOLDERS.has(tokens, subject.next)) return undefined;
  return { body: subject.value, next: subject.next + 1 };
}
