import { randomUUID } from 'node:crypto'

import sharp from 'sharp'

import type { RichText } from '@/content/rich-text'
import { withoutEmpty } from '@/content/canonical'
import { ISO_COUNTRIES } from '@/vocabulary/country-names'
import { LOCALES } from '@/vocabulary/locales'
import type { ProfileCollection } from '@/vocabulary/profiles'
import type { State } from '@/workflow/states'
import { anonymous, type Answer, type Client } from './client'
import { publicRowsOf, rowsOf } from './database'
import { theCast } from './personas'

/** A text of one paragraph, as the editor writes it. */
export const richText = (text: string): RichText => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [{ type: 'text', text, format: 0, version: 1 }],
      },
    ],
  },
})

/** A text with a link to a document. */
export function linkTo({ collection, id }: Document, text = 'a document') {
  const paragraph = richText(text).root.children?.[0]
  return {
    root: {
      ...richText('').root,
      children: [
        {
          ...paragraph,
          children: [
            { type: 'text', text: 'See ', format: 0, version: 1 },
            {
              type: 'link',
              version: 3,
              format: '',
              indent: 0,
              direction: 'ltr',
              id: randomUUID().replaceAll('-', '').slice(0, 24),
              fields: {
                linkType: 'internal',
                newTab: false,
                doc: { relationTo: collection, value: id },
              },
              children: [{ type: 'text', text, format: 0, version: 1 }],
            },
          ],
        },
      ],
    },
  }
}

/** A word that occurs nowhere else, to be looked for. */
export const marker = (what = 'marker'): string => `${what}${randomUUID().replaceAll('-', '')}`

const given = new Set<string>()

/** A two-letter code that no country has, neither in the product nor in the world: imports need the real ones. */
async function freeIso2(): Promise<string> {
  const taken = await rowsOf<{ iso2: string }>(
    'select version_iso2 as iso2 from _countries_v where latest union select iso2 from countries',
  )
  const used = new Set([...taken, ...ISO_COUNTRIES].map(({ iso2 }) => iso2).concat(...given))
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const free = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !used.has(code))
  const code = free[Math.floor(Math.random() * free.length)]
  if (!code) throw new Error('All two-letter codes are taken.')
  given.add(code)
  return code
}

/** A complete country's fields in English. */
export async function countryFields(
  overrides: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const iso2 = await freeIso2()
  return {
    name: `Country ${iso2}`,
    slug: `country-${iso2.toLowerCase()}-${randomUUID().slice(0, 8)}`,
    iso2,
    region: 'europe',
    tagline: 'A tagline.',
    crimeOverview: richText('About crime.'),
    interpolRole: richText('About the bureau.'),
    lawEnforcement: richText('About the police.'),
    ...overrides,
  }
}

/** A complete crime area's fields in English. */
export const crimeAreaFields = (overrides: Record<string, unknown> = {}) => ({
  name: 'A crime area',
  slug: `area-${randomUUID()}`,
  summary: 'A summary.',
  ...overrides,
})

/** A complete agency's fields in English. */
export const agencyFields = (country: string, overrides: Record<string, unknown> = {}) => ({
  name: 'An agency',
  slug: `agency-${randomUUID()}`,
  country,
  level: 'national',
  ...overrides,
})

/** A complete bureau's fields in English. */
export const ncbFields = (country: string, overrides: Record<string, unknown> = {}) => ({
  name: 'NCB Somewhere',
  city: 'Somewhere',
  country,
  ...overrides,
})

/** Uploads a small picture of one colour and answers its id and the name of its file. */
export async function uploadPicture(
  alt = 'A picture.',
  background = 'blue',
): Promise<{ id: string; filename: string }> {
  const { writer } = await theCast()
  const body = await pictureForm({ alt }, background)
  const { doc } = ok(await writer.send('POST', '/api/media', { body })).body
  return { id: doc?.id ?? '', filename: String(doc?.filename) }
}

/** A form that uploads a small picture of one colour with some words. */
export async function pictureForm(
  words: Record<string, unknown>,
  background = 'blue',
): Promise<FormData> {
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background } })
  const bytes = new Uint8Array(await picture.png().toBuffer())
  const form = new FormData()
  form.append('file', new Blob([bytes], { type: 'image/png' }), `${randomUUID()}.png`)
  form.append('_payload', JSON.stringify(words))
  return form
}

/** A document of a test. */
export interface Document {
  collection: ProfileCollection
  id: string
}

/** An answer that has to be a success. */
export function ok(answer: Answer): Answer {
  if (answer.status < 200 || answer.status > 299)
    throw new Error(`Answered ${answer.status}: ${answer.text.slice(0, 600)}`)
  return answer
}

/** Creates a draft. */
export async function createDraft(
  collection: ProfileCollection,
  fields: Record<string, unknown>,
  writer?: Client,
): Promise<Document> {
  const client = writer ?? (await theCast()).writer
  const answer = ok(await client.post(`/api/${collection}?depth=0`, fields))
  return { collection, id: answer.body.doc?.id ?? '' }
}

/** Creates a complete country as a draft. */
export const draftCountry = async (overrides?: Record<string, unknown>): Promise<Document> =>
  createDraft('countries', await countryFields(overrides))

/** Saves fields of a document as the contributor, in one language. */
export async function edit(
  { collection, id }: Document,
  fields: Record<string, unknown>,
  locale = 'en',
): Promise<void> {
  const { writer } = await theCast()
  ok(await writer.patch(`/api/${collection}/${id}?locale=${locale}&depth=0`, fields))
}

