import type { Archive, ArchivedEdition } from '../../src/editions/archive'
import type { CurrentEdition } from '../../src/editions/edition'
import { EditionReader, type EditionSet } from '../../src/editions/edition-set'
import {
  reportSubjectAt,
  reportTokenAt,
  reportView,
  statusViewAt,
  type ReportStatus,
} from '../../src/site/report-pages'
import { historyViewOf, notFoundView, searchViewOf, viewOf, type View } from '../../src/site/site'
import type { Locale } from '../../src/vocabulary/locales'
import { searches, searchInFixture } from './search-fixture'
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
          .map(
            ({ number, hash, changeNote, corrects, reviewedAt, publishedAt, content, media }) => ({
              number,
              ...(corrects !== undefined && { corrects }),
              ...(hash !== undefined && { hash }),
              changeNote,
              reviewedAt,
              publishedAt,
              content,
              media,
            }),
          ),
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
    corrects: 2,
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
    (await searchViewOf(path, reader, site, searchInFixture, () => undefined)) ??
    (await historyViewOf(path, among, site, archive)) ??
    reportViewAt(path, reader) ??
    notFoundView(path, reader, site)
  )
}

/** Where a reader reports an error, and where he looks up what became of it. */
const REPORTS = [
  'report?page=countries/belgium&section=crime-areas&edition=3',
  'report?page=countries/belgium&section=page&edition=1',
  `report/${'t'.repeat(43)}`,
]

const STATUS: ReportStatus = {
  collection: 'countries',
  document: 'be',
  section: 'crime-areas',
  state: 'published',
  receivedAt: '2026-02-11T09:00:00.000Z',
  reply: 'You were right.\nThank you.',
  corrected: { collection: 'countries', document: 'be', edition: 2 },
  hasWords: true,
}

/** As if the form had been sent and not taken. */
function reportViewAt(path: string, reader: EditionReader): View | null {
  if (reportTokenAt(path)) return statusViewAt(path, STATUS, reader, { origin: ORIGIN })
  const found = reportSubjectAt(path, reader, { origin: ORIGIN })
  if (!found || 'instead' in found) return null
  const sent = { wrong: 'It is <b>wrong</b>.', right: 'It is right.' }
  return reportView(found.subject, { token: 'token', sent, problem: 'too-fast' })
}

/** Pages that are made when somebody asks, each kind of them once. */
export const pathsOnRequest = (locale: Locale): string[] =>
  [
    ...searches,
    'countries?region=europe',
    'countries?region=europe&crime-area=human-trafficking&function=police&q=bel',
    'nowhere',
    ...REPORTS,
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
