import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

import type { Answer } from '../support/client'
import {
  agencyFields,
  bringTo,
  countryFields,
  createDraft,
  crimeAreaFields,
  draftCountry,
  edit,
  ncbFields,
  ok,
  pictureForm,
  publicContentOf,
  richText,
  type Document,
} from '../support/content'
import { theCast, type Cast } from '../support/personas'

let cast: Cast
let country: Document

beforeAll(async () => {
  cast = await theCast()
  country = await draftCountry()
})

const change = (fields: object, query = '') =>
  cast.writer.patch(`/api/countries/${country.id}${query}`, fields)

/** A refusal of content: 400, each error naming its field and saying in a sentence what to do. */
function expectInvalid(answer: Answer, ...paths: string[]): void {
  expect({
    status: answer.status,
    paths: answer.body.errors?.map(({ path }) => path),
    text: answer.text,
  }).toMatchObject({ status: 400, paths })
  for (const { code, message } of answer.body.errors ?? []) {
    expect(code).toBe('invalid-content')
    expect(message).toMatch(/^[A-Z].*[.?!]$/s)
  }
}

describe('a country', () => {
  it.each(['be', 'B', 'BEL', '12', 'B1', 'ΒΕ', 'B ', ' BE'])(
    'has two capital letters as its code, not %j',
    async (iso2) => {
      expectInvalid(await change({ iso2 }), 'iso2')
    },
  )

  it.each(['bel', 'BE', 'BELG', '123'])('has three capital letters, not %j', async (iso3) => {
    expectInvalid(await change({ iso3 }), 'iso3')
  })

  it.each([
    'Belgium',
    'bel gium',
    '-belgium',
    'belgium-',
    'bel--gium',
    'bélgica',
    'a/b',
    '..',
    'x'.repeat(81),
  ])('has an address of small letters, not %j', async (slug) => {
    expectInvalid(await change({ slug }), 'slug')
  })

  it.each(['1923-09-07', '1986-10', '1986', '2024-02-29'])(
    'has been a member since a date as far as it is known: %s',
    async (memberSince) => {
      const { body } = ok(await change({ memberSince }))
      expect(body.doc?.memberSince).toBe(memberSince)
    },
  )

  it.each([
    '1923-13',
    '1923-02-30',
    '2023-02-29',
    '07/09/1923',
    '1923-9-7',
    '23',
    '1923-09-07T00:00:00Z',
    'September 1923',
    '1923-00',
  ])('has not been a member since %j', async (memberSince) => {
    expectInvalid(await change({ memberSince }), 'memberSince')
  })

  it('lies in a region of the list', async () => {
    for (const region of ['Europe', 'oceania']) expectInvalid(await change({ region }), 'region')
    ok(await change({ region: '' }))
    for (const region of [
      'africa',
      'americas',
      'asia-south-pacific',
      'middle-east-north-africa',
      'europe',
    ])
      ok(await change({ region }))
  })

  it('shares its code and address with no other, published or not', async () => {
    const { slug, iso2 } = await countryFields()
    await draftCountry({ slug, iso2, iso3: `${String(iso2)}Q` })
    expectInvalid(await change({ slug, iso2, iso3: `${String(iso2)}Q` }), 'slug', 'iso2', 'iso3')
    expectInvalid(
      await cast.writer.post('/api/countries', { ...(await countryFields()), slug }),
      'slug',
    )
  })

  it('cannot be submitted before it is complete in English', async () => {
    const empty = await createDraft('countries', { tagline: 'Nothing but a tagline.' })
    const answer = await cast.writer.transition('countries', empty.id, 'submit', { comment: 'x' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path).sort()).toEqual([
      'crimeOverview',
      'interpolRole',
      'iso2',
      'lawEnforcement',
      'name',
      'region',
      'slug',
    ])
  })

  it('may leave out other languages, but what it says in them has to be valid', async () => {
    const document = await draftCountry()
    await edit(document, { name: 'Pays' }, 'fr')
    const tooLong = await cast.writer.patch(`/api/countries/${document.id}?locale=fr`, {
      tagline: 'x'.repeat(301),
    })
    expectInvalid(tooLong, 'tagline')
    await bringTo(document, 'published')
    expect(await publicContentOf(document)).toMatchObject({ name: { fr: 'Pays' } })
  })

  it('keeps what is said in one language when another is saved', async () => {
    const document = await draftCountry({
      name: 'In English',
      keyFacts: [{ label: 'Border', value: '1' }],
    })
    const { body } = ok(await cast.writer.get(`/api/countries/${document.id}?draft=true&depth=0`))
    const [fact] = body.keyFacts as { id: string }[]
    await edit(
      document,
      { name: 'En français', keyFacts: [{ id: fact?.id, label: 'Frontière', value: '1' }] },
      'fr',
    )
    const both = ok(
      await cast.writer.get(`/api/countries/${document.id}?draft=true&depth=0&locale=all`),
    )
    expect(both.body).toMatchObject({
      name: { en: 'In English', fr: 'En français' },
      keyFacts: [{ label: { en: 'Border', fr: 'Frontière' } }],
    })
  })

  it('is saved in one language at a time', async () => {
    for (const locale of ['all', '*']) {
      const answer = await change({ name: 'x' }, `?locale=${locale}`)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('one language')
    }
  })
})

