import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { codeOf, guardedRequest } from '@/link-check/guarded-request'

let server: Server
let port: number
const received: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(`${request.method ?? ''} ${request.url ?? ''} ${body}`)
      response.writeHead(request.url === '/redirect' ? 307 : 200, { Location: '/other' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

const post = (url: string, allowPrivate: boolean) =>
  guardedRequest(url, {
    method: 'POST',
    headers: { 'Content-Length': '2' },
    body: '{}',
    allowPrivate,
    timeout: 20_000,
  })

it('sends a body, and follows no redirect', async () => {
  expect(await post(`http://127.0.0.1:${port}/hook`, true)).toMatchObject({ status: 200 })
  expect(await post(`http://localhost:${port}/redirect`, true)).toMatchObject({ status: 307 })
  expect(received).toEqual(['POST /hook {}', 'POST /redirect {}'])
})

it.each([
  (at: number) => `http://127.0.0.1:${at}/`,
  (at: number) => `http://localhost:${at}/`,
  (at: number) => `http://[::ffff:127.0.0.1]:${at}/`,
  (at: number) => `http://0x7f000001:${at}/`,
  () => 'http://169.254.169.254/latest/meta-data/',
])('sends nothing to an address that is not public, unless it may', async (address) => {
  const before = received.length
  const refused = await Promise.resolve()
    .then(() => post(address(port), false))
    .catch(codeOf)
  expect(refused).toBe('PRIVATE')
  expect(received.length).toBe(before)
})
