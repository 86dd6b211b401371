import type { MediaContent, ProfileContents } from '../../src/content/profiles'
import type { RichText, RichTextNode } from '../../src/content/rich-text'
import type { CurrentEdition, SiteSettings } from '../../src/editions/edition'
import { EditionSet } from '../../src/editions/edition-set'
import type { ProfileCollection } from '../../src/vocabulary/profiles'

/*
 * A small site: Belgium in four languages, Belarus in English only, their bureaus and agencies, crime
 * areas; Luxembourg and one crime area withdrawn, with a bureau and an agency that are still live.
 */

/** One live edition with what matters to a test; everything else is the same for all. */
export function edition<C extends ProfileCollection>(
  collection: C,
  id: string,
  content: ProfileContents[C],
  about: Partial<CurrentEdition<C>> = {},
): CurrentEdition<C> {
  return {
    collection,
    id,
    number: 1,
    public: 'live',
    notice: null,
    changeNote: null,
    reviewedAt: '2026-02-09T09:00:00.000Z',
    publishedAt: '2026-02-10T09:00:00.000Z',
    firstPublishedAt: '2026-02-10T09:00:00.000Z',
    content,
    media: {},
    ...about,
  }
}

export const text = (words: string, format = 0): RichTextNode => ({
  type: 'text',
  text: words,
  format,
})

export const richText = (...children: RichTextNode[]): RichText => ({
  root: { type: 'root', children },
})

export const paragraph = (...children: RichTextNode[]): RichTextNode => ({
  type: 'paragraph',
  children,
})

export const prose = (...paragraphs: string[]): RichText =>
  richText(...paragraphs.map((words) => paragraph(text(words))))

export const list = (...items: string[]): RichTextNode => ({
  type: 'list',
  listType: 'bullet',
  tag: 'ul',
  children: items.map((words) => ({ type: 'listitem', children: [text(words)] })),
})

/** An image in two sizes; the hash is a letter repeated. */
export const image = (
  id: string,
  letter: string,
  about: Partial<MediaContent> = {},
): MediaContent => ({
  id,
  original: file(1600, 1067, letter.repeat(64)),
  sizes: [file(640, 427, letter.repeat(63) + '1')],
  alt: { en: `Photograph ${id}` },
  ...about,
})

const file = (width: number, height: number, hash: string) => ({
  width,
  height,
  mimeType: 'image/webp',
  filename: `${hash}.webp`,
  filesize: 40_000,
  hash,
  extension: 'webp',
})

export const settings: SiteSettings = {
  name: {
    en: 'Liaison',
    fr: 'Liaison',
    es: 'Liaison',
    ar: 'ليزون',
  },
  tagline: {
    en: 'Country profiles of police cooperation',
    fr: 'Fiches pays de la coopération policière',
    es: 'Perfiles de países en la cooperación policial',
    ar: 'ملفات البلدان في مجال التعاون الشرطي',
  },
  accentColour: '#1b4d7a',
  disclaimer: {
    en: 'This is a demonstration. It is not a site of INTERPOL and not endorsed by it.',
    fr: 'Ceci est une démonstration. Ce site n’est ni celui d’INTERPOL ni approuvé par elle.',
    es: 'Esto es una demostración. No es un sitio de INTERPOL ni cuenta con su respaldo.',
    ar: 'هذا موقع تجريبي، وهو ليس موقعًا للإنتربول ولا يحظى بتأييده.',
  },
  home: {
    heading: {
      en: 'Who to call, in every country',
      fr: 'Qui appeler, dans chaque pays',
      es: 'A quién llamar, en cada país',
      ar: 'بمن تتصلون في كل بلد',
    },
    introduction: {
      en: 'The bureaus, agencies and crime areas behind international police cooperation, country by country, reviewed before they are published.',
      fr: 'Les bureaux, les services et les domaines de criminalité de la coopération policière internationale, pays par pays, relus avant publication.',
      es: 'Las oficinas, los organismos y los ámbitos delictivos de la cooperación policial internacional, país por país, revisados antes de publicarse.',
      ar: 'المكاتب والأجهزة ومجالات الإجرام في التعاون الشرطي الدولي، بلدًا بلدًا، بعد مراجعتها وقبل نشرها.',
    },
  },
  showMap: true,
  mapNote: {},
  navigation: [],
}

