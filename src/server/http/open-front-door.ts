import path from 'node:path'

import pg from 'pg'

import { answerApiFile } from '../../api/files/answer'
import { openPublicApi } from '../../api/open-api'
import { ReadPool } from '../../database/read-pool'
import { sharedWhileAsked } from '../../database/shared-while-asked'
import { readEnvironment } from '../../env'
import { logError } from '../../log/log'
import { notePool } from '../../metrics/port'
import { answerPage } from '../../page-store/answer'
import { beginFormThread } from '../../page-store/begin-form-thread'
import { openPageStore } from '../../page-store/page-store'
import { DrawingProcess } from '../../share-image/drawing-process'
import { registerDrawing } from '../../share-image/port'
import { openQueries } from '../graphql/open-queries'
import type { SigningKey } from '../../signing/keys'
import { currentSigningKey } from '../../signing/store/keys'
import type { Shutdown } from '../shutdown'
import { admission, MINUTE, type RateSettings } from '../limits/admit'
import { KeyRing } from '../limits/key-ring'
import { RateCounter } from '../limits/rate'
import { shareCounts } from '../limits/share-counts'
import { SharedCounts } from '../limits/shared-counts'
import { startApplication } from './application'
import { bootApplication } from './boot'
import type { FrontDoor } from './front-door'
import type { Listener } from './listen'

export interface Behind {
  listener: Listener
  databaseUrl: string
  /** Signs sessions, and closes what the database is not to know; known to all servers on it. */
  secret: string
  /** The operator's key for signing editions, where he has set one. */
  ownKey: SigningKey | undefined
  dataDir: string
  limits: RateSettings
  /** How many proxies of the operator's stand in front. */
  proxies: number
  dev: boolean
  shutdown: Shutdown
}

const HEALTH_TIMEOUT_MS = 2000
const IS_FILE = /^\/(assets|media)\//
const API_CONNECTIONS = 8
const API_TIMEOUT_MS = 10_000

/** The public API reads from the operator's replica where there is one. */
function readsOf(pool: pg.Pool, shutdown: Shutdown): Pick<pg.Pool, 'query'> {
  const { databaseReadUrl } = readEnvironment()
  if (databaseReadUrl === undefined) return pool
  const replica = apiPoolAt(databaseReadUrl, 'liaison-api-replica')
  shutdown.add(() => replica.end())
  return new ReadPool(pool, replica, () => globalThis.liaisonPublications ?? 0)
}

/** Connections with which the public API asks; an answer that takes too long is not waited for. */
function apiPoolAt(connectionString: string, name = 'liaison-api'): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: API_CONNECTIONS,
    connectionTimeoutMillis: API_TIMEOUT_MS,
    statement_timeout: API_TIMEOUT_MS,
    // The database's own clock does not help where the connection to it is dead.
    query_timeout: 2 * API_TIMEOUT_MS,
    application_name: name,
  })
  notePool(name, pool)
  pool.on('error', (error) => {
    logError('The public API lost a database connection.', error)
  })
  return pool
}

/**
 * Puts the page store and the application behind the door and has the application bring the store up to date; then the
 * server is ready. Closing goes the other way: requests first, then the application, then its database.
 */
export async function openFrontDoor(
  door: FrontDoor,
  { listener, databaseUrl, secret, ownKey, dataDir, limits, proxies, dev, shutdown }: Behind,
): Promise<void> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: HEALTH_TIMEOUT_MS,
    query_timeout: HEALTH_TIMEOUT_MS,
    application_name: 'liaison-health',
  })
  pool.on('error', () => undefined)
  shutdown.add(() => pool.end())
  door.checkDatabase = sharedWhileAsked(() => pool.query('select 1'))

  const apiPool = apiPoolAt(databaseUrl)
  shutdown.add(() => apiPool.end())
  const signingKey = () => currentSigningKey(apiPool, secret, ownKey)
  const storeFolder = path.join(dataDir, 'site')
  // One that is revoked is found out before anybody asks.
  await signingKey()
  door.api = await openPublicApi({
    pool: apiPool,
    reads: readsOf(apiPool, shutdown),
    origin: door.siteUrl,
    signingKey,
    // Beside the pages: its files get other names among them, which no disk gives to a file of another.
    bulkFolder: path.join(storeFolder, 'bulk'),
  })
  const keys = await KeyRing.open(apiPool, (error) => {
    logError('The API keys could not be read.', error)
  })
  const counter = new RateCounter()
  const shared = new SharedCounts(counter, secret, MINUTE)
  const stopSharing = shareCounts({
    ...{ databaseUrl, pool: apiPool, counts: shared },
    log: (error) => {
      logError('Requests are counted without the other servers.', error)
    },
  })
  shutdown.add(stopSharing)
  door.admit = admission(keys, { counter, shared }, limits, proxies)

  door.queries = await openQueries(apiPool, {
    dataDir,
    port: listener.innerPort,
    token: door.internalToken,
  })

  const store = await openPageStore(storeFolder, { beginThread: beginFormThread })
  // While developing, pages are rendered on request; what they load is in the store only.
  door.answerPage = (question) =>
    !dev || IS_FILE.test(question.url ?? '') ? answerPage(question, store) : undefined
  if (!dev) door.answerApiFile = (question) => answerApiFile(question, store)

  const drawing = new DrawingProcess()
  registerDrawing(drawing.draw)
  shutdown.add(() => {
    drawing.end()
    return Promise.resolve()
  })

  const application = await startApplication({ dev, listener })
  shutdown.add(() => application.close())
  shutdown.add(() => listener.close())
  door.application = application.handle

  await bootApplication(listener.innerPort, door.internalToken, shutdown.signal)
  door.readiness.complete('page store')
  await listener.open()
}
