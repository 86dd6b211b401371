import { once } from 'node:events'
import { Agent, request as send } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { ReadyAnswer } from '../../../../src/page-store/answer'
import { listen, type Listener } from '../../../../src/server/http/listen'
import { ask } from '../../../support/raw-http'

const BIG = Buffer.alloc(8 * 1024 * 1024, 'a')

/** Limits of time, in milliseconds: one that passes in a test, and one that does not. */
const SHORT = 50
const LONG = 600_000

let listener: Listener
/** What was asked of the HTTP server. */
let heard: string[]
/** What was asked for on the way to it. */
let asked: string[]

const stored = (status: number, body: Buffer | '', ...headers: string[]): ReadyAnswer => ({
  status,
  headers: ['Content-Length', String(body.length), 'X-From', 'store', ...headers],
  body,
})

/** One of many answers that are put together before they are written, each of other bytes. */
const small = (path: string): Buffer => Buffer.alloc(20_000, `${path} `)

const PAGES: Record<string, ReadyAnswer> = {
  '/page': stored(200, Buffer.from('a page'), 'ETag', '"1"'),
  '/gone': stored(410, Buffer.from('gone')),
  '/same': { status: 304, headers: ['X-From', 'store', 'ETag', '"1"'], body: '' },
  '/big': stored(200, BIG),
}

beforeEach(async () => {
  heard = []
  asked = []
  listener = await listen(0, {
    async answer(request, response) {
      const body = await text(request)
      heard.push(`${request.method ?? ''} ${request.url ?? ''} ${body.length}`)
      const page = PAGES[request.url ?? '']
      if (page) response.writeHead(page.status, [...page.headers]).end(page.body)
      else response.end(`live ${body}`)
    },
    atOnce: ({ url = '' }) => {
      asked.push(url)
      return url.startsWith('/small/') ? stored(200, small(url)) : PAGES[url]
    },
  })
})

afterEach(() => listener.close())

const plain = (path: string, ...fields: string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: a.example', ...fields].join('\r\n')}\r\n\r\n`

async function opened(): Promise<Socket> {
  const socket = connect(listener.port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** Everything that comes until the server closes. */
async function received(socket: Socket): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of socket) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('latin1')
}

/** What comes on a connection that asks for one page, until the server closes it. */
async function answeredUntilItEnds(): Promise<string> {
  const socket = await opened()
  socket.write(plain('/page'))
  return received(socket)
}

/** What comes until it ends with this. */
async function until(socket: Socket, end: string): Promise<string> {
  let all = ''
  while (!all.endsWith(end)) all += String(((await once(socket, 'data')) as [Buffer])[0])
  return all
}

describe('a request whose answer is at hand', () => {
  test.each(['/page', '/gone', '/same'])(
    '%s is answered as the HTTP server would, without it',
    async (path) => {
      const agent = new Agent({ keepAlive: true })
      const options = { port: listener.port, host: '127.0.0.1', path, agent }
      const atOnce = await ask(options)
      expect(heard).toEqual([])
      // With a length it is no plain request any more.
      const byServer = await ask({ ...options, headers: { 'Content-Length': '0' } })
      agent.destroy()
      expect(heard).toEqual([`GET ${path} 0`])
      expect({ ...atOnce, headers: { ...atOnce.headers, date: '' } }).toEqual({
        ...byServer,
        headers: { ...byServer.headers, date: '' },
      })
      expect(Date.parse(atOnce.headers.date ?? '')).toBeLessThanOrEqual(Date.now())
    },
  )

  test('is followed by others on its connection', async () => {
    const socket = await opened()
    for (const path of ['/page', '/gone', '/page']) {
      socket.write(plain(path))
      await until(socket, path === '/gone' ? 'gone' : 'a page')
    }
    expect(heard).toEqual([])
    socket.end()
    expect(await received(socket)).toBe('')
  })

  test('is told the same time limit as by the HTTP server', async () => {
    const socket = await opened()
    socket.write(plain('/page'))
    expect(await until(socket, 'a page')).toContain('Keep-Alive: timeout=65\r\n')
    socket.destroy()
  })
})

test('an answer that is taken late is what it was when it was given', async () => {
  const slow = await opened()
  slow.pause()
  const paths: string[] = []
  // Until the system takes no more for this client.
  while (heard.length === 0) {
    const path = `/small/${paths.length}`
    slow.write(plain(path))
    paths.push(path)
    while (asked.length + heard.length < paths.length) await new Promise(setImmediate)
  }
  const last = paths.pop() ?? ''
  expect(heard).toEqual([`GET ${last} 0`])
  await ask({ port: listener.port, host: '127.0.0.1', path: '/small/other' })
  const answers = until(slow, 'live ')
  slow.resume()
  const bodies = (await answers).split(/HTTP\/1.1 200 OK[\s\S]*?\r\n\r\n/).slice(1, -1)
  expect(bodies.length).toBe(paths.length)
  expect(paths.filter((path, at) => bodies[at] !== small(path).toString())).toEqual([])
})

describe('a connection goes to the HTTP server', () => {
  test('with the first other request, for good', async () => {
    const socket = await opened()
    socket.write(plain('/page'))
    await until(socket, 'a page')
    socket.write(plain('/search'))
    expect(await until(socket, 'live ')).toMatch(/^HTTP\/1.1 200 OK/)
    socket.write(plain('/page', 'Connection: close'))
    expect(await received(socket)).toMatch(/X-From: store[\s\S]*a page$/)
    expect(heard).toEqual(['GET /search 0', 'GET /page 0'])
  })

  test('with a request that comes in pieces', async () => {
    const socket = await opened()
    const whole = plain('/page', 'Connection: close')
    for (const piece of [whole.slice(0, 9), whole.slice(9, 30), whole.slice(30)]) {
      socket.write(piece)
      await new Promise(setImmediate)
    }
    expect(await received(socket)).toMatch(/a page$/)
  })

  test('with several requests at once, which are answered in order', async () => {
    const socket = await opened()
    socket.write(plain('/page') + plain('/gone') + plain('/search', 'Connection: close'))
    expect(await received(socket)).toMatch(/a page[\s\S]*gone[\s\S]*live/)
    expect(heard).toEqual(['GET /page 0', 'GET /gone 0', 'GET /search 0'])
  })

  test('with its body, however large, after a page', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const options = { port: listener.port, host: '127.0.0.1', agent }
    expect((await ask({ ...options, path: '/page' })).status).toBe(200)
    const outgoing = send({ ...options, path: '/save', method: 'POST' })
    outgoing.end(BIG)
    const [response] = (await once(outgoing, 'response')) as [NodeJS.ReadableStream]
    expect((await text(response)).length).toBe('live '.length + BIG.length)
    agent.destroy()
    expect(heard).toEqual([`POST /save ${BIG.length}`])
  })

  test('when it asks for more without taking what was sent', async () => {
    const socket = await opened()
    socket.pause()
    socket.write(plain('/big'))
    await expect.poll(() => socket.readableLength).toBeGreaterThan(0)
    socket.write(plain('/gone', 'X-Second: 1'))
    await expect.poll(() => heard).toEqual(['GET /gone 0'])
    const answers = until(socket, 'gone')
    socket.resume()
    expect((await answers).length).toBeGreaterThan(BIG.length)
    socket.destroy()
  })

  test('that refuses what it cannot read', async () => {
    const socket = await opened()
    socket.write('no request\r\n\r\n')
    expect(await received(socket)).toMatch(/^HTTP\/1.1 400 /)
  })
})

