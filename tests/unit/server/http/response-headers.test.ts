import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'

import { cleanResponseHeaders } from '../../../../src/server/http/response-headers'

/** The response as a client gets it when it is written like this on a page of the site. */
async function received(write: (response: ServerResponse) => void): Promise<IncomingMessage> {
  const server = createServer((_request, response) => {
    cleanResponseHeaders(response, false)
    write(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await new Promise((resolve, reject) => {
      get({ port, agent: false }, (response) => {
        response.resume()
        response.once('end', () => {
          resolve(response)
        })
      }).on('error', reject)
    })
  } finally {
    server.close()
  }
}

describe('a response', () => {
  test('loses the client hints when its head is written with the first byte', async () => {
    const { headers } = await received((response) => {
      response.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
      response.write('a')
      response.end('b')
    })
    expect(headers).not.toHaveProperty('critical-ch')
  })

  test('loses them when they are given to writeHead, and keeps status, reason and the rest', async () => {
    const response = await received((outgoing) => {
      outgoing.writeHead(410, 'Withdrawn', { 'Accept-CH': 'x', 'Content-Language': 'fr' }).end()
    })
    expect(response.statusCode).toBe(410)
    expect(response.statusMessage).toBe('Withdrawn')
    expect(response.headers).not.toHaveProperty('accept-ch')
    expect(response.headers).toHaveProperty('content-language', 'fr')
  })

  test('loses them when they are given as an array of names and values', async () => {
    const { headers } = await received((response) => {
      response.writeHead(200, ['X-Powered-By', 'x', 'Content-Language', 'es']).end()
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).toHaveProperty('content-language', 'es')
  })

  test('loses Vary altogether when nothing else is in it', async () => {
    const { headers } = await received((response) => {
      response.setHeader('Vary', 'Sec-CH-Prefers-Color-Scheme')
      response.end()
    })
    expect(headers).not.toHaveProperty('vary')
  })

  test('keeps the rest of several Vary headers', async () => {
    const { headers } = await received((response) => {
      response.setHeader('Vary', ['Accept-Encoding', 'Origin, Sec-CH-Prefers-Color-Scheme'])
      response.end()
    })
    expect(headers.vary).toBe('Accept-Encoding, Origin')
  })
})
