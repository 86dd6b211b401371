import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { addressesOfDocument } from '../../../src/api/files/addresses'
import { detailOf } from '../../../src/api/files/detail'
import { editionAt } from '../../../src/api/files/detail-at'
import { PROFILE_FIELDS } from '../../../src/content/profile-fields'
import type { CurrentEdition } from '../../../src/editions/edition'
import { EditionReader, EditionSet } from '../../../src/editions/edition-set'
import { keysOfChange } from '../../../src/editions/keys-of-change'
import { PageStore } from '../../../src/page-store/page-store'
import { ApiFiles } from '../../../src/publication/api-files'
import { editions, settings } from '../../support/site-fixture'

const set = new EditionSet(editions, settings)
const addresses = editions.flatMap((edition) => addressesOfDocument(edition, set))

/** What the API answers at each address. */
const look = (among: EditionSet) =>
  new Map(
    addresses.map((address) => {
      const reader = new EditionReader(among)
      const edition = editionAt(address, reader)
      const detail = edition && detailOf(edition, reader)
      return [address, { says: detail?.bodyIn('all'), inputs: detail?.inputs }] as const
    }),
  )

let folder: string
let files: ApiFiles
const before = look(set)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-api-'))
  files = new ApiFiles(await PageStore.open(folder), 'build')
  await files.refresh(files.addresses(set), set, (_, address, error) => {
    throw new Error(address, { cause: error })
  })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const changes = ['be', 'ncb-be', 'drugs', 'federal-police'].flatMap((id) => {
  const was = editions.find((each) => each.id === id)
  if (!was) throw new Error(`The fixture has no ${id}.`)
  return Object.keys(PROFILE_FIELDS[was.collection]).map((field) => [id, field, was] as const)
})

/** The addresses that answer something else after a document was published otherwise, and those that would not have been found. */
function changedBy(was: CurrentEdition, is: CurrentEdition) {
  const among = new EditionSet(
    editions.map((each) => (each.id === was.id ? is : each)),
    settings,
  )
  const found = new Set([
    ...[...addressesOfDocument(was, set), ...addressesOfDocument(is, among)],
    ...files.asking(keysOfChange(was, is)),
  ])
  const after = look(among)
  const changed = addresses.filter(
    (address) => before.get(address)?.says !== after.get(address)?.says,
  )
  const isMissed = (address: string) =>
    !found.has(address) || before.get(address)?.inputs === after.get(address)?.inputs
  return { changed, missed: changed.filter(isMissed), found }
}

test.each(changes)(
  'W8 when %s is published with another %s, or with none, or withdrawn, no answer that says so otherwise is missed',
  (_, field, was) => {
    const others = editions.filter(({ collection }) => collection === was.collection)
    const different = others
      .map(({ content }): unknown => Reflect.get(content, field))
      .find((value) => JSON.stringify(value) !== JSON.stringify(Reflect.get(was.content, field)))
    const next = { ...was, number: was.number + 1, publishedAt: '2026-08-01T10:00:00.000Z' }
    for (const is of [
      { ...next, content: { ...was.content, [field]: undefined } },
      { ...next, content: { ...was.content, [field]: different } },
      { ...was, public: 'withdrawn' as const },
    ]) {
      const { changed, missed } = changedBy(was, is)
      expect(missed).toEqual([])
      expect(changed.length).toBeGreaterThan(0)
    }
  },
)

test('of a document that says something else of itself, only its own answers are looked at again', () => {
  const was = editions.find(({ id }) => id === 'be')
  if (!was) throw new Error('The fixture has no be.')
  const { found } = changedBy(was, {
    ...was,
    content: { ...was.content, tagline: { en: 'Another tagline.' } },
  })
  const ofOthers = [...found].filter((address) => !addressesOfDocument(was, set).includes(address))
  // A bureau has the slug of its country, of which the whole is asked.
  expect(ofOthers.filter((address) => !address.startsWith('/api/v1/ncbs/'))).toEqual([])
})
