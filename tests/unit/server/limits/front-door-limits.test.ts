import { once } from 'node:events'
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { noteKeyChange } from '@/api-keys/changes'
import { hashOfKey, newKey } from '@/api-keys/token'
import { answer, type FrontDoor } from '@/server/http/front-door'
import { listen, type Listener } from '@/server/http/listen'
import { READINESS_STEPS, Readiness } from '@/server/http/readiness'
import { admission, type RateSettings } from '@/server/limits/admit'
import { KeyRing } from '@/server/limits/key-ring'
import { RateCounter } from '@/server/limits/rate'
import { SharedCounts } from '@/server/limits/shared-counts'

/** What a database would answer: rows of keys. It counts what it is asked. */
class KeyTable {
  asked = 0
  noted: unknown[] = []
  rows: { id: string; hash: string; perMinute: number | null; until: number }[] = []

  isAway = false

  query = ((sql: string, values?: unknown[]) => {
    if (this.isAway) return Promise.reject(new Error('It is away.'))
    if (sql.trim().startsWith('update')) this.noted.push(...(values ?? []))
    else this.asked += 1
    return Promise.resolve({ rows: this.rows })
  }) as never

  add(perMinute: number | null = null, until = Date.now() + 60_000): string {
    const key = newKey()
    this.rows.push({ id: `id of ${this.rows.length}`, hash: hashOfKey(key), perMinute, until })
    noteKeyChange()
    return key
  }
}

let table: KeyTable
let logged: unknown[]
let listener: Listener
let door: FrontDoor

async function open(settings: Partial<RateSettings> = {}, proxies = 1): Promise<void> {
  const all = { perAddress: 3, perKey: 4, countsLoopback: true, ...settings }
  const counter = new RateCounter()
  door.admit = admission(
    await KeyRing.open(table, (error) => {
      logged.push(error)
    }),
    { counter, shared: new SharedCounts(counter, 'a secret', 60) },
    all,
    proxies,
  )
}

beforeEach(async () => {
  table = new KeyTable()
  logged = []
  door = { readiness: new Readiness(), internalToken: 'token', siteUrl: 'https://site.example' }
  for (const step of READINESS_STEPS) door.readiness.complete(step)
  door.application = async (incoming, response) => {
    const { authorization, cookie } = incoming.headers
    const size = (await text(incoming)).length
    response.end(JSON.stringify({ authorization, cookie, size }))
  }
  door.answerPage = ({ url }) =>
    url === '/en' ? { status: 200, headers: [], body: Buffer.from('stored') } : undefined
  listener = await listen(0, {
    answer: (incoming, response) => answer(door, incoming, response),
  })
})

afterEach(() => listener.close())

interface Answer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
}

async function send(
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string,
): Promise<Answer> {
  const outgoing = request({
    port: listener.port,
    path,
    method: body === undefined ? 'GET' : 'POST',
    headers,
    agent: false,
  })
  // Refused while it is still being sent, a request may find its connection closed.
  outgoing.on('error', () => undefined).end(body)
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  const said = await text(response)
  const parsed = said.startsWith('{') ? (JSON.parse(said) as Record<string, unknown>) : { said }
  return { status: response.statusCode, headers: response.headers, body: parsed }
}

const from = (address: string) => ({ 'X-Forwarded-For': address })
const as = (key: string) => ({ Authorization: `Bearer ${key}` })

describe('requests without a key', () => {
  it('are limited by address: each answer says what is left, the one too many is 429', async () => {
    await open()
    for (const left of [2, 1, 0]) {
      const { status, headers } = await send('/api/countries', from('192.0.2.1'))
      expect(status).toBe(200)
      expect(headers['ratelimit-policy']).toBe('"address";q=3;w=60')
      expect(headers.ratelimit).toMatch(new RegExp(`^"address";r=${left};t=\\d+$`))
    }
    const refused = await send('/api/v1/countries', from('192.0.2.1'))
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
      body: { status: 429, type: '/api/v1/docs#too-many-requests' },
    })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await send('/api/countries', from('192.0.2.2'))).status).toBe(200)
    expect(table.asked).toBe(1)
  })

  it('are not limited for finished pages', async () => {
    await open()
    for (let each = 0; each < 9; each += 1) {
      const { status, headers } = await send('/en', from('192.0.2.1'))
      expect(status).toBe(200)
      expect(headers).not.toHaveProperty('ratelimit')
    }
  })

  it('are told so in a sentence where a page was asked for', async () => {
    await open({ perAddress: 1 })
    await send('/en/search?q=a', from('192.0.2.1'))
    const { status, headers, body } = await send('/en/search?q=a', {
      ...from('192.0.2.1'),
      Accept: 'text/html',
    })
    expect(status).toBe(429)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body.said).toContain('At most 1 requests a minute')
  })

  it('are not limited from this machine itself, unless a rate is set; nor where limits are off', async () => {
    await open({ countsLoopback: false }, 0)
    for (let each = 0; each < 9; each += 1) expect((await send('/api/countries')).status).toBe(200)
    await open({ perAddress: undefined, perKey: undefined })
    for (let each = 0; each < 9; each += 1)
      expect((await send('/api/countries', from('192.0.2.1'))).status).toBe(200)
  })
})

