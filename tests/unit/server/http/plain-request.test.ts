import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { readPlainRequest } from '../../../../src/server/http/plain-request'

const lines = (...all: string[]) => Buffer.from(`${all.join('\r\n')}\r\n\r\n`, 'latin1')
const HOST = 'Host: a.example'

describe('a plain request', () => {
  test('is read with its address as sent and its fields', () => {
    const chunk = lines(
      'GET /en/caf%C3%A9?a=1&b HTTP/1.1',
      'hOST:a.example',
      'Accept-Encoding: \t br, gzip \t',
      'X-Empty:',
      'Connection: Keep-Alive',
    )
    expect(readPlainRequest(chunk)).toEqual({
      method: 'GET',
      url: '/en/caf%C3%A9?a=1&b',
      headers: {
        host: 'a.example',
        'accept-encoding': 'br, gzip',
        'x-empty': '',
        connection: 'Keep-Alive',
      },
    })
  })

  test('has white space in its values that is neither a space nor a tab', () => {
    const read = readPlainRequest(lines('GET /en HTTP/1.1', HOST, 'X-Said: \t\u00a0a \tb\u00a0 '))
    expect(read?.headers['x-said']).toBe('\u00a0a \tb\u00a0')
  })

  test('may be HEAD', () => {
    expect(readPlainRequest(lines('HEAD /en HTTP/1.1', HOST))?.method).toBe('HEAD')
  })
})

describe('left to Node’s parser is', () => {
  const get = 'GET /en HTTP/1.1'
  test.each<[string, Buffer]>([
    ['another method', lines('POST /en HTTP/1.1', HOST)],
    ['another version', lines('GET /en HTTP/1.0', HOST)],
    ['a whole address', lines('GET http://a.example/en HTTP/1.1', HOST)],
    ['an address with a space', lines('GET /en a HTTP/1.1', HOST)],
    ['an address with a fragment', lines('GET /en#a HTTP/1.1', HOST)],
    ['an address with raw bytes above ASCII', lines('GET /caf\u00e9 HTTP/1.1', HOST)],
    ['a request without Host', lines(get, 'Accept: */*')],
    ['a field given twice', lines(get, HOST, 'Accept: a', 'accept: b')],
    ['a field that goes on in the next line', lines(get, HOST, 'Accept: a', ' b')],
    ['a name with a space before the colon', lines(get, HOST, 'Accept : a')],
    ['a line without a colon', lines(get, HOST, 'Accept')],
    ['a control character in a value', lines(get, HOST, 'Accept: a\u0000b')],
    ['a bare carriage return', lines(get, HOST, 'Accept: a\rb')],
    ['a bare line feed', Buffer.from(`${get}\n${HOST}\n\n`)],
    ['a body', lines(get, HOST, 'Content-Length: 0')],
    ['a body in chunks', lines(get, HOST, 'Transfer-Encoding: chunked')],
    ['an expectation', lines(get, HOST, 'Expect: 100-continue')],
    ['an upgrade', lines(get, HOST, 'Connection: Upgrade', 'Upgrade: websocket')],
    ['the wish to close', lines(get, HOST, 'Connection: close')],
    ['part of a request', Buffer.from(`${get}\r\n${HOST}\r\n`)],
    ['part of a line', Buffer.from('GET /e')],
    ['two requests', Buffer.concat([lines(get, HOST), lines(get, HOST)])],
    ['a request and part of one', Buffer.concat([lines(get, HOST), Buffer.from('G')])],
    ['an empty line in front', Buffer.concat([Buffer.from('\r\n'), lines(get, HOST)])],
    ['very much', lines(get, HOST, `X-Long: ${'a'.repeat(8192)}`)],
  ])('%s', (_, chunk) => {
    expect(readPlainRequest(chunk)).toBeUndefined()
  })
})

describe('beside Node’s parser', () => {
  let server: Server
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { method, url, headers } = request
      response.end(JSON.stringify({ method, url, headers }))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.close()
  })

  /** What Node's server reads of bytes that are all of a connection; undefined where it refuses them. */
  async function readByNode(chunk: Buffer): Promise<unknown> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.end(chunk)
    let text = ''
    for await (const part of socket) text += String(part)
    const [head = '', ...bodies] = text.split('\r\n\r\n')
    return head.startsWith('HTTP/1.1 200') ? JSON.parse(bodies.join('')) : undefined
  }

  const word = fc.constantFrom(
    ...['GET', 'HEAD', ' ', '/', '/en', '?a=%20', '#', 'HTTP/1.1', 'HTTP/1.0', '\r\n', '\r', '\n'],
    ...['Host: a', 'host:b', ':', 'X-A: 1', 'x-a:2', 'Accept: \t c \t', 'Connection: keep-alive'],
    ...['Connection: close', 'Content-Length: 1', 'Transfer-Encoding: chunked', '\u00e9', '\u0000'],
    ...['\r\n\r\n', 'Accept-Encoding: br, gzip', 'If-None-Match: "x"', 'Cookie: a=b', '\t', ','],
  )
  const wild = fc.array(word, { maxLength: 14 }).map((words) => words.join(''))
  const nearly = fc
    .tuple(
      fc.constantFrom('GET /en HTTP/1.1', 'HEAD /a?b=c HTTP/1.1', 'GET / HTTP/1.1'),
      fc.array(word, { maxLength: 4 }),
      fc.array(fc.constantFrom('X-B: é', 'Accept: */*', 'X-C:', 'TE: trailers', "X-!#$%&'*: 1")),
    )
    .map(([line, odd, fields]) => [line, 'Host: a.example', ...fields, ...odd, '', ''].join('\r\n'))

  test('whatever is read is read as that reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly, wild), async (text) => {
        const chunk = Buffer.from(text, 'latin1')
        const read = readPlainRequest(chunk)
        if (read?.method === 'GET') expect(await readByNode(chunk)).toEqual(read)
      }),
      { numRuns: 2000 },
    )
  })
})
