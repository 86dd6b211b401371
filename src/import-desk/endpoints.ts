import type { Endpoint } from 'payload'

import { makeDrafts } from './drafts'
import { readImport } from './read'

/** The importer over HTTP, for the import screen. */
export const importEndpoints: Endpoint[] = [
  { path: '/import/read', method: 'post', handler: readImport },
  { path: '/import/drafts', method: 'post', handler: makeDrafts },
]