const belgium = edition(
  'countries',
  'be',
  {
    name: { en: 'Belgium', fr: 'Belgique', es: 'Bélgica', ar: 'بلجيكا' },
    slug: 'belgium',
    iso2: 'BE',
    iso3: 'BEL',
    region: 'europe',
    memberSince: '1923-09-07',
    tagline: {
      en: 'A small country with one of Europe’s largest ports, and police forces on two levels.',
      fr: 'Un petit pays, l’un des plus grands ports d’Europe et une police à deux niveaux.',
      es: 'Un país pequeño, uno de los mayores puertos de Europa y una policía en dos niveles.',
      ar: 'بلد صغير فيه أحد أكبر موانئ أوروبا وشرطة على مستويين.',
    },
    neighbours: ['lu', 'nl'],
    keyFacts: [
      {
        label: { en: 'Population', fr: 'Population', es: 'Población', ar: 'عدد السكان' },
        value: { en: '11.8', fr: '11,8', es: '11,8', ar: '11.8' },
        unit: { en: 'million', fr: 'millions', es: 'millones', ar: 'مليون' },
        source: { en: 'Statbel', fr: 'Statbel', es: 'Statbel', ar: 'Statbel' },
        verifiedOn: '2026-01-15',
      },
    ],
    crimeOverview: {
      en: richText(
        paragraph(
          text('Goods and people pass through Belgium on their way across Europe, and so do '),
          text('those who trade in what is forbidden', 1),
          text('. Investigations into the port of Antwerp are often '),
          {
            type: 'link',
            fields: { linkType: 'internal', doc: { relationTo: 'crime-areas', value: 'drugs' } },
            children: [text('drug cases')],
          },
          text(' with partners in several countries.'),
        ),
        { type: 'heading', tag: 'h3', children: [text('What investigators see most')] },
        list('Cocaine in containers', 'Fraud across borders', 'Stolen works of art'),
        { type: 'quote', children: [text('No case of this size stays within one country.')] },
      ),
      fr: prose(
        'Marchandises et voyageurs traversent la Belgique vers toute l’Europe, et ceux qui font commerce de ce qui est interdit empruntent les mêmes routes.',
        'Les enquêtes sur le port d’Anvers associent souvent plusieurs pays.',
      ),
      es: prose(
        'Por Bélgica pasan mercancías y personas hacia toda Europa, y por las mismas rutas pasa lo que está prohibido.',
      ),
      ar: prose(
        'تعبر البضائع والمسافرون بلجيكا إلى سائر أوروبا، ويسلك المتاجرون بالممنوعات الطرق نفسها.',
        'وكثيرًا ما تشارك عدة بلدان في التحقيقات المتعلقة بميناء أنتويرب.',
      ),
    },
    interpolRole: {
      en: prose(
        'The bureau in Brussels passes requests between Belgian investigators and their colleagues abroad, day and night, and checks names and documents against the databases of the organization.',
      ),
      fr: prose(
        'Le bureau de Bruxelles transmet jour et nuit les demandes entre enquêteurs belges et étrangers.',
      ),
      ar: prose(
        'ينقل المكتب في بروكسل الطلبات بين المحققين البلجيكيين وزملائهم في الخارج ليلًا ونهارًا.',
      ),
    },
    lawEnforcement: {
      en: prose(
        'Policing is integrated on two levels: a federal force, and local forces in the zones that cover the country.',
      ),
      fr: prose('La police est intégrée et structurée à deux niveaux : fédéral et local.'),
      es: prose('La policía está integrada en dos niveles: federal y local.'),
      ar: prose('تتكامل الشرطة على مستويين: اتحادي ومحلي.'),
    },
    crimeAreas: [
      {
        crimeArea: 'drugs',
        prominence: 'principal',
        note: {
          en: 'Mostly cocaine arriving by sea.',
          fr: 'Surtout de la cocaïne arrivée par mer.',
          es: 'Sobre todo cocaína llegada por mar.',
          ar: 'معظمها كوكايين يصل بحرًا.',
        },
      },
      { crimeArea: 'art', prominence: 'associated' },
      { crimeArea: 'cyber', prominence: 'supported' },
      { crimeArea: 'secret', prominence: 'principal', note: { en: 'Note on a withdrawn area' } },
    ],
    gallery: [
      {
        media: 'm1',
        caption: {
          en: 'The port at first light',
          fr: 'Le port à l’aube',
          es: 'El puerto al amanecer',
          ar: 'الميناء عند الفجر',
        },
      },
      { media: 'm2' },
      { media: 'm3' },
    ],
  },
  {
    number: 3,
    publishedAt: '2026-03-04T10:30:00.000Z',
    changeNote: {
      en: 'Figures on population brought up to date.',
      fr: 'Chiffres de population mis à jour.',
      es: 'Cifras de población actualizadas.',
      ar: 'تحديث أرقام السكان.',
    },
    media: {
      m1: image('m1', 'a', {
        alt: {
          en: 'Cranes over a dock',
          fr: 'Des grues au-dessus d’un bassin',
          es: 'Grúas sobre una dársena',
          ar: 'رافعات فوق حوض الميناء',
        },
        credit: 'Port photo desk',
        licence: 'CC BY 4.0',
      }),
      m2: image('m2', 'b', {
        alt: {
          en: 'A town hall',
          fr: 'Un hôtel de ville',
          es: 'Un ayuntamiento',
          ar: 'مبنى البلدية',
        },
      }),
      m3: image('m3', 'c', {
        alt: {
          en: 'A control room',
          fr: 'Une salle de contrôle',
          es: 'Una sala de control',
          ar: 'غرفة تحكم',
        },
      }),
    },
  },
)

