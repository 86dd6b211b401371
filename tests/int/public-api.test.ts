import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import {
  changeSchema,
  DOCUMENT_SCHEMAS,
  editionSchema,
  problemSchema,
} from '@/api/definitions/schemas'
import { describeApi } from '@/api/openapi/describe'
import { openPublicApi } from '@/api/open-api'
import { makeSigningKey } from '@/signing/keys'

import { LiaisonClient, LiaisonProblem } from '../../clients/typescript/client'
import { anonymous, type Answer } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  edit,
  linkTo,
  liveCountry,
  liveCrimeArea,
  marker,
  ncbFields,
  ok,
  type Document,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { theCast, type Cast } from '../support/personas'
import { storedFiles } from '../support/stored-files'
import { underTest } from '../support/under-test'

const LOCALES = ['en', 'fr', 'es', 'ar'] as const
const everybody = anonymous()
const api = (path: string, headers: Record<string, string> = {}) =>
  everybody.get(`/api/v1/${path}`, { headers })

interface Shown {
  [field: string]: unknown
  id: string
  name: string
}
const dataOf = (answer: Answer): Shown[] => ok(answer).body.data as Shown[]
const pageOf = (answer: Answer) =>
  ok(answer).body.page as { next: string | null; total?: number; limit: number }
const idsOf = (answer: Answer) => dataOf(answer).map(({ id }) => id)

let cast: Cast
let area: Document
let country: Document
let neighbour: Document
let police: Document
let unit: Document
let bureau: Document
let slug: string
/** A word that the country's French text has. */
let word: string

const publish = (document: Document) => bringTo(document, 'published')
const slugOf = async ({ collection, id }: Document) =>
  String((await api(`${collection}/${id}`)).body.slug)

beforeAll(async () => {
  cast = await theCast()
  word = marker('épreuve')
  area = await liveCrimeArea({ name: 'An area of the API' })
  neighbour = await liveCountry({ region: 'africa' })
  country = await liveCountry({
    neighbours: [neighbour.id],
    crimeAreas: [{ crimeArea: area.id, prominence: 'principal', note: 'A note.' }],
    keyFacts: [{ label: 'Population', value: '11', unit: 'million', verifiedOn: '2026-01-31' }],
  })
  await edit(country, { tagline: `Une phrase, ${word}.` }, 'fr')
  await publish(country)
  police = await publish(
    await createDraft(
      'agencies',
      agencyFields(country.id, { functions: ['police', 'border'], level: 'federal' }),
    ),
  )
  unit = await publish(
    await createDraft('agencies', agencyFields(country.id, { parent: police.id, level: 'local' })),
  )
  bureau = await publish(
    await createDraft(
      'ncbs',
      ncbFields(country.id, {
        hostAgency: police.id,
        crimeAreas: [area.id],
        aroundTheClock: true,
      }),
    ),
  )
  slug = await slugOf(country)
})

