/**
 * Texts that tempt a recogniser to look back or ahead over all of them, or fill one of its tables.
 * Each is made about as long as asked, in UTF-16 code units.
 */
export type HostileText = (length: number) => string;

/** The same piece over and over. */
export function repeat(piece: string): HostileText {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}

/** Something before or after what is repeated, once. */
export function framed(before: string, piece: string, after = ''): HostileText {
  return (length) => before + repeat(piece)(length) + after;
}

/** A piece for each number. */
export function numbered(piece: (number: number) => string): HostileText {
  return (length) => {
    const pieces: string[] = [];
    for (let number = 0, made = 0; made < length; number++) {
      const next = piece(number);
      pieces.push(next);
      made += next.length;
    }
    return pieces.join('');
  };
}

/** A word of capitals for each number, no two the same: `AAB`. */
function letters(number: number, count = 4): string {
  let [rest, word] = [number, ''];
  for (let k = 0; k < count; k++, rest = Math.floor(rest / 26)) word = String.fromCharCode(65 + (rest % 26)) + word;
  return word;
}

/** A word with one capital for each number: `Aaab`. */
export function name(number: number): string {
  const word = letters(number);
  return word[0] + word.slice(1).toLowerCase();
}

/** Opened as often as closed, so that each bracket waits for one far away. */
export function nested(open: string, close: string): HostileText {
  return (length) => {
    const depth = Math.ceil(length / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };
}

const CHARACTERS: Readonly<Record<string, HostileText>> = {
  digits: repeat('1'),
  'other digits': repeat('٣'),
  zeros: repeat('0'),
  commas: repeat(','),
  'full stops': repeat('.'),
  ellipses: repeat('…'),
  'pound signs': repeat('£'),
  'dollar signs': repeat('$'),
  'per cent signs': repeat('%'),
  'plus signs': repeat('+'),
  hyphens: repeat('-'),
  dashes: repeat('–'),
  slashes: repeat('/'),
  backslashes: repeat('\\'),
  pipes: repeat('|'),
  stars: repeat('*'),
  underscores: repeat('_'),
  hashes: repeat('#'),
  'grave accents': repeat('`'),
  colons: repeat(':'),
  'equals signs': repeat('='),
  apostrophes: repeat('’'),
  'straight quotation marks': repeat('"'),
  'opening quotation marks': repeat('“'),
  'opening brackets': repeat('('),
  'closing brackets': repeat(')'),
  'square brackets': repeat('['),
  'angle brackets': repeat('<'),
  ampersands: repeat('&'),
  bullets: repeat('•'),
  capitals: repeat('A'),
  'one word': repeat('a'),
  'one word with a capital': framed('A', 'a'),
  spaces: repeat(' '),
  'spaces before a sum': framed('', ' ', '£5m'),
  tabs: repeat('\t'),
  'no-break spaces': repeat('\u00a0'),
  newlines: repeat('\n'),
  'carriage returns': repeat('\r'),
  'Windows line ends': repeat('\r\n'),
  'line separators': repeat('\u2028'),
  'blank lines with spaces': repeat(' \n'),
  'combining marks': framed('e', '\u0301'),
  'letters with combining marks': repeat('e\u0301'),
  'zero-width joiners': repeat('\u200d'),
  'soft hyphens': repeat('fund\u00ading '),
  emoji: repeat('😀'),
  'families of emoji': repeat('👩‍👩‍👧‍👦'),
  'first halves of surrogate pairs': repeat('\ud83d'),
  'second halves of surrogate pairs': repeat('\ude00'),
  'right-to-left letters': repeat('مؤسسة '),
  'right-to-left overrides': repeat('\u202e£5m '),
  ideographs: repeat('资金'),
  NUL: repeat('\0'),
  'NUL between words': repeat('The\0Trust\0gave\0£5m\0'),
  'every code unit': numbered((number) => String.fromCharCode(number % 65_536)),
};

const WORDS: Readonly<Record<string, HostileText>> = {
  'words without spaces': repeat('TheTrustGave£5mToKent'),
  'words with capitals': repeat('Alpha Beta '),
  'words with capitals, no two the same': numbered((number) => `${name(number)} `),
  'names joined by and': repeat('Alpha and Beta '),
  'names joined by of': repeat('Alpha of '),
  'names joined by commas': repeat('Alpha, Beta, '),
  'names joined by hyphens': repeat('Alpha-Beta-'),
  'names joined by ampersands': repeat('Alpha & '),
  'the word and': repeat('and '),
  'the word of': repeat('of '),
  'the word the': repeat('the '),
  'the word for': repeat('for '),
  'the word to': repeat('to '),
  'capital words of sentences': repeat('The. '),
  'head nouns': repeat('Trust Council of '),
  'company suffixes': repeat('Ltd '),
  initials: repeat('U.S.'),
  'initials with spaces': repeat('J. R. '),
  titles: repeat('Dr Mr Sir '),
  possessives: repeat('Alpha’s '),
  'possessives of the Trust': repeat('the Trust’s '),
  'listed names': repeat('NHS England '),
  'the Trust': repeat('the Trust '),
  'the Trust in sentences': repeat('the Trust said so. '),
  'the Trust after its name': framed('Kent Community Health NHS Foundation Trust opened. ', 'The Trust gave it. '),
  'the Department': repeat('the Department said so. '),
  'office-holders': repeat('the Chancellor and the Health Secretary said so. '),
  'office-holders by name': numbered((number) => `Minister for ${name(number)} Jane ${name(number)} said so. `),
  'beginnings of listed names': repeat('Department for '),
  'beginnings of university names': repeat('University of '),
  'one name': repeat('Kent County Council '),
  'one name in sentences': repeat('Kent County Council met. '),
  'month names': repeat('March '),
  'month names joined': repeat('March to April and '),
  'bare months': repeat('in May '),
  'days of the week': repeat('on Tuesday '),
  'days and months': repeat('18 March '),
  years: repeat('2024 '),
  'years joined': repeat('2024-'),
  'fiscal years': repeat('2024/25 '),
  'days in numbers': repeat('1/2/'),
  'days in numbers, whole': repeat('01/02/2024 '),
  quarters: repeat('Q1 and '),
  'parts of periods': repeat('end of the first half of the '),
  durations: repeat('two years and '),
  'relative dates': repeat('last year, next year, '),
  'number words': repeat('one hundred and '),
  'number words joined': repeat('twenty-'),
  magnitudes: repeat('million '),
  ordinals: repeat('1st '),
  'figures with commas': repeat('1,'),
  'figures with commas, grouped': repeat('100,'),
  'figures with points': repeat('1.'),
  'figures with points, grouped': repeat('1.234.'),
  'figures with spaces': repeat('123 '),
  'figures with apostrophes': repeat('1’234’'),
  percentages: repeat('5% '),
  'list numbers in one line': repeat('1) '),
  'letters of a list': repeat('(a) '),
};

const SUMS: Readonly<Record<string, HostileText>> = {
  sums: repeat('£5m '),
  'sums and commas': repeat('£1, '),
  'sums without spaces': repeat('£1'),
  'sums joined by dashes': repeat('£1–'),
  'sums joined by and': repeat('£5m and '),
  'sums joined by to': repeat('£5m to '),
  'sums joined by or': repeat('£5m or '),
  'sums joined by plus': repeat('£5m + '),
  'sums, each another, without a verb': numbered((number) => `£${number + 1}m, `),
  'sums, each another, with a verb': numbered((number) => `It gave £${number + 1}m. `),
  'sums, each another, in one block': numbered((number) => `The Trust gave £${number + 1},000 to schools. `),
  'sums in one sentence': framed('The Trust gave ', '£5m to schools, '),
  'sums in one sentence, each another': numbered((number) => `${number ? 'and' : 'The Trust gave'} £${number + 1},000 to schools `),
  'sums told again': repeat('The Trust gave £5m to Kent County Council. '),
  'sums told again in paragraphs': repeat('The Trust gave £5m to Kent County Council.\n\n'),
  'sums told again by others': numbered((number) => `${name(number)} Trust gave £5m to schools.\n\n`),
  'sums told again, rounded': numbered((number) => `The Trust gave £5.${String(number % 100).padStart(2, '0')}m to schools.\n\n`),
  'sums without parties': repeat('£5m was given.\n\n'),
  'money spoken of again': framed('It gave £5m. ', 'The money will be shared. '),
  parts: framed('The Trust gave £900m, ', 'of which £5m is for schools, '),
  'parts in sentences': framed('The Trust gave £900m. ', 'Of this, £5m is for schools. '),
  'parts in sentences, each another': numbered((number) => (number ? `Of this, £${number}m is for schools. ` : 'The Trust gave £900m. ')),
  'parts of parts': repeat('of which £5m, '),
  'parts of parts, each smaller': numbered((number) => (number ? `£${1_000_000 - number}m, of which ` : 'The Trust gave ')),
  'parts that include': repeat('£5m, including '),
  'parts in paragraphs': numbered((number) => `A total of £${number + 9}m was given, including £${number + 1}m for schools.\n\n`),
  'shared sums': repeat('A share of £5m will be given. '),
  'sums for each': repeat('£5m each for 10 schools, '),
  'sums a year': repeat('£5m a year for three years '),
  'sums per head': repeat('£5 per '),
  'sums between': repeat('between £5m and '),
  'sums up to': repeat('up to '),
  'sums more than': repeat('more than about '),
  'sums in brackets': repeat('(£5m) '),
  'sums in brackets that stay open': repeat('(£5m '),
  'sums with footnotes': repeat('£5m[1] '),
  'currency codes': repeat('GBP '),
  'currency words': repeat('pounds and euros '),
  pence: repeat('5p '),
  'crowns and dollars': repeat('kr $5 '),
  purposes: framed('The Trust gave £5m ', 'to help schools to '),
  'purposes joined': framed('The Trust gave £5m for ', 'schools and '),
  recipients: framed('The Trust gave £5m to ', 'Kent County Council, '),
  'recipients, no two the same': (length) => `The Trust gave £5m to ${numbered((number) => `${name(number)} Council, `)(length)}`,
  'recipients with sums': (length) => `It gave money: ${numbered((number) => `${name(number)} Council £${number + 1}m, `)(length)}`,
  respectively: (length) =>
    `The Trust gave ${numbered((number) => `£${number + 1}m, `)(length / 2)}to ${numbered((number) => `${name(number)} Council, `)(length / 2)}respectively.`,
  verbs: repeat('gave '),
  'verbs and bodies': repeat('the Trust gave the Council '),
  quotations: repeat('“We gave £5m to trams.” '),
  'quotations by speakers': repeat('“We gave £5m,” the Chancellor said. '),
  'quotations that stay open': repeat('“We gave £5m to trams. '),
  'quotations over paragraphs': repeat('“We gave £5m to trams.\n\n'),
  'quotations in each other': nested('“‘', '’”'),
  costs: repeat('The bridge cost £5m. '),
  programmes: numbered((number) => `The ${name(number)} Fund gave £5m. `),
  'programmes of one name': repeat('The Museum Rescue Fund gave £5m through the Museum Rescue Fund. '),
  places: repeat('£5m for Leeds, York and Hull '),
};

const BODIES: Readonly<Record<string, HostileText>> = {
  'organisations, each mentioned once': numbered((number) => `${name(number)} Council met. `),
  'organisations in one sentence': numbered((number) => `${name(number)} Council, `),
  'organisations that begin alike': numbered((number) => `North ${name(number)} Health Trust met. `),
  'organisations that end alike': numbered((number) => `${name(number)} ${name(number + 7)} Trust met. `),
  'organisations of two names each': numbered((number) => `${name(number)} and ${name(number + 1)} Council met. `),
  'organisations, each in a paragraph': numbered((number) => `${name(number)} Trust met. The Trust gave £5m.\n\n`),
  companies: numbered((number) => `${name(number)} Ltd and ${name(number)} met. `),
  'companies named for their trade': numbered((number) => `${name(number)} Therapeutics met. ${name(number)} grew. `),
  'companies with particles': framed('', 'Aguas de la ', 'S.A. met.'),
  investors: framed('It closed a £5m Series A led by ', 'Alpha, '),
  'investors of many rounds': repeat('a £5m seed round from Alpha and '),
  'names above sums': numbered((number) => `${name(number)} Trust\n£${number + 1},000\n\n`),
  'names above sums, unknown': numbered((number) => `${name(number)} Players\n£${number + 1},000\nA stage.\n\n`),
  'briefs about money': numbered((number) => `${name(number)} Trust, Leeds: £5m was given.\n\n`),
  'a title that nobody told anything': framed('Tidewire\n\n', 'He told Tidewire Ann. '),
  'words written as none is': repeat('SunLoop will give '),
  'acronyms defined': numbered((number) => `${name(number)} Health Trust (${letters(number)}) met. `),
  'acronyms redefined': repeat('Alpha Trust (AT) Aleph Trust (AT) met. '),
  'acronyms redefined by others': numbered((number) => `A${name(number).toLowerCase()} Trust (AT) met. AT gave £5m. `),
  'acronyms undefined': numbered((number) => `${letters(number)} met. `),
  'acronyms undefined, one': repeat('AT met. '),
  'acronyms used before they are defined': (length) =>
    numbered((number) => `${letters(number)} met. `)(length / 2) +
    numbered((number) => `${name(number)} Trust (${letters(number)}). `)(length / 2),
  'acronyms of long names': (length) => {
    const count = Math.ceil(length / 7);
    return `${numbered((number) => `${name(number)} `)(count * 5)}(${numbered((number) => name(number)[0]!)(count)})`;
  },
  'acronyms in brackets': repeat('(AB) '),
  'acronyms in brackets that stay open': repeat('(AB '),
  'definitions with other words': numbered((number) => `${name(number)} Council (“the Council”) met. The Council met. `),
  'definitions of one word': repeat('Kent Council (the “Council”) '),
};

const LAYOUT: Readonly<Record<string, HostileText>> = {
  'one long line': repeat('The council of the town met and gave a sum of money to its schools for books '),
  'one sentence with names': numbered((number) => `${name(number)} Council gave £${number + 1}m to ${name(number + 1)} Trust and `),
  'one paragraph of sentences': repeat('Kent County Council gave £5m to schools in May 2024. '),
  'short paragraphs': repeat('a\n\n'),
  'short lines': repeat('a\n'),
  headings: repeat('# Grants\n\n'),
  'headings without marks': repeat('Grants for Schools\n\n'),
  'headings with sums': numbered((number) => `## £${number + 1}m for ${name(number)} Trust\n\n`),
  'headings of all levels': numbered((number) => `${'#'.repeat((number % 6) + 1)} Grants in 2024\n\n`),
  'headings underlined': repeat('Grants\n======\n'),
  'a list': framed('The Trust gave:\n\n', '- £5m to schools\n'),
  'a list, each line another': (length) =>
    `The Trust gave:\n\n${numbered((number) => `- £${number + 1}m to ${name(number)} Council\n`)(length)}`,
  'a list without sums': framed('The Trust gave £5m to:\n\n', '- schools\n'),
  'a list of recipients': (length) => `The Trust gave £5m each to:\n\n${numbered((number) => `- ${name(number)} Council\n`)(length)}`,
  'a numbered list': (length) => `The Trust gave:\n\n${numbered((number) => `${number + 1}. £5m to schools\n`)(length)}`,
  'a list in a list': numbered((number) => `${' '.repeat(2 * (number % 20))}- £5m to schools:\n`),
  'lists that follow each other': repeat('The Trust gave:\n- £5m to schools\n- £6m to trams\n\n'),
  'lead-ins': repeat('The Trust gave:\n'),
  'bullets without words': repeat('-\n'),
  'a table': (length) =>
    `| Recipient | £m | For |\n|---|---|---|\n${numbered((number) => `| ${name(number)} Council | ${number + 1} | schools |\n`)(length)}`,
  'a table of sums': framed('| £5m | £2m |\n', '| £5m | £2m |\n'),
  'a table without a heading': repeat('| a | b |\n'),
  'a table with a total': (length) =>
    `| Recipient | Sum |\n|---|---|\n${numbered((number) => `| ${name(number)} Council | £${number + 1} |\n`)(length)}| Total | £999m |\n`,
  'a table with many columns': (length) => {
    const half = length / 2;
    return `|${numbered((number) => ` ${2000 + (number % 99)} |`)(half)}\n|${repeat(' £5m |')(half)}\n`;
  },
  'a table of one line': repeat('| £5m '),
  'a table with tabs': numbered((number) => `${name(number)} Council\t£${number + 1}m\t2024/25\n`),
  'tables that follow each other': repeat('| Sum | For |\n|---|---|\n| £5m | schools |\n\n'),
  'block quotations': repeat('> The Trust gave £5m.\n'),
  'block quotations in each other': repeat('> '),
  'code fences': repeat('```\n'),
  links: repeat('[the Trust](https://example.org/a) '),
  'links that stay open': repeat('[the Trust]('),
  'link definitions': numbered((number) => `[${number}]: https://example.org/${number}\n`),
  'web addresses': repeat('https://example.org/2024/05/£5m-grants?x=1&y=2 '),
  'one web address': framed('https://example.org/', 'a/2024-05-'),
  'mail addresses': repeat('jane.doe@example.org '),
  emphasis: repeat('**£5m** for *schools* '),
  'emphasis in each other': nested('*_', '_*'),
  'brackets in each other': nested('(', ')'),
  'HTML elements': repeat('<td>£5m</td>'),
  'HTML entities': repeat('&pound;5m '),
  'front matter': framed('---\n', 'date: 2024-05-01\n'),
  'document dates': numbered((number) => `Published ${1 + (number % 28)} May 2024\n`),
  footnotes: numbered((number) => `[^${number}]: The Trust gave £5m.\n`),
};

/** Each by its name, in groups: single characters, words, sums, organisations, layout. */
export const HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = { ...CHARACTERS, ...WORDS, ...SUMS, ...BODIES, ...LAYOUT };
