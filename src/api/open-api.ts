import type { Pool } from 'pg'

import { readSettings } from '../editions/read-editions'
import { logError } from '../log/log'
import { openApi, type ApiServer } from './http/handler'
import { TRY_ADDRESS } from './openapi/operations'
import { ownDocuments } from './openapi/own-documents'
import { ApiReader } from './store/api-reader'
import { fillDocuments } from './store/fill'

export type { ApiServer } from './http/handler'

/** Answers the place of the newest publication; 0 before the first. */
export function lastSequenceIn(pool: Pool): () => Promise<number> {
  const reader = new ApiReader(pool)
  return () => reader.lastSequence()
}

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
  const own = ownDocuments(origin)
  return openApi({
    reader: new ApiReader(reads),
    documents: async (address, search) =>
      own.fixed.get(address) ??
      (address === TRY_ADDRESS ? own.asked(search) : undefined) ??
      own.pages[address]?.(await readSettings(pool)),
    log: (error) => {
      logError('The public API could not answer.', error)
    },
  })
}
