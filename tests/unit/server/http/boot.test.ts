import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'

import { bootApplication } from '../../../../src/server/http/boot'
import { INTERNAL_HEADER } from '../../../../src/server/http/internal-requests'

const server = createServer()

/** Answers on a port of its own, in a way of its own. */
async function application(answer: RequestListener): Promise<number> {
  server.removeAllListeners('request').on('request', answer)
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

afterEach(async () => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('the application is asked once, by whom it knows', async () => {
  const asked: unknown[] = []
  const port = await application((request, response) => {
    asked.push([request.method, request.url, request.headers[INTERNAL_HEADER.toLowerCase()]])
    response.end('{}')
  })
  await bootApplication(port, 'a token')
  expect(asked).toEqual([['POST', '/internal/boot', 'a token']])
})

test('it may take as long as it takes: `fetch`, which gives up after five minutes, is not what asks', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('Five minutes are over.')))
  const port = await application((_, response) => response.end('{}'))
  await expect(bootApplication(port, 'a token')).resolves.toBeUndefined()
})

test('what it says is told when it does not come up', async () => {
  const port = await application((_, response) => {
    response.writeHead(500).end('no database')
  })
  await expect(bootApplication(port, 'a token')).rejects.toThrow(
    'The application does not come up (500): no database',
  )
})

test('a start that is given up waits for nothing', async () => {
  const aborting = new AbortController()
  const port = await application(() => {
    aborting.abort()
  })
  await expect(bootApplication(port, 'a token', aborting.signal)).rejects.toThrow('abort')
})
