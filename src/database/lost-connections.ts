import type { Payload } from 'payload'

import { notePool } from '../metrics/port'
import { poolOf } from './payload-pool'

/**
 * Lets the server live on when PostgreSQL goes away for a while: an error that nobody listens to would end the process. The pool
 * listens for connections that are idle, and a query for its own; between two statements of a transaction nobody else
 * does. The pool replaces the connection by itself.
 */
export function surviveLostConnections(payload: Payload): void {
  const pool = poolOf(payload)
  notePool('liaison-payload', pool)
  const report = (error: Error) => {
    payload.logger.warn({ msg: 'A database connection was lost.', reason: error.message })
  }
  pool.on('error', report)
  pool.on('connect', (client) => {
    client.on('error', report)
  })
}