describe('a connection ends', () => {
  test('when its client has gone in the middle of an answer', async () => {
    const socket = await opened()
    socket.pause()
    socket.write(plain('/big'))
    await expect.poll(() => socket.readableLength).toBeGreaterThan(0)
    socket.resetAndDestroy()
    expect((await ask({ port: listener.port, host: '127.0.0.1', path: '/page' })).status).toBe(200)
  })

  test('when nothing has come for as long as the HTTP server keeps one', async () => {
    listener.server.keepAliveTimeout = SHORT
    expect(await answeredUntilItEnds()).toMatch(/a page$/)
    expect(heard).toEqual([])
  })

  test('not while its client is slow in taking an answer', async () => {
    listener.server.keepAliveTimeout = SHORT
    const socket = await opened()
    socket.pause()
    socket.write(plain('/big'))
    await expect.poll(() => socket.readableLength).toBeGreaterThan(0)
    // What began later has ended.
    await answeredUntilItEnds()
    const whole = received(socket)
    socket.resume()
    expect((await whole).length).toBeGreaterThan(BIG.length)
  })

  test('not while the HTTP server takes its time', async () => {
    listener.server.keepAliveTimeout = SHORT
    const socket = await opened()
    socket.write(plain('/page'))
    await until(socket, 'a page')
    socket.write('POST /save HTTP/1.1\r\nHost: a.example\r\nContent-Length: 4\r\n\r\nha')
    await answeredUntilItEnds()
    socket.write('lf')
    expect(await until(socket, 'live half')).toMatch(/^HTTP\/1.1 200 OK/)
    socket.destroy()
  })

  test('when the server is to stop and it waits for another request', async () => {
    listener.server.keepAliveTimeout = LONG
    const socket = await opened()
    socket.write(plain('/page'))
    await until(socket, 'a page')
    const end = received(socket)
    await listener.close()
    expect(await end).toBe('')
  })

  test('with its answer once the server is to stop', async () => {
    const [first, last, silent] = [await opened(), await opened(), await opened()]
    last.write(plain('/page'))
    await until(last, 'a page')
    first.write('POST /save HTTP/1.1\r\nHost: a.example\r\nContent-Length: 4\r\n\r\nha')
    await expect.poll(() => first.bytesWritten).toBeGreaterThan(0)
    const closed = listener.close()
    for (const socket of [last, silent]) {
      socket.write(plain('/page'))
      expect(await received(socket)).toMatch(/Connection: close[\s\S]*a page$/)
    }
    first.write('lf')
    await received(first)
    await closed
  })
})
