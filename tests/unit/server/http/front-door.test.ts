import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { currentRequest } from '../../../../src/log/request-context'
import { answer, answerAtOnce, type FrontDoor } from '../../../../src/server/http/front-door'
import { READINESS_STEPS, Readiness } from '../../../../src/server/http/readiness'

const TOKEN = 'the token of this process'

let door: FrontDoor
let server: Server

beforeEach(async () => {
  door = {
    readiness: new Readiness(),
    internalToken: TOKEN,
    siteUrl: 'https://site.example',
  }
  server = createServer((incoming, response) => void answer(door, incoming, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

interface Answer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: string
}

/** Sends the target exactly as it stands, which fetch would tidy up. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path, headers, method, agent: false }, (response) => {
      text(response).then((body) => {
        resolve({ status: response.statusCode, headers: response.headers, body })
      }, reject)
    })
    outgoing.on('error', reject).end()
  })
}

const reply = (name: string) => (incoming: IncomingMessage, response: ServerResponse) => {
  response.setHeader('X-Powered-By', 'Next.js')
  response.setHeader('Accept-CH', 'Sec-CH-Prefers-Color-Scheme')
  response.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
  response.setHeader('Vary', 'RSC, Sec-CH-Prefers-Color-Scheme')
  response.end(`${name} ${incoming.url ?? ''}`)
  return Promise.resolve()
}

function becomeReady(): void {
  door.application = reply('application')
  door.checkDatabase = () => Promise.resolve()
  for (const step of READINESS_STEPS) door.readiness.complete(step)
}

describe('while the server is starting', () => {
  test('it is live and not ready, and says what is missing', async () => {
    expect(await get('/api/health/live')).toMatchObject({ status: 200, body: '{"status":"live"}' })
    const { status, body } = await get('/api/health/ready')
    expect(status).toBe(503)
    expect(JSON.parse(body)).toEqual({
      status: 'not-ready',
      reasons: expect.arrayContaining(['migrations: not complete yet']) as string[],
    })
  })

  test('a visitor is asked to come back', async () => {
    expect(await get('/en')).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
  })

  test.each([
    ['/ar/countries', {}, 'الموقع قيد التشغيل'],
    ['/', { 'accept-language': 'es-MX' }, 'El sitio se está iniciando'],
    ['/admin', { cookie: 'a=b; payload-lng=fr', 'accept-language': 'es' }, 'Le site démarre'],
    ['/admin', { cookie: 'payload-lng=xx' }, 'The site is starting'],
  ])('a person at %s, with %o, reads so in his language', async (path, headers, heading) => {
    const { body, headers: answered } = await get(path, { ...headers, accept: 'text/html,*/*' })
    expect(body).toContain(`<h1>${heading}</h1>`)
    expect(answered).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '2',
    })
  })

  test('a program reads a line', async () => {
    expect(await get('/api/countries', { accept: '*/*' })).toMatchObject({
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: 'The site is starting. Try again in a moment.\n',
    })
  })

  test('its own requests reach the application, those of others do not', async () => {
    door.application = reply('application')
    const own = await get('/internal/boot', { 'x-liaison-internal': TOKEN })
    expect(own).toMatchObject({ status: 200, body: 'application /internal/boot' })
    expect(await get('/en')).toMatchObject({ status: 503 })
  })
})

describe('what is answered at once', () => {
  const page = { status: 200, headers: [], body: Buffer.from('a page') }
  const ask = (url: string) => answerAtOnce(door, { method: 'GET', url, headers: {} })

  beforeEach(() => {
    door.answerPage = ({ url }) =>
      url === '/en/unread' ? { read: () => Promise.resolve(page) } : page
  })

  test('is nothing before the server is ready', () => {
    expect(ask('/en')).toBeUndefined()
    becomeReady()
    expect(ask('/en')).toBe(page)
  })

  test('is no page of which a file must be read first, and no address that cannot be decoded', () => {
    becomeReady()
    expect(ask('/en/unread')).toBeUndefined()
    expect(ask('/%E0%A4%A')).toBeUndefined()
  })
})

