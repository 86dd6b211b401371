import path from 'node:path'

import { Journal } from './journal'
import { readIfThere } from './page-files'
import { sha256 } from './page-forms'
import { fileOf } from './page-paths'
import type { PageRecord } from './stored-page'

/** A page as it was read from the files of a store. */
export interface ReadPage extends Pick<PageRecord, 'path' | 'status' | 'contentType'> {
  body: Buffer
}

/** How often a store is read anew because it changed meanwhile. */
const ATTEMPTS = 5

/**
 * Reads pages of a store without owning it: nothing is written, so that the server may run or not.
 *
 * @param isWanted whether the page at a path is to be read
 * @returns the pages, and the paths of those whose files are not what was stored
 */
export async function readStoredPages(
  dir: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<{ pages: ReadPage[]; damaged: string[] }> {
  const pages = new Map<string, ReadPage & { digest: string }>()
  let damaged: string[] = []
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const journal = await Journal.open(path.join(dir, 'records.ndjson'))
    const records = journal.records().filter((record) => isWanted(record.path))
    const present = new Set(records.map((record) => record.path))
    for (const known of pages.keys()) if (!present.has(known)) pages.delete(known)
    damaged = []
    for (const record of records) {
      const digest = record.forms.identity.sha256
      if (pages.get(record.path)?.digest === digest) continue
      const body = await readIfThere(path.join(dir, fileOf(record, 'identity')))
      const { path: name, status, contentType } = record
      if (body && sha256(body) === digest)
        pages.set(name, { path: name, status, contentType, body, digest })
      else damaged.push(name)
    }
    if (damaged.length === 0) break
  }
  return { pages: [...pages.values()], damaged }
}
