import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, queryOf, type Body } from '../support/client'
import { bringTo, createDraft, crimeAreaFields, ok } from '../support/content'
import { theCast, type Cast } from '../support/personas'

let cast: Cast
const stranger = anonymous()

beforeAll(async () => {
  cast = await theCast()
  const { body } = ok(await cast.writer.get('/api/crime-areas?draft=true&limit=1'))
  // More than a list may answer, so that its limit shows.
  for (let have = body.totalDocs ?? 0; have < 110; have += 10)
    await Promise.all(
      Array.from({ length: 10 }, () => createDraft('crime-areas', crimeAreaFields())),
    )
})

const lengthOf = ({ docs }: Body): number => docs?.length ?? 0

describe('a list', () => {
  it('has ten rows unless more are asked for', async () => {
    expect(lengthOf(ok(await stranger.get('/api/crime-areas?depth=0')).body)).toBe(10)
  })

  it.each([
    'limit=0',
    'limit=-1',
    'limit=1000000000',
    'limit=abc',
    'pagination=false',
    'limit=0&pagination=false',
    'limit=1e9',
    'limit=101',
    'limit[]=500',
    'limit=99.5',
  ])('has at most 100 rows for anonymous readers: %s', async (query) => {
    const { body } = ok(await stranger.get(`/api/crime-areas?depth=0&select[slug]=true&${query}`))
    expect(lengthOf(body)).toBeLessThanOrEqual(100)
    expect(body.limit).toBeLessThanOrEqual(100)
  })

  it('has at most 500 rows for people who are signed in', async () => {
    for (const query of ['limit=0', 'limit=-1', 'limit=1000000000', 'limit=501&pagination=false']) {
      const { body } = ok(
        await cast.writer.get(`/api/crime-areas?draft=true&depth=0&select[slug]=true&${query}`),
      )
      expect(body.limit).toBe(500)
      expect(lengthOf(body)).toBeGreaterThan(100)
      expect(lengthOf(body)).toBeLessThanOrEqual(500)
    }
  })

  it('can be paged through to its end', async () => {
    const ids = new Set<unknown>()
    let total = 0
    for (let page = 1; page < 50; page += 1) {
      const { body } = ok(
        await stranger.get(`/api/crime-areas?limit=20&page=${page}&depth=0&sort=slug`),
      )
      total = body.totalDocs ?? 0
      for (const { id } of body.docs ?? []) ids.add(id)
      if (!body.hasNextPage) break
    }
    expect(ids.size).toBe(total)
  })

  it.each(['page=0', 'page=-1', 'page=1.5', 'page=abc', 'joins[agencies][page]=1.5'])(
    'begins where no page is named: %s',
    async (query) => {
      const { body } = ok(await stranger.get(`/api/countries?limit=1&${query}`))
      expect([body.page, lengthOf(body)]).toEqual([1, 1])
    },
  )

  it.each(['page=1e308', 'page=99999999999999999999'])(
    'ends before the page of any large number: %s',
    async (query) => {
      expect(lengthOf(ok(await stranger.get(`/api/crime-areas?${query}`)).body)).toBe(0)
    },
  )

  it('is sorted by a document’s own values only, for anonymous readers', async () => {
    for (const key of ['name', '-name', 'slug', 'iso2', 'createdAt', '-updatedAt', 'region'])
      expect((await stranger.get(`/api/countries?depth=0&limit=2&sort=${key}`)).status, key).toBe(
        200,
      )
    for (const key of [
      'neighbours.name',
      'crimeAreas.crimeArea.name',
      'ncb.name',
      '_status.x',
      'nothing',
      'password',
      '-crimeOverview',
    ])
      expect((await stranger.get(`/api/countries?depth=0&limit=2&sort=${key}`)).status, key).toBe(
        400,
      )
  })

  it('is filtered by values of its own', async () => {
    const { body } = ok(await stranger.get('/api/countries?where[slug][equals]=belgium&depth=0'))
    expect(body.docs?.map(({ slug }) => slug)).toEqual(['belgium'])
    for (const path of ['name', 'iso2', 'region', 'memberSince'])
      ok(await stranger.get(`/api/countries?depth=0&where[${path}][exists]=true`))
  })

  it('takes filters up to a size', async () => {
    const many = (count: number) => ({
      where: {
        or: Array.from({ length: count }, (_, index) => ({ slug: { equals: `x${index}` } })),
      },
    })
    ok(await stranger.get(`/api/countries${queryOf(many(20))}`))
    for (const client of [stranger, cast.writer])
      expect((await client.get(`/api/countries${queryOf(many(120))}`)).status).toBe(400)
  })

  it('takes filters up to a depth', async () => {
    let where: object = { slug: { equals: 'belgium' } }
    for (let level = 0; level < 30; level += 1) where = { and: [where] }
    for (const client of [stranger, cast.writer]) {
      const answer = await client.send('POST', '/api/countries', {
        body: new URLSearchParams(queryOf({ where }).slice(1)).toString(),
        headers: {
          'X-Payload-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
      })
      expect(answer.status).toBe(400)
    }
  })

  it.each([
    'where=x',
    'where[slug]=belgium',
    'where[slug][nothing]=x',
    'where[nothing][equals]=x',
    'where[or]=x',
    'where[or][0]=x',
    'where[or][0][or][0][or]=x',
    'where[slug][equals][deep]=x',
    'where[id][equals]=not-a-uuid',
    'where[id][in]=not-a-uuid,neither',
    'where[createdAt][greater_than]=not-a-date',
    'where[region][equals]=nowhere',
    'where[region][in]=nowhere',
    'where[slug][like]=%25%27%3B--',
    "where[slug][equals]='%20or%201=1--",
    'where[slug][equals]=%00',
    'where[iso2][near]=1,2,3',
    'where[slug][in][]=a&where[slug][in][]=b',
    'where[neighbours][equals]=x',
    'sort[]=name',
    'sort=,',
    'select[name]=x',
    'populate[countries]=x',
    'joins=false',
    'joins[agencies]=x',
    'joins[agencies][limit]=abc',
    'locale=xx',
    'draft=true&draft=false',
    'depth=-1',
    'depth=1e9',
  ])('is never a failure of the server: %s', async (query) => {
    const { status, text } = await stranger.get(`/api/countries?limit=1&${query}`)
    expect(status, text).toBeLessThan(500)
  })
})

describe('the depth of an answer', () => {
  /** How many populated documents lie inside each other. */
  const levels = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0
    const inside = Math.max(0, ...Object.values(value).map(levels))
    return inside + ('slug' in value && 'createdAt' in value ? 1 : 0)
  }

  it('is two relations for anonymous readers, whatever is asked', async () => {
    const area = async (related: string[]) =>
      (await bringTo(await createDraft('crime-areas', crimeAreaFields({ related })), 'published'))
        .id
    let id = await area([])
    for (let link = 0; link < 4; link += 1) id = await area([id])
    for (const depth of ['2', '10', '1000', 'abc', '-1'])
      expect(levels(ok(await stranger.get(`/api/crime-areas/${id}?depth=${depth}`)).body)).toBe(3)
    expect(levels(ok(await stranger.get(`/api/crime-areas/${id}?depth=0`)).body)).toBe(1)
  })
})

