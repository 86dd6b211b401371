import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { expect, vi } from 'vitest'

import { underTest } from './under-test'

import { PATHS_OF_LISTS } from '@/api/files/addresses'
import { CARD_FOLDER } from '@/site/share-card'
import { LOCALES } from '@/vocabulary/locales'

const FOLDERS = ['pages', 'gone', 'not-found']

/** Pages that have feeds, by the names of their files. */
const WITH_FEEDS = /^(?:pages|gone)\/\w\w(?:\/(?:countries|regions|crime-areas)\/[^/]+)?\.html$/

/** Countries, which have a page for each pair of languages. */
const IN_TWO_LANGUAGES = /^(?:pages|gone)\/(\w\w)\/countries\/[^/]+\.html$/

/** Documents of the API, which are there in all languages too. */
const IN_ENGLISH =
  /^((?:pages|gone)\/api\/v1\/(?:countries|ncbs|agencies|crime-areas)\/[^/]+)\/en\.json$/

/**
 * When each file of the product's page store was written, by its path in the store; once all that is there too which is
 * written after a publication is answered: feeds, sitemaps, pages in two languages, and of the API lists and documents in all.
 */
export async function storedFiles(): Promise<Map<string, string>> {
  const lists = PATHS_OF_LISTS.map((list) => `pages${list}`)
  const missingIn = (files: Map<string, string>) =>
    [...files.keys(), 'pages/sitemap.xml', ...lists]
      .flatMap((file) => [
        file.replace(IN_ENGLISH, '$1/all.json'),
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
  return vi.waitFor(
    async () => {
      const files = await readFiles()
      expect(missingIn(files)).toEqual([])
      return files
    },
    { timeout: 30_000 },
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
    // One may be taken out between the two looks.
    const found = await stat(file).catch(() => undefined)
    return found ? [[path.relative(store, file), `${found.mtimeMs} ${found.ino}`] as const] : []
  })
  return new Map((await Promise.all(written)).flat())
}
