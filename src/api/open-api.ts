import type { Pool } from 'pg'

import { readSettings } from '../editions/read-editions'
import { logError } from '../log/log'
import type { SigningKey } from '../signing/keys'
import { Signer } from '../signing/signed-file'
import { publicKeysIn } from '../signing/store/keys'
import { BulkStore } from './bulk/bulk-store'
import { openApi, type ApiServer } from './http/handler'
import { TRY_ADDRESS } from './openapi/operations'
import { ownDocuments } from './openapi/own-documents'
import { registerApi, type ApiMakers } from './port'
import { ApiReader } from './store/api-reader'
import { fillDocuments } from './store/fill'

export type { ApiServer } from './http/handler'

/** Answers the place of the newest publication; 0 before the first. */
export function lastSequenceIn(pool: Pool): () => Promise<number> {
  const reader = new ApiReader(pool)
  return () => reader.lastSequence()
}

export interface PublicApiOptions {
  pool: Pool
  /** Where the stored documents are read: a replica, or the same. */
  reads: Pick<Pool, 'query'>
  /** Where the API stands: scheme, host and port. */
  origin: string
  /** Answers what editions are signed with now. */
  signingKey: () => Promise<SigningKey>
  /** Where bulk files are kept while they are what is public. */
  bulkFolder: string
}

/** Makes the stored documents true to the current editions, and answers requests from them. */
export async function openPublicApi(options: PublicApiOptions): Promise<ApiServer> {
  const { pool, reads, origin, signingKey, bulkFolder } = options
  await fillDocuments(pool)
  const own = ownDocuments(origin)
  const makers: ApiMakers = {
    origin,
    bulk: await BulkStore.open(pool, bulkFolder),
    signer: async () => new Signer(await signingKey(), origin),
  }
  registerApi(makers)
  return openApi({
    ...makers,
    publicKeys: () => publicKeysIn(pool),
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
