import type { OrganisationKind } from '../model';
import { WordTable } from '../text/wordTable';

/** How a head noun builds a name. */
export const enum Frame {
  /** `Kent County Council`: the rest stands before it */
  Left = 1,
  /** `University of Leeds` */
  Of = 2,
  /** `Department for Transport` */
  For = 4,
  /** `Committee on Standards` */
  On = 8,
  /** `Campaign to Protect Rural England` */
  To = 16,
  /** `Leeds and York Partnership`: `and` may stand among the words before it */
  And = 32,
  /** `Housing, Communities and Local Government Committee`: also a list with commas */
  List = 64,
  /** `Moors for the Future Partnership`: any phrase may stand before it */
  Phrase = 128,
  /** `University of York`: what follows `of` is one place, so `and` begins another name */
  OnePlace = 256,
  /** too common to be told from a heading or a place by one word before it */
  Weak = 512,
}

/** A noun that a name is built around. */
export interface HeadNoun {
  readonly kind: OrganisationKind;
  /** {@link Frame} flags */
  readonly frames: number;
  /** Words that do not make a name of it: `Town Centre`, `Steering Group`. */
  readonly generic: WordTable<true>;
}

const LEFT = Frame.Left | Frame.And;
const COMPLEMENT = Frame.Of | Frame.For;
const BODY = LEFT | COMPLEMENT;
/** bodies that like phrases for names */
const VENTURE = BODY | Frame.List | Frame.Phrase;
const PANEL = LEFT | COMPLEMENT | Frame.On | Frame.List;

type Row = readonly [words: string, kind: OrganisationKind, frames: number, generic: string];