describe('one document', () => {
  it('comes by slug and by id, with the documents that it names and that name it', async () => {
    const { body } = ok(await api(`countries/${slug}`))
    expect(DOCUMENT_SCHEMAS.localized.countries.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      id: country.id,
      locale: 'en',
      neighbours: [{ id: neighbour.id }],
      crimeAreas: [
        { prominence: 'principal', note: 'A note.', crimeArea: { name: 'An area of the API' } },
      ],
      ncb: { id: bureau.id },
      edition: { number: 2 },
      links: { self: `/api/v1/countries/${slug}`, page: `/en/countries/${slug}` },
    })
    expect((body.agencies as Shown[]).map(({ id }) => id).sort()).toEqual(
      [police.id, unit.id].sort(),
    )
    expect((await api(`countries/${country.id}`)).text).toBe((await api(`countries/${slug}`)).text)
  })

  it('of each type keeps its schema, in one language and in all', async () => {
    const documents = [country, area, police, bureau]
    for (const { collection, id } of documents) {
      const one = ok(await api(`${collection}/${id}?locale=ar`)).body
      expect(DOCUMENT_SCHEMAS.localized[collection].parse(one)).toEqual(one)
      const all = ok(await api(`${collection}/${id}?locale=all`)).body
      expect(DOCUMENT_SCHEMAS.multilingual[collection].parse(all)).toEqual(all)
      for (const [locale, form] of [
        ['fr', 'localized'],
        ['fr,en', 'multilingual'],
      ] as const)
        for (const each of dataOf(await api(`${collection}?locale=${locale}&limit=100`)))
          expect(DOCUMENT_SCHEMAS[form][collection].parse(each)).toEqual(each)
    }
    const [picture] = dataOf(await api('media?usedBy=belgium'))
    expect(DOCUMENT_SCHEMAS.localized.media.parse(picture)).toEqual(picture)
    expect(ok(await api(`media/${picture?.id ?? ''}`)).body).toEqual(picture)
    const file = await everybody.get(String(picture?.url))
    expect(file.status).toBe(200)
  })

  it('is led to by the slugs that it had', async () => {
    const former = `former-${randomBytes(4).toString('hex')}`
    const renamed = await liveCrimeArea({ slug: former })
    const present = `present-${randomBytes(4).toString('hex')}`
    await edit(renamed, { slug: present })
    await bringTo(renamed, 'published')
    for (const rest of ['', '?locale=fr', '?fields=name&locale=en,fr', '/signed']) {
      const { status, headers } = await api(`crime-areas/${former}${rest}`)
      const to = headers.get('location') ?? ''
      expect([status, decodeURIComponent(to)]).toEqual([
        308,
        `/api/v1/crime-areas/${present}${rest}`,
      ])
      expect((await everybody.get(to)).status).toBe(200)
    }
    const conditional = await api(`crime-areas/${former}`, { 'If-None-Match': '*' })
    expect(conditional.status).toBe(308)
    expect((await api(`crime-areas/${former}/editions`)).status).toBe(404)
    const [first, then] = [marker('first-'), marker('then-')]
    const moved = await liveCountry({ slug: first })
    await edit(moved, { slug: then })
    await bringTo(moved, 'published')
    // There is no bureau, so nothing leads to one.
    expect((await api(`ncbs/${first}`)).status).toBe(404)
    await bringTo(await createDraft('ncbs', ncbFields(moved.id)), 'published')
    expect((await api(`ncbs/${first}`)).headers.get('location')).toBe(`/api/v1/ncbs/${then}`)
    expect((await api(`ncbs/${then}`)).status).toBe(200)
    expect((await api(`countries/${former}`)).status).toBe(404)
  })

  it('says what is in English because its translation is missing', async () => {
    const { body } = ok(await api(`countries/${slug}?locale=fr`))
    expect(body.tagline).toBe(`Une phrase, ${word}.`)
    expect(body.fallback).toEqual(['name', 'crimeOverview', 'interpolRole', 'lawEnforcement'])
    expect(body.keyFacts).toEqual([
      expect.objectContaining({ fallback: ['label', 'value', 'unit'], verifiedOn: '2026-01-31' }),
    ])
    const { body: several } = ok(await api(`countries/${slug}?locale=fr,ar&fields=tagline`))
    expect(several.tagline).toEqual({ fr: `Une phrase, ${word}.` })
    expect(several.locale).toEqual(['fr', 'ar'])
  })

  it('comes with the fields asked for, and with related documents whole', async () => {
    const { body } = ok(await api(`countries/${slug}?fields=name,ncb&include=ncb`))
    expect(Object.keys(body)).toEqual(['type', 'id', 'locale', 'name', 'ncb'])
    const { CountryPart: part = {} } = describeApi(underTest('origin')).components.schemas ?? {}
    expect(part.required).toEqual(['type', 'id', 'locale'])
    expect(Object.keys(part.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(body)))
    expect(body.ncb).toMatchObject({ id: bureau.id, city: 'Somewhere', aroundTheClock: true })
  })

  it('a bureau stands under its country’s slug too', async () => {
    expect(ok(await api(`ncbs/${slug}`)).body).toMatchObject({
      id: bureau.id,
      links: { page: `/en/ncbs/${slug}` },
    })
  })
})

