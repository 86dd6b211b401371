import { beforeAll, expect, it } from 'vitest'

import { anonymous } from '../support/client'
import { bringTo, edit, inEveryLocale, liveCrimeArea, pageOf } from '../support/content'
import { isTagOfMadePage, numbered, wrongIn } from '../support/numbered-texts'
import { theCast } from '../support/personas'
import { load } from './support/load'

/* A thousand publications among 196 countries, beside readers of nginx too: `npm run bench:readers`. */
const PUBLICATIONS = 8
const DOCUMENTS = 2
const READERS = 4

beforeAll(theCast)

const textOf = (document: number, publication: number) => ({
  name: numbered(document, publication),
  summary: numbered(document, publication),
})

it('W8 while much is published, nobody who asks after an answer gets an older text, and nobody waits for a page to be made', async () => {
  const areas = await Promise.all(
    Array.from({ length: DOCUMENTS }, (_, document) => liveCrimeArea(textOf(document, 0))),
  )
  const ofOne = await Promise.all(
    areas.map(async (area, document) => {
      const page = await pageOf(area)
      const shown = [document]
      const stored = inEveryLocale(page)
      const forPrograms = [`${page}.json`, `/ar${page.slice(3)}.md`, `${page}/feed.json`]
      const asked = [...forPrograms, `/api/v1/crime-areas/${area.id}?locale=es`]
      return [
        ...stored.map((address) => ({ address, shown, isStored: true })),
        ...asked.map((address) => ({ address, shown, isStored: false })),
      ]
    }),
  )
  const all = areas.map((_, document) => document)
  const addresses = [
    ...ofOne.flat(),
    ...inEveryLocale('/en/crime-areas').map((address) => ({ address, shown: all, isStored: true })),
    { address: '/api/v1/crime-areas?q=reading&limit=100', shown: all, isStored: false },
  ]
  const answered = all.map(() => 0)
  const next = Array.from({ length: READERS }, (_, reader) => reader * 5)
  const readers = load(READERS, async (reader) => {
    const place = (next[reader] = (next[reader] ?? 0) + 1)
    const asked = addresses[place % addresses.length]
    if (!asked) return 'nothing to read'
    const before = [...answered]
    const { status, headers, text } = await anonymous().get(asked.address)
    const wrong = status === 200 ? wrongIn(text, asked.shown, before) : String(status)
    const isMade = asked.isStored && isTagOfMadePage(headers.get('etag'))
    return wrong ?? (isMade ? `${asked.address} was made on request` : undefined)
  })
  for (let round = 0; round < PUBLICATIONS; round += 1) {
    const document = round % DOCUMENTS
    const area = areas[document]
    if (!area) throw new Error('nothing to publish')
    const publication = (answered[document] ?? 0) + 1
    await edit(area, textOf(document, publication))
    await bringTo(area, 'published')
    answered[document] = publication
    await readers.more(2 * READERS)
  }
  await readers.end()
  expect(readers.failures).toEqual([])
})
