import { createServer, type Server } from 'node:http'

import type { Pool } from 'pg'
import { collectDefaultMetrics, Registry } from 'prom-client'

import { databaseMetrics } from './database-metrics'
import { requestMetrics, type RequestMetrics } from './request-metrics'

export interface MetricsServer {
  metrics: RequestMetrics
  /** Reads queues and outboxes from here on. */
  watchDatabase: (pool: Pool) => void
  close: () => Promise<void>
}

/**
 * Answers `GET /metrics` in Prometheus's text format, on a port of its own that no visitor reaches.
 *
 * @param host the interface to listen on
 * @throws {Error} when it cannot listen
 */
export async function serveMetrics(host: string, port: number): Promise<MetricsServer> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const metrics = requestMetrics(registry)
  globalThis.liaisonPublished = metrics.published
  let refresh: (() => Promise<void>) | undefined
  const server = createServer((request, response) => {
    const isRead = request.method === 'GET' && request.url?.split('?')[0] === '/metrics'
    if (!isRead) {
      response.writeHead(404).end()
      return
    }
    text().then(
      (body) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(body),
      () => response.writeHead(500).end(),
    )
  })
  const text = async () => {
    await refresh?.()
    return registry.metrics()
  }
  await listening(server, host, port)
  return {
    metrics,
    watchDatabase(pool) {
      refresh = databaseMetrics(registry, pool, () => globalThis.liaisonSite?.sequence)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