describe('a list', () => {
  // `{name}` stands for the id of a document of this file.
  it.each([
    ['countries', 'crimeArea={area}', ['country']],
    ['countries', 'crimeArea={area}&prominence=principal', ['country']],
    ['countries', 'crimeArea={area}&prominence=supported', []],
    ['countries', 'crimeArea={area}&region=africa,americas', []],
    ['countries', 'crimeArea={area}&region=africa,europe', ['country']],
    ['countries', 'neighbour={neighbour}', ['country']],
    ['countries', 'q={unaccented}&locale=fr', ['country']],
    ['countries', 'q={beginning}&locale=fr', ['country']],
    ['countries', 'q={word}&locale=en', []],
    ['countries', 'q={word}&locale=all', ['country']],
    ['countries', 'crimeArea={area}&updatedSince=2999-01-01T00:00:00Z', []],
    ['crime-areas', 'country={country}', ['area']],
    ['agencies', 'country={country}&level=federal', ['police']],
    ['agencies', 'country={country}&function=border,customs', ['police']],
    ['agencies', 'parent={police}', ['unit']],
    ['agencies', 'parent={police}&region=africa', []],
    ['ncbs', 'country={country}', ['bureau']],
    ['ncbs', 'crimeArea={area}&region=europe&aroundTheClock=true', ['bureau']],
    ['ncbs', 'hostAgency={police}&aroundTheClock=false', []],
    ['editions', 'document={country}&type=agencies', []],
  ])('%s is narrowed by %s', async (resource, query, expected) => {
    const named: Record<string, string> = {
      ...Object.fromEntries(
        Object.entries({ area, country, neighbour, police, unit, bureau }).map(([name, { id }]) => [
          name,
          id,
        ]),
      ),
      word,
      unaccented: word.replace('é', 'E'),
      beginning: word.slice(0, 20),
    }
    const search = query.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? '')
    const answer = await api(`${resource}?${search}&count=true`)
    expect(idsOf(answer)).toEqual(expected.map((name) => named[name]))
    expect(pageOf(answer).total).toBe(expected.length)
  })

  it('takes a country’s code for the country', async () => {
    const { body } = ok(await api(`countries/${slug}`))
    const code = String(body.iso2).toLowerCase()
    expect(idsOf(await api(`countries?iso=${code}`))).toEqual([country.id])
    expect(idsOf(await api(`ncbs?country=${code}`))).toEqual([bureau.id])
  })

  it('is walked through without gaps or repetitions in any order, also while others publish', async () => {
    // More of one name than fit on a page.
    for (let count = 0; count < 6; count += 1) await liveCrimeArea({ name: 'Many of one name' })
    const all = new Set(idsOf(await api('crime-areas?limit=100')))
    for (const sort of [
      'name',
      '-name',
      'publishedAt',
      '-publishedAt',
      'changedAt',
      '-changedAt',
    ]) {
      const seen: string[] = []
      let cursor = ''
      do {
        const page = await api(`crime-areas?sort=${sort}&limit=4${cursor && `&cursor=${cursor}`}`)
        seen.push(...idsOf(page))
        cursor = pageOf(page).next ?? ''
        if (cursor && seen.length === 4) {
          expect(page.headers.get('link')).toContain(`cursor=${cursor}`)
          if (sort === 'name') await liveCrimeArea({ name: 'AAA comes first' })
        }
      } while (cursor)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toEqual(expect.arrayContaining([...all]))
    }
  })

  it('leaves out what other documents say of each, unless it is asked for', async () => {
    const [plain] = dataOf(await api(`countries?crimeArea=${area.id}`))
    expect(plain).not.toHaveProperty('agencies')
    const [whole] = dataOf(await api(`countries?crimeArea=${area.id}&include=agencies`))
    expect(whole?.agencies).toHaveLength(2)
    expect(whole?.agencies).toEqual(
      expect.arrayContaining([expect.objectContaining({ functions: ['police', 'border'] })]),
    )
  })
})

describe('a text', () => {
  it('links to a bureau’s page, which has the slug of its country', async () => {
    const linking = await liveCrimeArea({ description: linkTo(bureau, 'the bureau') })
    const link = `<a href="/en/ncbs/${slug}">the bureau</a>`
    const path = `crime-areas/${linking.id}`
    for (const query of ['', '?locale=all', '?locale=en,fr', '/signed'])
      expect(JSON.stringify(ok(await api(path + query)).body)).toContain(
        JSON.stringify(link).slice(1, -1),
      )
    const then = new Date().toISOString()
    expect(ok(await api(`${path}?asOf=${then}`)).text).toContain(`/en/ncbs/${slug}`)
    const [edition] = dataOf(await api(`editions?document=${linking.id}`))
    expect(ok(await api(`editions/${edition?.id ?? ''}`)).text).toContain(`/en/ncbs/${slug}`)
  })

  it('of an included document has its links', async () => {
    const host = await liveCountry()
    const fields = ncbFields(host.id, { mandate: linkTo(area, 'an area') })
    const included = await publish(await createDraft('ncbs', fields))
    const { mandate } = ok(await api(`ncbs/${included.id}?fields=mandate`)).body
    expect(JSON.stringify(mandate)).toContain('<a href=')
    expect(ok(await api(`countries/${host.id}?include=ncb&fields=ncb`)).body.ncb).toMatchObject({
      mandate,
    })
    const [listed] = dataOf(await api(`ncbs?country=${host.id}&include=country&fields=country`))
    expect(listed?.country).toMatchObject({ id: host.id })
  })
})

