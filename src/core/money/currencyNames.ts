import { PhraseTable } from '../text/phraseTable';
import type { Tokens } from '../text/tokens';
import { ofCode, ofFamily, type Unit } from './families';

/** `weight` also names a weight (`20 pounds of flour`), `colloquial` is followed by other nouns as well (`two grand pianos`). */
export type NameDoubt = 'weight' | 'colloquial' | null;

export interface CurrencyName {
  readonly unit: Unit;
  readonly doubt: NameDoubt;
}

/** Names that stand alone: unit, doubt, singular and plurals. */
const NAMES: readonly (readonly [unit: Unit, doubt: NameDoubt, names: string])[] = [
  [ofCode('GBP'), 'weight', 'pound, pounds'],
  [ofCode('GBP'), null, 'pound sterling, pounds sterling, pounds of sterling, sterling, british pound, british pounds, uk pounds, quid'],
  [ofCode('GBP', -2), null, 'penny, pence, pennies'],
  [ofCode('EUR'), null, 'euro, euros, ecu, ecus'],
  [ofCode('EUR', -2), null, 'eurocent, eurocents, euro cent, euro cents'],
  [ofFamily('dollar'), null, 'dollar, dollars'],
  [ofFamily('dollar'), 'colloquial', 'bucks'],
  [ofFamily('cent', -2), null, 'cent, cents'],
  [ofFamily('grand', 3), 'colloquial', 'grand'],
  [ofCode('USD', -2), null, 'us cent, us cents'],
  [ofFamily('rupee'), null, 'rupee, rupees'],
  [ofFamily('rupee', -2), null, 'paise'],
  [ofFamily('peso'), null, 'peso, pesos'],
  [ofFamily('franc'), null, 'franc, francs'],
  [ofFamily('dinar'), null, 'dinar, dinars'],
  [ofFamily('dirham'), null, 'dirham, dirhams'],
  [ofFamily('riyal'), null, 'riyal, riyals'],
  [ofFamily('rial'), null, 'rial, rials'],
  [ofFamily('shilling'), null, 'shillings'],
  [ofFamily('kwacha'), null, 'kwacha'],
  [ofFamily('krone'), null, 'krone, kroner'],
  [ofCode('SEK'), null, 'krona, kronor'],
  [ofCode('JPY'), null, 'yen'],
  [ofCode('CNY'), null, 'yuan, renminbi, rmb'],
  [ofCode('ZAR'), null, 'rand, rands'],
  [ofCode('PLN'), null, 'zloty, zlotys, zlotych, zlotych'],
  [ofCode('HUF'), null, 'forint, forints'],
  [ofCode('CZK'), null, 'koruna, korunas, koruny, korun'],
  [ofCode('BRL'), null, 'reais'],
  [ofCode('TRY'), null, 'lira, liras'],
  [ofCode('ITL'), null, 'lire'],
  [ofCode('ILS'), null, 'shekel, shekels, sheqels'],
  [ofCode('NGN'), null, 'naira'],
  [ofCode('GHS'), null, 'cedi, cedis'],
  [ofCode('THB'), null, 'baht'],
  [ofCode('MYR'), null, 'ringgit, ringgits'],
  [ofCode('IDR'), null, 'rupiah, rupiahs'],
  [ofCode('UAH'), null, 'hryvnia, hryvnias, hryvna'],
  [ofCode('RUB'), null, 'rouble, roubles, ruble, rubles'],
  [ofCode('RON'), null, 'lei'],
  [ofCode('BGN'), null, 'leva'],
  [ofCode('HRK'), null, 'kuna'],
  [ofCode('BDT'), null, 'taka'],
  [ofCode('ETB'), null, 'birr'],
  [ofCode('KHR'), null, 'riel, riels'],
  [ofCode('PYG'), null, 'guarani, guaranies'],
  [ofCode('BOB'), null, 'boliviano, bolivianos'],
  [ofCode('GTQ'), null, 'quetzal, quetzales'],
  [ofCode('HNL'), null, 'lempira, lempiras'],
  [ofCode('ESP'), null, 'peseta, pesetas'],
  [ofCode('NLG'), null, 'guilder, guilders, dutch guilders'],
  [ofCode('FIM'), null, 'markka, finnish markka'],
  [ofCode('GRD'), null, 'drachma, drachmas'],
  [ofCode('PTE'), null, 'escudo, escudos'],
  [ofCode('ATS'), null, 'schilling, schillings'],
  [ofCode('DEM'), null, 'deutschmark, deutschmarks, deutsche mark, deutsche marks, d-mark, d-marks'],
];