/** Head nouns in the singular: `NHS trusts` are no name. A row is words, kind, frames, and the modifiers that make no name. */
const ROWS: readonly Row[] = [
  // government
  [
    'department ministry',
    'government',
    Frame.Left | COMPLEMENT | Frame.Weak,
    'government finance planning housing education health legal highways environment emergency radiology imaging',
  ],
  ['directorate', 'government', Frame.Left | COMPLEMENT | Frame.Weak, 'clinical'],
  ['treasury', 'government', Frame.Left, 'us'],
  ['commission', 'public-body', PANEL, 'royal independent public'],
  [
    'agency',
    'public-body',
    BODY | Frame.List,
    'executive delivery government lead funding partner recruitment travel estate letting news managing government',
  ],
  [
    'authority',
    'public-body',
    LEFT | Frame.For,
    'local highway highways planning fire education housing public strategic transport licensing combined unitary contracting port water lead passenger health harbour',
  ],
  ['inspectorate ombudsman tribunal regulator registry', 'public-body', BODY, 'planning independent'],
  ['administration', 'public-body', Frame.Left | Frame.And | Frame.Weak, 'public business biden trump obama clinton bush reagan'],
  ['bureau', 'public-body', BODY, 'federal advice citizens'],
  ['secretariat', 'public-body', BODY, 'the'],
  ['police constabulary', 'public-body', LEFT, 'local state military riot armed secret transport british neighbourhood community'],
  ['taskforce', 'public-body', VENTURE | Frame.On, 'government ministerial'],
  ['observatory laboratory', 'research', BODY, 'national'],
  // councils and legislatures
  [
    'council',
    'council',
    BODY | Frame.On | Frame.List,
    'city county borough district parish town village metropolitan local labour conservative community new student school research works advisory governing youth privy unitary lead host shadow london',
  ],
  ['parliament senate', 'legislature', Frame.Left | Frame.Of, 'youth hung last'],
  ['assembly', 'legislature', Frame.Left | COMPLEMENT, 'general citizens school morning national peoples constituent'],
  [
    'committee',
    'legislature',
    PANEL,
    'select standing joint executive steering management planning scrutiny advisory organising audit cabinet parish finance local the',
  ],
  // health
  [
    'trust',
    'charity',
    BODY | Frame.Phrase,
    'nhs foundation hospital hospitals acute community charitable family mental health care multi academy public brain unit investment savings child teaching university mutual land',
  ],
  [
    'board',
    'public-body',
    PANEL,
    'health nhs programme project executive management advisory governing safeguarding delivery partnership school trust oversight integrated care university local community leadership management full case key black white notice story wellbeing drainage internal the main education',
  ],
  [
    'hospital infirmary hospice',
    'nhs',
    LEFT | COMPLEMENT,
    'general university community district teaching cottage local royal national private acute childrens nhs field day nightingale',
  ],
  ['clinic practice', 'nhs', LEFT | Frame.Weak, 'group medical general best good private clinical dental specialist nurse'],
  ['ahsn icb ics ccg pcn ccio', 'nhs', LEFT | Frame.List, 'nhs'],
  // education and research
  [
    'university',
    'university',
    Frame.Left | Frame.Of | Frame.OnePlace,
    'open new old technical medical state national private public research local teaching',
  ],
  [
    'college polytechnic conservatoire',
    'university',
    LEFT | Frame.Of,
    'royal technical community sixth form further education local medical university fe electoral sixth-form',
  ],
  [
    'school',
    'school',
    LEFT | Frame.Of | Frame.For | Frame.List,
    'primary high secondary infant junior nursery special grammar medical business law summer sunday middle old night boarding comprehensive state private public independent free first local art drama driving pre new winter',
  ],
  ['academy', 'school', LEFT | COMPLEMENT, 'primary national royal skills police training sports'],
  ['faculty', 'university', Frame.Left | Frame.Of | Frame.List, 'medical arts'],
  ['institute', 'research', BODY | Frame.List, 'national research'],
  ['institution', 'research', LEFT | COMPLEMENT, 'financial higher education academic'],
  [
    'centre center',
    'research',
    VENTURE,
    'town city shopping data call civic retail test testing vaccination visitor garden conference distribution job sports sport leisure village community health medical research exhibition treatment resource training day arts recycling control outpatient contact urgent primary care cancer business family childrens family youth childcare neighbourhood urban district exhibition',
  ],
  // charities and associations
  ['foundation', 'charity', BODY, 'community charitable nhs hospital university research family corporate'],
  ['charity', 'charity', Frame.Left, 'registered hospital nhs childrens cancer community national local hospitals health mental'],
  [
    'society',
    'charity',
    BODY | Frame.List,
    'building civil high big open local historical secret royal medical student housing friendly cooperative',
  ],
  [
    'association',
    'charity',
    BODY | Frame.List,
    'housing local trade residents tenants community sports national professional parents football teachers',
  ],
  ['federation confederation', 'union', BODY, 'national trade'],
  ['alliance', 'partnership', VENTURE, 'strategic defence military new'],
  ['coalition', 'partnership', VENTURE, 'grand conservative labour lib dem governing'],
  ['cooperative operative', 'company', BODY | Frame.List, 'local agricultural housing'],
  ['collaborative collaboration', 'partnership', VENTURE, 'research international provider'],
  ['consortium', 'partnership', VENTURE, 'research international university'],
  [
    'partnership',
    'partnership',
    VENTURE,
    'public private strategic trade transpacific local enterprise community learning children limited social health care civil economic knowledge transfer green safety transatlantic global national new',
  ],
  [
    'network',
    'partnership',
    BODY | Frame.Phrase | Frame.List,
    'road rail bus strategic cycle transport social support local primary care academic health science professional peer clinical mobile cable heat national tram broadband area distribution trade neural cancer motorway electricity charging',
  ],
  [
    'hub',
    'partnership',
    VENTURE,
    'community family digital innovation youth growth skills surgical research regional local diagnostic employment transport travel mobility energy airport freight trauma job hydrogen warm',
  ],
  [
    'forum',
    'partnership',
    BODY | Frame.On | Frame.List,
    'public local online residents youth community schools business open regional discussion',
  ],
  [
    'panel',
    'public-body',
    BODY | Frame.On | Frame.List,
    'solar expert advisory independent review judging citizens selection scrutiny control interview scientific assessment',
  ],
  [
    'union',
    'union',
    LEFT | Frame.Of,
    'trade students student credit customs banking civil energy fiscal monetary soviet rugby western state',
  ],
  [
    'guild league fellowship',
    'charity',
    LEFT | COMPLEMENT,
    'premier football super champions national research clinical visiting first leverhulme major',
  ],
  [
    'club',
    'charity',
    LEFT | Frame.For,
    'youth football rugby cricket golf sports after breakfast night tennis working lunch social fan book the country running swimming bowls',
  ],
  [
    'group',
    'other',
    BODY | Frame.On | Frame.Weak,
    'steering working task finish focus age user reference project delivery target ethnic peer control support advisory community local patient participation action research parliamentary party cross study consultative liaison blood self help member expert income pressure parent toddler trust first scout sub lobby leadership management treatment stakeholder host',
  ],
  [
    'mission shed foodbank playgroup preschool nursery creche choir orchestra ensemble opera ballet theatre museum gallery zoo aquarium library',
    'charity',
    LEFT | Frame.Of | Frame.Weak,
    'mens local public national day community trade mobile peacekeeping school art central youth childrens operating village new old fact-finding war space philharmonic chamber symphony',
  ],
  ['church synagogue mosque', 'charity', Frame.Left | Frame.Of | Frame.Weak, 'parish new old local catholic christian state great early'],
  ['chamber', 'charity', Frame.Left | Frame.Of, 'lower upper second council debating star'],
  ['friends', 'charity', Frame.Of, ''],
  ['campaign', 'charity', Frame.For | Frame.To, 'advertising'],
  ['brigade', 'public-body', LEFT, 'fire light armoured infantry'],
  // politics
  [
    'party',
    'party',
    Frame.Left | Frame.Of,
    'working third search christmas tea garden birthday dinner opposition political ruling governing parliamentary own cross all street',
  ],
  [
    'government',
    'government',
    Frame.Left | Frame.Of,
    'local central national federal coalition labour conservative tory her his this new next current previous devolved state good big provincial regional self city smart digital open shadow majority minority lib',
  ],
  [
    'executive',
    'government',
    Frame.Left | Frame.Weak,
    'chief non deputy national passenger transport senior vice business group marketing sales account',
  ],
  // companies
  [
    'ventures holdings pharmaceuticals therapeutics biosciences biotech diagnostics technologies solicitors architects associates airlines airways motors breweries enterprises',
    'company',
    LEFT,
    'joint new emerging digital green key clean assistive rapid cancer joint legal social key digital quantum',
  ],
  ['corporation', 'company', BODY, 'public development private multinational municipal large'],
  [
    'company',
    'company',
    Frame.Left | Frame.And | Frame.Weak,
    'limited public private parent holding insurance listed water energy new utility theatre the tech oil dance',
  ],
  [
    'bank',
    'company',
    Frame.Left | Frame.And | Frame.Of | Frame.OnePlace | Frame.Weak,
    'world data river piggy blood memory south west left right food central investment green national high commercial retail sperm tissue brain seed canal',
  ],
  ['insurance', 'company', Frame.Left | Frame.Weak, 'national health social life car travel home public private medical employment'],
  ['gazette herald echo chronicle courier argus telegraph tribune advertiser examiner observer', 'media', Frame.Left | Frame.And, 'london'],
  // partners and the like
  [
    'partners',
    'company',
    Frame.Left | Frame.And | Frame.Weak,
    'delivery strategic local business industry industrial social key our community academic research civic european international funding our training founding supply trade regional',
  ],
];

const NO_WORDS = new WordTable<true>([]);

function rowsOf([words, kind, frames, generic]: Row): [string, HeadNoun][] {
  const exceptions = [...new Set(generic.split(' '))].filter((word) => /^[a-z]+$/.test(word));
  const table = exceptions.length === 0 ? NO_WORDS : new WordTable(exceptions.map((word) => [word, true] as const));
  return words.split(' ').map((word) => [word, { kind, frames, generic: table }]);
}

/** The head noun at a token, if it is one. */
export const HEAD_NOUNS = new WordTable<HeadNoun>(ROWS.flatMap(rowsOf));