describe('what the past was', () => {
  it('shows a document as it was public at an instant', async () => {
    const document = await liveCountry({ tagline: 'The first.', region: 'americas' })
    const [first] = await rowsOf<{ at: Date }>(
      'select at from public_changes where document = $1 order by sequence desc limit 1',
      [document.id],
    )
    const then = new Date((first?.at.getTime() ?? 0) + 1).toISOString()
    const before = new Date((first?.at.getTime() ?? 0) - 1).toISOString()
    await edit(document, { tagline: 'The second.', region: 'europe' })
    await publish(document)
    const now = ok(await api(`countries/${document.id}`)).body
    const past = ok(await api(`countries/${document.id}?asOf=${then}`)).body
    expect([now.tagline, past.tagline]).toEqual(['The second.', 'The first.'])
    expect(past.edition).toMatchObject({ number: 1 })
    expect(DOCUMENT_SCHEMAS.localized.countries.parse(past)).toEqual(past)
    expect(idsOf(await api(`countries?region=americas&limit=100&asOf=${then}`))).toContain(
      document.id,
    )
    expect(idsOf(await api('countries?region=americas&limit=100'))).not.toContain(document.id)
    expect((await api(`countries/${document.id}?asOf=${before}`)).status).toBe(404)

    const [newest, oldest] = dataOf(await api(`editions?document=${document.id}`))
    expect([newest?.number, newest?.isCurrent, oldest?.number, oldest?.isCurrent]).toEqual([
      2,
      true,
      1,
      false,
    ])
    const edition = ok(await api(`editions/${oldest?.id ?? ''}`)).body
    expect(editionSchema.parse(edition)).toEqual(edition)
    expect(edition.content).toMatchObject({ tagline: 'The first.', edition: { number: 1 } })
  })

  it('leads to the document where another has its former slug', async () => {
    const [former, present] = [marker('former-'), marker('present-')]
    const renamed = await liveCountry({ slug: former })
    const then = new Date().toISOString()
    await edit(renamed, { slug: present })
    await publish(renamed)
    await liveCountry({ slug: former })
    const asItWas = {
      slug: former,
      links: { self: `/api/v1/countries/${present}`, page: `/en/countries/${present}` },
    }
    expect(ok(await api(`countries/${present}?asOf=${then}`)).body).toMatchObject(asItWas)
    const list = dataOf(await api(`countries?region=europe&limit=100&sort=-changedAt&asOf=${then}`))
    expect(list.find(({ id }) => id === renamed.id)).toMatchObject(asItWas)
    const first = dataOf(await api(`editions?document=${renamed.id}`)).at(-1)
    const edition = ok(await api(`editions/${first?.id ?? ''}`)).body
    expect(edition.content).toMatchObject(asItWas)
    const file = ok(await api(`countries/${renamed.id}/signed?edition=1`)).body
    expect(file.signed).toMatchObject({
      content: {
        slug: former,
        links: {
          self: `/api/v1/countries/${renamed.id}`,
          signed: `/api/v1/countries/${renamed.id}/signed`,
        },
      },
    })
  })
})

describe('the changes', () => {
  it('are all there, in the order of publications, without gaps, withdrawals and restorations too', async () => {
    const document = await liveCrimeArea({ name: 'Comes and goes' })
    const transition = (name: string, input = {}) =>
      cast.publisher.transition('crime-areas', document.id, name, input)
    ok(await transition('withdraw', { comment: 'Out for now.' }))
    const gone = dataOf(await api('changes?since=0&limit=100'))
    expect(gone.length).toBeGreaterThan(0)
    const client = new LiaisonClient(underTest('origin'))
    const changes = await collected(client.changesSince(0))
    for (const change of changes) expect(changeSchema.parse(change)).toEqual(change)
    expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1))
    const own = changes.filter((change) => change.document.id === document.id)
    expect(own.map(({ event }) => event)).toEqual(['published', 'withdrawn'])
    expect(own.at(-1)).toMatchObject({
      notice: { en: 'Out for now.' },
      document: { isPublic: false },
    })
    expect(JSON.stringify(own)).not.toContain('Comes and goes')
    ok(await transition('restore'))
    const last = changes.at(-1)?.sequence ?? 0
    const after = await collected(client.changesSince(last))
    expect(after).toMatchObject([
      { event: 'restored', sequence: last + 1, document: { isPublic: true } },
    ])
    const standing = await rowsOf<{ sequence: string }>(
      'select max(sequence) as sequence from workflow_items',
    )
    expect(Number(standing[0]?.sequence)).toBe(last + 1)
  })
})

