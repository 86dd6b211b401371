import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, codesOf, type Client } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  draftCountry,
  edit,
  liveCrimeArea,
  ok,
  versionOf,
  type Document,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { newPerson, theCast, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const WAITING_FOR_AREAS = `select 1 from pg_locks where not granted and relation = '_crime_areas_v'::regclass`

const ITEMS = `relation = 'workflow_items'::regclass`
const WAITING_TO_READ_ITEMS = `select 1 from pg_locks where not granted and ${ITEMS} and mode = 'AccessShareLock'`
const WAITING_FOR_ITEMS_ALONE = `select 1 from pg_locks where not granted and ${ITEMS} and mode = 'AccessExclusiveLock'`

const draft = () => createDraft('crime-areas', crimeAreaFields())
const addressOf = ({ id }: Document) => `/api/crime-areas/${id}`

const save = (client: Client, document: Document, ifMatch: string, fields: object, query = '') =>
  client.patch(`${addressOf(document)}${query}`, fields, { headers: { 'If-Match': ifMatch } })

const summaryOf = async (document: Document): Promise<unknown> =>
  ok(await cast.writer.get(`${addressOf(document)}?draft=true`)).body.summary

describe('W9 the ETag of a document', () => {
  it('W9 is the version of the working copy, with drafts and without, for everybody signed in', async () => {
    const document = await liveCrimeArea()
    await edit(document, { summary: 'A newer draft.' })
    const version = `"${await versionOf(document)}"`
    const auditor = (await newPerson(['auditor'])).client
    for (const client of [...Object.values(cast), auditor])
      for (const query of ['', '?draft=true', '?draft=true&locale=fr', '?depth=0'])
        expect((await client.get(`${addressOf(document)}${query}`)).headers.get('etag')).toBe(
          version,
        )
  })

  it('W9 never names a newer version than the one that is read with it', async () => {
    const area = await draft()
    const country = await draftCountry({
      tagline: 'As read.',
      crimeAreas: [{ crimeArea: area.id }],
    })
    const version = await versionOf(country)
    const other = await database().connect()
    try {
      await other.query('begin')
      // Holds up the reading of what the document names, when the document itself is read.
      await other.query('lock table _crime_areas_v in access exclusive mode')
      const reading = cast.writer.get(`/api/countries/${country.id}?draft=true&depth=1`)
      await expect.poll(() => rowsOf(WAITING_FOR_AREAS)).toHaveLength(1)
      await other.query(
        `update _countries_v_locales l set version_tagline = 'Saved meanwhile.'
         from _countries_v v where v.id = l._parent_id and v.latest and v.parent_id = $1`,
        [country.id],
      )
      await other.query('commit')
      const { body, headers } = ok(await reading)
      expect([body.tagline, headers.get('etag')]).toEqual(['As read.', `"${version}"`])
    } finally {
      other.release(true)
    }
  })

  it('W9 is in the panel never newer than what the form shows', async () => {
    const country = await draftCountry({ tagline: 'Saved 0.' })
    const address = `/admin/collections/countries/${country.id}`
    const { answer, saves } = await savingAtEachLook(country, () => cast.writer.get(address))
    const { text } = ok(answer)
    const shown = [...text.matchAll(/Saved (\d+)\./g)].map(([, number]) => Number(number))
    expect(new Set(shown).size).toBe(1)
    // Else nobody has saved after the form was read, and this has tried nothing.
    expect(shown[0]).toBeLessThan(saves)
    expect(text.includes(await versionOf(country))).toBe(false)
  })

  it('W9 comes with a save, and is then the new one', async () => {
    const document = await draft()
    const answer = ok(await cast.writer.patch(addressOf(document), { summary: 'Saved.' }))
    expect(answer.headers.get('etag')).toBe(`"${await versionOf(document)}"`)
    const created = ok(await cast.writer.post('/api/crime-areas', crimeAreaFields()))
    const { doc } = created.body
    expect(created.headers.get('etag')).toBe(
      `"${await versionOf({ collection: 'crime-areas', id: doc?.id ?? '' })}"`,
    )
  })

  it('W9 does not tell anonymous readers about drafts', async () => {
    const document = await liveCrimeArea()
    const before = await anonymous().get(addressOf(document))
    await edit(document, { summary: 'A newer draft.' })
    const after = await anonymous().get(addressOf(document))
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
    expect(after.headers.get('etag') ?? '').not.toContain(await versionOf(document))
  })
})

describe('W9 a save with If-Match', () => {
  it('W9 is refused when somebody has saved meanwhile, and nothing is lost', async () => {
    const document = await draft()
    const seen = `"${await versionOf(document)}"`
    await edit(document, { summary: 'Saved by the first.' })
    const answer = await save(cast.writer, document, seen, { summary: 'Lost?' })
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toEqual(['stale-version'])
    expect(answer.body).toMatchObject({
      state: 'draft',
      public: 'none',
      version: await versionOf(document),
    })
    expect(await summaryOf(document)).toBe('Saved by the first.')
  })

  it('W9 is refused when only another language was saved meanwhile', async () => {
    const document = await draft()
    const seen = `"${await versionOf(document)}"`
    await edit(document, { summary: 'Un résumé.' }, 'fr')
    expect((await save(cast.writer, document, seen, { summary: 'English.' })).status).toBe(409)
  })

  it.each(['?draft=true', '?draft=true&autosave=true', '?locale=fr', '?draft=false'])(
    'W9 is refused with %s too',
    async (query) => {
      const document = await draft()
      const answer = await save(cast.writer, document, '"stale"', { summary: 'Lost?' }, query)
      expect(answer.status).toBe(409)
      expect(codesOf(answer)).toEqual(['stale-version'])
    },
  )

  it('W9 is made when the version is the one that was seen', async () => {
    const document = await draft()
    const read = await cast.writer.get(`${addressOf(document)}?draft=true`)
    const first = await save(cast.writer, document, read.headers.get('etag') ?? '', {
      summary: 'One.',
    })
    expect(first.status).toBe(200)
    const next = await save(cast.writer, document, first.headers.get('etag') ?? '', {
      summary: 'Two.',
    })
    expect(next.status).toBe(200)
    expect(await summaryOf(document)).toBe('Two.')
  })

  it('W9 of two with the same version one is made, and the other says so', async () => {
    const document = await draft()
    const seen = `"${await versionOf(document)}"`
    const answers = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((summary) => save(cast.writer, document, seen, { summary })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const won = answers.findIndex(({ status }) => status === 200)
    expect(await summaryOf(document)).toBe(['One.', 'Two.', 'Three.'][won])
  })

  it('W9 reads lists, weak tags and the star as HTTP does', async () => {
    const document = await draft()
    const version = await versionOf(document)
    const facts = { summary: 'A summary.' }
    for (const header of [`"${version}"`, `W/"${version}"`, `"other", "${version}"`, '*'])
      expect((await save(cast.writer, document, header, facts)).status, header).toBe(200)
    for (const header of ['"other"', '"other", "another"', `"${version.slice(0, -1)}"`, '""'])
      expect((await save(cast.writer, document, header, facts)).status, header).toBe(409)
  })

  it('W9 is refused for a restored version too', async () => {
    const document = await draft()
    await edit(document, { summary: 'Second.' })
    const versions = ok(
      await cast.writer.get(
        `/api/crime-areas/versions?where[parent][equals]=${document.id}&sort=createdAt&limit=1`,
      ),
    )
    const answer = await cast.writer.post(
      `/api/crime-areas/versions/${versions.body.docs?.[0]?.id ?? ''}?draft=true`,
      undefined,
      { headers: { 'If-Match': '"stale"' } },
    )
    expect(answer.status).toBe(409)
    expect(await summaryOf(document)).toBe('Second.')
  })

  it('W9 is refused among many documents, too', async () => {
    const document = await draft()
    const save = (ifMatch: string) =>
      cast.writer.patch(
        `/api/crime-areas?where[id][equals]=${document.id}`,
        { summary: 'Saved with many.' },
        { headers: { 'If-Match': ifMatch } },
      )
    const answer = await save('"stale"')
    expect([answer.status, codesOf(answer)]).toEqual([409, ['stale-version']])
    expect(await summaryOf(document)).toBe('A summary.')
    ok(await save(`"${await versionOf(document)}"`))
    expect(await summaryOf(document)).toBe('Saved with many.')
  })

  it('W9 tells of the frozen state rather than of the version', async () => {
    const document = await bringTo(await draft(), 'in-review')
    const answer = await save(cast.writer, document, '"stale"', { summary: 'x' })
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toContain('frozen')
  })
})

/**
 * Reads a country, and has somebody else save it each time that it is looked up how documents stand: each save is there once
 * what was looked up then goes on.
 */
async function savingAtEachLook<T>(
  { id }: Document,
  read: () => Promise<T>,
): Promise<{ answer: T; saves: number }> {
  let [holder, next] = [await database().connect(), await database().connect()]
  try {
    await holdItems(holder)
    const done = { isRead: false }
    const reading = read().finally(() => {
      done.isRead = true
    })
    for (let saves = 0; ; saves += 1) {
      const isHeldUp = async () => done.isRead || (await rowsOf(WAITING_TO_READ_ITEMS)).length > 0
      await expect.poll(isHeldUp).toBe(true)
      if (done.isRead) return { answer: await reading, saves }
      await holder.query(
        `update _countries_v_locales l set version_tagline = $2
         from _countries_v v where v.id = l._parent_id and v.latest and v.parent_id = $1`,
        [id, `Saved ${saves + 1}.`],
      )
      const held = holdItems(next)
      await expect.poll(() => rowsOf(WAITING_FOR_ITEMS_ALONE)).toHaveLength(1)
      await holder.query('commit')
      await held
      ;[holder, next] = [next, holder]
    }
  } finally {
    for (const each of [holder, next]) each.release(true)
  }
}

async function holdItems(holder: pg.PoolClient): Promise<void> {
  await holder.query('begin')
  await holder.query('lock table workflow_items in access exclusive mode')
}
