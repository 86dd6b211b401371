import type { Pool } from 'pg'

import { logError } from '../log/log'
import { openApi, type ApiServer } from './http/handler'
import { ownDocuments } from './openapi/own-documents'
import { ApiReader } from './store/api-reader'
import { fillDocuments } from './store/fill'

export { isApiPath, type ApiServer } from './http/handler'

/**
 * Makes the stored documents true to the current editions, and answers requests from them.
 *
 * @param reads where they are read
 */
export async function openPublicApi(
  pool: Pool,
  reads: Pick<Pool, 'query'>,
  origin: string,
): Promise<ApiServer> {
  await fillDocuments(pool)
  return openApi({
    reader: new ApiReader(reads),
    documents: ownDocuments(pool, origin),
    log: (error) => {
      logError('The public API could not answer.', error)
    },
  })
}
