import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { collections } from '@collections/index'
import { isProfileCollection } from '@/vocabulary/profiles'
import { anonymous, type Client } from '../support/client'
import { demo } from '../support/personas'

/** Those of Payload's database interface. */
const OPERATORS = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'like', 'not_like', 'contains', 'exists'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'near'],
]

const NOBODY = '00000000-0000-4000-8000-000000000000'
const DAY = '2026-01-01'

/** A path that may be filtered by, with a value that it could have. */
type Asked = [path: string, value: string]

const OF_ALL: Asked[] = [
  ['id', NOBODY],
  ['createdAt', DAY],
  ['updatedAt', DAY],
]

/** What no collection declares: what Payload adds, and what lies behind relations and in languages. */
const BESIDES: Record<string, Asked[]> = {
  countries: [
    ...OF_ALL,
    ['_status', 'published'],
    ['name.fr', 'x'],
    ['neighbours.name', 'x'],
    ['neighbours.id', NOBODY],
    ['crimeAreas.id', NOBODY],
    ['crimeAreas.crimeArea.name', 'x'],
    ['agencies.level', 'national'],
    ['meta.image.alt', 'x'],
    ['crimeOverview.root', 'x'],
  ],
  ncbs: [
    ...OF_ALL,
    ['country.agencies', NOBODY],
    ['country.agencies.name', 'x'],
    ['country.gallery.media', NOBODY],
    ['crimeAreas.synonyms', 'x'],
  ],
  agencies: [...OF_ALL, ['country.region', 'europe'], ['parent.unitCount', '3']],
  'crime-areas': [...OF_ALL, ['synonyms.en', 'x'], ['related.summary', 'x']],
  media: [...OF_ALL, ['filename', 'x'], ['filesize', '3'], ['sizes.small.width', '3']],
  users: [...OF_ALL, ['email', 'x'], ['scope.countries.name', 'x']],
  comments: OF_ALL,
}

function declared(fields: readonly Field[], prefix = ''): Asked[] {
  return fields.flatMap((field): Asked[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => declared(tab.fields, prefix))
    if (field.type === 'collapsible' || field.type === 'row') return declared(field.fields, prefix)
    if (!('name' in field) || field.type === 'ui') return []
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'array') return declared(field.fields, `${path}.`)
    return [[path, valueOf(field)]]
  })
}

function valueOf(field: Field): string {
  if (field.type === 'select') {
    const [first] = field.options
    return (typeof first === 'object' ? first.value : first) ?? 'published'
  }
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join')
    return NOBODY
  return { number: '3', date: DAY, checkbox: 'true' }[field.type as string] ?? 'x'
}

const everything = collections.map(({ slug, fields }): [string, Asked[]] => [
  slug,
  [...(BESIDES[slug] ?? []), ...declared(fields)],
])

/** Which operators a field is compared by, and which of them a refusal names; fails on failures of the server. */
async function comparisons(client: Client, address: string, [path, value]: Asked) {
  const asked = OPERATORS.map(async (operator) => {
    const given = operator === 'exists' ? 'true' : value
    const answer = await client.get(`${address}&where[${path}][${operator}]=${given}`)
    expect(answer.status, `${path} ${operator}: ${answer.text}`).toBeLessThan(500)
    return { operator, answer }
  })
  const answers = await Promise.all(asked)
  return {
    taken: answers.filter(({ answer }) => answer.status === 200).map(({ operator }) => operator),
    named: answers.flatMap(({ answer }) => / but by: (.*)\.$/.exec(said(answer))?.[1] ?? []),
  }
}

const said = ({ body }: Awaited<ReturnType<Client['get']>>): string =>
  body.errors?.[0]?.message ?? ''

