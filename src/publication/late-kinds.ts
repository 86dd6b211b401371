import type { Pool } from 'pg'

import { lateAnswersIn } from '../api/files/late-answers'
import type { ApiMakers } from '../api/port'
import { archiveIn } from '../editions/read-archive'
import type { PageStore } from '../page-store/page-store'
import type { Site } from '../site/site'
import type { ApiFiles } from './api-files'
import { BulkFiles } from './bulk-files'
import { HistoryPages } from './history-pages'
import { LateApiFiles } from './late-api-files'
import { LateFiles } from './late-files'
import { TwoLanguagesPages } from './two-languages-pages'

export interface LateKindsOptions {
  store: PageStore
  site: Site
  /** Names the code that makes files: those of another build are made again. */
  build: string
  /** Of the primary database: what a replica that lags behind shows would stay. */
  pool: Pool
  /** Makes what of the API is stored late. */
  api: ApiMakers
  log: (message: string, error: unknown) => void
}

/**
 * Everything that is written late.
 *
 * @param details what is stored of documents in one language, from which other files follow
 */
export function lateFilesOf(options: LateKindsOptions, details: ApiFiles): LateFiles {
  const { store, site, build, pool, api, log } = options
  return new LateFiles(
    store,
    [
      new LateApiFiles(store, build, lateAnswersIn(options), details),
      new TwoLanguagesPages(store, site),
      new HistoryPages(store, site, build, archiveIn(pool)),
      new BulkFiles(store, build, api, details),
    ],
    log,
  )
}
