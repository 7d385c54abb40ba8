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
  /** too common to be told from a heading or a place by one word at the start of a sentence */
  Weak = 512,
  /** `London Borough of Barnet`: no name without what follows it */
  Complement = 2048,
  /** `Policy and Resources Committee`: named for subjects, of which there may be several */
  Topics = 4096,
  /** an abbreviation, in capitals: `Leeds ICB` */
  Letters = 8192,
  /** a name only where the words beside it speak of a body: `Calder Water said` */
  Acting = 1024,
  /** `Águas do Algarve S.A.`: small words of other languages may stand among the words before it */
  Particles = 16384,
}

/** A noun that a name is built around. */
export interface HeadNoun {
  readonly kind: OrganisationKind;
  /** {@link Frame} flags */
  readonly frames: number;
  /** Words that alone do not make a name of it: `Steering Group`. */
  readonly generic: WordTable<true>;
  /** Words right before it that make a place or a thing of it: `Hayward Town Centre`. */
  readonly never: WordTable<true>;
  /** One of these words must stand right before it: `Kent Fire Service`. Null: any word. */
  readonly needs: WordTable<true> | null;
}

const LEFT = Frame.Left | Frame.And;
const COMPLEMENT = Frame.Of | Frame.For;
const BODY = LEFT | COMPLEMENT;
/** bodies that like phrases for names */
const VENTURE = BODY | Frame.List | Frame.Topics | Frame.Phrase | Frame.Topics;
const PANEL = LEFT | COMPLEMENT | Frame.On | Frame.List | Frame.Topics;

interface Row {
  readonly words: string;
  readonly kind: OrganisationKind;
  readonly frames: number;
  readonly generic?: string;
  readonly never?: string;
  readonly needs?: string;
}

