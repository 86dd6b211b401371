import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../src/server/free-port'
import { PROJECT_ROOT } from '../../src/server/project-root'
import { installPackages } from './debian-packages'
import { guardProcess } from './guard'

/** As nginx/Dockerfile installs them. */
const PACKAGES = ['gettext-base', 'nginx', 'libnginx-mod-http-brotli-static']
const FILES = [
  '/usr/bin/envsubst',
  '/usr/sbin/nginx',
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
]
const START_MS = 20_000

export interface Nginx {
  /** `http://localhost:<port>` */
  origin: string
  /** The master's process number. */
  pid: number
  stop(): Promise<void>
}

/**
 * Makes sure that there is an nginx: on Debian, as root, by installing it.
 *
 * @throws {Error} that says what to install, where this may not be done here
 */
export function ensureNginx(): void {
  if (!FILES.every((file) => existsSync(file)))
    installPackages('Tests and benchmarks of the web server need Debian’s nginx', PACKAGES)
}

/**
 * Runs Debian's nginx with the configuration of this repository, as its container does, on a free port. It ends with the test's
 * process.
 *
 * @param options.store folder of the page store
 * @param options.application host and port of the application
 * @param options.siteUrl public address of the site
 * @param options.purgeUrl where a cache in front is told what to throw away, where there is one
 * @throws {Error} with what nginx printed, when it does not start
 */
export async function startNginx(options: {
  store: string
  application: string
  siteUrl: string
  purgeUrl?: string
}): Promise<Nginx> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const runDir = await mkdtemp(path.join(tmpdir(), 'liaison-nginx-'))
  const child = spawn('sh', [path.join(PROJECT_ROOT, 'nginx', 'start.sh'), ...asRoot()], {
    env: {
      NODE_ENV: 'test',
      PATH: `${process.env.PATH ?? ''}:/usr/sbin`,
      LISTEN: `127.0.0.1:${port}`,
      STORE: options.store,
      APPLICATION: options.application,
      SITE_URL: options.siteUrl,
      CDN_PURGE_URL: options.purgeUrl ?? '',
      RUN_DIR: runDir,
      WORKERS: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (child.pid === undefined) throw new Error('nginx could not be started')
  const guard = guardProcess(child.pid, runDir, { removesData: true })
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  try {
    await Promise.race([
      untilAnswering(origin),
      once(child, 'close').then(() => Promise.reject(new Error('It ended'))),
    ])
  } catch (error) {
    await guard.end()
    throw new Error(`nginx does not start. It printed:\n${output}`, { cause: error })
  }
  return { origin, pid: child.pid, stop: () => guard.end() }
}

/** Temporary folders can be read by the one who made them only: workers of another user would find nothing. */
const asRoot = (): string[] => (process.getuid?.() === 0 ? ['user root;'] : [])

/** Until it answers at all: it listens before it has a worker. */
async function untilAnswering(origin: string): Promise<void> {
  const deadline = Date.now() + START_MS
  while (!(await fetch(origin, { redirect: 'manual' }).catch(() => undefined))) {
    if (Date.now() > deadline) throw new Error('It does not answer')
    await wait(20)
  }
}
