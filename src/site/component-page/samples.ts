import type { MediaContent, ProfileContents } from '../../content/profiles'
import type { RichText, RichTextNode } from '../../content/rich-text'
import type { CurrentEdition, SiteSettings } from '../../editions/edition'
import { EditionSet } from '../../editions/edition-set'
import { LOCALES, type Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'

/*
 * Two invented countries with everything that a profile can have. The second has names in English only, and one that does
 * not break, so that components are seen with what is hard for them too.
 */

const text = (en: string, fr: string, es: string, ar: string): Localized<string> => ({
  en,
  fr,
  es,
  ar,
})

const words = (value: string, format = 0): RichTextNode => ({ type: 'text', text: value, format })

const paragraph = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', children })

const PROSE: RichText = {
  root: {
    type: 'root',
    children: [
      paragraph(
        words('A paragraph with '),
        words('strong', 1),
        words(' and '),
        words('emphasised', 2),
        words(' words.'),
      ),
      { type: 'heading', tag: 'h3', children: [words('A heading')] },
      {
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        children: ['One', 'Another'].map((item) => ({
          type: 'listitem',
          children: [words(item)],
        })),
      },
      { type: 'quote', children: [words('A quotation.')] },
    ],
  },
}

const file = (width: number, height: number) => ({
  width,
  height,
  mimeType: 'image/webp',
  filename: '',
  filesize: 0,
  hash: String(width).padStart(64, '0'),
  extension: 'webp',
})

const PICTURE: MediaContent = {
  id: 'picture',
  original: file(1600, 1067),
  sizes: [file(640, 427)],
  alt: text('A picture', 'Une image', 'Una imagen', 'صورة'),
  caption: text('A caption', 'Une légende', 'Un pie de foto', 'تعليق'),
  credit: 'A. Photographer',
  licence: 'CC BY 4.0',
}

function edition<C extends ProfileCollection>(
  collection: C,
  id: string,
  content: ProfileContents[C],
): CurrentEdition<C> {
  return {
    collection,
    id,
    number: 2,
    public: 'live',
    notice: null,
    changeNote: text('A note.', 'Une note.', 'Una nota.', 'ملاحظة.'),
    corrects: 1,
    redactedAt: '2026-03-05T10:00:00.000Z',
    reviewedAt: '2026-03-03T10:00:00.000Z',
    publishedAt: '2026-03-04T10:00:00.000Z',
    firstPublishedAt: '2025-01-02T10:00:00.000Z',
    content,
    media: { [PICTURE.id]: PICTURE },
  }
}

const COUNTRY = edition('countries', 'sample', {
  name: text('Sample', 'Exemple', 'Muestra', 'نموذج'),
  slug: 'sample',
  iso2: 'BE',
  iso3: 'BEL',
  region: 'europe',
  memberSince: '1923-09-07',
  tagline: text(
    'What it is in a sentence.',
    'Ce qu’il est en une phrase.',
    'Lo que es en una frase.',
    'ما هو في جملة.',
  ),
  keyFacts: [
    {
      label: text('Population', 'Population', 'Población', 'عدد السكان'),
      value: { en: '11.8' },
      unit: text('million', 'millions', 'millones', 'مليون'),
      source: text('Census', 'Recensement', 'Censo', 'التعداد'),
      verifiedOn: '2026-01-15',
    },
  ],
  crimeOverview: Object.fromEntries(LOCALES.map((locale) => [locale, PROSE])),
  crimeAreas: [
    { crimeArea: 'area', prominence: 'principal', note: { en: 'Why it is named.' } },
    { crimeArea: 'other', prominence: 'supported' },
  ],
  neighbours: ['long'],
  gallery: [{ media: PICTURE.id }, { media: PICTURE.id }],
})

const LONG = edition('countries', 'long', {
  name: { en: 'Averylongnamethatdoesnotbreakanywhereandhastofitallthesame' },
  slug: 'long',
  iso2: 'LU',
  region: 'europe',
  crimeAreas: [{ crimeArea: 'area', prominence: 'associated' }],
})

/** What the components are shown with, under the settings of a site. */
export const samples = (settings: SiteSettings): EditionSet =>
  new EditionSet(
    [
      COUNTRY,
      LONG,
      edition('crime-areas', 'area', {
        name: text('Forgery', 'Contrefaçon', 'Falsificación', 'التزوير'),
        slug: 'area',
      }),
      edition('crime-areas', 'other', { name: { en: 'Cybercrime' }, slug: 'other' }),
      edition('agencies', 'police', {
        name: text('Federal Police', 'Police fédérale', 'Policía federal', 'الشرطة الاتحادية'),
        acronym: { en: 'FP' },
        slug: 'police',
        country: 'sample',
        level: 'federal',
        functions: ['police', 'customs'],
        unitCount: 3,
        website: 'https://police.example/',
      }),
      edition('agencies', 'unit', {
        name: { en: 'A unit of it' },
        slug: 'unit',
        country: 'sample',
        parent: 'police',
      }),
      edition('ncbs', 'bureau', {
        name: text('The bureau', 'Le bureau', 'La oficina', 'المكتب'),
        country: 'sample',
        city: text('Brussels', 'Bruxelles', 'Bruselas', 'بروكسل'),
        hostAgency: 'police',
        aroundTheClock: true,
        contacts: [
          { kind: 'phone', value: '+32 2 000 00 00' },
          { kind: 'email', value: 'ncb@police.example' },
        ],
      }),
    ],
    settings,
  )
