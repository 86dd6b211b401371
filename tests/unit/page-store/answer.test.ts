import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { PageStore } from '../../../src/page-store/page-store'
import { type RawAnswer } from '../../support/raw-http'
import { serve, type Ask } from './http-client'
import { decode, page, sha256, tagOf } from './pages'
import { temporaryFolder } from '../../support/temporary-folder'

const PATH = '/en/countries/belgium'
interface Tags {
  br: string
  gzip: string
}
const NOT_ANSWERED = 599
/** Milliseconds for what is slow because readers keep the process busy. */
const UNDER_LOAD = 60_000

let dir: string
let store: PageStore
let ask: Ask

beforeEach(async () => {
  dir = await temporaryFolder()
  store = await PageStore.open(dir)
  ask = await serve(store)
})

const textOf = ({ body, headers }: RawAnswer) =>
  decode(body, headers['content-encoding']).toString()

describe('a stored page', () => {
  test.each(['br', 'gzip', 'identity'])(
    'is answered as %s with its own strong tag and length',
    async (encoding) => {
      const put = page(PATH, 'Belgium')
      await store.put(put)
      const answer = await ask(PATH, { 'Accept-Encoding': encoding })
      expect(answer.status).toBe(200)
      expect(textOf(answer)).toBe(put.body)
      expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding)
      expect(answer.headers.etag).toBe(tagOf(answer.body))
      expect(answer.headers['content-length']).toBe(String(answer.body.length))
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    },
  )

  test('carries the security headers, its own headers and nothing that sets a cookie or a hint', async () => {
    const headers = { 'Content-Language': 'en' }
    await store.put(page(PATH, 'Belgium', { headers }))
    const answer = await ask(PATH)
    const names = Object.keys(answer.headers)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'en',
      'surrogate-key': 'site page:/countries/belgium',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none';/)
    expect(answer.headers['content-security-policy']).not.toMatch(/unsafe/)
    expect(names.filter((name) => /cookie|accept-ch|critical-ch|powered/.test(name))).toEqual([])
  })

  test('answers HEAD with the headers of GET and no body', async () => {
    await store.put(page(PATH, 'Belgium'))
    const [head, get] = [await ask(PATH, {}, 'HEAD'), await ask(PATH)]
    expect(head.body.length).toBe(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  test('is found by an escaped path and with a query that changes nothing', async () => {
    await store.put(page('/en/café', 'Café'))
    for (const target of [
      '/en/caf%C3%A9',
      '/%65n/caf%c3%a9',
      '/en/caf%C3%A9?utm_source=x',
      '/en/caf%C3%A9?',
    ])
      expect((await ask(target)).status).toBe(200)
  })

  test('that is small is sent plain, whatever is accepted, and varies by nothing', async () => {
    await store.put(page(PATH, 'x', { body: 'small' }))
    const answer = await ask(PATH, { 'Accept-Encoding': 'br, gzip' })
    expect(answer.body.toString()).toBe('small')
    expect(answer.headers).not.toHaveProperty('vary')
    expect(answer.headers).not.toHaveProperty('content-encoding')
  })

  test('is refused with 406 when the client accepts none of its forms', async () => {
    await store.put(page(PATH, 'Belgium'))
    const answer = await ask(PATH, { 'Accept-Encoding': 'zstd, *;q=0' })
    expect(answer.status).toBe(406)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.vary).toBe('Accept-Encoding')
  })

  test('refuses other methods with 405 and names those allowed', async () => {
    await store.put(page(PATH, 'Belgium'))
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await ask(PATH, {}, method)
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
    }
  })

  test('leaves what is sent to a page with a form to the application', async () => {
    await store.put(page('/fr/verify', 'Verify'))
    expect((await ask('/fr/verify', {}, 'POST')).status).toBe(NOT_ANSWERED)
    expect((await ask('/fr/verify')).status).toBe(200)
  })

  test('with a trailing slash is moved for good, query and escapes kept', async () => {
    await store.put(page('/en/café', 'Café'))
    const answer = await ask('/en/caf%C3%A9/?a=1')
    expect([answer.status, answer.headers.location]).toEqual([308, '/en/caf%C3%A9?a=1'])
  })
})

