import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type IncomingMessage, request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { checkBackup } from '@/backup/read-archive'
import { differencesFrom } from '@/backup/prove'
import { readStoredPages } from '@/page-store/read-stored-pages'
import { freePort } from '@/server/free-port'
import { PROJECT_ROOT } from '@/server/project-root'
import { verifyTrail } from '@/trail/verify'

import { Client } from '../support/client'
import { startCollector, type Collector } from '../support/collector'
import {
  createDraft,
  crimeAreaFields,
  liveCountry,
  liveCrimeArea,
  marker,
  ok,
  pageOf,
  uploadPicture,
  type Document,
} from '../support/content'
import { database } from '../support/database'
import { signIn } from '../support/personas'
import { startProduct, type Product } from '../support/product'
import { storedFiles } from '../support/stored-files'
import { underTest } from '../support/under-test'

/* A backup of the product under test, made while it runs and people work, is restored on another machine, and a server started on it. */
let folder: string
let file: string
let dataDir: string
let metricsPort: number
/** Takes the traces of the server that is started on it. */
let collector: Collector
/** A live document that the backup has. */
let area: Document
let restored: Product | undefined

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-backup-'))
  file = path.join(folder, 'backup.tar')
  dataDir = path.join(folder, 'data')
  collector = await startCollector()
})