/** Head nouns in the singular: `NHS trusts` are no name. */
const ROWS: readonly Row[] = [
  // government
  {
    words: 'department ministry',
    kind: 'government',
    frames: Frame.Left | COMPLEMENT | Frame.Weak,
    generic: 'government finance planning housing education health legal highways environment emergency radiology imaging hr it',
  },
  { words: 'directorate', kind: 'government', frames: Frame.Left | COMPLEMENT | Frame.Weak, generic: 'clinical' },
  { words: 'treasury', kind: 'government', frames: Frame.Left },
  {
    words: 'office',
    kind: 'government',
    frames: LEFT | COMPLEMENT,
    generic: 'sheriff sheriffs enterprise local',
    needs: 'commissioner mayor ombudsman guardian general audit fraud research patent property intelligence sheriff sheriffs enterprise',
  },
  { words: 'borough', kind: 'council', frames: Frame.Left | Frame.Of | Frame.OnePlace | Frame.Complement },
  {
    words: 'government',
    kind: 'government',
    frames: Frame.Left | Frame.Of,
    generic:
      'local central national federal coalition labour conservative tory her his this new next current previous devolved state good big ' +
      'provincial regional self city smart digital open shadow majority minority lib majestys',
  },
  { words: 'commission', kind: 'public-body', frames: PANEL, generic: 'royal independent public' },
  {
    words: 'agency',
    kind: 'public-body',
    frames: BODY | Frame.List | Frame.Topics,
    generic: 'executive delivery government lead funding partner recruitment travel estate letting news managing',
  },
  {
    words: 'authority',
    kind: 'public-body',
    frames: LEFT | Frame.For,
    generic:
      'local highway highways planning fire education housing public strategic transport licensing combined unitary contracting port water lead ' +
      'passenger health harbour park',
  },
  { words: 'inspectorate ombudsman tribunal regulator registry', kind: 'public-body', frames: BODY, generic: 'planning independent' },
  {
    words: 'administration',
    kind: 'public-body',
    frames: LEFT | Frame.Weak,
    generic: 'public business',
    never: 'biden trump obama clinton bush reagan carter johnson nixon',
  },
  { words: 'bureau', kind: 'public-body', frames: BODY, generic: 'federal advice citizens' },
  {
    words: 'police constabulary',
    kind: 'public-body',
    frames: LEFT,
    generic: 'local state military riot armed secret transport neighbourhood community',
  },
  { words: 'taskforce', kind: 'public-body', frames: VENTURE | Frame.On, generic: 'government ministerial' },
  { words: 'secretariat', kind: 'public-body', frames: BODY },
  {
    words: 'service services',
    kind: 'public-body',
    frames: LEFT,
    generic:
      'ambulance rescue fire prison probation prosecution police careers legal weather health support youth advisory secret museums museum ' +
      'library libraries archive archives archaeology music schools school county city',
    needs:
      'ambulance rescue fire prison probation prosecution police careers broadcasting tribunals courts blood weather counselling advocacy mediation advisory ' +
      'museums museum library libraries archive archives archaeology music',
  },
  { words: 'organisation organization', kind: 'other', frames: BODY | Frame.List | Frame.Topics, generic: 'partner lead umbrella' },
  { words: 'force', kind: 'public-body', frames: LEFT, generic: 'task police border', needs: 'task police border' },
  { words: 'brigade', kind: 'public-body', frames: LEFT, generic: 'fire', needs: 'fire' },
  {
    words: 'district',
    kind: 'public-body',
    frames: LEFT,
    generic: 'school improvement hospital business water fire drainage utility sewer park transit conservation irrigation',
    needs: 'school schools improvement water fire drainage utility sewer park transit conservation irrigation',
  },
  {
    words: 'schools',
    kind: 'school',
    frames: Frame.Left,
    generic: 'county public city state local all independent english private high',
    needs: 'county public city',
  },
  { words: 'court', kind: 'council', frames: Frame.Left, generic: 'fiscal county', needs: 'fiscal' },
  { words: 'municipality', kind: 'council', frames: Frame.Left | Frame.Of, generic: 'local regional rural district county metropolitan' },
  { words: 'province', kind: 'government', frames: Frame.Of | Frame.Acting },
  // councils and legislatures
  {
    words: 'council',
    kind: 'council',
    frames: BODY | Frame.On,
    generic:
      'full city county borough district parish town village metropolitan local labour conservative community new student school research works ' +
      'advisory governing youth privy unitary lead host shadow london',
  },
  { words: 'parliament senate', kind: 'legislature', frames: Frame.Left | Frame.Of, generic: 'youth hung last' },
  { words: 'legislature', kind: 'legislature', frames: Frame.Left | Frame.Of, generic: 'state states provincial federal full current' },
  {
    words: 'assembly',
    kind: 'legislature',
    frames: BODY,
    generic: 'citizens school morning national peoples constituent',
  },
  {
    words: 'committee',
    kind: 'public-body',
    frames: PANEL,
    generic:
      'select standing joint executive steering management planning scrutiny advisory organising audit cabinet parish finance local ministerial',
  },
  // health
  {
    words: 'trust',
    kind: 'charity',
    frames: BODY | Frame.Phrase,
    generic:
      'nhs foundation hospital hospitals acute community charitable family mental health care multi academy public unit investment savings child ' +
      'teaching university mutual land',
    never: 'brain unit investment blind',
  },
  {
    words: 'board',
    kind: 'public-body',
    frames: PANEL,
    generic:
      'health nhs programme project executive management advisory governing safeguarding delivery partnership school trust oversight integrated ' +
      'care university local community leadership full wellbeing drainage internal education strategic',
    never: 'case key black white notice story mood message circuit',
  },
  {
    words: 'hospital infirmary hospice',
    kind: 'nhs',
    frames: BODY,
    generic:
      'general university community district teaching cottage local royal national private acute childrens nhs field day nightingale county city',
  },
  {
    words: 'surgery',
    kind: 'nhs',
    frames: LEFT | Frame.Weak,
    generic: 'gp doctors day',
    never:
      'hip knee heart brain plastic cosmetic bariatric orthopaedic elective general oral spinal cardiac eye cataract vascular planned advice',
  },
  {
    words: 'hospitals',
    kind: 'nhs',
    frames: LEFT | Frame.Of | Frame.OnePlace,
    generic: 'university teaching',
    needs: 'university teaching',
  },
  { words: 'cross crescent', kind: 'charity', frames: Frame.Left, generic: 'red', needs: 'red' },
  {
    words: 'clinic practice',
    kind: 'nhs',
    frames: LEFT | Frame.Weak,
    generic: 'group medical general best good private clinical dental specialist nurse',
    needs: 'medical group dental health family',
  },
  { words: 'ft', kind: 'nhs', frames: LEFT | Frame.List | Frame.Letters, generic: 'nhs', needs: 'nhs' },
  { words: 'ambulance', kind: 'charity', frames: LEFT, generic: 'air', needs: 'air' },
  { words: 'ahsn icb ccg pcn', kind: 'nhs', frames: LEFT | Frame.List | Frame.Letters, generic: 'nhs' },
  { words: 'lep bid', kind: 'partnership', frames: LEFT | Frame.List | Frame.Letters, generic: 'enterprise' },
  // education and research
  {
    words: 'university',
    kind: 'university',
    frames: Frame.Left | Frame.Of | Frame.OnePlace,
    generic: 'open new old technical medical state national private public research local teaching',
  },
  {
    words: 'college polytechnic conservatoire',
    kind: 'university',
    frames: LEFT | Frame.Of,
    generic: 'royal technical community sixth form further education local medical university fe electoral agricultural',
  },
  {
    words: 'school',
    kind: 'school',
    frames: BODY | Frame.List | Frame.Topics,
    generic:
      'primary high secondary infant junior nursery special grammar medical business law summer sunday middle old night boarding comprehensive ' +
      'state private public independent free first local art drama driving pre new winter great good',
  },
  { words: 'academy', kind: 'school', frames: BODY, generic: 'primary national royal skills police training sports' },
  { words: 'faculty', kind: 'university', frames: Frame.Left | Frame.Of | Frame.List, generic: 'medical arts' },
  { words: 'institute', kind: 'research', frames: BODY | Frame.List | Frame.Topics, generic: 'national research' },
  { words: 'institution', kind: 'research', frames: BODY, generic: 'financial higher education academic' },
  { words: 'lab', kind: 'research', frames: LEFT | Frame.Weak, generic: 'research digital media language' },
  { words: 'catapult', kind: 'research', frames: LEFT },
  { words: 'observatory laboratory', kind: 'research', frames: BODY, generic: 'national' },
  {
    words: 'centre center',
    kind: 'research',
    frames: VENTURE,
    generic:
      'sports sport village community health medical research resource training day arts control urgent primary care cancer business family ' +
      'childrens youth childcare neighbourhood urban district innovation excellence diagnostic',
    never:
      'town city shopping data call civic retail test testing vaccination visitor garden conference convention distribution job leisure exhibition ' +
      'treatment recycling outpatient contact assessment processing',
  },
  // charities and associations
  { words: 'foundation', kind: 'charity', frames: BODY, generic: 'community charitable nhs hospital university research family corporate' },
  { words: 'clubs', kind: 'charity', frames: LEFT | Frame.Of | Frame.OnePlace | Frame.Complement },
  {
    words: 'charity',
    kind: 'charity',
    frames: LEFT,
    generic: 'registered hospital nhs childrens cancer community hospitals health mental',
  },
  {
    words: 'society',
    kind: 'charity',
    frames: BODY | Frame.List | Frame.Topics,
    generic: 'building civil high big open local historical secret medical student housing friendly cooperative modern free fair',
  },
  {
    words: 'association',
    kind: 'charity',
    frames: BODY | Frame.List | Frame.Topics,
    generic: 'housing local trade residents tenants community sports professional parents football teachers',
  },
  { words: 'federation confederation', kind: 'other', frames: BODY, generic: 'trade gp schools' },
  { words: 'alliance', kind: 'partnership', frames: VENTURE, generic: 'strategic defence military' },
  { words: 'coalition', kind: 'partnership', frames: VENTURE, generic: 'grand conservative labour dem governing' },
  { words: 'cooperative operative op', kind: 'company', frames: BODY | Frame.List | Frame.Topics, generic: 'agricultural housing' },
  { words: 'collaborative collaboration', kind: 'partnership', frames: VENTURE, generic: 'research provider' },
  { words: 'consortium', kind: 'partnership', frames: VENTURE, generic: 'research university' },
  {
    words: 'partnership',
    kind: 'partnership',
    frames: VENTURE,
    generic:
      'public private strategic trade local enterprise community learning children limited social health care civil economic knowledge transfer ' +
      'green safety',
    never: 'transatlantic pacific',
  },
  {
    words: 'network',
    kind: 'partnership',
    frames: BODY | Frame.Phrase | Frame.List | Frame.Topics,
    generic: 'strategic social support primary care academic health science professional peer clinical area cancer',
    never:
      'road rail bus cycle transport mobile cable heat tram broadband distribution trade neural motorway electricity charging gas fibre railway',
  },
  {
    words: 'hub',
    kind: 'partnership',
    frames: VENTURE,
    generic:
      'community family digital innovation youth growth skills surgical research diagnostic employment transport travel mobility energy freight ' +
      'trauma hydrogen warm health wellbeing zero net',
    never: 'airport transport travel mobility freight',
  },
  {
    words: 'forum',
    kind: 'partnership',
    frames: BODY | Frame.On | Frame.List | Frame.Topics,
    generic: 'public local online residents youth community schools business open discussion',
  },
  {
    words: 'panel',
    kind: 'public-body',
    frames: BODY | Frame.On | Frame.List | Frame.Topics,
    generic: 'expert advisory review citizens selection scrutiny interview scientific assessment',
    never: 'solar control instrument judging',
  },
  {
    words: 'union',
    kind: 'union',
    frames: LEFT | Frame.Of | Frame.List | Frame.Topics,
    generic: 'trade student students credit energy state',
    never: 'customs banking civil fiscal monetary soviet',
  },
  { words: 'guild league', kind: 'charity', frames: LEFT | Frame.Of, generic: 'premier football super champions major rugby' },
  {
    words: 'club',
    kind: 'charity',
    frames: LEFT | COMPLEMENT | Frame.OnePlace,
    generic: 'youth football rugby cricket golf sports after breakfast tennis lunch social country running swimming bowls bridge',
    never: 'night book fan working',
  },
  { words: 'wi pta ptfa cvs', kind: 'charity', frames: LEFT | Frame.Letters },
  { words: 'scouts', kind: 'charity', frames: LEFT | Frame.Weak, generic: 'sea girl boy cub air beaver' },
  { words: 'fc afc rfc cc gaa', kind: 'charity', frames: LEFT | Frame.Weak | Frame.Letters },
  {
    words: 'group',
    kind: 'other',
    frames: BODY | Frame.On | Frame.Weak,
    generic:
      'steering working task finish focus user reference project delivery support advisory community patient participation action research ' +
      'parliamentary party cross study consultative liaison self help expert parent toddler scout leadership management stakeholder host',
    never: 'age target ethnic peer control blood income pressure trust lobby treatment member sub',
  },
  { words: 'shed', kind: 'charity', frames: LEFT, generic: 'men mens women womens', needs: 'men mens women womens' },
  { words: 'zone', kind: 'charity', frames: LEFT, generic: 'youth', needs: 'youth' },
  { words: 'arts', kind: 'charity', frames: LEFT | Frame.Acting, generic: 'visual performing creative the fine community' },
  { words: 'refuge aid', kind: 'charity', frames: LEFT, generic: 'women womens', needs: 'women womens' },
  { words: 'cadets', kind: 'charity', frames: LEFT, generic: 'sea army air police', needs: 'sea army air' },
  { words: 'towns', kind: 'charity', frames: LEFT, generic: 'tidy', needs: 'tidy' },
  // local branches of national charities
  { words: 'advice', kind: 'charity', frames: LEFT, generic: 'citizens', needs: 'citizens' },
  { words: 'mencap shopmobility samaritans girlguiding', kind: 'charity', frames: LEFT },
  { words: 'ymca ywca', kind: 'charity', frames: LEFT | Frame.Of | Frame.OnePlace },
  {
    words: 'band',
    kind: 'charity',
    frames: LEFT,
    generic: 'brass silver steel pipe wind concert town colliery military big youth',
    needs: 'brass silver steel pipe wind concert town colliery',
  },
  { words: 'radio', kind: 'media', frames: LEFT, generic: 'hospital community', needs: 'hospital community' },
  { words: 'shop', kind: 'charity', frames: LEFT, generic: 'community village', needs: 'community' },
  { words: 'diocese archdiocese', kind: 'charity', frames: Frame.Left | Frame.Of | Frame.OnePlace },
  { words: 'mind', kind: 'charity', frames: Frame.Left | Frame.Acting },
  { words: 'cathedral minster', kind: 'charity', frames: Frame.Left | Frame.Acting },
  { words: 'foodbank pantry playgroup preschool creche', kind: 'charity', frames: LEFT, generic: 'local community school' },
  { words: 'nursery', kind: 'school', frames: LEFT | Frame.Weak, generic: 'day school local plant' },
  {
    words:
      'choir orchestra ensemble sinfonia sinfonietta philharmonia chorale opera ballet theatre museum gallery zoo aquarium library archive',
    kind: 'charity',
    frames: LEFT | Frame.Of | Frame.Weak,
    generic:
      'local public national community mobile school art central youth childrens operating new old space philharmonic chamber symphony grand',
    never: 'operating lecture soap',
  },
  {
    words: 'church synagogue mosque',
    kind: 'charity',
    frames: Frame.Left | Frame.Of | Frame.OnePlace | Frame.Weak,
    generic: 'parish new old local christian state great early',
  },
  { words: 'chamber', kind: 'charity', frames: Frame.Left | Frame.Of, generic: 'lower upper second council debating star' },
  { words: 'campaign', kind: 'charity', frames: Frame.For | Frame.To },
  // politics
  {
    words: 'party',
    kind: 'party',
    frames: Frame.Left | Frame.Of,
    generic: 'opposition political ruling governing parliamentary own cross all',
    never: 'working third search christmas tea garden birthday dinner street',
  },
  // companies
  {
    words:
      'ventures holdings pharmaceuticals therapeutics biosciences biotech technologies solicitors architects associates airlines airways motors ' +
      'breweries enterprises diagnostics biologics robotics',
    kind: 'company',
    frames: LEFT,
    generic: 'joint emerging digital green key clean assistive rapid cancer social quantum new molecular companion',
    never: 'emerging assistive rapid clean enabling critical key',
  },
  { words: 'corporation', kind: 'company', frames: BODY, generic: 'public development private multinational municipal large' },
  {
    words: 'company',
    kind: 'company',
    frames: LEFT | Frame.Of | Frame.Weak,
    generic: 'limited public private parent holding insurance listed water energy utility theatre tech oil dance',
  },
  {
    words: 'bank',
    kind: 'company',
    frames: LEFT | Frame.Of | Frame.OnePlace | Frame.Weak,
    generic: 'central investment green national high commercial retail',
    never: 'world data river piggy blood memory south west left right tissue sperm brain seed canal food',
  },
  {
    words: 'insurance',
    kind: 'company',
    frames: Frame.Left | Frame.Weak,
    never: 'national health social life car travel home public private medical employment liability indemnity',
  },
  {
    words: 'partners',
    kind: 'company',
    frames: LEFT | Frame.Weak,
    generic:
      'delivery strategic local business industry industrial social key community academic research civic international funding training founding supply trade',
  },
  { words: 'homes housing living', kind: 'company', frames: Frame.Left | Frame.Acting },
  { words: 'brothers bros', kind: 'company', frames: LEFT | Frame.Weak, generic: 'muslim christian' },
  {
    words:
      'water energy rail power medical buses trains ferries software systems solutions consulting digital media studios labs analytics health ' +
      'healthcare care foods farms capital investments properties developments construction engineering logistics gas telecom security bio ' +
      'steel connect enterprise bakeries transport aerospace chemists pharmacy brewery bakery opticians garages stores supermarkets aviation ' +
      'genomics semiconductors batteries materials metals mining petroleum chemicals plastics textiles ceramics electronics instruments ' +
      'photonics satellite marine shipping freight haulage coaches hotels leisure catering interiors joinery roofing printing ' +
      'publishing pictures productions foundry quarries nurseries estates retail fuels turbines cables outdoor outdoors sportswear books toys ' +
      'bikes cycles furniture flooring tyres caravans kitchens bathrooms optics cosmetics',
    kind: 'company',
    frames: Frame.Left | Frame.Acting,
    generic:
      'adult social primary urgent public mental community secondary intensive palliative home child drinking clean renewable nuclear solar wind ' +
      'offshore green health it digital warm affordable light heavy high cyber national energy food',
  },
  // media
  {
    words: 'times post mail star standard express mercury journal news press record',
    kind: 'media',
    frames: Frame.Left | Frame.And | Frame.Acting,
    generic: 'breaking good latest local business daily sunday evening',
  },
  {
    words: 'gazette herald echo chronicle courier argus telegraph tribune advertiser examiner observer',
    kind: 'media',
    frames: LEFT,
    generic: 'london',
  },
];

const NO_WORDS = new WordTable<true>([]);

function tableOf(words: string | undefined): WordTable<true> {
  return words === undefined ? NO_WORDS : new WordTable([...new Set(words.split(' '))].map((word) => [word, true] as const));
}

function nounsOf({ words, kind, frames, generic, never, needs }: Row): [string, HeadNoun][] {
  const noun: HeadNoun = {
    kind,
    frames,
    generic: tableOf(generic),
    never: tableOf(never),
    needs: needs === undefined ? null : tableOf(needs),
  };
  return words.split(' ').map((word) => [word, noun]);
}

/** The head noun at a token, if it is one. */
export const HEAD_NOUNS = new WordTable<HeadNoun>(ROWS.flatMap(nounsOf));
