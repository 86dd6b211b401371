/**
 * Names of countries for recognizing them in texts and for proposing them. What is displayed is always
 * the editor's: a country's name is a field, never computed.
 */

import { foldText } from './fold'
import { LOCALES } from './locales'

export interface IsoCountry {
  iso2: string
  iso3: string
}

export interface NamedCountry extends IsoCountry {
  /** The English name that Unicode's locale data proposes. */
  name: string
}

/** ISO 3166-1 alpha-2 and alpha-3 codes: 249 entries in the order of the alpha-2 code. Not the list of members. */
export const ISO_COUNTRIES: readonly IsoCountry[] = `
  AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS
  AW:ABW AX:ALA AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM
  BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK
  CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV
  CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY
  EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD
  GE:GEO GF:GUF GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM
  GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN
  IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM
  KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA
  LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL
  MK:MKD ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI
  MX:MEX MY:MYS MZ:MOZ NA:NAM NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU
  NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI
  PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC
  SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD
  ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS
  TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY
  UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR VN:VNM VU:VUT WF:WLF WS:WSM YE:YEM YT:MYT ZA:ZAF
  ZM:ZMB ZW:ZWE
`
  .trim()
  .split(/\s+/)
  .map((pair) => ({ iso2: pair.slice(0, 2), iso3: pair.slice(3) }))

/**
 * Other names than those of Unicode's locale data, separated by semicolons: official long names, former
 * names, exonyms in the four languages, spellings of people without the right keys. Case, accents,
 * punctuation, articles, conjunctions and leading words such as "Republic of" need no alias.
 */
