import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../src/server/free-port'
import { PROJECT_ROOT } from '../../src/server/project-root'
import { copyDataFolder, newDataFolder } from './data-folder'
import { guardProcess } from './guard'
import { npmStart } from './npm-start'

export interface Product {
  /** `http://localhost:<port>` */
  origin: string
  /** Connection string of its database. */
  databaseUrl: string
  dataDir: string
  /** Of every demo account. */
  password: string
  /** The server's process number, for tests that kill it. */
  pid: number
  /** What it has printed so far, on both streams. */
  output(): string
  /**
   * Ends it with SIGTERM, waits until nothing of it runs any more, and removes its data, unless the caller gave the DATA_DIR.
   *
   * @returns the exit code; null when a signal had ended it
   */
  stop(): Promise<number | null>
}

export const DEMO_PASSWORD = 'a password for the tests'

const START_MS = 10 * 60_000
const POLL_MS = 100

const PREFIX = 'liaison-test-'

/** Every setting is given, empty where it has no value, so that none comes from the developer's `.env`. */
const SETTINGS = {
  OPEN_PORT: '',
  DATABASE_URL: '',
  DATABASE_READ_URL: '',
  MEDIA_DIR: '',
  S3_BUCKET: '',
  S3_ENDPOINT: '',
  S3_REGION: '',
  S3_ACCESS_KEY_ID: '',
  S3_SECRET_ACCESS_KEY: '',
  PAYLOAD_SECRET: '',
  SITE_URL: '',
  DEMO_PASSWORD,
  SMTP_URL: '',
  MAIL_FROM: '',
  CORS_ORIGINS: '',
  LOG_FORMAT: '',
  LOG_LEVEL: '',
  ACCESS_LOG: '',
  METRICS_PORT: '',
  METRICS_HOST: '',
  OTEL_EXPORTER_OTLP_ENDPOINT: '',
  OTEL_EXPORTER_OTLP_HEADERS: '',
  OTEL_SERVICE_NAME: '',
  SHUTDOWN_DELAY: '',
  RATE_LIMIT: '',
  RATE_PER_ADDRESS: '',
  RATE_PER_KEY: '',
  // The receivers of tests are on this machine.
  WEBHOOKS: 'private',
  LINK_CHECK: '',
  TRUST_PROXY: '1',
  CDN_PURGE_URL: '',
  CDN_PURGE_SECRET: '',
  SIGNING_KEY: '',
  SIGNING_KEY_FILE: '',
  SECURITY_CONTACT: '',
  SECURITY_EXPIRES: '',
}

interface StartOptions {
  /** The checkout to run, where it is not this one. */
  root?: string | undefined
  /** A folder of data to begin with a copy of; without it this is the first start. */
  firstData?: string
  /** How long a start may take, in milliseconds: long enough for a build on a slow machine where nothing is said. */
  atMost?: number
}

/**
 * Runs the product as `npm start` does, on a free port and with data of its own, and waits until it is ready. Several
 * may run at once. When the test's process ends in whatever way, the product ends too.
 *
 * @param env settings that differ from the default; a DATA_DIR given here is the caller's to remove
 * @throws {Error} with what the product printed, when it does not become ready
 */
export async function startProduct(
  env: Record<string, string> = {},
  { root = PROJECT_ROOT, firstData, atMost = START_MS }: StartOptions = {},
): Promise<Product> {
  const port = env.PORT ?? String(await freePort())
  const newData = () =>
    firstData === undefined ? newDataFolder(PREFIX) : copyDataFolder(firstData, PREFIX)
  const dataDir = env.DATA_DIR ?? (await newData())
  const settings = { ...SETTINGS, ...env, PORT: port, DATA_DIR: dataDir }
  const { PATH = '', HOME = '' } = process.env
  const child = spawn('sh', ['-c', npmStart(root)], {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.pid === undefined) throw new Error('The product could not be started')
  const guard = guardProcess(child.pid, dataDir, { removesData: env.DATA_DIR === undefined })

  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exited = once(child, 'close').then(([code]) => code as number | null)

  const origin = `http://localhost:${port}`
  try {
    await Promise.race([
      untilReady(origin, atMost),
      exited.then((code) => Promise.reject(new Error(`It ended with code ${code}`))),
    ])
  } catch (error) {
    await guard.end()
    throw new Error(`The product did not become ready. It printed:\n${output}`, { cause: error })
  }
  return {
    origin,
    databaseUrl: settings.DATABASE_URL || (await publishedDatabase(dataDir)),
    dataDir,
    password: settings.DEMO_PASSWORD,
    pid: child.pid,
    output: () => output,
    async stop() {
      await guard.end()
      return exited
    },
  }
}

async function untilReady(origin: string, atMost: number): Promise<void> {
  const deadline = Date.now() + atMost
  for (;;) {
    const response = await fetch(`${origin}/api/health/ready`).catch(() => undefined)
    if (response?.ok) return
    if (Date.now() > deadline) {
      const state = response ? await response.text() : 'no answer'
      throw new Error(`Not ready after ${atMost / 1000} s: ${state}`)
    }
    await wait(POLL_MS)
  }
}

/** A running server says in the lock of its data folder where its database is. */
async function publishedDatabase(dataDir: string): Promise<string> {
  const lock = JSON.parse(await readFile(path.join(dataDir, 'lock'), 'utf8')) as {
    databaseUrl: string
  }
  return lock.databaseUrl
}
