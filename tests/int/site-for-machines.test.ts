import { expect, test } from 'vitest'

import { anonymous } from '../support/client'
import { bringTo, edit, inEveryForm, liveCountry, pageOf } from '../support/content'
import { storedFiles } from '../support/stored-files'
import { parseXml } from '../support/xml'

const stranger = anonymous()

const TYPES = [
  'text/html; charset=utf-8',
  'application/json; charset=utf-8',
  'text/markdown; charset=utf-8',
  'application/atom+xml; charset=utf-8',
  'application/feed+json; charset=utf-8',
]

test('W8 every form of a page has its type, its language and an ETag that changes with the edition', async () => {
  const country = await liveCountry()
  await storedFiles()
  const addresses = inEveryForm(await pageOf(country))
  const tags: string[] = []
  for (const [index, address] of addresses.entries()) {
    const answer = await stranger.get(address, { headers: { 'Accept-Encoding': 'br' } })
    expect(answer.status, address).toBe(200)
    expect(answer.headers.get('content-type')).toBe(TYPES[index])
    expect(answer.headers.get('content-language')).toBe('en')
    expect(answer.headers.get('content-encoding')).toBe('br')
    const etag = answer.headers.get('etag') ?? ''
    const again = { headers: { 'Accept-Encoding': 'br', 'If-None-Match': etag } }
    expect((await stranger.get(address, again)).status).toBe(304)
    tags.push(etag)
  }
  await edit(country, { tagline: 'Another tagline.' })
  await bringTo(country, 'published')
  for (const [index, address] of addresses.entries()) {
    const headers = { 'Accept-Encoding': 'br', 'If-None-Match': tags[index] ?? '' }
    expect((await stranger.get(address, { headers })).status, address).toBe(200)
  }
})

test('a page that is made when it is asked for has one ETag for all codings, which is weak', async () => {
  const tags = new Set<string>()
  for (const encoding of ['identity', 'gzip', 'deflate']) {
    const headers = { 'Accept-Encoding': encoding }
    const answer = await stranger.get('/en/search?q=country', { headers })
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/)
    tags.add(etag)
    for (const known of [etag, etag.slice(2)]) {
      const again = { headers: { ...headers, 'If-None-Match': known } }
      expect((await stranger.get('/en/search?q=country', again)).status).toBe(304)
    }
  }
  expect(tags.size).toBe(1)
})

test('the forms of a page belong to the edition that is live', async () => {
  const country = await liveCountry()
  await edit(country, { tagline: 'The second.' })
  await bringTo(country, 'published')
  const page = await pageOf(country)
  const document = (await stranger.get(`${page}.json`)).body as {
    content?: { edition?: { number: number; hash: string } }
  }
  expect(document.content?.edition).toMatchObject({
    number: 2,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  })
  expect((await stranger.get(`${page}.md`)).text).toContain(
    `\nhash: "${document.content?.edition?.hash ?? ''}"\n`,
  )
  const feed = parseXml((await stranger.get(`${page}/feed.atom`)).text)
  const entries = feed.children.filter(({ name }) => name === 'entry')
  const idOf = (entry: (typeof entries)[number] | undefined) =>
    entry?.children.find(({ name }) => name === 'id')?.text
  expect(idOf(entries[0])).toContain(`/${country.id}/2`)
  expect(idOf(entries[1])).toContain(`/${country.id}/1`)
  const earlier = entries[1]?.children.find(({ name }) => name === 'link')?.attributes.href ?? ''
  expect(earlier).toMatch(/\/editions\/1$/)
  expect((await stranger.get(new URL(earlier).pathname)).status).toBe(200)
})