describe('requests with a key', () => {
  it('are limited by the key, at its own rate or that of the settings, from whatever address', async () => {
    const [usual, slow] = [table.add(), table.add(1)]
    await open()
    const first = await send('/api/countries', { ...from('192.0.2.1'), ...as(usual) })
    expect(first.headers['ratelimit-policy']).toBe('"key";q=4;w=60')
    expect((await send('/api/countries', as(slow))).status).toBe(200)
    const refused = await send('/api/countries', { ...from('192.0.2.2'), ...as(slow) })
    expect(refused.status).toBe(429)
    expect(refused.headers.ratelimit).toMatch(/^"key";r=0;/)
  })

  it('cost no query each, and their use is noted once a minute', async () => {
    const key = table.add(1000)
    await open()
    for (let each = 0; each < 20; each += 1) await send('/api/countries', as(key))
    expect(table.asked).toBe(1)
    expect(table.noted).toEqual(['id of 0'])
  })

  it('are anonymous everywhere but at the drafts, and never also a person’s', async () => {
    const key = table.add()
    await open()
    const cookie = { Cookie: 'payload-token=x' }
    expect((await send('/api/countries', { ...as(key), ...cookie })).body).toEqual({ size: 0 })
    expect((await send('/api/draftsx', { ...as(key), ...cookie })).body).toEqual({ size: 0 })
    expect((await send('/api/drafts/countries', { ...as(key), ...cookie })).body).toEqual({
      authorization: `Bearer ${key}`,
      size: 0,
    })
  })

  it('are 401 when it does not count, and guessing is limited by address and costs no query each', async () => {
    const [expired, revoked] = [table.add(null, Date.now()), table.add()]
    await open()
    expect((await send('/api/countries', as(revoked))).status).toBe(200)
    table.rows.pop()
    noteKeyChange()
    for (const key of [revoked, expired]) {
      const { status, headers } = await send('/api/countries', { ...from('192.0.2.7'), ...as(key) })
      expect(status).toBe(401)
      expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"')
    }
    const asked = table.asked
    const guess = () => send('/api/countries', { ...from('192.0.2.8'), ...as(newKey()) })
    expect([
      (await guess()).status,
      (await guess()).status,
      (await guess()).status,
      (await guess()).status,
    ]).toEqual([401, 401, 401, 429])
    expect(table.asked).toBe(asked)
  })

  it('count while the database is away, and nobody is let in before they were read', async () => {
    const key = table.add()
    table.isAway = true
    await expect(open()).rejects.toThrow('It is away.')
    table.isAway = false
    await open()
    table.isAway = true
    noteKeyChange()
    expect((await send('/api/countries', as(key))).status).toBe(200)
    expect(logged).toEqual([new Error('It is away.'), new Error('It is away.')])
  })

  it('leave what is signed in otherwise alone', async () => {
    await open()
    const headers = { Authorization: 'JWT x', Cookie: 'payload-token=y' }
    expect((await send('/api/countries', headers)).body).toEqual({
      authorization: 'JWT x',
      cookie: 'payload-token=y',
      size: 0,
    })
  })
})

describe('what is too large', () => {
  const MB = 1024 * 1024

  it.each([
    ['/api/graphql', 128 * 1024],
    ['/api/countries', 4 * MB],
    ['/preview/link/x', 64 * 1024],
  ])('is refused at %s, and what just fits is not', async (path, most) => {
    const headers = { 'Content-Type': 'application/json' }
    expect((await send(path, headers, 'x'.repeat(most))).body).toMatchObject({ size: most })
    expect(await send(path, headers, 'x'.repeat(most + 1))).toMatchObject({
      status: 413,
      body: {
        type: '/api/v1/docs#too-large',
        detail: expect.stringContaining(String(most)) as string,
      },
    })
  })

  it('is refused also where its length is not said beforehand', async () => {
    const chunked = { 'Transfer-Encoding': 'chunked' }
    expect((await send('/preview/link/x', chunked, 'x'.repeat(1000))).body.size).toBe(1000)
    expect((await send('/preview/link/x', chunked, 'x'.repeat(70_000))).status).toBe(413)
  })

  it('is an address of more than 8 KB: 414', async () => {
    expect((await send(`/api/countries?q=${'x'.repeat(8000)}`)).status).toBe(200)
    expect(await send(`/api/countries?q=${'x'.repeat(8200)}`)).toMatchObject({
      status: 414,
      body: { type: '/api/v1/docs#address-too-long' },
    })
  })

  it('is a head of more than 16 KB: 431', async () => {
    expect(await send('/api/countries', { 'X-Large': 'x'.repeat(20_000) })).toMatchObject({
      status: 431,
      body: { type: '/api/v1/docs#headers-too-large' },
    })
  })

  it('is told from what is no request: 400', async () => {
    const socket = connect(listener.port)
    socket.end('NONSENSE\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /)
  })
})
