import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';

/** What a capitalised word tells about the borders of a name. */
export const enum Role {
  /** begins a sentence or a phrase, is never a part of a name that it stands before */
  Function = 1,
  /** `Dr`, `Councillor`: a person follows */
  Title = 2,
  /** `Director`, `Chair`: a person's work */
  Post = 4,
  /** verbs of headlines: `Backs`, `Launches` */
  Verb = 8,
  Calendar = 16,
  /** `Fund`, `Act`, `Street`: what ends in it is no body */
  NotBody = 32,
  /** no part of a name at the start of a sentence: `Builders Tarn & Sons Ltd` */
  Starter = 64,
  /** `North`, `New`: says which part of a country */
  Part = 128,
  /** a country that bodies are named for at the end: `Sport England` */
  Nation = 256,
  /** whose something is, inside a name: `Women's Centre` */
  Possessor = 512,
  /** names of places go on with `of` after it: `Isle of Wight` */
  PlaceOf = 1024,
  /** says nothing about which body it is */
  Vague = 2048,
  /** what a headline says there is for a body: `Boost for Kent Trust` */
  Occasion = 4096,
}

const WORDS: readonly (readonly [Role, string])[] = [
  [
    Role.Function,
    'the a an this that these those it its they he she we you i his her our your their my in at by from with on to as but so if ' +
      'when while where there here then than since before after during despite although though because until unless under into ' +
      'onto through across between among within without about against above below near around off out not no nor or yet both ' +
      'either neither each every some any many more most much few several another such same only also just even still very what ' +
      'which who whom whose why how is are was were be been being has have had do does did will would can could should might ' +
      'must shall let yes please dear for of and meanwhile today yesterday tomorrow currently recently separately earlier ' +
      'elsewhere together instead perhaps maybe now once again clearly sadly given following including according using unlike ' +
      'via per inside outside behind beyond regarding amid along alongside besides except towards upon whether whereas whilst ' +
      'however moreover furthermore therefore thus hence indeed overall finally previously originally initially eventually',
  ],
  [
    Role.Title,
    'mr mrs ms mx miss dr prof professor sir dame lord lady baroness councillor councillors cllr cllrs rev reverend hon senator ' +
      'sen rep congressman congresswoman captain colonel sergeant judge',
  ],
  [
    Role.Post,
    'director directors chief minister ministers secretary chair chairman chairwoman chairperson president chancellor treasurer ' +
      'head manager managers officer officers leader mayor commissioner ambassador governor spokesperson spokesman spokeswoman ' +
      'fellow lecturer reader dean provost principal registrar editor author reporter correspondent journalist analyst economist ' +
      'adviser advisor deputy vice ceo cfo coo cto mp mps msp msps mla mlas mep meps pm trustee founder coordinator curator ' +
      'candidate member members scientist engineer researcher administrator emeritus convener comptroller solicitor attorney',
  ],
  [
    Role.Verb,
    'awards gives gets wins launches announces welcomes joins receives invests pledges backs urges calls says said tells warns ' +
      'opens closes unveils secures helps boosts cuts hails slams seeks names appoints publishes reveals confirms approves agrees ' +
      'sets makes takes puts pays hands lends raises hits faces marks celebrates expands moves signs buys sells aims asks commits ' +
      'delivers offers promises provides allocates creates builds brings adds goes gains shares spends saves fails rejects',
  ],
  [
    Role.Calendar,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec ' +
      'monday tuesday wednesday thursday friday saturday sunday',
  ],
  [
    Role.NotBody,
    'fund funds programme programmes program programs scheme schemes act bill strategy strategies plan plans review reviews report ' +
      'reports budget deal deals agreement award prize prizes grant grants road street lane avenue bridge station building stadium ' +
      'arena campus site day week conference summit initiative initiatives project projects challenge charter code framework ' +
      'guidance guidelines convention treaty protocol levy tax duty rate rates allowance account accounts pension bond bonds loan ' +
      'loans scholarship bursary appeal index survey study trial census statement paper papers bulletin announcement dashboard ' +
      'platform app website tool toolkit model festival fair exhibition tournament cup marathon season tour election elections ' +
      'referendum accord order regulations rules directive section schedule annex appendix chapter table figure page volume ' +
      'question route hall gardens estate zone area region holiday spending funding portal newsletter podcast handbook team teams ball gala dinner ' +
      'newspaper constituency ward wards',
  ],
  [
    Role.Starter,
    'builders developers contractors campaigners organisers suppliers consultants charity regulator regulators watchdog insurer insurers ' +
      'investor investors contractor supplier developer builder founder backer retailer housebuilder housebuilders landlord operator ' +
      'operators manufacturer former rival neighbouring partner funder funders recipient recipients applicant winner winners sponsor ' +
      'sponsors donor donors client publisher contact call email visit join ask tell thank thanks invite accountants auditors auditor ' +
      'bankers lender lenders source sources',
  ],
  [
    Role.Occasion,
    'boost funding money cash backing support help praise hope win investment relief lifeline blow threat bid deal grant grants award ' +
      'awards news plans plan call calls appeal thanks work ideas advice training services homes schools jobs places research',
  ],
  [
    Role.Part,
    'north south east west northern southern eastern western northeast northwest southeast southwest central mid middle new great ' +
      'rural urban modern medieval roman victorian tudor little lower upper inner outer whole global broken brexit greater lowland highland',
  ],
  [Role.Nation, 'england scotland wales uk ni cymru gb ireland britain australia canada zealand america usa us europe eu'],
  [
    Role.Possessor,
    'women womens woman womans men mens man children childrens people peoples king kings queen queens bishop bishops prince princes princess farmers ' +
      'fishermen fishermens sailors seafarers soldiers veterans students workers citizens mothers fathers parents girls boys carers ' +
      'patients employers teachers residents tenants parkinson parkinsons alzheimer alzheimers huntington crohn commissioner mayor sheriff ' +
      'governors painters musicians writers travellers drivers nurses physicians surgeons doctors actors artists authors pensioners ' +
      'young youth heart lady virgin guy general barnardo magistrates law ramblers',
  ],
  [
    Role.PlaceOf,
    'isle isles hospital hospitals countess duke duchess riding vale forest firth mull kingdom city county borough royal bay port duchy state republic university bank church house ' +
      'west east north south commonwealth parish kyle bridge stoke heart friends sisters brothers sons daughters order diocese ' +
      'archdiocese faculty school college institute society ministry department academy museum office court council district ' +
      'universities',
  ],
  [
    Role.Vague,
    'local national regional new old first joint independent public private main central senior junior whole special other lead leading ' +
      'relevant single separate respective annual royal general international global digital uk british english scottish welsh irish ' +
      'european american nhs hm us pro anti non pre post ex mid inter',
  ],
];

function lexicon(): WordTable<number> {
  const roles = new Map<string, number>();
  for (const [role, words] of WORDS) for (const word of words.split(' ')) roles.set(word, (roles.get(word) ?? 0) | role);
  return new WordTable(roles);
}

const LEXICON = lexicon();

/** The {@link Role} flags of the word at a token; 0 for most words. */
export function roleOf(tokens: Tokens, i: number): number {
  return LEXICON.get(tokens, i) ?? 0;
}
