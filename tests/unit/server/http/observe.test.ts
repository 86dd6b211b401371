import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { AnsweredBy } from '../../../../src/server/http/front-door'
import { observed, type ObservedRequest } from '../../../../src/server/http/observe'

let server: Server
let seen: ObservedRequest[]
/** What answers; undefined: nothing does. */
let by: AnsweredBy | undefined

beforeEach(async () => {
  seen = []
  const handle = observed(
    (_, response) => {
      if (by === undefined) return new Promise(() => undefined)
      response.writeHead(by === 'store' ? 304 : 200).end()
      return Promise.resolve(by)
    },
    [(each) => seen.push(each)],
  )
  server = createServer((incoming, response) => void handle(incoming, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

async function observedAfter(path: string, method = 'GET'): Promise<ObservedRequest> {
  const { port } = server.address() as AddressInfo
  const outgoing = request({ port, path, method, agent: false })
  outgoing.on('error', () => undefined)
  outgoing.on('response', (response) => response.resume())
  outgoing.end()
  if (by === undefined) {
    await vi.waitFor(
      async () => {
        const connections = await new Promise((resolve) => {
          server.getConnections((_, count) => {
            resolve(count)
          })
        })
        expect(connections).toBe(1)
      },
      { timeout: 20_000 },
    )
    outgoing.destroy()
  }
  await vi.waitFor(
    () => {
      expect(seen).toHaveLength(1)
    },
    { timeout: 20_000 },
  )
  const [one] = seen
  if (!one) throw new Error('Nothing was observed')
  return one
}

test.each<[AnsweredBy, string, string]>([
  ['store', '/en/countries/belgium', 'stored-page'],
  ['store', '/media/0123.webp?x=1', 'stored-file'],
  ['api', '/api/v1/countries', 'api'],
  ['limits', '/api/countries', 'limits'],
  ['health', '/api/health/live', 'health'],
  ['application', '/admin/collections/countries', 'panel'],
  ['application', '/%61dmin', 'panel'],
  ['application', '/administration', 'page'],
  ['application', '/api/users/login', 'rest'],
  ['application', '/api/graphql?query={a}', 'graphql'],
  ['application', '/_next/static/a.js', 'panel-file'],
  ['application', '/en/search?q=a', 'page'],
])('%s at %s is the route %s', async (answeredBy, path, route) => {
  by = answeredBy
  const status = answeredBy === 'store' ? 304 : 200
  expect(await observedAfter(path)).toMatchObject({ route, status, method: 'GET' })
})

test('a client that goes before it has an answer is told of too', async () => {
  by = undefined
  expect(await observedAfter('/en/search')).toMatchObject({ route: 'page', status: 499 })
})