describe('W8 when the publishing call answers', () => {
  it('W8 the API shows the new text in every language, in lists, in the search and in documents that name it', async () => {
    const words = Object.fromEntries(LOCALES.map((locale) => [locale, marker(`w${locale}`)]))
    // What was asked before must not be what is answered after.
    const addresses = (locale: string) => [
      `crime-areas/${area.id}?locale=${locale}`,
      `countries/${slug}?locale=${locale}`,
      `ncbs/${slug}?locale=${locale}`,
      `countries?crimeArea=${area.id}&locale=${locale}`,
      `crime-areas?country=${slug}&locale=${locale}`,
      `crime-areas?q=${words[locale] ?? ''}&locale=${locale}`,
    ]
    for (const locale of LOCALES)
      for (const address of addresses(locale))
        expect((await api(address)).text).not.toContain(words[locale])
    for (const locale of LOCALES) await edit(area, { name: words[locale] }, locale)
    await bringTo(area, 'approved')
    const before = await api(`crime-areas/${area.id}`)
    ok(await cast.publisher.transition('crime-areas', area.id, 'publish'))
    for (const locale of LOCALES)
      for (const address of addresses(locale))
        expect((await api(address)).text, address).toContain(words[locale])
    const again = await api(`crime-areas/${area.id}`, {
      'If-None-Match': before.headers.get('etag') ?? '',
    })
    expect(again.status).toBe(200)
  })

  it('W4 a document answers the same bytes while its next edition is drafted and approved', async () => {
    const document = await liveCrimeArea()
    // An answer made on request has another tag than the file that says the same.
    await storedFiles()
    const before = await api(`crime-areas/${document.id}`)
    await edit(document, { name: 'Not yet' })
    await bringTo(document, 'approved')
    const after = await api(`crime-areas/${document.id}`)
    expect([after.text, after.headers.get('etag')]).toEqual([
      before.text,
      before.headers.get('etag'),
    ])
  })
})

describe('L1 of what is not public', () => {
  it('L1 no list, relation, filter, order, count, search or change tells anything', async () => {
    const secret = marker('secret')
    const hidden = await createDraft('crime-areas', {
      name: secret,
      slug: marker('hidden-'),
      summary: secret,
    })
    const withdrawn = await liveCrimeArea({ name: secret, summary: secret })
    const document = await liveCountry({
      crimeAreas: [
        { crimeArea: hidden.id, prominence: 'principal', note: secret },
        { crimeArea: withdrawn.id, prominence: 'principal', note: secret },
      ],
      crimeOverview: linkTo(withdrawn),
    })
    const agency = await createDraft('agencies', agencyFields(document.id, { name: secret }))
    const withdrawnSlug = await slugOf(withdrawn)
    const page = await api(`countries/${document.id}`)
    expect(page.text).toContain(`<a href=\\"/en/crime-areas/${withdrawnSlug}\\">`)
    ok(
      await cast.publisher.transition('crime-areas', withdrawn.id, 'withdraw', {
        comment: 'A public notice.',
      }),
    )
    await edit(document, { tagline: secret })
    const addresses = [
      `countries/${document.id}`,
      `countries/${document.id}?locale=all&include=crimeAreas,agencies,ncb,neighbours`,
      `countries?crimeArea=${hidden.id}`,
      `countries?crimeArea=${withdrawn.id}&count=true`,
      `countries?q=${secret}&count=true`,
      `crime-areas?q=${secret}&locale=all`,
      'crime-areas?limit=100&include=countries',
      'crime-areas?limit=100&sort=-publishedAt&locale=all',
      `crime-areas?country=${document.id}`,
      `agencies?country=${document.id}&count=true`,
      `agencies/${agency.id}`,
      `editions?document=${withdrawn.id}`,
      `crime-areas?limit=100&asOf=${new Date().toISOString()}`,
      `crime-areas/${hidden.id}`,
      `crime-areas/${withdrawn.id}`,
      'changes?since=0&limit=100',
    ]
    const leaks = await Promise.all(
      addresses.map(async (address) => {
        const answer = await api(address)
        const said = `${answer.text} ${JSON.stringify([...answer.headers])}`
        const asked = address.includes(hidden.id) || address.includes(agency.id)
        const told = [secret, ...(asked ? [] : [hidden.id, agency.id])]
        return told
          .filter((each) => said.includes(each) && !address.includes(each))
          .map(() => address)
      }),
    )
    expect(leaks.flat()).toEqual([])
    const shown = ok(await api(`countries/${document.id}`)).body
    expect(shown.crimeAreas).toEqual([])
    expect(JSON.stringify(shown.crimeOverview)).not.toContain(withdrawnSlug)
    for (const id of [hidden.id, withdrawn.id])
      expect(pageOf(await api(`countries?crimeArea=${id}&count=true`)).total).toBe(0)
    // A draft answers as what does not exist.
    const [draft, absent] = await Promise.all([
      api(`crime-areas/${hidden.id}`),
      api('crime-areas/00000000-0000-4000-8000-000000000000'),
    ])
    expect([draft.status, draft.text]).toEqual([absent.status, absent.text])
    const gone = await api(`crime-areas/${withdrawnSlug}`)
    expect(gone.status).toBe(410)
    expect(gone.body).toMatchObject({ notice: { en: 'A public notice.' } })
    expect(problemSchema.parse(gone.body)).toEqual(gone.body)
    const editions = await rowsOf<{ id: string }>('select id from editions where document = $1', [
      withdrawn.id,
    ])
    expect((await api(`editions/${editions[0]?.id ?? ''}`)).status).toBe(404)
  })
})