describe('relations', () => {
  it.each([
    ['neighbours', (id: string) => ({ neighbours: [id] })],
    [
      'crimeAreas.0.crimeArea',
      (id: string) => ({ crimeAreas: [{ crimeArea: id, prominence: 'principal' }] }),
    ],
    ['gallery.0.media', (id: string) => ({ gallery: [{ media: id }] })],
    ['meta.image', (id: string) => ({ meta: { image: id } })],
  ])('%s lead to documents that exist', async (path, fields) => {
    expectInvalid(await change(fields(randomUUID())), path)
    for (const id of ['not-an-id', '1', '']) {
      const answer = await change(fields(id))
      expect([200, 400], `${id}: ${answer.text}`).toContain(answer.status)
    }
  })

  it('of another collection are unknown', async () => {
    const area = await createDraft('crime-areas', crimeAreaFields())
    expectInvalid(await change({ neighbours: [area.id] }), 'neighbours')
  })
})

describe('a bureau', () => {
  it('is the only one of its country', async () => {
    await createDraft('ncbs', ncbFields(country.id))
    const second = await cast.writer.post('/api/ncbs', ncbFields(country.id))
    expectInvalid(second, 'country')
    expect(second.text).toContain('already has')
    const other = await createDraft('ncbs', ncbFields((await draftCountry()).id))
    expectInvalid(
      await cast.writer.patch(`/api/ncbs/${other.id}`, { country: country.id }),
      'country',
    )
  })
})

describe('an agency', () => {
  const agency = (overrides?: Record<string, unknown>) =>
    createDraft('agencies', agencyFields(country.id, overrides))

  it('is not its own ancestor, however far up', async () => {
    const top = await agency()
    const middle = await agency({ parent: top.id })
    const bottom = await agency({ parent: middle.id })
    for (const parent of [top, middle, bottom])
      expectInvalid(
        await cast.writer.patch(`/api/agencies/${top.id}`, { parent: parent.id }),
        'parent',
      )
    ok(await cast.writer.patch(`/api/agencies/${bottom.id}`, { parent: top.id }))
  })

  it('lies below one of its own country', async () => {
    const elsewhere = await createDraft('agencies', agencyFields((await draftCountry()).id))
    expectInvalid(
      await cast.writer.post('/api/agencies', agencyFields(country.id, { parent: elsewhere.id })),
      'parent',
    )
  })

  it.each(['javascript:alert(1)', 'www.police.be', 'ftp://police.be', 'https://'])(
    'has a web address that can be shown, not %j',
    async (website) => {
      const { id } = await agency()
      expectInvalid(await cast.writer.patch(`/api/agencies/${id}`, { website }), 'website')
    },
  )

  it('has a level and functions of the lists, and a number of units', async () => {
    const { id } = await agency()
    const patch = (fields: object) => cast.writer.patch(`/api/agencies/${id}`, fields)
    expectInvalid(await patch({ level: 'galactic' }), 'level')
    expectInvalid(await patch({ functions: ['police', 'magic'] }), 'functions')
    expectInvalid(await patch({ unitCount: 0 }), 'unitCount')
    expectInvalid(await patch({ unitCount: 'many' }), 'unitCount')
    ok(await patch({ level: 'local', functions: ['police', 'border'], unitCount: 185 }))
  })
})