describe('an image', () => {
  test('may be kept for ever and shown by others', async () => {
    const pixels = Buffer.alloc(1000)
    const read = () => Promise.resolve(pixels)
    await store.putFile('/media/abc.webp', 'image/webp', sha256(pixels), read)
    const answer = await ask('/media/abc.webp', { 'Accept-Encoding': 'br' })
    expect(answer.body.length).toBe(1000)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(answer.headers).not.toHaveProperty('content-encoding')
  })
})

describe('what the store leaves to others', () => {
  test.each([
    '/en/unknown',
    '/en/countries/belgium.html',
    '/en//countries/belgium',
    '//en/countries/belgium',
    '/en/countries/belgium//',
    '/en/countries%2Fbelgium',
    '/en/x/../countries/belgium',
    '/en/countries/%E0%A4%A',
    '/',
  ])('%s', async (target) => {
    await store.put(page(PATH, 'Belgium'))
    expect((await ask(target)).status).toBe(NOT_ANSWERED)
    expect((await ask(target, {}, 'POST')).status).toBe(NOT_ANSWERED)
  })

  test('a search, and a region of the list of countries', async () => {
    for (const name of ['/en/search', '/ar/countries', '/en/countries', '/xx/search'])
      await store.put(page(name, name))
    expect((await ask('/en/search')).status).toBe(200)
    expect((await ask('/en/search?q=fraud')).status).toBe(NOT_ANSWERED)
    expect((await ask('/en/search?anything')).status).toBe(NOT_ANSWERED)
    expect((await ask('/en/countries?region=europe')).status).toBe(NOT_ANSWERED)
    expect((await ask('/ar/countries?a=1&region')).status).toBe(NOT_ANSWERED)
    expect((await ask('/en/countries?regional=1')).status).toBe(200)
    for (const filter of ['crime-area=fraud', 'function=police', 'q=bel'])
      expect((await ask(`/en/countries?${filter}`)).status).toBe(NOT_ANSWERED)
    expect((await ask('/xx/search?q=fraud')).status).toBe(200)
  })

  test('a comparison of countries, and not the form to choose them', async () => {
    await store.put(page('/es/compare', 'Compare'))
    expect((await ask('/es/compare')).status).toBe(200)
    expect((await ask('/es/compare?from=letter')).status).toBe(200)
    expect((await ask('/es/compare?a=1&countries=belgium')).status).toBe(NOT_ANSWERED)
  })

  test('a day in the past of a document, live or withdrawn', async () => {
    await store.put(page(PATH, 'Belgium'))
    await store.put(page('/en/ncbs/belgium', 'Gone', { status: 410 }))
    await store.put(page('/en/regions/europe', 'Europe'))
    expect((await ask(`${PATH}?asOf=2026-03-01`)).status).toBe(NOT_ANSWERED)
    expect((await ask('/en/ncbs/belgium?asOf')).status).toBe(NOT_ANSWERED)
    expect((await ask('/en/regions/europe?asOf=2026-03-01')).status).toBe(200)
    expect((await ask(`${PATH}?since=2026-03-01`)).status).toBe(200)
  })

  test('a later part of the list of a document’s editions', async () => {
    for (const of of ['/en', PATH]) await store.put(page(`${of}/editions`, 'Editions'))
    await store.put(page(`${PATH}/editions/3`, 'Edition'))
    expect((await ask(`${PATH}/editions?a=1`)).status).toBe(200)
    expect((await ask(`${PATH}/editions?a=1&before=26`)).status).toBe(NOT_ANSWERED)
    expect((await ask(`${PATH}/editions/3?before=26`)).status).toBe(200)
    expect((await ask('/en/editions?before=26')).status).toBe(200)
  })

  test('a page that was removed, and one whose file was damaged', async () => {
    await store.put(page(PATH, 'Belgium'))
    await store.put(page('/en', 'Home'))
    await store.remove(PATH)
    expect((await ask(PATH)).status).toBe(NOT_ANSWERED)
    await writeFile(path.join(dir, 'pages/en.html'), 'damaged')
    expect((await ask('/en')).status).toBe(NOT_ANSWERED)
  })
})