describe('the second lock', () => {
  it('L1 the database takes no row of the API about a document that is not public, nor another standing', async () => {
    const draft = await createDraft('crime-areas', { name: 'Never', slug: marker('never-') })
    const copy = (change: string) =>
      rowsOf(
        `insert into api_documents select (jsonb_populate_record(d, $1::jsonb)).* from api_documents d where document = $2
         on conflict (document, locale) do update set public = excluded.public, edition = excluded.edition`,
        [change, area.id],
      )
    await expect(copy(JSON.stringify({ document: draft.id }))).rejects.toThrow(
      'current editions only',
    )
    await expect(copy(JSON.stringify({ public: 'withdrawn' }))).rejects.toThrow(
      'current editions only',
    )
    await copy('{}')
  })
})

describe('a request that is not right', () => {
  it.each([
    ['countries?region=mars', 400, 'region'],
    ['countries?nonsense=1', 400, 'nonsense'],
    ['countries?limit=0', 400, 'limit'],
    ['countries?limit=101', 400, 'limit'],
    ['countries?limit=10&limit=20', 400, 'limit'],
    ['countries?cursor=bm90aGluZw', 400, 'cursor'],
    ['countries?locale=de', 400, 'locale'],
    ['countries?fields=password', 400, 'fields'],
    ['countries?include=name', 400, 'include'],
    ['countries?sort=tagline', 400, 'sort'],
    ['countries?sort=relevance', 400, 'sort'],
    ['countries?asOf=yesterday', 400, 'asOf'],
    ['countries?asOf=2999-01-01T00:00:00Z', 400, 'asOf'],
    ['countries?prominence=principal', 400, 'prominence'],
    ["countries?crimeArea=x');drop", 400, 'crimeArea'],
    ['changes?since=never', 400, 'since'],
    ['countries/belgium?region=europe', 400, 'region'],
    ['countries/no-such-country', 404, undefined],
    ['countries/%00', 404, undefined],
    ['editions/not-an-id', 404, undefined],
    ['villages', 404, undefined],
    ['countries/belgium/agencies', 404, undefined],
  ])('%s is answered %i and says what is wrong', async (path, status, parameter) => {
    const answer = await api(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const problem = problemSchema.parse(answer.body)
    expect(problem.status).toBe(status)
    expect(problem.parameters?.map(({ name }) => name)).toEqual(parameter && [parameter])
  })

  it('names what would be valid', async () => {
    const { body } = await api('countries?locale=de')
    expect(body.parameters).toEqual([
      expect.objectContaining({ name: 'locale', valid: ['en', 'fr', 'es', 'ar', 'all'] }),
    ])
  })

  it('of another method, or for another form, is refused', async () => {
    const posted = await everybody.post('/api/v1/countries', { name: 'x' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await api('countries', { Accept: 'text/html' })).status).toBe(406)
    expect((await api('countries', { Accept: 'text/html, application/*;q=0.5' })).status).toBe(200)
  })
})

describe('HTTP', () => {
  it.each([
    // From the page store, whose tags a web server makes of time and length, and made on request.
    'countries/belgium',
    'countries?limit=1',
  ])('names the bytes of each form of %s, and does not send them again', async (address) => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await api(address, { 'Accept-Encoding': encoding })
      const etag = first.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[0-9a-f]+-[0-9a-f]+"$/)
      expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
      expect(first.headers.get('vary')).toBe('Accept-Encoding')
      const again = await api(address, {
        'Accept-Encoding': encoding,
        'If-None-Match': etag,
      })
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    }
  })

  it('answers HEAD without a body, and tells browsers of other origins that they may read', async () => {
    const head = await everybody.send('HEAD', `/api/v1/countries/${slug}`)
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers.get('access-control-allow-origin')).toBe('*')
    const preflight = await everybody.send('OPTIONS', '/api/v1/countries', {
      headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('GET')
  })

  it('names what a cache can throw an answer away by', async () => {
    const keysOf = async (address: string) =>
      (await api(address)).headers.get('surrogate-key')?.split(' ')
    await storedFiles()
    // What stands in the page store is known by its address, whatever it was made from.
    expect(await keysOf(`countries/${slug}`)).toEqual(['site', `page:/api/v1/countries/${slug}`])
    expect(await keysOf(`countries/${slug}?locale=en,fr`)).toEqual(
      expect.arrayContaining([
        `countries/${country.id}`,
        `crime-areas/${area.id}`,
        `ncbs/${bureau.id}`,
      ]),
    )
  })
})