const belarus = edition(
  'countries',
  'by',
  {
    name: { en: 'Belarus' },
    slug: 'belarus',
    iso2: 'BY',
    iso3: 'BLR',
    region: 'europe',
    memberSince: '1993-09',
    tagline: { en: 'A country without a coast, between the markets of Europe and Asia.' },
    crimeOverview: { en: prose('Long land borders make the country a way through for smugglers.') },
    interpolRole: { en: prose('The bureau in Minsk belongs to the criminal police.') },
    lawEnforcement: {
      en: prose('The Ministry of Internal Affairs leads, beside six other bodies.'),
    },
    crimeAreas: [{ crimeArea: 'drugs', prominence: 'associated' }],
  },
  { publishedAt: '2026-02-20T08:00:00.000Z', changeNote: { en: 'First publication.' } },
)

const luxembourg = edition(
  'countries',
  'lu',
  {
    name: { en: 'Luxembourg', fr: 'Grand-Duché de Luxembourg' },
    slug: 'luxembourg',
    iso2: 'LU',
    region: 'europe',
    tagline: { en: 'Sentence of the withdrawn profile.' },
    crimeOverview: { en: prose('Paragraph of the withdrawn profile.') },
    crimeAreas: [{ crimeArea: 'drugs', prominence: 'principal' }],
    neighbours: ['be'],
  },
  { public: 'withdrawn', notice: { en: 'Withdrawn while figures are checked.' } },
)