describe('a reader who has the page', () => {
  const headersNotOf304 = ['content-type', 'content-length', 'content-encoding', 'content-language']

  test.each([
    ['the tag', (tag: string) => tag],
    ['the tag, marked weak by a proxy', (tag: string) => `W/${tag}`],
    ['a list with the tag', (tag: string) => `"other", ${tag},"third"`],
    ['a star', () => ' * '],
  ])('and sends %s is told that nothing changed', async (_name, header) => {
    await store.put(page(PATH, 'Belgium', { headers: { 'Content-Language': 'en' } }))
    for (const encoding of ['br', 'gzip', 'identity'])
      for (const method of ['GET', 'HEAD']) {
        const full = await ask(PATH, { 'Accept-Encoding': encoding })
        const tag = full.headers.etag ?? ''
        const again = { 'Accept-Encoding': encoding, 'If-None-Match': header(tag) }
        const answer = await ask(PATH, again, method)
        const kept = Object.entries({ ...full.headers, date: answer.headers.date })
        expect(answer.status).toBe(304)
        expect(answer.body.length).toBe(0)
        expect(answer.headers).toEqual(
          Object.fromEntries(kept.filter(([name]) => !headersNotOf304.includes(name))),
        )
      }
  })

  test.each([
    ['the tag of another form', ({ gzip }: Tags) => gzip],
    ['the tag without quotes', ({ br }: Tags) => br.replaceAll('"', '')],
    ['part of the tag', ({ br }: Tags) => br.replace(/^"./, '"')],
    ['nothing', () => ''],
  ])('and sends %s gets it in full', async (_name, header) => {
    await store.put(page(PATH, 'Belgium'))
    const tagFor = async (encoding: string) =>
      (await ask(PATH, { 'Accept-Encoding': encoding })).headers.etag ?? ''
    const tags = { br: await tagFor('br'), gzip: await tagFor('gzip') }
    const headers = { 'Accept-Encoding': 'br', 'If-None-Match': header(tags) }
    expect((await ask(PATH, headers)).status).toBe(200)
  })

  test.each([410, 404] as const)('and it is %i gets it in full all the same', async (status) => {
    const put = page(PATH, 'Withdrawn', { status })
    await store.put(put)
    const { headers } = await ask(PATH)
    const answer = await ask(PATH, { 'If-None-Match': `${headers.etag}, *` })
    expect([answer.status, answer.body.toString()]).toEqual([status, put.body])
  })
})

describe('while a page is replaced 200 times', () => {
  test.each([
    ['from memory', {}],
    ['from disk', { memory: 1 }],
  ])(
    'every answer %s is one edition, whole, with its own tag, and never an old one',
    async (_name, options) => {
      const store = await PageStore.open(await temporaryFolder(), options)
      const ask = await serve(store)
      const body = (edition: number) => page(PATH, `Edition ${edition} `.repeat(1 + (edition % 7)))
      const editionIn = (text: string) => Number(/Edition (\d+)/.exec(text)?.[1])
      await store.put(body(0))

      let visible = 0
      let isDone = false
      const read = async (encoding: string): Promise<number> => {
        let answers = 0
        for (; !isDone; answers++) {
          const least = visible
          const answer = await ask(PATH, { 'Accept-Encoding': encoding })
          const text = textOf(answer)
          expect(answer.status).toBe(200)
          expect(answer.headers.etag).toBe(tagOf(answer.body))
          expect(answer.headers['content-length']).toBe(String(answer.body.length))
          expect(editionIn(text)).toBeGreaterThanOrEqual(least)
        }
        return answers
      }
      const write = async (): Promise<void> => {
        for (let edition = 1; edition <= 200; edition++) {
          await store.put(body(edition))
          visible = edition
        }
      }
      const readers = ['br', 'gzip', 'identity', 'br', 'gzip', 'identity'].map(read)
      await write().finally(() => (isDone = true))
      expect(Math.min(...(await Promise.all(readers)))).toBeGreaterThan(0)
      expect(editionIn(textOf(await ask(PATH)))).toBe(200)
    },
    UNDER_LOAD,
  )
})

test('an address that was given up leads to the one that took its place, asked for anew each time', async () => {
  const headers = { Location: '/en/countries/c%C3%B4te' }
  await store.put(page(PATH, 'Moved', { status: 308, headers }))
  for (const method of ['GET', 'HEAD']) {
    const answer = await ask(PATH, {}, method)
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/en/countries/c%C3%B4te')
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  }
  store = await PageStore.open(dir)
  expect(store.get(PATH)).toMatchObject({ status: 308, headers })
  await store.put(page(PATH, 'Belgium'))
  expect((await (await serve(store))(PATH)).status).toBe(200)
})
