import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { askLink } from '@/link-check/ask'
import { isPublicAddress } from '@/link-check/public-address'

let server: Server
let origin: string
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request
    asked.push(`${method} ${url}`)
    const redirect = /^\/to\?(.*)$/.exec(url)?.[1]
    if (redirect !== undefined)
      response.writeHead(302, { Location: decodeURIComponent(redirect) }).end()
    else if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end()
    else if (url === '/silent') return
    else response.writeHead(url === '/gone' ? 404 : 200).end('Hello')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const to = (address: string) => `/to?${encodeURIComponent(address)}`
const ask = (path: string, timeout = 20_000) =>
  askLink(`${origin}${path}`, { allowPrivate: true, timeout })

describe('a link', () => {
  test('answers with its status', async () => {
    expect(await ask('/')).toEqual({ status: 200, error: null })
    expect(await ask('/gone')).toEqual({ status: 404, error: null })
  })

  test('is asked with GET where HEAD is not answered', async () => {
    expect(await ask('/no-head')).toEqual({ status: 200, error: null })
    expect(asked).toContain('GET /no-head')
    expect(asked).not.toContain('GET /')
  })

  test('is followed through redirects, but not for ever', async () => {
    expect(await ask(to('/gone'))).toEqual({ status: 404, error: null })
    const round = `/to?${encodeURIComponent('/to')}`
    expect(await ask(round)).toMatchObject({ status: 200 })
    let long = '/'
    for (let step = 0; step < 7; step += 1) long = to(long)
    expect(await ask(long)).toEqual({ status: null, error: 'TOO_MANY_REDIRECTS' })
  })

  test('that does not answer in time, or is not there, says why', async () => {
    expect(await ask('/silent', 300)).toEqual({ status: null, error: 'TIMEOUT' })
    expect(await askLink('http://127.0.0.1:1/', { allowPrivate: true })).toEqual({
      status: null,
      error: 'ECONNREFUSED',
    })
  })
})

describe('nobody is led into a private network', () => {
  test.each([
    'http://127.0.0.1:{port}/',
    'http://localhost:{port}/',
    'http://2130706433:{port}/',
    'http://0x7f.1:{port}/',
    'http://[::1]:{port}/',
    'http://[::ffff:127.0.0.1]:{port}/',
    'http://0.0.0.0:{port}/',
  ])('by %s', async (address) => {
    const before = asked.length
    const url = address.replace('{port}', new URL(origin).port)
    expect(await askLink(url)).toEqual({ status: null, error: 'PRIVATE' })
    expect(asked.length).toBe(before)
  })

  test('by a file, another protocol or a password', async () => {
    expect(await askLink('file:///etc/passwd')).toMatchObject({ error: 'PROTOCOL' })
    expect(await ask(to('gopher://127.0.0.1/'))).toMatchObject({ error: 'PROTOCOL' })
    expect(await ask(to('http://user:secret@127.0.0.1/'))).toMatchObject({ error: 'CREDENTIALS' })
    expect(await ask(to('http://user@127.0.0.1/'))).toMatchObject({ error: 'CREDENTIALS' })
  })
})

test.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.100.100.200', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00:ec2::254', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['2002:7f00:1::', false],
  ['police.example', false],
])('whether %s is a public address: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})