describe('the description', () => {
  it('has examples that work, each parameter by itself', async () => {
    const failed: string[] = []
    for (const [template, { get }] of Object.entries(describeApi(underTest('origin')).paths)) {
      if (!get || get.security) continue
      const inPath = get.parameters.filter((parameter) => parameter.in === 'path')
      const path = inPath.reduce(
        (address, { name, example }) =>
          address.replace(`{${String(name)}}`, [example].flat().map(String).join(',')),
        template,
      )
      if (inPath.some(({ example }) => example === undefined)) continue
      const queries = get.parameters.flatMap(({ name, example, in: place }) => {
        if (place === 'path' || example === undefined || name === 'prominence') return []
        return [`?${String(name)}=${encodeURIComponent([example].flat().map(String).join(','))}`]
      })
      for (const query of ['', ...queries]) {
        const { status } = await everybody.get(path + query)
        if (status !== 200) failed.push(`${path}${query}: ${status}`)
      }
    }
    expect(failed).toEqual([])
  })

  it('is served, with the schemas that it names and a reference that needs no scripts', async () => {
    const served = ok(await api('openapi.json')).body
    const own = describeApi(underTest('origin'))
    expect(served).toMatchObject({
      openapi: '3.1.0',
      paths: Object.fromEntries(Object.keys(own.paths).map((path) => [path, expect.anything()])),
    })
    const index = ok(await everybody.get('/api/v1')).body
    for (const address of Object.values(index.schemas as Record<string, string>))
      expect((await everybody.get(address)).body.$schema).toContain('2020-12')
    const reference = await everybody.get('/api/v1/docs')
    expect(reference.text).toContain('<h1><bdi>API reference</bdi></h1>')
    expect(reference.text).not.toContain('<script')
    const stylesheet = /href="(\/assets\/site\.[^"]+)"/.exec(reference.text)?.[1] ?? ''
    expect((await everybody.get(stylesheet)).status).toBe(200)
  })

  it('is the same where it is made and where it is a file: whoever brings a key is answered past the store', async () => {
    for (const address of ['/api/v1', '/api/v1/openapi.json', '/api/v1/docs', '/api/v1/try']) {
      const [stored, made] = [await everybody.get(address), await cast.publisher.get(address)]
      expect({ address, status: made.status, text: made.text }).toEqual({
        address,
        status: 200,
        text: stored.text,
      })
    }
  })
})

describe('the TypeScript client', () => {
  it('reads documents, whole lists and problems', async () => {
    const client = new LiaisonClient(underTest('origin'))
    const one = await client.get('countries', slug, { locale: ['fr'] })
    expect(one.tagline).toBe(`Une phrase, ${word}.`)
    const names = await collected(client.all('crime-areas', { fields: ['name'] }))
    expect(names.map(({ id }) => id)).toContain(area.id)
    await expect(client.get('countries', 'no-such-country')).rejects.toThrow(LiaisonProblem)
  })
})

