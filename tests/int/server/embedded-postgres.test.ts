import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { ensureDatabase, loadWhole } from '../../../src/server/database/embedded-content'
import { withClient } from '../../../src/server/database/query'
import { chooseAccount } from '../../../src/server/embedded-postgres/account'
import { findBinaries } from '../../../src/server/embedded-postgres/binaries'
import { readConnection } from '../../../src/server/embedded-postgres/connection'
import { launch } from '../../../src/server/embedded-postgres/launch'
import {
  type EmbeddedServer,
  openEmbeddedPostgres,
} from '../../../src/server/embedded-postgres/open'
import { chooseRunner } from '../../../src/server/embedded-postgres/runner'
import type { Progress } from '../../../src/server/progress'
import { copyDataFolder } from '../../support/data-folder'
import { startScript } from './support/start-script'

const TIMEOUT = 60_000

let dataDir: string
let steps: string[]
let running: EmbeddedServer | undefined

const progress: Progress = {
  step: (text) => steps.push(text),
  heartbeat: () => () => undefined,
}

async function stop(): Promise<void> {
  await running?.stop()
  running = undefined
}

async function open(): Promise<EmbeddedServer> {
  const server = await openEmbeddedPostgres(dataDir, progress)
  running = server
  await ensureDatabase(dataDir, server.maintenanceUrl)
  return server
}

/** A database whose owner was killed: the server still runs. */
async function abandonedDatabase(): Promise<void> {
  const owner = startScript('tests/int/server/support/hold-database.ts', { DATA_DIR: dataDir })
  const [, url = ''] = await owner.printed(/^url=(.+)$/m)
  await write(url)
  owner.child.kill('SIGKILL')
  await owner.exited
}

const postmasterPid = async () =>
  Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])

const write = (url: string) =>
  withClient(url, async (client) => {
    await client.query('create table if not exists kept (value text)')
    await client.query("insert into kept values ('here')")
  })

const readBack = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ value: string }>('select value from kept')
    return rows
  })

beforeEach(async () => {
  // Only its owner may enter this folder: as root, PostgreSQL's account could not.
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'liaison-embedded-')), 'data')
  await mkdir(dataDir)
  steps = []
})

afterEach(async () => {
  await stop()
  await rm(path.dirname(dataDir), { recursive: true, force: true })
}, TIMEOUT)

describe('the embedded PostgreSQL', { timeout: TIMEOUT }, () => {
  test('keeps its data and its port from one start to the next', async () => {
    const first = await open()
    await write(first.url)
    await stop()
    const second = await open()
    expect(second.url).toBe(first.url)
    expect(await readBack(second.url)).toEqual([{ value: 'here' }])
  })

  test('takes connections from this machine only, with a password that only its owner can read', async () => {
    const { url } = await open()
    const rows = await withClient(url, async (client) => {
      const { rows } = await client.query<{ name: string; setting: string }>(
        `select name, setting from pg_settings where name in
         ('listen_addresses', 'unix_socket_directories', 'fsync', 'shared_buffers') order by name`,
      )
      return rows.map(({ name, setting }) => `${name}=${setting}`)
    })
    expect(rows).toEqual([
      'fsync=on',
      'listen_addresses=127.0.0.1',
      'shared_buffers=16384',
      'unix_socket_directories=',
    ])
    const wrong = new URL(url)
    wrong.password = 'guessed'
    await expect(withClient(wrong.href, () => Promise.resolve())).rejects.toBeInstanceOf(
      pg.DatabaseError,
    )
    expect((await stat(path.join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600)
  })

  test('starts over a server that was left running when its owner was killed', async () => {
    await abandonedDatabase()
    const orphan = await postmasterPid()
    const second = await open()
    expect(steps).toContain('Stopping a PostgreSQL that was left running')
    expect(await postmasterPid()).not.toBe(orphan)
    expect(await readBack(second.url)).toEqual([{ value: 'here' }])
  })

  test('starts after everything was killed, whatever process has the number in its lock file now', async () => {
    await abandonedDatabase()
    process.kill(await postmasterPid(), 'SIGKILL')
    const file = path.join(dataDir, 'postgres/postmaster.pid')
    const [, ...rest] = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, [process.pid, ...rest].join('\n'))
    const second = await open()
    expect(await readBack(second.url)).toEqual([{ value: 'here' }])
  })

  test('does not take the server of a copy of its data for its own, which has the same port and password', async () => {
    await open()
    await stop()
    const copy = await copyDataFolder(dataDir, 'liaison-embedded-')
    try {
      await open()
      const clusterDir = path.join(copy, 'postgres')
      const binaries = await findBinaries()
      const launching = launch({
        ...{ binaries, clusterDir, dataDir: copy, logFile: path.join(copy, 'postgres.log') },
        runner: await chooseRunner(await chooseAccount(clusterDir), binaries, copy),
        connection: await readConnection(copy),
        // As if the other had taken it since it was free.
        keepsPort: true,
      })
      await expect(launching).rejects.toThrow(/could not bind/)
    } finally {
      await rm(copy, { recursive: true, force: true })
    }
  })

  test('is not given what malloc is told for the application', async () => {
    vi.stubEnv('MALLOC_ARENA_MAX', '2')
    await open()
    vi.unstubAllEnvs()
    const given = await readFile(`/proc/${await postmasterPid()}/environ`, 'utf8')
    expect(given.split('\0').filter((setting) => setting.startsWith('MALLOC_'))).toEqual([])
    expect(given).toContain('PATH=')
  })

  test('comes back by itself at the same address when it is killed alone', async () => {
    const { url } = await open()
    await write(url)
    process.kill(await postmasterPid(), 'SIGKILL')
    await expect
      .poll(() => readBack(url).catch(() => []), { timeout: 20_000 })
      .toEqual([{ value: 'here' }])
  })

  test('comes back by itself also when it could not be started at first', async () => {
    const { url } = await open()
    await write(url)
    const needed = path.join(dataDir, 'postgres/global/pg_control')
    await rename(needed, `${needed}.away`)
    process.kill(await postmasterPid(), 'SIGKILL')
    await expect.poll(() => steps.at(-1), { timeout: 20_000 }).toMatch(/It is tried again/)
    await rename(`${needed}.away`, needed)
    await expect
      .poll(() => readBack(url).catch(() => []), { timeout: 20_000 })
      .toEqual([{ value: 'here' }])
  })

  test('begins anew when its creation was cut off', async () => {
    await mkdir(path.join(dataDir, 'postgres.new/cluster/base'), { recursive: true })
    const { url } = await open()
    await write(url)
    expect(existsSync(path.join(dataDir, 'postgres.new'))).toBe(false)
  })

  test('refuses a folder that holds something else', async () => {
    await mkdir(path.join(dataDir, 'postgres'))
    await writeFile(path.join(dataDir, 'postgres/letter.txt'), 'Dear')
    await expect(open()).rejects.toThrow(/is not empty but holds no PostgreSQL database/)
  })

  test('refuses data of another major version', async () => {
    await open()
    await stop()
    await writeFile(path.join(dataDir, 'postgres/PG_VERSION'), '15\n')
    await expect(open()).rejects.toThrow(
      /was written by PostgreSQL 15.*npm run backup.*npm run restore/,
    )
  })

  test('drops what a loading of demo content that was cut off has left', async () => {
    const first = await open()
    const cutOff = loadWhole(dataDir, async () => {
      await write(first.url)
      throw new Error('killed')
    })
    await expect(cutOff).rejects.toThrow('killed')
    await stop()
    const second = await open()
    await expect(readBack(second.url)).rejects.toThrow('relation "kept" does not exist')
  })
})
