import type { Archive, ArchivedEdition } from '../../src/editions/archive'
import type { CurrentEdition } from '../../src/editions/edition'
import { EditionReader, type EditionSet } from '../../src/editions/edition-set'
import { historyViewOf, notFoundView, viewOf, type View } from '../../src/site/site'
import type { Locale } from '../../src/vocabulary/locales'
import { editions, ORIGIN, paragraph, richText, text } from './site-fixture'

/** An archive of one document: its current edition and earlier ones, each unlike the next in what is given. */
export function archiveOf(
  current: CurrentEdition,
  earlier: (Partial<ArchivedEdition> & { number: number })[],
): Archive {
  const editions = [current, ...earlier.map((each) => ({ ...current, changeNote: null, ...each }))]
  const ofDocument = (collection: string, id: string) =>
    collection === current.collection && id === current.id
      ? editions.toSorted((a, b) => b.number - a.number)
      : []
  return {
    between: ({ collection, id }, first, last) =>
      Promise.resolve(
        ofDocument(collection, id)
          .filter(({ number }) => number >= first && number <= last)
          .map(({ number, hash, changeNote, reviewedAt, publishedAt, content, media }) => ({
            number,
            ...(hash !== undefined && { hash }),
            changeNote,
            reviewedAt,
            publishedAt,
            content,
            media,
          })),
      ),
    newestBefore: ({ collection, id }, instant) =>
      Promise.resolve(
        ofDocument(collection, id).find(({ publishedAt }) => publishedAt < instant)?.number,
      ),
  }
}

const belgium = editions.find(({ id }) => id === 'be')
if (!belgium) throw new Error('The fixture has no Belgium.')

const archive = archiveOf(belgium, [
  { number: 1, publishedAt: '2026-02-10T09:00:00.000Z' },
  {
    number: 2,
    publishedAt: '2026-02-12T09:00:00.000Z',
    content: {
      ...belgium.content,
      tagline: { en: 'Before.' },
      crimeOverview: { en: richText(paragraph(text('Another text.'))) },
      keyFacts: [],
      gallery: [{ media: 'm2' }],
    },
  },
])

/** What stands at any address of the fixture's site, with Belgium's earlier editions. */
export async function anyViewAt(path: string, among: EditionSet): Promise<View> {
  const reader = new EditionReader(among)
  const site = { origin: ORIGIN }
  return (
    viewOf(path, reader, site) ??
    (await historyViewOf(path, reader, site, archive)) ??
    notFoundView(path, reader, site)
  )
}

/** Pages that are made when somebody asks, each kind of them once. */
export const pathsOnRequest = (locale: Locale): string[] =>
  [
    'search',
    'search?q=police',
    'countries?region=europe',
    'countries?region=europe&crime-area=human-trafficking&function=police&q=bel',
    'nowhere',
    'compare',
    'compare?countries=belgium,belarus',
    'compare?countries=atlantis,belarus',
    `countries/belgium/with/${locale === 'fr' ? 'ar' : 'fr'}`,
    'countries/belgium/editions',
    'countries/belgium/editions/1',
    'countries/belgium/editions/compare',
    'countries/belgium/editions/9',
    'countries/belgium?asOf=2026-03-01',
    'countries/belgium?asOf=yesterday',
  ].map((path) => `/${locale}/${path}`)
