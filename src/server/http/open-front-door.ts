import path from 'node:path'

import pg from 'pg'

import { openPublicApi } from '../../api/open-api'
import { openPageStore } from '../../page-store/page-store'
import { servePage } from '../../page-store/serve'
import type { SigningKey } from '../../signing/keys'
import { currentSigningKey } from '../../signing/store/keys'
import type { Shutdown } from '../shutdown'
import { admission, type RateSettings } from '../limits/admit'
import { KeyRing } from '../limits/key-ring'
import { bootApplication } from './boot'
import type { FrontDoor } from './front-door'
import type { Listener } from './listen'

export interface Behind {
  listener: Listener
  databaseUrl: string
  dataDir: string
  /** Signs sessions, and closes what the database is not to know. */
  secret: string
  /** The operator's key for signing editions, where he has set one. */
  ownKey: SigningKey | undefined
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

/**
 * Puts the page store and the application behind the door and has the application bring the store up to date; then the
 * server is ready. Closing goes the other way: requests first, then the application, then its database.
 */
export async function openFrontDoor(
  door: FrontDoor,
  { listener, databaseUrl, dataDir, secret, ownKey, limits, proxies, dev, shutdown }: Behind,
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
  door.checkDatabase = () => pool.query('select 1')

  const apiPool = new pg.Pool({
    connectionString: databaseUrl,
    max: API_CONNECTIONS,
    statement_timeout: API_TIMEOUT_MS,
    application_name: 'liaison-api',
  })
  apiPool.on('error', (error) => {
    console.error('The public API lost a database connection.', error.message)
  })
  shutdown.add(() => apiPool.end())
  door.api = await openPublicApi({
    pool: apiPool,
    origin: door.siteUrl,
    key: await currentSigningKey(apiPool, secret, ownKey),
    bulkFolder: path.join(dataDir, 'bulk'),
  })
  const keys = new KeyRing(apiPool, (error) => {
    console.error('The API keys could not be read.', error)
  })
  door.admit = admission(keys, limits, proxies)

  const store = await openPageStore(path.join(dataDir, 'site'))
  // While developing, pages are rendered on request; what they load is in the store only.
  door.servePage = async (request, response) =>
    (!dev || IS_FILE.test(request.url ?? '')) && (await servePage(request, response, store))

  // Next reads NODE_ENV when it is loaded, and it is set only now.
  const { startApplication } = await import('./application')
  const application = await startApplication({ dev, listener })
  shutdown.add(() => application.close())
  shutdown.add(() => listener.close())
  door.application = application.handle

  await bootApplication(listener.port, door.internalToken, shutdown.signal)
  door.readiness.complete('page store')
}