const ALIASES: Record<string, string> = {
  AE: 'UAE; Emirates; Emirats; EAU; الإمارات',
  AG: 'Antigua Barbuda',
  AX: 'Aland',
  BA: 'Bosnia; Bosnia Hercegovina; Bosnie; Bosnie-Herzegovine; Bosnia-Herzegovina; BiH; البوسنة',
  BD: 'Bangla Desh',
  BF: 'Burkina; Burkina Fasso; Upper Volta; Haute-Volta; Alto Volta',
  BH: 'Bahrein; Bahréin',
  BN: 'Brunei Darussalam; Brunéi Darussalam; Brunei Abode of Peace; بروناي دار السلام',
  BO: 'Bolivia Plurinational State of; Bolivie État plurinational de; Bolivia Estado Plurinacional de; دولة بوليفيا المتعددة القوميات',
  BQ: 'Bonaire Sint Eustatius and Saba; Bonaire',
  BS: 'Bahama Islands; Islas Bahamas; Îles Bahamas; البهاما; جزر البهاما',
  BY: 'Belarus; Bélarus; Belarús; Byelorussia; Belorussia; Bielorussie; Bielorrusia; Belorus; بيلاروسيا; روسيا البيضاء',
  CC: 'Cocos Islands; Keeling Islands',
  CD: 'Congo Democratic Republic of; Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Congo DR; Congo Dem Rep; Congo Kinshasa; Zaire; Zaïre; République démocratique du Congo; Congo République démocratique du; RD Congo; RDC; República Democrática del Congo; Congo República Democrática del; جمهورية الكونغو الديمقراطية; الكونغو الديمقراطية; الكونغو جمهورية الديمقراطية; جمهورية الكونغو الديموقراطية',
  CF: 'CAR; Centrafrique; RCA; Centroafricana República; Central African Rep; إفريقيا الوسطى; أفريقيا الوسطى',
  CG: 'Congo; Congo Republic; Congo Republic of the; Republic of the Congo; Congo Brazzaville; République du Congo; República del Congo; Congo République du; Congo República del; الكونغو; جمهورية الكونغو; الكونغو برازافيل',
  CH: 'Swiss Confederation; Confédération suisse; Confederación Suiza',
  CI: "Ivory Coast; Côte d'Ivoire; Cote dIvoire; Cote Ivoire; Costa de Marfil; كوت ديفوار; كوت دي فوار",
  CN: "People's Republic of China; PR China; PRC; République populaire de Chine; República Popular China; جمهورية الصين الشعبية",
  CV: 'Cabo Verde; Cape Verde Islands; Cap Vert; كابو فيردي',
  CZ: 'Czech Republic; Czech Rep; République tchèque; Rép. tchèque; República Checa; Chequia; جمهورية التشيك; التشيك; تشيكيا',
  DE: 'FRG; Bundesrepublik Deutschland; Deutschland; RFA',
  DO: 'Dominican Rep; Rép. dominicaine; Rep. Dominicana; الدومينيكان; الجمهورية الدومينيكية; جمهورية الدومينيكان',
  DZ: 'الجمهورية الجزائرية',
  EG: 'Arab Republic of Egypt; République arabe d’Égypte; República Árabe de Egipto; جمهورية مصر العربية',
  EH: 'Sahrawi Arab Democratic Republic',
  ES: 'Kingdom of Spain; España; Espana',
  FK: 'Falklands; Falkland Islands Malvinas; Malvinas; Malouines',
  FM: 'Micronesia Federated States of; Federated States of Micronesia; FSM; Micronésie États fédérés de; États fédérés de Micronésie; Micronesia Estados Federados de; Estados Federados de Micronesia; ولايات ميكرونيزيا المتحدة',
  FR: 'French Republic; République française; República Francesa; الجمهورية الفرنسية',
  GB: 'UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; Grande-Bretagne; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord; Gran Bretaña; Reino Unido de Gran Bretaña e Irlanda del Norte; بريطانيا; بريطانيا العظمى; المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية',
  GM: 'The Gambia; Gambia The; Gambie La; Gambia La; Republic of The Gambia; غامبيا; جامبيا',
  GN: 'Guinea Conakry; Guinée-Conakry; Guinée Conakry; غينيا كوناكري',
  GR: 'Hellenic Republic; République hellénique; República Helénica; Hellas',
  GW: 'Guinea Bissau; Guinée Bissau; Guinea Bissáu; غينيا بيساو',
  HK: 'Hong Kong; Hong Kong China; Hong-Kong; Hong Kong Chine; هونغ كونغ',
  IE: 'Eire; Éire; Irish Republic',
  IR: 'Iran Islamic Republic of; Islamic Republic of Iran; République islamique d’Iran; Iran République islamique d; República Islámica del Irán; Irán República Islámica del; جمهورية إيران الإسلامية',
  IT: 'Italian Republic; République italienne; República Italiana; Italia',
  JO: 'Hashemite Kingdom of Jordan; المملكة الأردنية الهاشمية',
  KG: 'Kyrgyz Republic; Kirghizia; Kirghizistan; Kirghizstan; Kirguizistán; République kirghize; República Kirguisa; قيرغيزستان; قرغيزستان',
  KN: 'Saint Kitts and Nevis; Saint Christopher and Nevis; Saint Kitts; Saint-Kitts-et-Nevis; Saint Kitts y Nevis; سانت كيتس',
  KP: 'DPRK; DPR Korea; Democratic People’s Republic of Korea; Korea Democratic People’s Republic of; Korea North; Korea DPR; République populaire démocratique de Corée; Corée RPD; República Popular Democrática de Corea; جمهورية كوريا الشعبية الديمقراطية; جمهورية كوريا الديمقراطية الشعبية',
  KR: 'Korea; Republic of Korea; Korea Republic of; Korea South; Korea Rep of; ROK; République de Corée; Corée République de; Corée; República de Corea; Corea República de; Corea; جمهورية كوريا; كوريا',
  KY: 'Caimans; Islas Caimanes',
  LA: 'Lao PDR; Lao People’s Democratic Republic; Lao; République démocratique populaire lao; RDP lao; República Democrática Popular Lao; جمهورية لاو الديمقراطية الشعبية',
  LC: 'Saint Lucia; Sainte Lucie',
  LY: 'Libyan Arab Jamahiriya; State of Libya; Libye État de',
  MA: 'Kingdom of Morocco; المملكة المغربية',
  MD: 'Moldova; Republic of Moldova; Moldova Republic of; République de Moldova; República de Moldova; جمهورية مولدوفا',
  MF: 'Saint Martin; Saint-Martin partie française',
  MK: 'Macedonia; Former Yugoslav Republic of Macedonia; FYROM; Macedonia FYROM; Macédoine; Macédoine Nord; ARYM; مقدونيا; جمهورية مقدونيا',
  MM: 'Myanmar; Burma; Birmanie; Birmania; Union of Myanmar; Republic of the Union of Myanmar; ميانمار; بورما',
  MO: 'Macao; Macau; Macao China; Macau China; Macao Chine; ماكاو',
  MP: 'Northern Marianas; Mariannes du Nord; Marianas del Norte',
  MR: 'Islamic Republic of Mauritania; الجمهورية الإسلامية الموريتانية',
  MV: 'Maldive Islands; جزر المالديف; المالديف',
  NL: 'Holland; The Netherlands; Kingdom of the Netherlands; Netherlands Kingdom of the; Hollande; Holanda; Royaume des Pays-Bas; Reino de los Países Bajos; الأراضي المنخفضة; مملكة هولندا',
  PF: 'Tahiti',
  PG: 'PNG; Papua Nueva Guinea; Papouasie Nouvelle Guinée; Papouasie',
  PH: 'Phillipines; Philipines; Phillippines',
  PN: 'Pitcairn',
  PS: 'Palestine; State of Palestine; Palestina; Palestine State of; Palestinian Territory Occupied; فلسطين; دولة فلسطين',
  PT: 'Portuguese Republic',
  RU: 'Russian Federation; Russia Federation; Fédération de Russie; Russie Fédération de; Federación de Rusia; Federación Rusa; الاتحاد الروسي; روسيا الاتحادية',
  RO: 'Rumania; Roumania',
  SA: 'Saudi; KSA; Kingdom of Saudi Arabia; السعودية',
  SD: 'The Sudan; جمهورية السودان',
  SH: 'Saint Helena; Saint Helena Ascension and Tristan da Cunha',
  SJ: 'Svalbard; Jan Mayen',
  ST: 'Sao Tome; Saint Thomas and Prince; Sao Tomé; São Tomé e Príncipe; Santo Tome',
  SV: 'Salvador; السلفادور',
  SX: 'Saint Maarten; Saint-Martin néerlandais',
  SY: 'Syrian Arab Republic; République arabe syrienne; República Árabe Siria; الجمهورية العربية السورية',
  SZ: 'Swaziland; eSwatini; Kingdom of Eswatini; Suazilandia; Swazilandia; Eswatini; إسواتيني; سوازيلاند',
  TD: 'Tchad; تشاد',
  TH: 'Thaïlande; Siam',
  TJ: 'Tadjikistan; Tayikistán; طاجيكستان',
  TL: 'East Timor; Timor Leste; Timor-Oriental; Timor Oriental; تيمور الشرقية; تيمور ليشتي',
  TN: 'الجمهورية التونسية',
  TR: 'Turkey; Turkiye; Türkiye; Republic of Türkiye; Turquia; الجمهورية التركية; تركيا',
  TT: 'Trinidad; Trinidad Tobago; Trinité et Tobago; Trinidad et Tobago; Trinidad y Tabago',
  TW: 'Chinese Taipei; Taiwan Province of China',
  TZ: 'United Republic of Tanzania; Tanzania United Republic of; République-Unie de Tanzanie; Tanzanie République-Unie de; República Unida de Tanzania; جمهورية تنزانيا المتحدة; تنزانيا',
  US: 'USA; U.S.A.; U.S.; United States of America; America United States of; EE.UU.; EEUU; EUA; États-Unis d’Amérique; Estados Unidos de América; الولايات المتحدة الأمريكية',
  UY: 'Oriental Republic of Uruguay; Eastern Republic of Uruguay',
  VA: 'Holy See; The Holy See; Vatican; Vatican City State; Holy See Vatican City State; Saint-Siège; Saint Siège; Cité du Vatican; Vaticano; Santa Sede; Estado de la Ciudad del Vaticano; Vatican City; الكرسي الرسولي; دولة الفاتيكان; حاضرة الفاتيكان; مدينة الفاتيكان',
  VC: 'Saint Vincent and the Grenadines; Saint Vincent; Saint-Vincent-et-les-Grenadines; سانت فنسنت; سانت فنسنت وغرينادين',
  VE: 'Venezuela Bolivarian Republic of; Bolivarian Republic of Venezuela; République bolivarienne du Venezuela; República Bolivariana de Venezuela; Vénézuela; جمهورية فنزويلا البوليفارية',
  VG: 'Virgin Islands British; BVI; Iles Vierges britanniques',
  VI: 'Virgin Islands US; US Virgin Islands; United States Virgin Islands; Iles Vierges américaines',
  VN: 'Viet Nam; Vietnam; Viêt-nam; Viet-Nam; Socialist Republic of Vietnam; فييت نام',
  WS: 'Western Samoa; Independent State of Samoa',
  YE: 'Yémen; الجمهورية اليمنية',
  ZA: 'RSA; South African Republic; Afrique du Sud; Sudáfrica; África del Sur; جنوب إفريقيا; جنوب أفريقيا',
  ZW: 'Rhodesia',
}

