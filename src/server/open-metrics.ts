import pg from 'pg'

import type { Environment } from '../env'
import type { RequestMetrics } from '../metrics/request-metrics'
import { serveMetrics } from '../metrics/serve-metrics'
import { reasonOf } from '../vocabulary/reason-of'
import type { Shutdown } from './shutdown'
import { StartError } from './start-error'

const PATIENCE_MS = 5000

export interface ServerMetrics extends RequestMetrics {
  /** Counts from here on what lies in the database too. */
  watchDatabase: (databaseUrl: string) => void
}

/**
 * Serves metrics where the settings say so.
 *
 * @throws {StartError} when that port cannot be listened on
 */
export async function openMetrics(
  settings: Environment['metrics'],
  shutdown: Shutdown,
): Promise<ServerMetrics | undefined> {
  if (!settings) return undefined
  const { host, port } = settings
  const server = await serveMetrics(host, port).catch((error: unknown) => {
    const reason = reasonOf(error)
    throw new StartError(
      `Metrics cannot be served at ${host}:${port} (${reason}). Set METRICS_PORT and METRICS_HOST to others.`,
    )
  })
  shutdown.add(() => server.close())
  return {
    ...server.metrics,
    watchDatabase(databaseUrl) {
      const pool = new pg.Pool({
        connectionString: databaseUrl,
        max: 1,
        connectionTimeoutMillis: PATIENCE_MS,
        query_timeout: PATIENCE_MS,
        application_name: 'liaison-metrics',
      })
      // A connection that was lost shows in the next reading.
      pool.on('error', () => undefined)
      shutdown.add(() => pool.end())
      server.watchDatabase(pool)
    },
  }
}
