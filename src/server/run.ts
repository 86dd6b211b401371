import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { readEnvironment } from '../env'
import { adoptConsole } from '../log/adopt-console'
import { configureLog } from '../log/log'
import { announcement } from './announce'
import { ensureBuild } from './build/ensure-build'
import { currentBuildStamp } from './build/stamp'
import { applyMigrations } from './database/migrations'
import { listDemoAccounts, loadDemoIfEmpty } from './demo'
import { logAccess } from './http/access-log'
import type { AnswerAtOnce } from './http/express-lane'
import { answer, answerAtOnce, type FrontDoor } from './http/front-door'
import { listen } from './http/listen'
import { observed, observedAtOnce } from './http/observe'
import { Readiness } from './http/readiness'
import { lockDataDir, openDatabase } from './open-database'
import { openMetrics } from './open-metrics'
import { openTracing } from './open-tracing'
import type { Progress } from './progress'
import { prepareDataDir } from './settings/data-dir'
import { resolveSecret } from './settings/secret'
import { readSettings } from './settings/settings'
import { readOwnSigningKey } from './settings/signing-key'
import type { Shutdown } from './shutdown'
import { tryServices } from './try-services'

export interface RunOptions {
  /** Compiles on request and serves nothing from the page store. */
  dev: boolean
  progress: Progress
  /** Closes whatever was opened here. */
  shutdown: Shutdown
}

/**
 * Everything from the environment to a server that is ready, in order. What can be checked quickly is checked before the long
 * steps.
 *
 * @throws {StartError} one line for the operator
 */
export async function run({ dev, progress, shutdown }: RunOptions): Promise<void> {
  const { signal } = shutdown
  const settings = readSettings()
  const { dataDir, demoPassword } = settings
  configureLog(settings.log)
  // While developing, what libraries print is for the person who does it.
  if (!dev) adoptConsole()
  await prepareDataDir(dataDir)
  const secret = await resolveSecret(settings)
  const ownKey = await readOwnSigningKey(settings)
  const lock = await lockDataDir(dataDir, 'a running Liaison')
  shutdown.add(() => lock.release())

  const tracing = await openTracing(settings, shutdown)

  const readiness = new Readiness()
  const internalToken = randomBytes(24).toString('base64url')
  const { siteUrl: publicAddress, proxies, limits, opens } = readEnvironment()
  const door: FrontDoor = { readiness, internalToken, siteUrl: publicAddress, closing: signal }
  if (tracing) door.trace = tracing.request
  const metrics = await openMetrics(settings.metrics, shutdown)
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    answer(door, request, response)
  const atOnce: AnswerAtOnce = (question) => answerAtOnce(door, question)
  const observers = [
    ...(metrics ? [metrics.answered] : []),
    ...(settings.accessLog ? [logAccess] : []),
    ...(tracing ? [tracing.answered] : []),
  ]
  const answering =
    observers.length > 0
      ? { answer: observed(handle, observers), atOnce: observedAtOnce(atOnce, observers) }
      : { answer: handle, atOnce }
  const listener = await listen(settings.port, answering, opens)
  void tryServices(readEnvironment())

  const database = await openDatabase(settings, progress, signal)
  shutdown.add(() => database.close())
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(listener.port),
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: secret,
    LIAISON_INTERNAL_TOKEN: internalToken,
    ...(database.isEmbedded ? { LIAISON_EMBEDDED: '1' } : {}),
  })

  await applyMigrations(database.url, progress, signal)
  readiness.complete('migrations')
  metrics?.watchDatabase(database.url)
  const generatedPassword = database.isEmbedded
    ? await loadDemoIfEmpty({ databaseUrl: database.url, dataDir, demoPassword }, progress, signal)
    : undefined
  readiness.complete('demo content')
  await lock.publish(database.url)

  if (!dev) {
    await ensureBuild(progress, signal)
    process.env.LIAISON_BUILD = await currentBuildStamp()
  }
  progress.step(dev ? 'Starting the application, with hot reload' : 'Starting the application')
  // React and Next read NODE_ENV when they are loaded, and it is set only now.
  const { openFrontDoor } = await import('./http/open-front-door')
  await openFrontDoor(door, {
    ...{ listener, databaseUrl: database.url, secret, ownKey, dataDir },
    ...{ limits, proxies, dev, shutdown },
  })
  shutdown.add(() => wait(settings.shutdownDelay * 1000))
  progress.step('Ready')

  const demoAccounts = database.isEmbedded ? await listDemoAccounts(database.url) : []
  const { siteUrl } = readEnvironment()
  process.stdout.write(announcement({ siteUrl, demoAccounts, generatedPassword }))
}
