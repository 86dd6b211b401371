import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

import { expect, it } from 'vitest'

import { nameClient } from '@/server/http/client-address'
import { CLIENT_HEADER } from '@/vocabulary/client-header'

function named(remote: string, proxies: number, headers: Record<string, string> = {}): unknown {
  const request = new IncomingMessage(
    Object.defineProperty(new Socket(), 'remoteAddress', { value: remote }),
  )
  Object.assign(request.headers, headers)
  nameClient(request, proxies)
  return request.headers[CLIENT_HEADER]
}

it.each([
  ['the caller, without a proxy', 0, {}, '192.0.2.1'],
  [
    'the caller, whatever he says, without a proxy',
    0,
    { 'x-forwarded-for': '203.0.113.9' },
    '192.0.2.1',
  ],
  ['whoever called the proxy', 1, { 'x-forwarded-for': '203.0.113.9' }, '203.0.113.9'],
  [
    'whoever called the proxy, not what he said',
    1,
    { 'x-forwarded-for': '10.0.0.1, 203.0.113.9' },
    '203.0.113.9',
  ],
  [
    'whoever called the outer of two',
    2,
    { 'x-forwarded-for': 'x, 203.0.113.9, 10.0.0.2' },
    '203.0.113.9',
  ],
  ['the caller, where a proxy adds nothing', 1, {}, '192.0.2.1'],
  ['nobody’s own word', 0, { [CLIENT_HEADER]: 'made up' }, '192.0.2.1'],
])('is the address of %s', (_, proxies, headers, address) => {
  expect(named('192.0.2.1', proxies, headers)).toBe(address)
})

it('counts the addresses of one IPv6 customer as one', () => {
  expect(named('2001:db8:1:2:3:4:5:6', 0)).toBe('2001:db8:1:2::/64')
  expect(named('2001:DB8:1:2::9', 0)).toBe('2001:db8:1:2::/64')
  expect(named('2001:db8::1', 0)).toBe('2001:db8:0:0::/64')
  expect(named('::ffff:192.0.2.1', 0)).toBe('::ffff:192.0.2.1')
})
