import { stat } from 'node:fs/promises'
import path from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { archiveIn } from '@/editions/read-archive'
import { readPublications } from '@/editions/read-editions'

import { anonymous } from '../support/client'
import {
  bringTo,
  createDraft,
  edit,
  liveCountry,
  liveCrimeArea,
  marker,
  ncbFields,
  ok,
  pageOf,
  richText,
  versionOf,
  type Document,
  inEveryLocale,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { theCast, type Cast } from '../support/personas'
import { underTest } from '../support/under-test'

const everybody = anonymous()
let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

async function answerAt(address: string) {
  const { status, headers, text } = await everybody.get(address)
  const location = headers.get('location')
  return { status, text, location: location && new URL(location, 'http://site').pathname }
}

async function publishAgain(document: Document, fields: Record<string, unknown>): Promise<void> {
  await edit(document, fields)
  await bringTo(document, 'published')
}

const today = () => new Date().toISOString().slice(0, 10)

/** The addresses of what was published of a document, beside its own page. */
const historyOf = (page: string) => [
  `${page}/editions`,
  `${page}/editions/1`,
  `${page}/editions/2`,
  `${page}/editions/compare?from=1&to=2`,
  `${page}?asOf=${today()}`,
]

describe('W8 the editions of a document', () => {
  it('W8 say when a second person approved them, and nothing where nobody did before the publication', async () => {
    const country = await liveCountry({ tagline: 'Reviewed.' })
    const page = await pageOf(country)
    expect((await answerAt(page)).text).toContain('Reviewed on')
    await edit(country, { tagline: 'Not reviewed.' })
    ok(
      await cast.publisher.transition('countries', country.id, 'emergency-publish', {
        comment: 'At once.',
        expectedVersion: await versionOf(country),
      }),
    )
    for (const address of [page, `${page}/editions/2`]) {
      const { text } = await answerAt(address)
      expect(text).toContain('Not reviewed.')
      expect(text, address).not.toContain('Reviewed on')
    }
    expect((await answerAt(`${page}/editions/1`)).text).toContain('Reviewed on')
  })

  it('W8 are all there when the publishing call answers, each at its own address for ever', async () => {
    const [first, second] = [marker('first'), marker('second')]
    const country = await liveCountry({ tagline: `Tagline ${first}.` })
    const page = await pageOf(country)
    const before = await answerAt(`${page}/editions/1`)
    await publishAgain(country, { tagline: `Tagline ${second}.` })
    for (const address of inEveryLocale(page)) {
      expect((await answerAt(`${address}/editions`)).text).toContain(`${address}/editions/2`)
      const old = await answerAt(`${address}/editions/1`)
      expect(old).toMatchObject({ status: 200 })
      expect(old.text).toContain(first)
      expect(old.text).not.toContain(second)
      expect((await answerAt(`${address}/editions/2`)).text).toContain(second)
      expect((await answerAt(`${address}/editions/3`)).status).toBe(404)
    }
    const compared = await answerAt(`${page}/editions/compare?from=1&to=2`)
    expect(compared.text).toMatch(new RegExp(`<del>.*${first}.*</del>.*<ins>.*${second}.*</ins>`))
    const main = (text: string) => /<article>.*<\/article>/s.exec(text)?.[0]
    expect(main((await answerAt(`${page}/editions/1`)).text)).toBe(main(before.text))
  })

  it('W8 lead from a day to the edition that was current when it ended', async () => {
    const area = await liveCrimeArea()
    const page = await pageOf(area)
    await publishAgain(area, { summary: 'Another summary.' })
    for (const address of inEveryLocale(page)) {
      expect(await answerAt(`${address}?asOf=${today()}`)).toMatchObject({
        status: 302,
        location: `${address}/editions/2`,
      })
      expect((await answerAt(`${address}?asOf=9999-12-31`)).status).toBe(302)
      for (const day of ['0001-01-01', '1999-12-31'])
        expect((await answerAt(`${address}?asOf=${day}`)).status).toBe(404)
      expect((await answerAt(`${address}?asOf=31.12.1999`)).status).toBe(400)
      expect((await answerAt(`${address}?utm=1`)).status).toBe(200)
    }
  })

  it('W8 answer 410 with the notice while it is withdrawn, at every address, and come back', async () => {
    const [secret, notice] = [marker('secret'), marker('notice')]
    const country = await liveCountry({ tagline: `Tagline ${secret}.` })
    await publishAgain(country, { crimeOverview: richText(`Crime ${secret}.`) })
    const page = await pageOf(country)
    const addresses = [page, `${page}/with/fr`, ...historyOf(page)]
      .flatMap(inEveryLocale)
      .filter((address) => !address.startsWith('/fr') || !address.endsWith('/with/fr'))
    const transition = async (name: string, input?: object) =>
      ok(await cast.publisher.transition('countries', country.id, name, input))
    await transition('withdraw', { comment: notice })
    for (const address of addresses) {
      const { status, text } = await answerAt(address)
      expect(status, address).toBe(410)
      expect(text, address).toContain(notice)
      expect(text, address).not.toContain(secret)
    }
    await transition('restore')
    for (const address of addresses)
      expect((await answerAt(address)).status, address).toBe(address.includes('asOf') ? 302 : 200)
  })

  it('L1 name nothing that was withdrawn since', async () => {
    const name = marker('area')
    const area = await liveCrimeArea({ name })
    const note = marker('note')
    const country = await liveCountry({
      crimeAreas: [{ crimeArea: area.id, prominence: 'principal', note }],
    })
    await publishAgain(country, { crimeAreas: [] })
    const addresses = historyOf(await pageOf(country)).slice(0, 4)
    const placesWith = async (word: string) => {
      const texts = await Promise.all(addresses.map(async (each) => (await answerAt(each)).text))
      return addresses.filter((_, index) => texts[index]?.includes(word))
    }
    const shown = addresses.filter((each) => /editions\/(1|compare)/.test(each))
    expect(await placesWith(name)).toEqual(shown)
    ok(await cast.publisher.transition('crime-areas', area.id, 'withdraw', { comment: 'Out.' }))
    expect(await placesWith(name)).toEqual([])
    expect(await placesWith(note)).toEqual([])
    ok(await cast.publisher.transition('crime-areas', area.id, 'restore'))
    expect(await placesWith(name)).toEqual(shown)
  })
})

describe('W8 a page that moved', () => {
  it('W8 is found from each of its former addresses, from files too, until somebody else takes one', async () => {
    const country = await liveCountry()
    const first = await pageOf(country)
    await bringTo(await createDraft('ncbs', ncbFields(country.id)), 'published')
    const move = async () => {
      await publishAgain(country, { slug: marker('moved-') })
      return pageOf(country)
    }
    const second = await move()
    const third = await move()
    for (const old of [first, second])
      for (const [index, address] of inEveryLocale(old).entries()) {
        const present = inEveryLocale(third)[index] ?? ''
        for (const under of ['', '/editions', '/editions/1'])
          expect(await answerAt(`${address}${under}`)).toMatchObject({
            status: 308,
            location: `${present}${under}`,
          })
        const bureau = (page: string) => page.replace('/countries/', '/ncbs/')
        expect(await answerAt(bureau(address))).toMatchObject({
          status: 308,
          location: bureau(present),
        })
        const file = path.join(underTest('dataDir'), 'site', 'moved', `${address}.html`)
        expect((await stat(file)).isFile()).toBe(true)
      }

    const notice = marker('notice')
    const transition = async (name: string, input?: object) =>
      ok(await cast.publisher.transition('countries', country.id, name, input))
    await transition('withdraw', { comment: notice })
    const withdrawn = await answerAt(first)
    expect(withdrawn.status).toBe(410)
    expect(withdrawn.text).toContain(notice)
    expect(withdrawn.text).not.toContain(third.split('/').at(-1))
    expect((await answerAt(`${second}/editions/1`)).status).toBe(410)
    await transition('restore')
    expect((await answerAt(first)).status).toBe(308)

    const name = marker('taker')
    await liveCountry({ name, slug: first.split('/').at(-1) })
    for (const address of inEveryLocale(first)) {
      const { status, text } = await answerAt(address)
      expect(status).toBe(200)
      expect(text).toContain(name)
    }
    expect(await answerAt(second)).toMatchObject({ status: 308, location: third })
  })
})

describe('W8 ten thousand editions of a document', () => {
  it('W8 make neither its next publication nor a page of its history read more of them', async () => {
    const area = await liveCrimeArea()
    const [item] = await rowsOf<{ sequence: number }>(
      `select sequence::int as sequence from workflow_items where collection = 'crime-areas' and document = $1`,
      [area.id],
    )
    const client = await database().connect()
    try {
      await client.query('begin')
      await client.query(
        `insert into editions (collection, document, title, number, content, media, hash, published_at)
         select collection, document, title, number + step, content, media, hash, published_at + step * interval '1 second'
         from editions, generate_series(1, 9999) step where collection = 'crime-areas' and document = $1`,
        [area.id],
      )
      // As the database does by itself after a while, so that it knows how many there are.
      await client.query('analyze editions')
      const rowsRead = async (read: () => Promise<unknown>): Promise<number> => {
        const count = async () => {
          const { rows } = await client.query<{ read: number }>(
            `select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read
             from pg_stat_xact_user_tables where relname = 'editions'`,
          )
          return rows[0]?.read ?? 0
        }
        const before = await count()
        await read()
        return (await count()) - before
      }
      const archive = archiveIn(client)
      const document = { collection: area.collection, id: area.id }
      const sequence = item?.sequence ?? 0
      let published = 0
      const ofPublication = await rowsRead(async () => {
        published = (await readPublications(client, sequence - 1)).length
      })
      expect(ofPublication).toBeLessThanOrEqual(4 * published)
      expect(await rowsRead(() => archive.between(document, 4975, 5000))).toBe(26)
      expect(
        await rowsRead(() => archive.newestBefore(document, '9999-12-31T23:59:59.999Z')),
      ).toBeLessThanOrEqual(2)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
