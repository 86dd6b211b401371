import { beforeAll, expect, it } from 'vitest'

import { storedPathsOf } from '@/api/files/addresses'
import { detailParametersOf } from '@/api/definitions/parameters'
import type { DocumentResource } from '@/api/definitions/resources'
import { ApiProblem } from '@/api/problem'
import { readQuery } from '@/api/query/read-query'
import { ApiReader } from '@/api/store/api-reader'
import { LOCALES } from '@/vocabulary/locales'
import { anonymous, type Answer } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  linkTo,
  liveCountry,
  liveCrimeArea,
  marker,
  ncbFields,
  ok,
  uploadPicture,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { theCast } from '../support/personas'
import { storedFiles } from '../support/stored-files'
import { secondSite } from './support/second-site'

/** Ids of some of each kind, related in every way that there is; one of them withdrawn. */
let ids: string[]

beforeAll(async () => {
  const [area, other] = [await liveCrimeArea(), await liveCrimeArea()]
  const country = await liveCountry({
    name: marker('Éland'),
    crimeAreas: [area, other].map(({ id }) => ({ crimeArea: id, prominence: 'principal' })),
  })
  const police = await createDraft('agencies', agencyFields(country.id, { name: 'Été' }))
  await bringTo(police, 'published')
  const units = []
  for (const name of ['Zulu', 'Ábaco', 'abaco', '- Delta'])
    units.push(
      await bringTo(
        await createDraft('agencies', agencyFields(country.id, { name, parent: police.id })),
        'published',
      ),
    )
  const fields = ncbFields(country.id, { hostAgency: police.id, crimeAreas: [area.id, other.id] })
  const bureau = await bringTo(await createDraft('ncbs', fields), 'published')
  const linking = await liveCrimeArea({ description: linkTo(bureau) })
  ids = [area, other, country, police, ...units, bureau, linking].map(({ id }) => id)
  const { publisher } = await theCast()
  const comment = 'Under review.'
  ok(await publisher.transition('crime-areas', other.id, 'withdraw', { comment }))
})

it('every document’s file says, byte for byte, what the database answers', async () => {
  const reader = new ApiReader(database())
  const { store } = await secondSite()
  const documents = await rowsOf<{ resource: DocumentResource; names: (string | null)[] }>(
    `select d.collection as resource, array[d.document, d.slug, (
       select c.slug from api_documents c where d.collection = 'ncbs' and c.locale = 'en'
         and c.collection = 'countries' and d.tags @> array['country:' || c.document])] as names
     from api_documents d where d.locale = 'en' and d.document = any($1)`,
    [ids],
  )
  expect(documents).toHaveLength(ids.length)
  const answerOf = async (resource: DocumentResource, name: string, locale: string) => {
    const query = readQuery(new URLSearchParams({ locale }), detailParametersOf(resource))
    return reader.detail(resource, name, query).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.problem.status === 410) return error.problem
      if (error instanceof ApiProblem && error.problem.status === 404) return undefined
      throw error
    })
  }
  const differing: { path: string; stored: string | undefined; asked: string | undefined }[] = []
  for (const { resource, names } of documents)
    for (const name of names.flatMap((each) => each ?? []))
      for (const [index, path] of storedPathsOf(`/api/v1/${resource}/${name}`).entries()) {
        const answer = await answerOf(resource, name, LOCALES[index] ?? 'en')
        const stored = store.get(path) && (await store.read(path, 'identity')).toString()
        const asked = answer && JSON.stringify(answer)
        if (stored !== asked) differing.push({ path, stored, asked })
      }
  expect(differing).toEqual([])
})

it('what is stored late is what the database answers, with the same header that leads on', async () => {
  const picture = await uploadPicture()
  await liveCountry({ gallery: [{ media: picture.id }] })
  await storedFiles()
  const lists = ['countries', 'crime-areas', 'agencies', 'ncbs', 'media']
  const inLanguages = ['', ...[...LOCALES, 'all'].map((locale) => `?locale=${locale}`)]
  const documents = await rowsOf<{ address: string }>(
    `select collection || '/' || document as address from api_documents where locale = 'en' and document = any($1)`,
    [ids],
  )
  expect(documents).toHaveLength(ids.length)
  const addresses = [
    ...[...lists, `media/${picture.id}`].flatMap((each) =>
      inLanguages.map((query) => each + query),
    ),
    ...documents.map(({ address }) => `${address}?locale=all`),
    ...['changes', 'editions'],
  ].map((address) => `/api/v1/${address}`)
  const { publisher } = await theCast()
  for (const address of addresses) {
    // Whoever signs in is answered past the store.
    const [stored, made] = [await anonymous().get(address), await publisher.get(address)]
    expect(stored.headers.get('surrogate-key')).toContain(' page:/api/v1/')
    expect(made.headers.get('surrogate-key')).not.toContain('page:')
    expect({ address, ...answered(stored) }).toEqual({ address, ...answered(made) })
  }
})

const answered = ({ status, text, headers }: Answer) => ({
  status,
  text,
  headers: Object.fromEntries(
    [...headers].filter(
      ([name]) => ![...OF_THE_WAY, ...(status === 200 ? [] : OF_KEEPING)].includes(name),
    ),
  ),
})

/** A problem that was made is for nobody to keep; a notice that is stored is asked for again like what stands in its place. */
const OF_KEEPING = ['cache-control', 'vary']

/** What differs between a file and an answer that was made: how it is known to caches, and what belongs to the connection. */
const OF_THE_WAY = [
  ...['etag', 'surrogate-key', 'ratelimit', 'ratelimit-policy', 'x-request-id'],
  ...[
    'connection',
    'content-encoding',
    'content-length',
    'date',
    'keep-alive',
    'transfer-encoding',
  ],
]
