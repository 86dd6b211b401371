import path from 'node:path'

import pg from 'pg'

import { ReadPool } from '../database/read-pool'
import { readEnvironment } from '../env'
import { mediaStore } from '../media-store/open-media-store'
import { openPageStore } from '../page-store/page-store'
import type { Site } from '../site/site'
import { listenForPublications } from './listen-for-publications'
import { bringSiteUpToDate, registerSite } from './site-port'
import { SiteUpdater } from './site-updater'

declare global {
  /** One for the process, also when a bundler loads this module twice. */
  var liaisonUpdater: Promise<SiteUpdater> | undefined
  /** Ends what keeps the site true, so that nothing asks a database that is being stopped. */
  var liaisonStopListening: (() => Promise<void>) | undefined
}

export function siteOf(): Site {
  const { siteUrl, security } = readEnvironment()
  return { origin: siteUrl, ...(security && { security }) }
}

/** How long a visitor is kept waiting for the database before he is told that it does not answer. */
const VISITOR_TIMEOUT_MS = 5000
const CONNECTIONS = 4

function openPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS })
  pool.on('error', (error) => {
    console.error('The site lost a database connection.', error.message)
  })
  return pool
}

const openVisitorPool = (connectionString: string | undefined): pg.Pool =>
  openPool({
    connectionString,
    application_name: 'liaison-visitors',
    connectionTimeoutMillis: VISITOR_TIMEOUT_MS,
    statement_timeout: VISITOR_TIMEOUT_MS,
    query_timeout: VISITOR_TIMEOUT_MS,
  })

/** Opens the page store, makes it true to the current editions, and keeps it so from then on. */
export function openSite(): Promise<SiteUpdater> {
  globalThis.liaisonUpdater ??= open()
  globalThis.liaisonUpdater.catch(() => {
    globalThis.liaisonUpdater = undefined
  })
  return globalThis.liaisonUpdater
}

async function open(): Promise<SiteUpdater> {
  const { databaseUrl, databaseReadUrl, dataDir, build } = readEnvironment()
  const pool = openPool({ connectionString: databaseUrl, application_name: 'liaison-site' })
  const visitors = openVisitorPool(databaseUrl)
  const updater = await SiteUpdater.open({
    pool,
    visitors:
      databaseReadUrl === undefined
        ? visitors
        : new ReadPool(
            visitors,
            openVisitorPool(databaseReadUrl),
            () => globalThis.liaisonPublications ?? 0,
          ),
    store: await openPageStore(path.join(dataDir, 'site')),
    site: siteOf(),
    build: `${build}:${siteOf().origin}`,
    media: mediaStore(),
    log,
  })
  registerSite(updater)
  if (databaseUrl !== undefined)
    globalThis.liaisonStopListening = listenForPublications({
      databaseUrl,
      onPublication: bringSiteUpToDate,
      onHeartbeat: () => updater.update(),
      log,
    })
  return updater
}

const log = (message: string, error: unknown): void => {
  console.error(message, error)
}