export const editions: CurrentEdition[] = [
  belgium,
  belarus,
  luxembourg,
  edition('ncbs', 'ncb-be', {
    name: { en: 'NCB Brussels', fr: 'BCN de Bruxelles', es: 'OCN de Bruselas', ar: 'مكتب بروكسل' },
    city: { en: 'Brussels', fr: 'Bruxelles', es: 'Bruselas', ar: 'بروكسل' },
    country: 'be',
    hostAgency: 'federal-police',
    unit: {
      en: 'International Cooperation Directorate',
      fr: 'Direction de la coopération internationale',
      es: 'Dirección de Cooperación Internacional',
      ar: 'مديرية التعاون الدولي',
    },
    mandate: {
      en: prose(
        'The bureau is the first address for police abroad who need something from Belgium.',
      ),
      fr: prose('Le bureau est le premier interlocuteur des polices étrangères en Belgique.'),
      es: prose('La oficina es el primer contacto de las policías extranjeras en Bélgica.'),
      ar: prose('المكتب هو جهة الاتصال الأولى للشرطة الأجنبية في بلجيكا.'),
    },
    crimeAreas: ['drugs'],
    contacts: [
      {
        kind: 'phone',
        value: '+32 2 555 01 00',
        label: { en: 'Switchboard', fr: 'Standard', es: 'Centralita', ar: 'المقسم' },
      },
      { kind: 'email', value: 'bureau@police.example' },
      { kind: 'website', value: 'https://police.example/bureau' },
      { kind: 'address', value: 'Example Street 1\n1000 Brussels' },
    ],
    aroundTheClock: true,
  }),
  edition('ncbs', 'ncb-by', {
    name: { en: 'NCB Minsk' },
    city: { en: 'Minsk' },
    country: 'by',
  }),
  edition('ncbs', 'ncb-lu', {
    name: { en: 'NCB on the Alzette' },
    country: 'lu',
    crimeAreas: ['drugs'],
  }),
  edition('agencies', 'federal-police', {
    name: {
      en: 'Federal Police',
      fr: 'Police fédérale',
      es: 'Policía Federal',
      ar: 'الشرطة الاتحادية',
    },
    nativeName: 'Federale Politie',
    acronym: { en: 'FP', fr: 'PF', es: 'PF', ar: 'FP' },
    slug: 'federal-police-belgium',
    country: 'be',
    level: 'federal',
    functions: ['police', 'investigation', 'border'],
    website: 'https://police.example/',
    responsibilities: {
      en: prose('Specialized policing, and support for the local forces.'),
      fr: prose('Missions spécialisées et appui aux polices locales.'),
    },
  }),
  edition('agencies', 'judicial-police', {
    name: {
      en: 'Judicial Police',
      fr: 'Police judiciaire',
      es: 'Policía Judicial',
      ar: 'الشرطة القضائية',
    },
    slug: 'judicial-police-belgium',
    country: 'be',
    parent: 'federal-police',
    level: 'federal',
    functions: ['investigation'],
  }),
  edition('agencies', 'local-police', {
    name: { en: 'Local Police', fr: 'Police locale', es: 'Policía Local', ar: 'الشرطة المحلية' },
    slug: 'local-police-belgium',
    country: 'be',
    level: 'local',
    functions: ['police'],
    unitCount: 185,
  }),
  edition('agencies', 'committee-by', {
    name: { en: 'Investigative Committee' },
    slug: 'investigative-committee-belarus',
    country: 'by',
    level: 'national',
    functions: ['investigation'],
  }),
  edition('agencies', 'police-lu', {
    name: { en: 'Police on the Alzette' },
    slug: 'police-on-the-alzette',
    country: 'lu',
  }),
  edition('crime-areas', 'drugs', {
    name: {
      en: 'Drug trafficking',
      fr: 'Trafic de drogue',
      es: 'Tráfico de drogas',
      ar: 'الاتجار بالمخدرات',
    },
    slug: 'drug-trafficking',
    summary: {
      en: 'Making, moving and selling what is banned or controlled.',
      fr: 'Produire, transporter et vendre ce qui est interdit ou contrôlé.',
      es: 'Producir, transportar y vender lo que está prohibido o controlado.',
      ar: 'إنتاج المواد المحظورة أو الخاضعة للرقابة ونقلها وبيعها.',
    },
    description: {
      en: prose('Routes change quickly; the groups that run them often carry other goods as well.'),
      fr: prose(
        'Les routes changent vite ; les groupes qui les exploitent transportent souvent autre chose.',
      ),
      es: prose(
        'Las rutas cambian deprisa y los grupos que las explotan suelen mover otras mercancías.',
      ),
      ar: prose('تتغير المسارات بسرعة، وكثيرًا ما تنقل المجموعات التي تديرها بضائع أخرى.'),
    },
    synonyms: {
      en: ['narcotics', 'cocaine trade'],
      fr: ['stupéfiants'],
      es: ['narcotráfico'],
      ar: ['مخدرات'],
    },
    related: ['cyber', 'secret'],
  }),
  edition('crime-areas', 'art', {
    name: {
      en: 'Cultural heritage crime',
      fr: 'Atteintes au patrimoine culturel',
      es: 'Delitos contra el patrimonio cultural',
      ar: 'الجرائم الماسة بالتراث الثقافي',
    },
    slug: 'cultural-heritage-crime',
    summary: { en: 'Theft, looting and trade of works of art.' },
  }),
  edition('crime-areas', 'cyber', {
    name: {
      en: 'Cybercrime',
      fr: 'Cybercriminalité',
      es: 'Ciberdelincuencia',
      ar: 'الجريمة السيبرانية',
    },
    slug: 'cybercrime',
    summary: { en: 'Attacks on computers, and old crimes by new means.' },
  }),
  edition(
    'crime-areas',
    'secret',
    {
      name: { en: 'Withheld topic' },
      slug: 'withheld-topic',
      summary: { en: 'Summary withheld.' },
    },
    { public: 'withdrawn', notice: { en: 'Merged with another area.' } },
  ),
]

/** The fixture's editions and any others. */
export const siteOf = (...others: CurrentEdition[]): EditionSet =>
  new EditionSet([...editions, ...others], settings)

export const ORIGIN = 'https://liaison.example'
