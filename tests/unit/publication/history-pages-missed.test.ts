import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { PROFILE_FIELDS } from '../../../src/content/profile-fields'
import type { Archive } from '../../../src/editions/archive'
import type { CurrentEdition } from '../../../src/editions/edition'
import { EditionSet } from '../../../src/editions/edition-set'
import { keysOfChange } from '../../../src/editions/keys-of-change'
import { PageStore } from '../../../src/page-store/page-store'
import { HistoryPages } from '../../../src/publication/history-pages'
import { historyViewOf } from '../../../src/site/site'
import { editions, ORIGIN, settings } from '../../support/site-fixture'

const site = { origin: ORIGIN }
const set = new EditionSet(editions, settings)

/** Every edition before the current one says what the fixture has. */
const archiveOf = (now: EditionSet): Archive => ({
  between: ({ collection, id }, first, last) => {
    const [then, current] = [set, now].map((each) => each.document(collection, id))
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => last - index)
    return Promise.resolve(
      numbers.flatMap((number) => {
        const found = number === current?.number ? current : then
        return number > 0 && found ? [{ ...found, number }] : []
      }),
    )
  },
  newestBefore: () => Promise.resolve(undefined),
})

/** What each page of all histories says in English, and what it counts as made from. */
async function look(pages: HistoryPages, among: EditionSet) {
  const paths = [...pages.paths(among)].filter((each) => each.startsWith('/en/'))
  const now = { set: among, sequence: 1, keys: [] }
  const looks = paths.map(async (address) => {
    const view = await historyViewOf(address, among, site, archiveOf(among))
    return [address, { says: JSON.stringify(view), inputs: pages.inputsOf(address, now) }] as const
  })
  return new Map(await Promise.all(looks))
}

let folder: string
let store: PageStore
/** As the next start has them. */
const openPages = () => new HistoryPages(store, site, 'build', archiveOf(set))

let before: Awaited<ReturnType<typeof look>>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-history-'))
  store = await PageStore.open(folder)
  const pages = openPages()
  // What one asks in English holds for all languages.
  for (const each of pages.paths(set))
    if (each.startsWith('/en/')) await pages.write(each, { set, sequence: 1, keys: [] })
  before = await look(pages, set)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The pages that say something else after a document was published otherwise, and those that would not have been found. */
async function changedBy(was: CurrentEdition, is: CurrentEdition) {
  const among = new EditionSet(
    editions.map((each) => (each.id === was.id ? is : each)),
    settings,
  )
  const pages = openPages()
  const found = new Set([
    ...[...pages.pathsOf(was, set), ...pages.pathsOf(is, among)],
    ...pages.asking(keysOfChange(was, is)),
  ])
  const after = await look(pages, among)
  const changed = [...before.keys()].filter(
    (each) => before.get(each)?.says !== after.get(each)?.says,
  )
  const isMissed = (each: string) =>
    !found.has(each) || before.get(each)?.inputs === after.get(each)?.inputs
  return { changed, missed: changed.filter(isMissed) }
}

const changes = ['be', 'ncb-be', 'drugs', 'federal-police'].flatMap((id) => {
  const was = editions.find((each) => each.id === id)
  if (!was) throw new Error(`The fixture has no ${id}.`)
  return Object.keys(PROFILE_FIELDS[was.collection]).map((field) => [id, field, was] as const)
})

test.each(changes)(
  'W8 when %s is published with another %s, or with none, no page that says so otherwise is missed',
  async (_, field, was) => {
    const others = editions.filter(({ collection }) => collection === was.collection)
    const different = others
      .map(({ content }): unknown => Reflect.get(content, field))
      .find((value) => JSON.stringify(value) !== JSON.stringify(Reflect.get(was.content, field)))
    for (const value of [undefined, different]) {
      const is = {
        ...was,
        ...{ number: was.number + 1, publishedAt: '2026-08-01T10:00:00.000Z' },
        content: { ...was.content, [field]: value },
      }
      const { changed, missed } = await changedBy(was, is)
      expect(missed).toEqual([])
      expect(changed.length).toBeGreaterThan(0)
    }
  },
)

test.each(editions.map((each) => [each.id, each] as const))(
  'L1 when %s is withdrawn or restored, none is missed',
  async (_, was) => {
    const is = was.public === 'live' ? ('withdrawn' as const) : ('live' as const)
    const { changed, missed } = await changedBy(was, { ...was, public: is })
    expect(missed).toEqual([])
    expect(changed.length).toBeGreaterThan(0)
  },
)