/** The version of a document's working copy. */
export async function versionOf({ collection, id }: Document): Promise<string> {
  const { writer } = await theCast()
  const { body } = ok(await writer.get(`/api/${collection}/${id}/transitions`))
  return body.version ?? ''
}

/** Takes a draft along the usual way, up to a state. */
export async function bringTo(document: Document, state: State): Promise<Document> {
  const { collection, id } = document
  const { writer, reviewer, publisher } = await theCast()
  if (state === 'draft') return document
  ok(await writer.transition(collection, id, 'submit', { comment: 'A change.' }))
  if (state === 'in-review') return document
  if (state === 'changes-requested') {
    ok(await reviewer.transition(collection, id, 'request-changes', { comment: 'Please change.' }))
    return document
  }
  const expectedVersion = await versionOf(document)
  ok(await reviewer.transition(collection, id, 'approve', { expectedVersion }))
  if (state === 'approved') return document
  ok(await publisher.transition(collection, id, 'publish'))
  return document
}

/** A country that is live, with nothing newer. */
export const liveCountry = async (overrides?: Record<string, unknown>): Promise<Document> =>
  bringTo(await draftCountry(overrides), 'published')

/** A crime area that is live, with nothing newer. */
export const liveCrimeArea = async (overrides?: Record<string, unknown>): Promise<Document> =>
  bringTo(await createDraft('crime-areas', crimeAreaFields(overrides)), 'published')

/** The public address of a document in a language, by its live or first slug. */
export async function pageOf({ collection, id }: Document, locale = 'en'): Promise<string> {
  const { writer } = await theCast()
  const { body } = ok(await writer.get(`/api/${collection}/${id}?depth=0&draft=true`))
  return `/${locale}/${collection}/${String(body.slug)}`
}

/** What stands at a public address: the status, the ETag and the bytes. */
export async function pageAt(path: string) {
  const { status, headers, text } = await anonymous().get(path)
  // What only programs ask for has another tag until it is a file again, some time after a publication.
  return { status, etag: FOR_PROGRAMS.test(path) ? null : headers.get('etag'), text }
}

const FOR_PROGRAMS = /[.](?:atom|json|md)$/

/** The addresses of a page, given in English, in all languages. */
export const inEveryLocale = (page: string): string[] =>
  LOCALES.map((locale) => page.replace(/^\/en/, `/${locale}`))

/** The addresses of a country's or a crime area's page: as HTML, in its other forms, and of its feeds. */
export const inEveryForm = (page: string): string[] => [
  page,
  `${page}.json`,
  `${page}.md`,
  `${page}/feed.atom`,
  `${page}/feed.json`,
]

/** A page of a country in each of its languages beside each other one: 4 × 3. */
export const inTwoLanguages = (page: string): string[] =>
  inEveryLocale(page).flatMap((each) =>
    LOCALES.filter((other) => !each.startsWith(`/${other}/`)).map(
      (other) => `${each}/with/${other}`,
    ),
  )

/** The pages of a document's history that the publication of an edition makes, or makes anew, in every language: 4 × 4. */
export const inHistory = (page: string, number: number): string[] =>
  ['', `/${number - 1}`, `/${number}`, `/${number}/changes`].flatMap((part) =>
    inEveryLocale(`${page}/editions${part}`),
  )

/** The files of what the API says of a document. */
export async function apiFilesOf(
  document: Document,
  locales: readonly string[] = LOCALES,
): Promise<string[]> {
  const { collection, id } = document
  const slug = (await pageOf(document)).split('/').at(-1)
  return [id, slug].flatMap((name) =>
    locales.map((locale) => `/api/v1/${collection}/${String(name)}/${locale}.json`),
  )
}

/** What anybody can see of a document: its rows, the anonymous answers and its pages. */
export async function whatThePublicSees(document: Document, address?: string): Promise<unknown> {
  const { collection, id } = document
  const path = (address ?? (await pageOf(document))).replace(/^\/en/, '')
  const [rows, one, list, ...pages] = await Promise.all([
    publicRowsOf(collection, id),
    anonymous().get(`/api/${collection}/${id}?depth=0&locale=all`),
    anonymous().get(`/api/${collection}?where[id][equals]=${id}&depth=0&locale=all`),
    ...['en', 'fr', 'es', 'ar'].flatMap((locale) =>
      inEveryForm(`/${locale}${path}`).map((each) => pageAt(each)),
    ),
  ])
  return { rows, one: [one.status, one.text], list: [list.status, list.body.docs], pages }
}

const NOT_CONTENT = new Set(['id', 'createdAt', 'updatedAt', '_status', 'ncb', 'agencies'])

/** The content of a document as anonymous readers get it through REST, in the shape of an edition. */
export async function publicContentOf({ collection, id }: Document): Promise<unknown> {
  const { body } = ok(await anonymous().get(`/api/${collection}/${id}?depth=0&locale=all`))
  return withoutEmpty(
    Object.fromEntries(Object.entries(body).filter(([field]) => !NOT_CONTENT.has(field))),
  )
}

/** The content of a document's newest edition. */
export async function editionContentOf({ collection, id }: Document): Promise<unknown> {
  const [edition] = await rowsOf<{ content: unknown }>(
    `select content from editions where collection::text = $1 and document = $2
     order by number desc limit 1`,
    [collection, id],
  )
  return edition?.content
}