describe('what an answer costs', () => {
  it('is one statement, two for words to search, and none when it was given since the last publication', async () => {
    const { origin, statements } = await countingServer()
    for (const path of [
      `countries/${slug}?locale=fr`,
      `countries/${slug}?locale=all&include=agencies,ncb,crimeAreas,neighbours`,
      `ncbs?country=${slug}&fields=name&locale=es,ar`,
      'crime-areas?sort=-publishedAt&fields=name&limit=2',
      'countries?region=europe&include=agencies,ncb,crimeAreas,neighbours&count=true&limit=100',
      'agencies?region=europe&limit=100',
      'editions?limit=100&count=true',
      'changes?limit=100',
      'media?limit=100',
    ])
      for (const expected of [1, 0]) {
        statements.length = 0
        expect((await fetch(`${origin}/api/v1/${path}`)).status).toBe(200)
        expect(statements.filter(isOfContent), path).toHaveLength(expected)
      }
    for (const expected of [2, 0]) {
      statements.length = 0
      await fetch(`${origin}/api/v1/countries?q=country&sort=relevance`)
      expect(statements.filter(isOfContent)).toHaveLength(expected)
    }
  })

  it('is two statements for a list of which some documents were told before, and one when all were', async () => {
    const { origin, statements } = await countingServer()
    for (const [order, expected] of [
      ['name', 1],
      ['-name', 2],
      ['-name&count=true', 1],
      ['name&region=africa,americas,asia-south-pacific,europe,middle-east-north-africa', 1],
    ] as const) {
      statements.length = 0
      const path = `countries?fields=name&limit=1&sort=${order}`
      const answer = await fetch(`${origin}/api/v1/${path}`)
      expect(statements.filter(isOfContent), path).toHaveLength(expected)
      expect(await answer.text()).toBe((await api(path)).text)
    }
  })

  it('W8 is never an old text, also on a server that was not told of the publication', async () => {
    const { origin } = await countingServer()
    const asked = async (since: number) => {
      const path = `countries?crimeArea=${area.id}&fields=name,crimeAreas&updatedSince=${since}-01-01T00:00:00Z`
      const text = await (await fetch(`${origin}/api/v1/${path}`)).text()
      expect(text).toBe((await api(path)).text)
      return text
    }
    const before = await asked(2000)
    expect(await asked(2001)).toBe(before)
    const name = marker('Another name ')
    await edit(area, { name })
    await publish(area)
    expect(await asked(2002)).toContain(name)
  })

  it('is five rows of a publication, however many documents name it', async () => {
    const rows = async () =>
      new Map(
        (
          await rowsOf<{ name: string; written: string }>(
            `select document || locale as name, xmin::text as written from api_documents`,
          )
        ).map(({ name, written }) => [name, written]),
      )
    await edit(area, { summary: marker('A new summary ') })
    await bringTo(area, 'approved')
    const before = await rows()
    ok(await cast.publisher.transition('crime-areas', area.id, 'publish'))
    const changed = [...(await rows())].filter(([name, written]) => before.get(name) !== written)
    expect(changed.map(([name]) => name).sort()).toEqual(
      ['all', 'ar', 'en', 'es', 'fr'].map((locale) => area.id + locale),
    )
  })

  it('is nothing after a start when documents are what they were; what is missing is written again', async () => {
    const pool = database()
    const rows = () =>
      rowsOf('select * from api_documents where document = $1 order by locale', [country.id])
    const before = await rows()
    await pool.query('delete from api_documents where document = $1', [country.id])
    await openedOn(pool)
    expect(await rows()).toEqual(before)
  })
})

/** Not one that asks only whether something was published. */
const isOfContent = (statement: string) => !statement.includes(') as last')

/** Serves an API of the test's own, which tells what it asks the database. */
async function countingServer(): Promise<{ origin: string; statements: string[] }> {
  const statements: string[] = []
  const pool = new pg.Pool({ connectionString: underTest('databaseUrl'), max: 1 })
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown
  Object.assign(pool, {
    query: (...args: unknown[]) => {
      statements.push(JSON.stringify(args[0]))
      return query(...args)
    },
  })
  const answer = await openedOn(pool)
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '', 'http://x').pathname, request, response)
  }).listen(0)
  onTestFinished(async () => {
    server.close()
    await pool.end()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, statements }
}

/** An API of the test's own, on the product's database. */
const openedOn = async (pool: pg.Pool) =>
  openPublicApi({
    pool,
    reads: pool,
    origin: 'http://localhost',
    signingKey: () => Promise.resolve(makeSigningKey()),
    bulkFolder: await mkdtemp(path.join(tmpdir(), 'liaison-bulk-')),
  })

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