/** Words that make no difference between names, in the four languages. */
const FILLERS = new Set(
  'the of and la le les l d de du des del el los las y et e en a aux au in'.split(' '),
)

const SHORT_FORMS: Record<string, string> = {
  st: 'saint',
  sainte: 'saint',
  ste: 'saint',
  san: 'saint',
  santa: 'saint',
  rep: 'republic',
  dem: 'democratic',
  isl: 'islands',
  is: 'islands',
  fed: 'federation',
}

/** "Republic of", "Royaume de", "جمهورية" and their like before a name that follows. */
const LONG_FORM = new RegExp(
  '^(?:(?:democratic|federal|federative|islamic|socialist|united|bolivarian|cooperative|co|operative|plurinational|' +
    'people|peoples|s|independent|grand|federated|sovereign|arab|popular|populaire|democratique|federale|islamique|unie|' +
    'federal|democratica|islamica|plurinacional|unida|arabe|socialista|oriental|bolivariana|cooperativa|orientale) )*' +
    '(?:republic|kingdom|state|states|sultanate|principality|commonwealth|duchy|federation|union|emirate|' +
    'republique|royaume|etat|etats|sultanat|principaute|grand duche|federation|' +
    'republica|reino|estado|estados|sultanato|principado|gran ducado|federacion|' +
    'جمهوريه|مملكه|دوله|سلطنه|اماره) ' +
    '(?:(?:democratic|federale?|democratique|islamique|populaire|arabe|unie|democratica|islamica|popular|federativa|federal|unida|socialista) )*(?=.)',
)

