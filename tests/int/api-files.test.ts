import { beforeAll, expect, it } from 'vitest'

import { storedPathsOf } from '@/api/files/addresses'
import { detailParametersOf } from '@/api/definitions/parameters'
import type { DocumentResource } from '@/api/definitions/resources'
import { ApiProblem } from '@/api/problem'
import { readQuery } from '@/api/query/read-query'
import { ApiReader } from '@/api/store/api-reader'
import { LOCALES } from '@/vocabulary/locales'
import {
  agencyFields,
  bringTo,
  createDraft,
  liveCountry,
  liveCrimeArea,
  marker,
  ncbFields,
  ok,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { theCast } from '../support/personas'
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
  ids = [area, other, country, police, ...units, bureau].map(({ id }) => id)
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
