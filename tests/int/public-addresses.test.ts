import { describe, expect, test } from 'vitest'

import { liveCountry, pageOf } from '../support/content'
import { ask } from '../support/raw-http'
import { underTest } from '../support/under-test'

/** Sends the target exactly as it stands. */
function get(path: string, method = 'GET') {
  const { hostname, port } = new URL(underTest('origin'))
  return ask({ hostname, port, path, method, agent: false })
}

const keysOf = async (path: string) =>
  String((await get(path)).headers['surrogate-key'] ?? '').split(' ')

const BELGIUM = encodeURIComponent('بلجيكا')

describe('an address without a page is answered in its language, whatever is written in it', () => {
  test.each([
    ...[
      '',
      '.json',
      '.md',
      '/feed.atom',
      '/editions',
      '/editions/1',
      '/with/fr',
      '?asOf=2026-01-01',
    ].map((end) => `/ar/countries/${BELGIUM}${end}`),
    ...['regions', 'crime-areas', 'ncbs', 'agencies'].map((list) => `/ar/${list}/${BELGIUM}`),
    `/ar/countries/belgium/with/${BELGIUM}`,
    `/media/${BELGIUM}.jpg`,
    `/share/${BELGIUM}.png`,
    '/en/agencies/%C5%81%C3%B3d%C5%BA',
    '/en/%F0%9F%8C%8D',
    ...['%00', '%01', '%7f'].map((control) => `/en/countries/belgium${control}`),
    '/en/a%0Ab',
    '/_next/%00',
    '/internal%00',
    '/en/50%25',
    '/en/countries/50%25zz',
  ])('%s', async (path) => {
    const { status, headers, body } = await get(path)
    const locale = path.startsWith('/ar/') ? 'ar' : 'en'
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body.toString()).toContain(`<html lang="${locale}"`)
    expect(headers['surrogate-key']).toMatch(/^[!-~]+(?: [!-~]+)*$/)
  })
})

test('a comparison says which country it does not know, also in another script', async () => {
  const address = `/ar/compare?countries=belgium&countries=${BELGIUM}`
  const unknown = await get('/ar/compare?countries=belgium&countries=nowhere')
  const { status, headers, body } = await get(address)
  expect(status).toBe(404)
  expect(body.toString().replaceAll(BELGIUM, 'nowhere')).toBe(unknown.body.toString())
  expect(headers['surrogate-key']).toContain(`countries?slug=${BELGIUM}`)
})

test('an encoded question mark or number sign is part of a name and begins no query', async () => {
  const page = await pageOf(await liveCountry())
  expect((await get(page)).status).toBe(200)
  for (const address of [
    `${page}%3Fx=1`,
    `${page}%23x`,
    `${page}%3FasOf=2026-11-29`,
    `${page}.json%3Fx`,
    '/en/search%3Fq=belgium',
    '/en/report%3Fpage=countries',
  ])
    expect((await get(address)).status, address).toBe(404)
})

test('what a reader writes in an address is never a key by which others are thrown away', async () => {
  const keys = await keysOf('/en/x%20site%20changes')
  expect(keys).toContain('page:/x%20site%20changes')
  expect(keys.filter((key) => key === 'site' || key === 'changes')).toHaveLength(2)
})

test.each(['TRACE', 'PROPFIND', 'REPORT'])('%s is answered 405', async (method) => {
  for (const path of ['/en/nowhere', '/admin', '/api/countries', '/en/report'])
    expect((await get(path, method)).status, path).toBe(405)
})