/** Names of two or more words that a leading "Republic of" would make wrong. */
const NEVER_SHORTENED = new Set(['republic china', 'republique chine', 'republica china'])

/** What two writings of a country's name have in common. */
export function nameKey(text: string): string {
  return foldText(text.replace(/(\p{L})\.(?=\p{L}\b)/gu, '$1'))
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .map((word) => SHORT_FORMS[word] ?? word)
    .join(' ')
}

const displayNames = LOCALES.map(
  (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
)

const english = new Intl.DisplayNames(['en'], { type: 'region' })

let index: Map<string, NamedCountry> | undefined

/** Every name that is known, as {@link nameKey} makes it. */
export function countriesByKey(): ReadonlyMap<string, NamedCountry> {
  if (index) return index
  index = new Map()
  const add = (name: string, country: IsoCountry): void => {
    const key = nameKey(name)
    if (key && !index?.has(key))
      index?.set(key, { ...country, name: english.of(country.iso2) ?? country.iso2 })
  }
  for (const country of ISO_COUNTRIES)
    for (const alias of aliasesOf(country.iso2)) add(alias, country)
  for (const country of ISO_COUNTRIES)
    for (const name of displayedNamesOf(country.iso2)) add(name, country)
  return index
}

/** Every name under which a country may be looked for, by its ISO 3166-1 alpha-2 code. */
export function namesOfCode(iso2: string): readonly string[] {
  const names = namesByCode.get(iso2) ?? [...displayedNamesOf(iso2), ...aliasesOf(iso2)]
  namesByCode.set(iso2, names)
  return names
}

/** Lists ask for the names of every country again and again. */
const namesByCode = new Map<string, readonly string[]>()

const aliasesOf = (iso2: string): string[] =>
  (ALIASES[iso2] ?? '')
    .split(';')
    .map((alias) => alias.trim())
    .filter(Boolean)

/** A code that is not one throws in Intl, and names nothing. */
const displayedNamesOf = (iso2: string): string[] =>
  /^[A-Z]{2}$/.test(iso2) ? displayNames.flatMap((names) => names.of(iso2) ?? []) : []

/**
 * The country that a text names, all of it: "Cote d'Ivoire", "THE GAMBIA", "Korea (Republic of)",
 * "Bosnia & Herzegovina", "République du Sénégal", "بلجيكا". Undefined for anything longer or else.
 */
export function countryNamed(text: string): NamedCountry | undefined {
  if (text.length > 90) return undefined
  const key = nameKey(text)
  if (!key || isPlainWord(key, text)) return undefined
  return lookUp(key, text)
}

/** "us" and "car" are words; only "US" and "CAR" are names. */
const isPlainWord = (key: string, text: string): boolean =>
  /^[a-z]{2,3}$/.test(key) && key !== 'lao' && !text.replaceAll('.', '').includes(key.toUpperCase())

function lookUp(key: string, text: string): NamedCountry | undefined {
  const names = countriesByKey()
  const exact = names.get(key)
  if (exact || NEVER_SHORTENED.has(key)) return exact
  const short = names.get(key.replace(LONG_FORM, ''))
  if (short) return short
  const inverted = /^([^(,]+)[(,]\s*([^()]+)\)?\s*$/.exec(text)
  if (!inverted?.[1] || !inverted[2]) return undefined
  const turned = nameKey(`${inverted[2]} ${inverted[1]}`)
  return names.get(turned) ?? names.get(turned.replace(LONG_FORM, ''))
}
