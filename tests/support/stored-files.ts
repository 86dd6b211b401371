import { access, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { expect, vi } from 'vitest'

import { rowsOf } from './database'
import { underTest } from './under-test'

import { BULK_FILES } from '@/api/bulk/sets'
import { BULK_MANIFEST, PATHS_OF_LISTS, pathOfBulkFile } from '@/api/files/addresses'
import { STORED_LOCALES } from '@/api/representation/speaker'
import { KEPT } from '@/site/history/kept-pages'
import { pathsWithForms } from '@/site/machine-routes'
import { CARD_FOLDER } from '@/site/share-card'
import { KEYS_PATH } from '@/vocabulary/api-root'
import { LOCALES } from '@/vocabulary/locales'

const FOLDERS = ['pages', 'gone', 'not-found']

/** Pages that have feeds, by the names of their files. */
const WITH_FEEDS = /^(?:pages|gone)\/\w\w(?:\/(?:countries|regions|crime-areas)\/[^/]+)?\.html$/

/** The other forms of a page, by the name of its file. */
function formsBeside(file: string): string[] {
  const [, folder = '', page = ''] = /^(pages|gone)(\/.*)\.html$/.exec(file) ?? []
  return page === ''
    ? []
    : pathsWithForms(page)
        .slice(1)
        .map((form) => folder + form)
}

/** Countries, which have a page for each pair of languages. */
const IN_TWO_LANGUAGES = /^(?:pages|gone)\/(\w\w)\/countries\/[^/]+\.html$/

/** The number of the current edition of each document that has a page, by the page's address without its language. */
async function numbersOfEditions(): Promise<Map<string, number>> {
  const rows = await rowsOf<{ page: string; number: number }>(
    `select d.collection || '/' || d.slug as page, max(e.number)::int as number
     from api_documents d join editions e on e.collection::text = d.collection and e.document = d.document
     where d.locale = 'en' group by d.collection, d.slug`,
  )
  return new Map(rows.map(({ page, number }) => [page, number]))
}

const OF_DOCUMENT = /^(?:pages|gone)\/\w\w\/((?:countries|ncbs|agencies|crime-areas)\/[^/]+)\.html$/

/** The newest part of a document's history, by the name of its page's file. */
function historyBeside(file: string, numbers: Map<string, number>): string[] {
  const [, page = ''] = OF_DOCUMENT.exec(file) ?? []
  if (page === '') return []
  const count = numbers.get(page) ?? 0
  const newest = Array.from({ length: Math.min(count, KEPT) }, (_, index) => count - index)
  return ['', ...newest.flatMap((number) => [`/${number}`, `/${number}/changes`])]
    .filter((part) => part !== '/1/changes')
    .map((part) => file.replace('.html', `/editions${part}.html`))
}

/** What the API says of each document that is public or was. */
async function documentsOfTheApi(): Promise<string[]> {
  const documents = await rowsOf<{ collection: string; document: string; public: string }>(
    `select collection, document, public from api_documents where locale = 'en'`,
  )
  return documents.flatMap(({ collection, document, public: standing }) => {
    const folder = standing === 'live' ? 'pages' : 'gone'
    return [...STORED_LOCALES, 'signed/current'].map(
      (form) => `${folder}/api/v1/${collection}/${document}/${form}.json`,
    )
  })
}

/** Answers when everything is there that is written after a publication is answered: of that, this is the last. */
export const allWritten = (dataDir: string): Promise<void> =>
  vi.waitFor(() => access(path.join(dataDir, 'site', 'pages', BULK_MANIFEST)), {
    timeout: 60_000,
    interval: 200,
  })

/**
 * When each file of the product's page store was written, by its path in the store; once all that is there too which is
 * written after a publication is answered: feeds, sitemaps, other forms of pages, pages in two
 * languages, the newest part of histories, and what is the API's, bulk files last of all.
 */
export async function storedFiles(): Promise<Map<string, string>> {
  const ofEverything = [...PATHS_OF_LISTS, ...BULK_FILES.map(pathOfBulkFile), BULK_MANIFEST]
  const ofTheApi = [
    ...[KEYS_PATH, ...ofEverything].map((each) => `pages${each}`),
    ...(await documentsOfTheApi()),
  ]
  const numbers = await numbersOfEditions()
  const missingIn = (files: Map<string, string>) =>
    [...files.keys(), 'pages/sitemap.xml', ...ofTheApi]
      .flatMap((file) => [
        file,
        ...formsBeside(file),
        ...historyBeside(file, numbers),
        ...(WITH_FEEDS.test(file)
          ? ['atom', 'json'].map((format) => file.replace('.html', `/feed.${format}`))
          : []),
        ...(IN_TWO_LANGUAGES.test(file)
          ? LOCALES.filter((locale) => !file.includes(`/${locale}/`)).map((locale) =>
              file.replace('.html', `/with/${locale}.html`),
            )
          : []),
      ])
      .filter((file) => !files.has(file))
  await allWritten(underTest('dataDir'))
  return vi.waitFor(
    async () => {
      const files = await readFiles()
      expect(missingIn(files)).toEqual([])
      return files
    },
    { timeout: 60_000, interval: 500 },
  )
}

const COMPRESSED = /\.(gz|br)$/

/**
 * The addresses of the pages that were written again between two looks at the store. Pictures for sharing are not among
 * them: they are drawn when there is nothing else to do, also those of earlier publications.
 */
export const rewrittenPages = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] =>
  [...after]
    .filter(([file, time]) => before.get(file) !== time && !COMPRESSED.test(file))
    .map(([file]) => file.replace(/^(pages|gone|not-found)/, '').replace(/\.html$/, ''))
    .filter((address) => !address.startsWith(CARD_FOLDER))
    .sort()

async function readFiles(): Promise<Map<string, string>> {
  const store = path.join(underTest('dataDir'), 'site')
  const entries = await Promise.all(
    FOLDERS.map((folder) =>
      readdir(path.join(store, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  )
  const files = entries
    .flat()
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => path.join(entry.parentPath, entry.name))
  const written = files.map(async (file) => {
    // One may be taken out between the two looks. A bulk file that loses its other name is the same one.
    const found = await stat(file).catch(() => undefined)
    return found
      ? [[path.relative(store, file), `${found.mtimeMs} ${found.birthtimeMs}`] as const]
      : []
  })
  return new Map((await Promise.all(written)).flat())
}