afterAll(async () => {
  await restored?.stop()
  await collector.close()
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

describe('a backup', () => {
  it('is restored on an empty machine: the same pages byte for byte, and a trail that agrees', async () => {
    const picture = await uploadPicture()
    const country = await liveCountry({ gallery: [{ media: picture.id }] })
    const word = marker('saved')
    area = await liveCrimeArea({ summary: word })
    const edits = Array.from({ length: 5 }, () => createDraft('crime-areas', crimeAreaFields()))
    const [made] = await Promise.all([run('backup', [file], underTest('dataDir')), ...edits])
    expect(made.code, made.errors).toBe(0)

    // One after the other: both restore, and want the machine for themselves.
    const back = await run('restore', [file], dataDir)
    expect(back.code, back.errors).toBe(0)
    expect(back.output).toContain('every table as it was saved')
    metricsPort = await freePort()
    restored = await startProduct({
      ...{ DATA_DIR: dataDir, SITE_URL: underTest('origin') },
      ...{ LOG_FORMAT: 'json', ACCESS_LOG: 'on', METRICS_PORT: String(metricsPort) },
      ...{ SHUTDOWN_DELAY: '1', OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint },
    })
    expect(restored.output()).not.toContain('Loading the demo content')

    const visitor = new Client(undefined, restored.origin)
    expect((await visitor.get(await pageOf(area, 'fr'))).text).toContain(word)
    // Feeds come after the publications that the tests before have made.
    await storedFiles()
    const [before, after] = [await pagesIn(underTest('dataDir')), await pagesIn(dataDir)]
    for (const page of await Promise.all([pageOf(country), pageOf(area, 'ar')]))
      expect([...after.keys()]).toContain(page)
    for (const [page, body] of after) expect(before.get(page) === body, page).toBe(true)

    const { manifest } = await checkBackup(file)
    const client = new pg.Client({ connectionString: restored.databaseUrl })
    await client.connect()
    const { findings, end } = await verifyTrail(client, manifest.trail ? [manifest.trail] : [])
    const { rows: sessions } = await client.query('select from users_sessions')
    expect(sessions).toEqual([])
    await client.end()
    expect(findings).toEqual([])
    expect(end.sequence).toBeGreaterThan(0)
    // Without it the second factors could not be read.
    const secretOf = (dir: string) => readFile(path.join(dir, 'secret'), 'utf8')
    expect(await secretOf(dataDir)).toBe(await secretOf(underTest('dataDir')))
  })

  it('is not restored over what is there', async () => {
    const over = await run('restore', [file], dataDir)
    expect(over).toMatchObject({ code: 2, output: '' })
    expect(over.errors).toContain('is not empty')
    const running = await run('restore', [file, '--replace'], dataDir)
    expect(running).toMatchObject({ code: 2, output: '' })
    expect(running.errors).toContain('in use by a running Liaison')
  })

  it('replaces no other', async () => {
    const again = await run('backup', [file], dataDir)
    expect(again).toMatchObject({ code: 2, output: '' })
    expect(again.errors).toContain(`${file} is there already`)
    expect((await run('verify', [file, '--quick'], dataDir)).code).toBe(0)
  })

  it('is compared row by row with what was restored', async () => {
    const { manifest } = await checkBackup(file)
    const client = await database().connect()
    const problems = async () => (await differencesFrom(client, manifest)).join()
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
})

/** What the server may take in memory. */
const PROMISED_MB = 350

const TRANSITIONS = '/api/crime-areas/:id/transitions'

const server = (): Product => {
  if (!restored) throw new Error('No server was started')
  return restored
}

describe('a server', () => {
  it('counts requests, publications and queues, where nobody from outside can read it', async () => {
    const { client: publisher } = await signIn(
      'publisher@liaison.example',
      underTest('password'),
      server().origin,
    )
    ok(await publisher.transition('crime-areas', area.id, 'withdraw', { comment: 'A drill.' }))
    // Left by a server that had a cache in front, which this one has not.
    const client = new pg.Client({ connectionString: server().databaseUrl })
    await client.connect()
    await client.query(`insert into payload_jobs (queue) values ('purges')`)
    await client.end()
    expect((await publisher.get('/metrics')).status).toBe(404)
    const readMetrics = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
    const metrics = await readMetrics()
    for (const sample of [
      /^liaison_http_request_duration_seconds_count\{route="rest",method="POST",status="200"\} [1-9]/m,
      /^liaison_page_store_answers_total\{result="hit"\} [1-9]/m,
      /^liaison_publication_visible_seconds_count 1$/m,
      /^liaison_database_up 1$/m,
      /^liaison_publications_behind 0$/m,
      /^liaison_database_connections\{pool="liaison-payload",state="idle"\} \d/m,
    ])
      expect(metrics).toMatch(sample)
    for (const word of ['@', '127.0.0.1', 'countries/', '"purges"'])
      expect(metrics).not.toContain(word)
  })

  it('writes its log as JSON, with ids of requests and nothing of people', async () => {
    const id = 'from-the-proxy-1'
    const answer = await fetch(`${server().origin}/en/search?q=a.secret.word`, {
      headers: { 'X-Request-Id': id },
    })
    expect(answer.headers.get('x-request-id')).toBe(id)
    await vi.waitFor(
      () => {
        expect(logLines().find(({ request }) => request === id)).toMatchObject({
          ...{ level: 'info', message: 'request', route: 'page', method: 'GET' },
          ...{ path: '/en/search', status: 200 },
        })
      },
      { timeout: 20_000 },
    )
    for (const word of ['a.secret.word', 'publisher@']) expect(printed()).not.toContain(word)
  })

  it('has no loader, no compiler and nothing that draws in memory, and takes less than is promised', async () => {
    const { pid, origin, dataDir: at } = server()
    const { client } = await signIn('publisher@liaison.example', underTest('password'), origin)
    expect((await client.get('/admin')).status).toBe(200)
    await Promise.all([...(await pagesIn(at)).keys()].map((page) => fetch(origin + page)))
    const said = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8')
    expect(await said('cmdline')).not.toContain('tsx')
    expect(await said('maps')).not.toMatch(/next-swc|esbuild|libvips/)
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(await said('status')) ?? []
    expect(Number(kilobytes) / 1024).toBeLessThan(PROMISED_MB)
  })

  it('that is to end says so, gives every answer that was asked for, and ends', async () => {
    const { origin, pid } = server()
    const begun = begin(`${origin}/api/users/login`)
    await begun.sent
    process.kill(pid, 'SIGTERM')
    await vi.waitFor(
      async () => {
        const ready = await fetch(`${origin}/api/health/ready`)
        expect([ready.status, await ready.text()]).toEqual([
          503,
          expect.stringContaining('is stopping'),
        ])
      },
      { timeout: 20_000 },
    )
    expect((await fetch(`${origin}/en`)).status).toBe(200)
    await vi.waitFor(() => expect(fetch(`${origin}/en`)).rejects.toThrow(), { timeout: 10_000 })
    expect(await begun.finish()).toMatchObject({
      status: 200,
      body: expect.stringContaining('token') as string,
    })
    // Stopping it would be a second signal.
    await vi.waitFor(
      () => {
        expect(() => process.kill(pid, 0)).toThrow('ESRCH')
      },
      { timeout: 20_000 },
    )
    expect(await server().stop()).toBe(0)
    restored = undefined
  })

  it('has told a collector by its end what a publication was made of, and nothing of people', () => {
    const { spans } = collector
    const named = (name: string) => {
      const span = spans.find((each) => each.name === name)
      if (!span)
        throw new Error(`No span is called ${name}: ${spans.map((each) => each.name).join()}`)
      return span
    }
    const transition = named('transition withdraw')
    const request = spans.find(({ spanId }) => spanId === transition.parentSpanId)
    expect(request).toMatchObject({
      name: 'POST rest',
      attributes: { 'http.response.status_code': 200, 'url.path': TRANSITIONS },
    })
    for (const name of ['transaction', 'site update'])
      expect(spans).toContainEqual(
        expect.objectContaining({ name, parentSpanId: transition.spanId }),
      )
    expect(named('site pass').attributes['liaison.pages']).toBeGreaterThan(0)
    expect(spans.map(({ attributes }) => attributes['liaison.request.id'])).toContain(
      'from-the-proxy-1',
    )
    for (const word of ['@', 'a.secret.word', 'A drill.'])
      expect(collector.text()).not.toContain(word)
  })
})

/** What the server has printed after the addresses and accounts, which it prints for people. */
const printed = (): string =>
  logLines()
    .map((line) => JSON.stringify(line))
    .join('\n')

const logLines = (): { request?: string }[] =>
  server()
    .output()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as { request?: string }] : []))

/** A request of which the server has the beginning. */
function begin(url: string) {
  const body = JSON.stringify({ email: 'auditor@liaison.example', password: underTest('password') })
  const request = httpRequest(url, {
    ...{ method: 'POST', agent: false },
    headers: { 'Content-Type': 'application/json', 'Content-Length': body.length },
  })
  const answered = once(request, 'response') as Promise<[IncomingMessage]>
  answered.catch(() => undefined)
  const half = Math.floor(body.length / 2)
  return {
    sent: new Promise<void>((resolve) => {
      request.write(body.slice(0, half), () => {
        resolve()
      })
    }),
    async finish() {
      request.end(body.slice(half))
      const [response] = await answered
      return { status: response.statusCode, body: await text(response) }
    },
  }
}
