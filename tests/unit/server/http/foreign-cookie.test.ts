import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

import { describe, expect, it } from 'vitest'

import { dropForeignCookie } from '../../../../src/server/http/foreign-cookie'

function cookieAfter(headers: Record<string, string>): string | undefined {
  const request = new IncomingMessage(new Socket())
  Object.assign(request.headers, { cookie: 'payload-token=x', host: 'inside:3000', ...headers })
  dropForeignCookie(request, 'https://site.example')
  return request.headers.cookie
}

describe('a cookie', () => {
  it.each([
    ['without an origin, as of a navigation or a program', {}],
    ['from the address that the request names', { origin: 'http://inside:3000' }],
    ['from the public address, through a proxy', { origin: 'https://site.example' }],
  ])('counts %s', (_, headers) => {
    expect(cookieAfter(headers)).toBe('payload-token=x')
  })

  it.each([
    ['another site', 'https://elsewhere.example'],
    ['another port of the same machine', 'http://inside:8080'],
    ['a page without an origin of its own', 'null'],
  ])('does not count from %s', (_, origin) => {
    expect(cookieAfter({ origin })).toBeUndefined()
  })
})