describe('GraphQL', () => {
  const failed = async (query: string) => {
    const { status, body, text } = await stranger.query(query)
    expect(status, text).toBeLessThan(500)
    return (body.errors?.length ?? 0) > 0
  }

  it('reads what is public', async () => {
    const { body } = await stranger.query(
      '{ Countries(where: {slug: {equals: "belgium"}}) { docs { name region } } }',
    )
    expect(body).toMatchObject({
      data: { Countries: { docs: [{ name: 'Belgium', region: 'europe' }] } },
    })
  })

  it('writes nothing', async () => {
    for (const mutation of [
      'mutation { createCountry(data: {name: "x"}) { id } }',
      'mutation { loginUser(email: "a", password: "b") { token } }',
      'mutation { forgotPasswordUser(email: "a") }',
      'mutation { logoutUser }',
      'mutation { __typename }',
      'subscription { __typename }',
    ])
      expect(await failed(mutation), mutation).toBe(true)
  })

  it('answers lists of at most a hundred', async () => {
    for (const limit of [0, -1, 1_000_000_000]) {
      const { body } = await stranger.query(`{ CrimeAreas(limit: ${limit}) { limit docs { id } } }`)
      const list = (body.data as { CrimeAreas?: Body } | null)?.CrimeAreas
      if (list) expect(lengthOf(list)).toBeLessThanOrEqual(100)
    }
  })

  it('refuses what is too deep, too wide or asked too often', async () => {
    const deep =
      '{ Countries { docs { neighbours { neighbours { neighbours { neighbours { neighbours { neighbours { neighbours { name } } } } } } } } } }'
    const aliases = `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: Countries(limit: 1) { totalDocs }`).join(' ')} }`
    const wide = `{ Countries { docs { ${Array.from({ length: 300 }, (_, index) => `n${index}: name`).join(' ')} } } }`
    const inFragments = `fragment A on Countries { docs { ${Array.from({ length: 150 }, (_, index) => `n${index}: name`).join(' ')} } } { a: Countries { ...A } b: Countries { ...A } }`
    const circle = 'fragment A on Country { neighbours { ...A } } { Countries { docs { ...A } } }'
    const batch = 'query A { Countries { totalDocs } } query B { Countries { totalDocs } }'
    for (const query of [deep, aliases, wide, inFragments, circle, batch])
      expect(await failed(query), query.slice(0, 60)).toBe(true)
  })

  it('sorts and filters for anonymous readers as REST does', async () => {
    for (const query of [
      '{ Countries(sort: "neighbours.name") { totalDocs } }',
      '{ Countries(where: {neighbours__name: {like: "x"}}) { totalDocs } }',
      '{ Countries(draft: true, where: {crimeAreas__note: {like: "x"}}) { totalDocs } }',
      '{ Countries { docs { agencies(where: {parent__name: {like: "x"}}) { totalDocs } } } }',
    ])
      expect(await failed(query), query).toBe(true)
  })

  it('tells nothing of its schema', async () => {
    expect(await failed('{ __schema { types { name } } }')).toBe(true)
    expect(await failed('{ __type(name: "Country") { fields { name } } }')).toBe(true)
  })

  it.each([
    '',
    '{',
    'null',
    '{ nothing }',
    '{ Country(id: "x") { name } }',
    '{ Country(id: "not-a-uuid", locale: xx) { name } }',
    '{ Countries(page: -1) { totalDocs } }',
    '{ Countries(where: {id: {equals: "x"}}) { totalDocs } }',
  ])('is never a failure of the server: %j', async (query) => {
    expect((await stranger.query(query)).status).toBeLessThan(500)
  })
})

describe('a request', () => {
  it('of an address that does not exist is answered with 404', async () => {
    for (const path of ['/api/nothing', '/api/countries/x/y/z', '/api/globals/nothing'])
      expect([403, 404, 501], path).toContain((await stranger.get(path)).status)
  })

  it('from another origin may not read answers, unless the operator says so', async () => {
    const { headers } = await stranger.get('/api/countries?limit=1', {
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('access-control-allow-credentials')).not.toBe('true')
  })
})
