import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ensureDatabase } from '../../../src/server/database/embedded-content'
import { withClient } from '../../../src/server/database/query'
import {
  type EmbeddedServer,
  openEmbeddedPostgres,
} from '../../../src/server/embedded-postgres/open'
import { freePort } from '../../../src/server/free-port'
import { acquireLock } from '../../../src/server/lock'
import { startScript } from './support/start-script'

const TIMEOUT = 60_000
const PAYLOAD_SECRET = 'a secret for these tests'

let folder: string
let database: EmbeddedServer

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-refusals-'))
  const progress = { step: () => undefined, heartbeat: () => () => undefined }
  database = await openEmbeddedPostgres(folder, progress)
  await ensureDatabase(folder, database.maintenanceUrl)
}, TIMEOUT)

afterAll(async () => {
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}, TIMEOUT)

/** What a start prints that is refused: one line, and no stack trace. */
async function refusal(settings: Record<string, string>, args: string[] = []): Promise<string> {
  const DATA_DIR = path.join(folder, 'data')
  const started = startScript('src/server/start.ts', { DATA_DIR, PORT: '0', ...settings }, args)
  expect(await started.exited).toBe(1)
  const lines = started.output().trimEnd().split('\n')
  const refusals = lines.filter((line) => !/^\[ *[\d.]+ s\] /.test(line))
  expect(refusals).toHaveLength(1)
  return refusals[0] ?? ''
}

const withPassword = (password: string) => {
  const url = new URL(database.url)
  url.password = password
  return url.href
}

describe('npm start is refused in one line', { timeout: TIMEOUT }, () => {
  test('when the port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as AddressInfo
    try {
      expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is taken`)
    } finally {
      server.close()
    }
  })

  test('when the data folder cannot be written', async () => {
    const file = path.join(folder, 'file')
    await writeFile(file, '')
    expect(await refusal({ DATA_DIR: path.join(file, 'data') })).toMatch(
      /cannot be written.*DATA_DIR/,
    )
  })

  test('when another one runs on the same data, naming its process', async () => {
    const DATA_DIR = await mkdtemp(path.join(folder, 'taken-'))
    await acquireLock(path.join(DATA_DIR, 'lock'), 'a running Liaison')
    expect(await refusal({ DATA_DIR })).toContain(
      `is in use by a running Liaison (process ${process.pid})`,
    )
  })

  test.each(['--help', '--bogus'])(
    'when it is given %s, which it does not know',
    async (option) => {
      expect(await refusal({}, [option])).toContain(`Unknown option '${option}'`)
    },
  )

  test('when a setting is wrong', async () => {
    expect(await refusal({ PORT: 'three thousand' })).toContain('PORT')
  })

  test('when the database does not answer', async () => {
    const url = `postgres://liaison:x@127.0.0.1:${await freePort()}/liaison`
    expect(await refusal({ DATABASE_URL: url, PAYLOAD_SECRET })).toContain(
      'No PostgreSQL answers at',
    )
  })

  test('when the database’s password is wrong, without showing it', async () => {
    const text = await refusal({ DATABASE_URL: withPassword('guessed-wrong'), PAYLOAD_SECRET })
    expect(text).toContain('does not let the user "liaison" in')
    expect(text).not.toContain('guessed-wrong')
  })

  test('when there is no such database', async () => {
    const url = new URL(database.url)
    url.pathname = '/elsewhere'
    expect(await refusal({ DATABASE_URL: url.href, PAYLOAD_SECRET })).toContain(
      'createdb elsewhere',
    )
  })

  test('when the database is the operator’s own and there is no secret', async () => {
    expect(await refusal({ DATABASE_URL: database.url })).toContain('openssl rand -hex 32')
  })

  test('when the database is newer than the code', async () => {
    await withClient(database.url, async (client) => {
      await client.query('create table payload_migrations (name text)')
      await client.query("insert into payload_migrations values ('20990101_000000_later')")
    })
    try {
      const text = await refusal({ DATABASE_URL: database.url, PAYLOAD_SECRET })
      expect(text).toContain('newer than this version of Liaison')
      expect(text).toContain('20990101_000000_later')
    } finally {
      await withClient(database.url, (client) => client.query('drop table payload_migrations'))
    }
  })
})