describe.each([
  ['as they are public', '', everything],
  ['as drafts', '&draft=true', everything.filter(([slug]) => isProfileCollection(slug))],
])('for who is signed in, of documents %s', (_, flag, collectionsAsked) => {
  it.each(collectionsAsked)(
    'a refusal names the operators by which a field can be compared: %s',
    async (slug, fields) => {
      const { client } = await demo('admin')
      for (const asked of fields) {
        const address = `/api/${slug}?limit=1&depth=0${flag}`
        const { taken, named } = await comparisons(client, address, asked)
        for (const list of named)
          expect(list.split(', ').sort(), asked[0]).toEqual(taken.toSorted())
        const sorted = await client.get(`${address}&sort=${asked[0]}`)
        expect(sorted.status, `${asked[0]}: ${sorted.text}`).toBeLessThan(500)
      }
    },
  )
})

it.each(['countries', 'ncbs', 'agencies', 'crime-areas', 'media'])(
  'everybody can filter and sort by what a refusal names: %s',
  async (slug) => {
    const address = `/api/${slug}?limit=1&depth=0`
    const [, fields = []] = everything.find(([each]) => each === slug) ?? []
    const refused = await anonymous().get(`${address}&sort=nothing`)
    const names = / but by: (.*)\.$/.exec(said(refused))?.[1]?.split(', ') ?? []
    expect(names).toContain('id')
    for (const name of names)
      expect((await anonymous().get(`${address}&sort=${name}`)).status, name).toBe(200)
    for (const asked of fields.filter(([name]) => names.includes(name))) {
      const { taken } = await comparisons(anonymous(), address, asked)
      expect(taken, asked[0]).toContain('equals')
    }
  },
)

it('older versions are compared by the kinds of their fields', async () => {
  const { client } = await demo('admin')
  const fields: Asked[] = [
    ['parent', NOBODY],
    ['version.region', 'europe'],
    ['version.name', 'x'],
    ['createdAt', DAY],
    ['latest', 'true'],
  ]
  for (const asked of fields) {
    const { taken, named } = await comparisons(client, '/api/countries/versions?limit=1', asked)
    for (const list of named) expect(list.split(', ').sort(), asked[0]).toEqual(taken.toSorted())
  }
})

it('a part of a text is one text, and the number of conditions inside of "contains" is limited too', async () => {
  const { client } = await demo('admin')
  const status = async (where: object) =>
    (await client.get(`/api/countries?where=${encodeURIComponent(JSON.stringify(where))}`)).status
  expect(await status({ name: { like: ['x'] } })).toBe(400)
  expect(await status({ memberSince: { like: 1990 } })).toBe(400)
  expect(await status({ memberSince: { contains: 1990 } })).toBe(200)
  expect(await status({ neighbours: { contains: { name: { equals: 'x' } } } })).toBe(200)
  expect(await status({ agencies: { contains: { name: { equals: 'x' } } } })).toBe(400)
  expect(await status({ neighbours: { contains: { region: { like: 'x' } } } })).toBe(400)
  const many = Array.from({ length: 70 }, () => ({ name: { equals: 'x' } }))
  expect(await status({ neighbours: { contains: { or: many } } })).toBe(400)
})

it('lists of texts are compared in all languages at once', async () => {
  const query = (rest: string) => anonymous().get(`/api/crime-areas?limit=1&depth=0&${rest}`)
  for (const rest of ['where[synonyms][equals]=fraud', 'sort=synonyms']) {
    const refused = await query(rest)
    expect([refused.status, said(refused)]).toEqual([400, expect.stringContaining('locale=all')])
    expect((await query(`${rest}&locale=all`)).status).toBe(200)
  }
})

it('GraphQL refuses with the same words', async () => {
  for (const [query, words] of [
    ['{ Agencies(where: {functions: {all: [police]}}) { totalDocs } }', 'but by: equals'],
    ['{ CrimeAreas(where: {synonyms: {equals: "fraud"}}) { totalDocs } }', 'all languages'],
    ['{ CrimeAreas(sort: "synonyms") { totalDocs } }', 'all languages'],
  ] as const)
    expect((await anonymous().query(query)).text).toContain(words)
})

it('joined documents are filtered by the same rules', async () => {
  const { client } = await demo('admin')
  const joined = (rest: string) => client.get(`/api/countries?limit=1&joins[agencies]${rest}`)
  expect((await joined('[where][level][like]=x')).status).toBe(400)
  expect((await joined('[where][name][like]=x')).status).toBe(200)
})
