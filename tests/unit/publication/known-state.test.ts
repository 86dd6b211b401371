import { expect, test } from 'vitest'

import type { CurrentEdition } from '../../../src/editions/edition'
import { EditionSet } from '../../../src/editions/edition-set'
import { PageStore } from '../../../src/page-store/page-store'
import { KnownState } from '../../../src/publication/known-state'
import { editions, settings } from '../../support/site-fixture'
import { temporaryFolder } from '../../support/temporary-folder'

const numbered = editions.map((edition, index): CurrentEdition => ({ ...edition, sequence: index }))
const stateWith = (
  among: readonly CurrentEdition[],
  more: Partial<{ settings: typeof settings }> = {},
) => ({
  set: new EditionSet(among, more.settings ?? settings),
  sequence: among.length,
  keys: [],
})
const now = stateWith(numbered)

/** What is known after a start, of what was noted before it. */
async function noted() {
  const folder = await temporaryFolder()
  const store = await PageStore.open(folder)
  const known = new KnownState(store, 'build')
  known.note(now)
  // What is noted is in the file before this.
  await store.remove('/en')
  await store.put({
    ...{ path: '/en', status: 200, contentType: 'text/plain', body: '', inputs: '', asked: [] },
  })
  return { folder, store, known }
}

const afterStart = async (folder: string, build = 'build') =>
  new KnownState(await PageStore.open(folder), build)

test('the next start knows a state by its editions, in whatever order they came', async () => {
  const { folder } = await noted()
  const known = await afterStart(folder)
  expect(known.isOf(now)).toBe(true)
  expect(known.isOf(stateWith(numbered.toReversed()))).toBe(true)
  expect((await afterStart(folder, 'another build')).isOf(now)).toBe(false)
})

test.each<[string, Partial<CurrentEdition>]>([
  ['another content', { hash: 'another' }],
  ['another edition', { edition: '00000000-0000-4000-8000-000000000000' }],
  ['another place', { sequence: 1000 }],
  ['a notice', { public: 'withdrawn', notice: { en: 'Withdrawn.' } }],
  ['a former address', { formerSlugs: [{ slug: 'then', lastPublishedAt: '2026-01-01' }] }],
])('another state is one with %s', async (_, change) => {
  const { folder } = await noted()
  const others = numbered.map((edition, index) =>
    index === 2 ? { ...edition, ...change } : edition,
  )
  expect((await afterStart(folder)).isOf(stateWith(others))).toBe(false)
})

test('another state is one with more documents, or with other settings', async () => {
  const { folder } = await noted()
  const known = await afterStart(folder)
  expect(known.isOf(stateWith(numbered.slice(1)))).toBe(false)
  const other = { settings: { ...settings, accentColour: '#000000' } }
  expect(known.isOf(stateWith(numbered, other))).toBe(false)
})

test('nothing is known while something changes, and of what went wrong never again', async () => {
  const { folder, store, known } = await noted()
  known.forget()
  await store.remove('/en')
  expect((await afterStart(folder)).isOf(now)).toBe(false)
  known.note(now)
  expect(known.isOf(now)).toBe(true)
  known.lose()
  known.note(now)
  expect(known.isOf(now)).toBe(false)
})
