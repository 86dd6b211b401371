import path from 'node:path'

import pg from 'pg'

import { registeredApi } from '../api/port'
import { endPools } from '../database/end-pools'
import { ReadPool } from '../database/read-pool'
import { readEnvironment } from '../env'
import { logError } from '../log/log'
import { notePool } from '../metrics/port'
import { mediaStore } from '../media-store/open-media-store'
import { openPageStore } from '../page-store/page-store'
import type { Site } from '../site/site'
import { listenForPublications } from './listen-for-publications'
import { bringSiteUpToDate, registerSite } from './site-port'
import { SiteUpdater } from './site-updater'

declare global {
  /** One for the process, also when a bundler loads this module twice. */
  var liaisonUpdater: Promise<SiteUpdater> | undefined
  /** Ends hearing of publications. */
  var liaisonStopListening: (() => Promise<void>) | undefined
  /** The connections of the site. */
  var liaisonSitePools: pg.Pool[] | undefined
}

export function siteOf(): Site {
  const { siteUrl, security } = readEnvironment()
  return { origin: siteUrl, ...(security && { security }) }
}

/** How long a visitor is kept waiting for the database before he is told that it does not answer. */
const VISITOR_TIMEOUT_MS = 5000
/** How long what keeps the site true waits for a connection and for an answer: one that is dead without knowing it holds up all publications. */
const SITE_CONNECT_MS = 5000
const SITE_ANSWER_MS = 60_000
const CONNECTIONS = 4

function openPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS })
  ;(globalThis.liaisonSitePools ??= []).push(pool)
  notePool(settings.application_name ?? '', pool)
  pool.on('error', (error) => {
    logError('The site lost a database connection.', error)
  })
  return pool
}

const openVisitorPool = (connectionString: string | undefined, name: string): pg.Pool =>
  openPool({
    connectionString,
    application_name: name,
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

/** Ends hearing of what others publish: a database that is being stopped is not asked. */
export const stopListening = async (): Promise<void> => globalThis.liaisonStopListening?.()

/** Writes what the last publications changed, and ends the site's connections. Call it when nobody is answered any more. */
export async function closeSite(): Promise<void> {
  const updater = await openSite()
  await updater.close()
  await endPools(globalThis.liaisonSitePools ?? [])
}

async function open(): Promise<SiteUpdater> {
  const { databaseUrl, databaseReadUrl, dataDir, build } = readEnvironment()
  const pool = openPool({
    connectionString: databaseUrl,
    application_name: 'liaison-site',
    connectionTimeoutMillis: SITE_CONNECT_MS,
    query_timeout: SITE_ANSWER_MS,
    keepAlive: true,
  })
  const visitors = openVisitorPool(databaseUrl, 'liaison-visitors')
  const updater = await SiteUpdater.open({
    pool,
    visitors:
      databaseReadUrl === undefined
        ? visitors
        : new ReadPool(
            visitors,
            openVisitorPool(databaseReadUrl, 'liaison-visitors-replica'),
            () => globalThis.liaisonPublications ?? 0,
          ),
    store: await openPageStore(path.join(dataDir, 'site')),
    site: siteOf(),
    build: `${build}:${siteOf().origin}`,
    media: mediaStore(),
    api: registeredApi(),
    log: logError,
  })
  registerSite(updater)
  if (databaseUrl !== undefined)
    globalThis.liaisonStopListening = listenForPublications({
      databaseUrl,
      onPublication: bringSiteUpToDate,
      onHeartbeat: () => updater.update(),
      log: logError,
    })
  return updater
}
