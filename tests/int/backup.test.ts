import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { checkBackup } from '@/backup/read-archive'
import { differencesFrom } from '@/backup/prove'
import { readStoredPages } from '@/page-store/read-stored-pages'
import { PROJECT_ROOT } from '@/server/project-root'
import { verifyTrail } from '@/trail/verify'

import { Client } from '../support/client'
import {
  createDraft,
  crimeAreaFields,
  liveCountry,
  liveCrimeArea,
  marker,
  pageOf,
  uploadPicture,
} from '../support/content'
import { database } from '../support/database'
import { startProduct, type Product } from '../support/product'

/* A backup of the product under test, made while it runs and people work, and what is restored from it on another machine. */
let folder: string
let file: string
let dataDir: string
let restored: Product | undefined

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-backup-'))
  file = path.join(folder, 'backup.tar')
  dataDir = path.join(folder, 'data')
})

afterAll(async () => {
  await restored?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function run(command: string, args: string[], ofDataDir: string) {
  const child = spawn('npm', ['run', '--silent', command, '--', ...args], {
    cwd: PROJECT_ROOT,
    env: {
      ...process.env,
      ...{ DATA_DIR: ofDataDir, MEDIA_DIR: '', DATABASE_URL: '', PAYLOAD_SECRET: '' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, output, errors }
}

const pagesIn = async (dir: string) =>
  new Map(
    (await readStoredPages(path.join(dir, 'site'))).pages.map(({ path: name, body }) => [
      name,
      body.toString('base64'),
    ]),
  )

it('is restored on an empty machine: the same pages byte for byte, and a trail that agrees', async () => {
  const picture = await uploadPicture()
  const country = await liveCountry({ gallery: [{ media: picture.id }] })
  const word = marker('saved')
  const area = await liveCrimeArea({ summary: word })
  const edits = Array.from({ length: 5 }, () => createDraft('crime-areas', crimeAreaFields()))
  const [made] = await Promise.all([run('backup', [file], inject('dataDir')), ...edits])
  expect(made.code, made.errors).toBe(0)

  // One after the other: both restore, and want the machine for themselves.
  const back = await run('restore', [file], dataDir)
  expect(back.code, back.errors).toBe(0)
  expect(back.output).toContain('every table as it was saved')
  restored = await startProduct({ DATA_DIR: dataDir, SITE_URL: inject('origin') })
  expect(restored.output()).not.toContain('Loading the demo content')

  const visitor = new Client(undefined, restored.origin)
  expect((await visitor.get(await pageOf(area, 'fr'))).text).toContain(word)
  const [before, after] = [await pagesIn(inject('dataDir')), await pagesIn(dataDir)]
  for (const page of await Promise.all([pageOf(country), pageOf(area, 'ar')]))
    expect([...after.keys()]).toContain(page)
  for (const [page, body] of after) expect(before.get(page) === body, page).toBe(true)

  const { manifest } = await checkBackup(file)
  const client = new pg.Client({ connectionString: restored.databaseUrl })
  await client.connect()
  const { findings, end } = await verifyTrail(client, manifest.trail ? [manifest.trail] : [])
  await client.end()
  expect(findings).toEqual([])
  expect(end.sequence).toBeGreaterThan(0)
  // Without it the second factors could not be read.
  const secretOf = (dir: string) => readFile(path.join(dir, 'secret'), 'utf8')
  expect(await secretOf(dataDir)).toBe(await secretOf(inject('dataDir')))
})

it('is not restored over what is there', async () => {
  const over = await run('restore', [file], dataDir)
  expect(over).toMatchObject({ code: 2, output: '' })
  expect(over.errors).toContain('is not empty')
  const running = await run('restore', [file, '--replace'], dataDir)
  expect(running).toMatchObject({ code: 2, output: '' })
  expect(running.errors).toContain('in use by a running Liaison')
})

it('is compared row by row with what was restored', async () => {
  const { manifest } = await checkBackup(file)
  const client = await database().connect()
  const problems = async () =>
    (await differencesFrom(client, manifest)).join()
  try {
    await client.query('begin')
    expect(await problems()).not.toContain('media_locales')
    await client.query(
      `update media_locales set alt = 'x' || alt where id = (select min(id) from media_locales)`,
    )
    expect(await problems()).toContain('media_locales has other rows than were saved.')
    await client.query('delete from media_locales where id = (select min(id) from media_locales)')
    expect(await problems()).toMatch(/media_locales has \d+ rows instead of \d+/)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

it('is verified without touching anything', async () => {
  const verdict = await run('verify', [file], dataDir)
  expect(verdict.code, verdict.errors).toBe(0)
  expect(verdict.output).toContain('can be restored')
})
