import type { Pool } from 'pg'

import { lastSequenceIn } from '../../api/open-api'
import { INTERNAL_HEADER } from '../http/internal-requests'
import type { Handler } from '../http/front-door'
import { PROJECT_ROOT } from '../project-root'
import { GRAPHQL_PATH } from './path'
import { queriesFolderIn } from './query-files'
import { readPersistedQueries } from './read-queries'
import { serveQueries } from './serve-queries'

/** How long the application may take, in milliseconds. */
const ANSWER_MS = 30_000

/**
 * Opens GraphQL for queries in addresses: known ones are those of the repository and the operator's own, in the folder
 * `queries` of DATA_DIR.
 *
 * @param port where this process listens: the application is asked there, without what the reader sent of himself
 * @param token proves that the request is this process's own, which is not counted again
 */
export async function openQueries(
  pool: Pool,
  { dataDir, port, token }: { dataDir: string; port: number; token: string },
): Promise<Handler> {
  return serveQueries({
    known: await readPersistedQueries([PROJECT_ROOT, dataDir].map(queriesFolderIn)),
    lastSequence: lastSequenceIn(pool),
    execute: (query) =>
      fetch(`http://127.0.0.1:${port}${GRAPHQL_PATH}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [INTERNAL_HEADER]: token },
        body: JSON.stringify(query),
        signal: AbortSignal.timeout(ANSWER_MS),
      }),
  })
}