describe('a picture', () => {
  const upload = (form: FormData) => cast.writer.send('POST', '/api/media', { body: form })

  it.each([{}, { alt: '' }, { alt: '   ' }, { alt: null }])(
    'needs words for people who cannot see it: %j',
    async (words) => {
      const answer = await upload(await pictureForm(words))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('cannot see it')
    },
  )

  it.each([
    [
      'an SVG',
      'image/svg+xml',
      'picture.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    [
      'an SVG that is called a PNG',
      'image/png',
      'picture.png',
      '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    ],
    ['a web page', 'text/html', 'page.html', '<!doctype html><script>alert(1)</script>'],
    ['a broken PNG', 'image/png', 'broken.png', '\u0089PNG\r\n\u001a\nbroken'],
    ['nothing', 'image/png', 'empty.png', ''],
  ])('is not %s', async (_, type, name, content) => {
    const form = new FormData()
    form.append('file', new Blob([content], { type }), name)
    form.append('_payload', JSON.stringify({ alt: 'A picture.' }))
    expect((await upload(form)).status).toBe(400)
  })

  it('comes as a file', async () => {
    const answer = await cast.writer.post('/api/media', { alt: 'No file.' })
    expect(answer.status).toBe(400)
  })
})

describe('values of the wrong type', () => {
  const WRONG: unknown[] = [
    5,
    true,
    'text',
    '',
    null,
    [],
    [5],
    [null],
    {},
    { en: 'x' },
    { $ne: 1 },
    '\u0000',
    'x'.repeat(100_000),
  ]
  const FIELDS: Record<string, string[]> = {
    countries: [
      'name',
      'slug',
      'iso2',
      'iso3',
      'region',
      'memberSince',
      'tagline',
      'crimeOverview',
      'crimeAreas',
      'neighbours',
      'keyFacts',
      'gallery',
      'meta',
      '_status',
      'id',
      'ncb',
      'agencies',
    ],
    ncbs: [
      'name',
      'country',
      'city',
      'hostAgency',
      'mandate',
      'crimeAreas',
      'contacts',
      'aroundTheClock',
    ],
    agencies: [
      'name',
      'country',
      'parent',
      'level',
      'functions',
      'unitCount',
      'responsibilities',
      'website',
    ],
    'crime-areas': ['synonyms', 'related', 'description', 'icon'],
  }
  const IN_ROWS: [string, (value: unknown) => object][] = [
    ['keyFacts rows', (value) => ({ keyFacts: [{ label: value, value }] })],
    ['keyFacts days', (value) => ({ keyFacts: [{ label: 'x', value: 'x', verifiedOn: value }] })],
    ['keyFacts ids', (value) => ({ keyFacts: [{ id: value, label: 'x', value: 'x' }] })],
    [
      'crimeAreas rows',
      (value) => ({ crimeAreas: [{ crimeArea: value, prominence: value, note: value }] }),
    ],
    ['gallery rows', (value) => ({ gallery: [{ media: value, caption: value }] })],
    ['meta', (value) => ({ meta: { title: value, description: value, image: value } })],
    ['rich text', (value) => ({ crimeOverview: { root: value } })],
    [
      'rich text nodes',
      (value) => ({ crimeOverview: { root: { ...richText('x').root, children: [value] } } }),
    ],
  ]

  it.each(Object.keys(FIELDS))(
    'in %s are told, never a failure of the server',
    async (collection) => {
      const documents: Record<string, () => Promise<Document>> = {
        countries: () => draftCountry(),
        ncbs: async () => createDraft('ncbs', ncbFields((await draftCountry()).id)),
        agencies: () => createDraft('agencies', agencyFields(country.id)),
        'crime-areas': () => createDraft('crime-areas', crimeAreaFields()),
      }
      const document = await documents[collection]?.()
      const failures: string[] = []
      for (const field of FIELDS[collection] ?? [])
        for (const value of WRONG) {
          const answer = await cast.writer.patch(`/api/${collection}/${document?.id ?? ''}`, {
            [field]: value,
          })
          if (answer.status >= 500)
            failures.push(`${field}: ${JSON.stringify(value).slice(0, 40)}: ${answer.status}`)
        }
      expect(failures).toEqual([])
    },
  )

  it('in rows and rich text are told, never a failure of the server', async () => {
    const failures: string[] = []
    for (const [what, fields] of IN_ROWS)
      for (const value of WRONG) {
        const answer = await change(fields(value))
        if (answer.status >= 500)
          failures.push(`${what}: ${JSON.stringify(value).slice(0, 40)}: ${answer.status}`)
      }
    expect(failures).toEqual([])
  })

  it.each([undefined, 'text', '[]', 'null', '{not json', '"text"', '5'])(
    'as a whole body are told: %s',
    async (body) => {
      for (const [method, path] of [
        ['POST', '/api/crime-areas'],
        ['PATCH', `/api/countries/${country.id}`],
      ] as const) {
        const { status } = await cast.writer.send(method, path, { body })
        expect(status).toBeLessThan(500)
      }
    },
  )

  it.each([
    'locale=xx',
    'locale=',
    'locale[]=en',
    'depth=abc',
    'depth=-1',
    'draft=maybe',
    'fallback-locale=xx',
    'select=5',
    'populate=x',
  ])('in the query are told: %s', async (query) => {
    expect((await change({ tagline: 'As before.' }, `?${query}`)).status).toBeLessThan(500)
    expect((await cast.writer.get(`/api/countries?${query}`)).status).toBeLessThan(500)
  })
})
