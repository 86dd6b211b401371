import type { Pool } from 'pg'

import type { SigningKey } from '../signing/keys'
import { Signer } from '../signing/signed-file'
import { publicKeysIn } from '../signing/store/keys'
import { BulkStore } from './bulk/bulk-store'
import { openApi, type ApiServer } from './http/handler'
import { ownDocuments } from './openapi/own-documents'
import { ApiReader } from './store/api-reader'
import { fillDocuments } from './store/fill'

export { isApiPath, type ApiServer } from './http/handler'

export interface PublicApiOptions {
  pool: Pool
  /** Where the API stands: scheme, host and port. */
  origin: string
  /** What editions are signed with. */
  key: SigningKey
  /** Where bulk files are kept while they are what is public. */
  bulkFolder: string
}

/** Makes the stored documents true to the current editions, and answers requests from them. */
export async function openPublicApi(options: PublicApiOptions): Promise<ApiServer> {
  const { pool, origin, key, bulkFolder } = options
  await fillDocuments(pool)
  return openApi({
    origin,
    signer: new Signer(key, origin),
    publicKeys: () => publicKeysIn(pool),
    bulk: await BulkStore.open(pool, bulkFolder),
    reader: new ApiReader(pool),
    documents: ownDocuments(pool, origin),
    log: (error) => {
      console.error('The public API could not answer.', error)
    },
  })
}