/** Names that need the country: noun, plurals, then code and adjectives. */
const NATIONAL: readonly (readonly [nouns: string, rows: Readonly<Record<string, string>>])[] = [
  [
    'dollar dollars',
    {
      USD: 'us, u.s., american',
      AUD: 'australian, aussie',
      CAD: 'canadian',
      NZD: 'new zealand, nz, kiwi',
      HKD: 'hong kong',
      SGD: 'singapore, singaporean',
      TWD: 'taiwan, taiwanese, new taiwan',
      JMD: 'jamaican',
      BBD: 'barbadian, barbados',
      BSD: 'bahamian',
      BZD: 'belize',
      BMD: 'bermudian, bermuda',
      BND: 'brunei',
      KYD: 'cayman, cayman islands',
      FJD: 'fijian, fiji',
      GYD: 'guyanese',
      LRD: 'liberian',
      NAD: 'namibian',
      SBD: 'solomon islands',
      SRD: 'surinamese',
      TTD: 'trinidad and tobago',
      XCD: 'east caribbean',
      ZWL: 'zimbabwean, zimbabwe',
    },
  ],
  [
    'pound pounds',
    {
      EGP: 'egyptian',
      LBP: 'lebanese',
      SYP: 'syrian',
      SDG: 'sudanese',
      SSP: 'south sudanese',
      IEP: 'irish',
      CYP: 'cypriot',
      FKP: 'falkland, falkland islands',
      GIP: 'gibraltar',
    },
  ],
  [
    'franc francs',
    {
      CHF: 'swiss',
      FRF: 'french',
      BEF: 'belgian',
      LUF: 'luxembourg',
      XOF: 'west african cfa',
      XAF: 'central african cfa',
      XPF: 'cfp',
      RWF: 'rwandan',
      BIF: 'burundian',
      CDF: 'congolese',
      DJF: 'djiboutian',
      GNF: 'guinean',
      KMF: 'comorian',
    },
  ],
  ['krona kronor', { SEK: 'swedish', ISK: 'icelandic' }],
  ['krone kroner kronor', { NOK: 'norwegian', DKK: 'danish' }],
  [
    'rupee rupees',
    { INR: 'indian', PKR: 'pakistani, pakistan', LKR: 'sri lankan', NPR: 'nepalese, nepali', MUR: 'mauritian', SCR: 'seychelles' },
  ],
  [
    'peso pesos',
    {
      MXN: 'mexican',
      PHP: 'philippine, filipino',
      ARS: 'argentine, argentinian',
      CLP: 'chilean',
      COP: 'colombian',
      UYU: 'uruguayan',
      CUP: 'cuban',
      DOP: 'dominican',
    },
  ],
  [
    'dinar dinars',
    { KWD: 'kuwaiti', BHD: 'bahraini', IQD: 'iraqi', JOD: 'jordanian', LYD: 'libyan', TND: 'tunisian', DZD: 'algerian', RSD: 'serbian' },
  ],
  ['dirham dirhams', { AED: 'uae, emirati', MAD: 'moroccan' }],
  ['riyal riyals rial rials', { SAR: 'saudi', QAR: 'qatari', OMR: 'omani', YER: 'yemeni', IRR: 'iranian' }],
  ['shilling shillings', { KES: 'kenyan, kenya', UGX: 'ugandan, uganda', TZS: 'tanzanian, tanzania', SOS: 'somali' }],
  ['real reals reais', { BRL: 'brazilian' }],
  ['won', { KRW: 'korean, south korean', KPW: 'north korean' }],
  ['kwacha', { ZMW: 'zambian', MWK: 'malawian' }],
  ['yen', { JPY: 'japanese' }],
  ['yuan', { CNY: 'chinese' }],
  ['rand', { ZAR: 'south african' }],
  ['lira liras', { TRY: 'turkish', ITL: 'italian' }],
  ['lev leva', { BGN: 'bulgarian' }],
  ['leu lei', { RON: 'romanian', MDL: 'moldovan' }],
  ['lek leks', { ALL: 'albanian' }],
  ['dong', { VND: 'vietnamese' }],
  ['mark marks', { DEM: 'german', FIM: 'finnish', BAM: 'bosnian' }],
  ['peseta pesetas', { ESP: 'spanish' }],
  ['sol soles', { PEN: 'peruvian' }],
  ['som', { KGS: 'kyrgyz', UZS: 'uzbek' }],
  ['dram drams', { AMD: 'armenian' }],
  ['lari', { GEL: 'georgian' }],
  ['tenge', { KZT: 'kazakh' }],
  ['manat', { AZN: 'azerbaijani', TMT: 'turkmen' }],
  ['afghani afghanis', { AFN: 'afghan' }],
  ['kyat kyats', { MMK: 'burmese, myanmar' }],
  ['kip', { LAK: 'lao, laotian' }],
  ['pula', { BWP: 'botswana' }],
  ['metical meticals meticais', { MZN: 'mozambican' }],
  ['dalasi', { GMD: 'gambian' }],
  ['leone leones', { SLE: 'sierra leonean' }],
  ['ariary', { MGA: 'malagasy' }],
  ['kina', { PGK: 'papua new guinean' }],
  ['denar denars', { MKD: 'macedonian' }],
];

function* rows(): Generator<readonly [string, CurrencyName]> {
  for (const [unit, doubt, names] of NAMES) for (const name of new Set(names.split(', '))) yield [name, { unit, doubt }];
  for (const [nouns, nations] of NATIONAL)
    for (const noun of nouns.split(' '))
      for (const [code, adjectives] of Object.entries(nations))
        for (const adjective of adjectives.split(', ')) yield [`${adjective} ${noun}`, { unit: ofCode(code), doubt: null }];
}

/** Names of currencies, with nation or without. */
export const CURRENCY_NAMES = new PhraseTable<CurrencyName>(rows());

/** The name of a currency that begins at token `i`: `pounds`, `euro cents`, `Australian dollars`; the longest one. */
export function currencyNameAt(
  tokens: Tokens,
  i: number,
  limit: number,
): { readonly value: CurrencyName; readonly next: number } | undefined {
  return CURRENCY_NAMES.match(tokens, i, limit);
}