describe('once the server is ready', () => {
  beforeEach(becomeReady)

  test('it says so', async () => {
    expect(await get('/api/health/ready')).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: '{"status":"ready"}',
    })
  })

  test('it is not ready while the database does not answer', async () => {
    door.checkDatabase = () => Promise.reject(new Error('gone, with a password in the message'))
    const { status, body } = await get('/api/health/ready')
    expect(status).toBe(503)
    expect(JSON.parse(body)).toEqual({
      status: 'not-ready',
      reasons: ['database: does not answer'],
    })
  })

  test('it is not ready, and still answers, while it is stopping', async () => {
    door = { ...door, closing: AbortSignal.abort() }
    expect(await get('/api/health/ready')).toMatchObject({
      status: 503,
      body: '{"status":"not-ready","reasons":["server: is stopping"]}',
    })
    expect(await get('/api/health/live')).toMatchObject({ status: 200 })
    expect(await get('/en')).toMatchObject({ status: 200, body: 'application /en' })
  })

  test('what is no finished page has an id, which the application and its log know', async () => {
    const seen: unknown[] = []
    door.application = async (incoming, response) => {
      await Promise.resolve()
      seen.push(incoming.headers['x-request-id'], currentRequest())
      response.end()
    }
    const { headers } = await get('/en/search?q=a', { 'x-request-id': 'from-the-proxy' })
    expect(headers['x-request-id']).toBe('from-the-proxy')
    const made = (await get('/en', { 'x-request-id': 'no id' })).headers['x-request-id']
    expect(made).toMatch(/^[0-9a-f-]{36}$/)
    expect(seen).toEqual(['from-the-proxy', 'from-the-proxy', made, made])
  })

  test('what the process asks of itself has none: the jobs that it begins outlive it', async () => {
    const seen: unknown[] = []
    door.application = (_incoming, response) => {
      seen.push(currentRequest())
      response.end()
      return Promise.resolve()
    }
    await get('/internal/boot', { 'x-liaison-internal': TOKEN })
    expect(seen).toEqual([undefined])
  })

  test('the panel is answered 503 while the database does not answer, and takes nobody for a stranger', async () => {
    expect(await get('/admin')).toMatchObject({ status: 200 })
    door.checkDatabase = () => Promise.reject(new Error('gone'))
    for (const address of ['/admin', '/admin/collections/countries'])
      expect(await get(address)).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
    expect(await get('/en/search?q=x')).toMatchObject({ status: 200 })
  })

  test('a health check takes no other method than GET and HEAD', async () => {
    expect(await get('/api/health/live', {}, 'POST')).toMatchObject({ status: 405 })
  })

  test('the root leads to the reader’s language and is not kept by caches', async () => {
    expect(await get('/?from=mail', { 'accept-language': 'de, ar;q=0.9' })).toMatchObject({
      status: 302,
      headers: { location: '/ar', vary: 'Accept-Language', 'cache-control': 'no-store' },
    })
  })

  test('a page in the store comes from the store, anything else from the application', async () => {
    door.answerPage = ({ url }) =>
      url === '/en' ? { status: 200, headers: [], body: Buffer.from('store /en') } : undefined
    expect((await get('/en')).body).toBe('store /en')
    expect((await get('/en/search?q=a')).body).toBe('application /en/search?q=a')
  })

  test('a page whose file cannot be read comes from the application', async () => {
    const ready = { status: 200, headers: [], body: Buffer.from('from its file') }
    door.answerPage = ({ url }) => ({
      read: () => Promise.resolve(url === '/en' ? ready : undefined),
    })
    expect((await get('/en')).body).toBe('from its file')
    expect((await get('/fr')).body).toBe('application /fr')
  })

  test.each([
    '/internal/boot',
    '//internal/boot',
    '/%69nternal/boot',
    '/%2569nternal/boot',
    '/en/../internal/boot',
    '/INTERNAL/boot',
    '/\\internal/boot',
    'http://elsewhere/internal/boot',
  ])('%s does not exist for others', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'Not found\n' })
    const guessed = await get(path, { 'x-liaison-internal': TOKEN.replace('t', 'T') })
    expect(guessed.status).toBe(404)
  })

  test.each(['TRACE', 'PROPFIND', 'REPORT'])(
    '%s, which nothing here knows, does not reach the application',
    async (method) => {
      for (const path of ['/en/nowhere', '/admin', '/api/countries'])
        expect(await get(path, {}, method)).toMatchObject({
          status: 405,
          headers: { allow: 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS' },
          body: 'Method not allowed\n',
        })
      expect(await get('/api/countries', {}, 'PATCH')).toMatchObject({ status: 200 })
    },
  )

  test('a target that cannot be decoded is a bad request', async () => {
    expect(await get('/%E0%A4%A')).toMatchObject({ status: 400 })
  })

  test('pages and the API leave without client hints, and everything without X-Powered-By', async () => {
    for (const path of ['/en', '/api/countries', '/administration']) {
      const { headers } = await get(path)
      expect(headers).not.toHaveProperty('accept-ch')
      expect(headers).not.toHaveProperty('critical-ch')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers.vary).toBe('RSC')
    }
    const { headers } = await get('/admin/login')
    expect(headers).toHaveProperty('accept-ch')
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})
