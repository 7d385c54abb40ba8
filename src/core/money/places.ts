import { PhraseTable } from '../text/phraseTable';

/**
 * Places, with the currency that a bare `$`, `kr`, `Rs` means in a text about them; null where the name of a place is part of
 * another's.
 */
const ROWS: readonly (readonly [currency: string | null, places: string])[] = [
  ['USD', 'United States, USA, U.S.A., US, U.S., America, American, Americans, Washington, Congress, Capitol Hill, White House, Medicaid'],
  [
    'USD',
    'California, Texas, Florida, Ohio, Michigan, Illinois, Pennsylvania, Massachusetts, New Jersey, North Carolina, South Carolina, Tennessee',
  ],
  [
    'USD',
    'Virginia, West Virginia, Wisconsin, Minnesota, Missouri, Alabama, Arizona, Colorado, Oregon, Kentucky, Louisiana, Oklahoma, Connecticut',
  ],
  [
    'USD',
    'Iowa, Mississippi, Arkansas, Kansas, Utah, Nevada, New Mexico, Nebraska, Idaho, Hawaii, Maine, New Hampshire, Rhode Island, Montana',
  ],
  [
    'USD',
    'Delaware, South Dakota, North Dakota, Alaska, Vermont, Wyoming, Maryland, Indiana, New York, Chicago, Los Angeles, San Francisco',
  ],
  [
    'AUD',
    'Australia, Australian, Australians, Canberra, New South Wales, NSW, Queensland, Tasmania, Tasmanian, Sydney, Melbourne, Brisbane, Adelaide',
  ],
  ['AUD', 'Aboriginal, Torres Strait'],
  [
    'CAD',
    'Canada, Canadian, Canadians, Ottawa, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick',
  ],
  ['CAD', 'Toronto, Vancouver, Montreal, Calgary'],
  ['NZD', 'New Zealand, New Zealander, New Zealanders, Aotearoa, Auckland'],
  [
    'GBP',
    'United Kingdom, UK, U.K., Britain, British, England, Scotland, Scottish, Wales, Welsh, Northern Ireland, London, NHS, Whitehall',
  ],
  ['EUR', 'European Union, EU, European Commission, European Parliament, Brussels, Ireland, Irish, Dublin, Germany, German, Berlin'],
  ['EUR', 'France, French, Paris, Spain, Spanish, Italy, Italian, Netherlands, Dutch, Belgium, Austria, Portugal, Greece, Finland'],
  ['SGD', 'Singapore, Singaporean'],
  ['HKD', 'Hong Kong'],
  ['TWD', 'Taiwan, Taiwanese'],
  ['JMD', 'Jamaica, Jamaican'],
  ['BBD', 'Barbados, Barbadian'],
  ['TTD', 'Trinidad'],
  ['FJD', 'Fiji, Fijian'],
  ['SEK', 'Sweden, Swedish, Stockholm'],
  ['NOK', 'Norway, Norwegian, Oslo'],
  ['DKK', 'Denmark, Danish, Copenhagen, Greenland'],
  ['ISK', 'Iceland, Icelandic'],
  ['INR', 'India, Indian, Delhi, Mumbai'],
  ['PKR', 'Pakistan, Pakistani, Islamabad, Karachi'],
  ['LKR', 'Sri Lanka, Sri Lankan'],
  ['NPR', 'Nepal, Nepalese, Nepali'],
  ['MUR', 'Mauritius'],
  ['MXN', 'Mexico, Mexican'],
  ['PHP', 'Philippines, Philippine, Filipino, Manila'],
  ['ARS', 'Argentina, Argentine'],
  ['CLP', 'Chile, Chilean'],
  ['COP', 'Colombia, Colombian'],
  ['CHF', 'Switzerland, Swiss'],
  ['KES', 'Kenya, Kenyan, Nairobi'],
  ['UGX', 'Uganda, Ugandan'],
  ['TZS', 'Tanzania, Tanzanian'],
  ['ZMW', 'Zambia, Zambian'],
  ['MWK', 'Malawi, Malawian'],
  [null, 'Latin America, Latin American, South America, South American, Central America, Central American, North America, North American'],
  [null, 'New England, New London, French Polynesia, West Indian, British Virgin Islands, American Samoa'],
];

/** Names of places and peoples, by the currency used there. */
export const PLACES = new PhraseTable<string | null>(
  ROWS.flatMap(([currency, places]) => places.split(', ').map((place) => [place, currency] as const)),
);
