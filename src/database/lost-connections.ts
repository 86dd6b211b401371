import type { Payload } from 'payload'
import type { Pool } from 'pg'

import { notePool } from '../metrics/port'

/**
 * Lets the server live on when PostgreSQL goes away for a while: without a listener, the error of an idle
 * connection would end the process. The pool replaces the connection by itself.
 */
export function surviveLostConnections(payload: Payload): void {
  const { pool } = payload.db as unknown as { pool: Pool }
  notePool('liaison-payload', pool)
  pool.on('error', (error) => {
    payload.logger.warn({ msg: 'A database connection was lost.', reason: error.message })
  })
}
