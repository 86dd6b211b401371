import { cp, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

import { PageStore, type PageToStore } from '../../../src/page-store/page-store'
import { formsOf } from '../../../src/page-store/stored-page'
import { breakDisk } from './failing-disk'
import { bodiesOf, page } from './pages'
import { temporaryFolder } from '../../support/temporary-folder'

const PATH = '/en/countries/belgium'
const small = page(PATH, 'Short', { body: '<p>Short</p>' })
const moved = page(PATH, 'Moved', { status: 308, headers: { Location: '/en/countries/other' } })
const gone = page(PATH, 'Withdrawn', { status: 410 })

/** Two pages whose files have the same lengths in every form: lengths alone cannot tell them apart. */
async function twins(): Promise<[PageToStore, PageToStore]> {
  const store = await PageStore.open(await temporaryFolder())
  const lengths = new Map<string, PageToStore>()
  for (let digit = 0; digit < 10; digit++) {
    const candidate = page(PATH, `Edition ${digit}`)
    await store.put(candidate)
    const { identity, gzip, br } = store.get(PATH)?.forms ?? {}
    const key = [identity, gzip, br].map((form) => form?.length).join()
    const twin = lengths.get(key)
    if (twin) return [twin, candidate]
    lengths.set(key, candidate)
  }
  throw new Error('No two of the pages have the same lengths.')
}

type Change = (store: PageStore) => Promise<void>
type Outcome = 'before' | 'after' | 'absent'

/** What the next process finds when this one is killed after so many file operations of a change. */
async function outcomeAfter(
  before: string,
  change: Change,
  operations: number,
  isTorn: boolean,
): Promise<{ found: PageStore; dir: string; isCutShort: boolean }> {
  const dir = await temporaryFolder()
  await cp(before, dir, { recursive: true, preserveTimestamps: true })
  const store = await PageStore.open(dir)
  const disk = breakDisk(operations, { isTorn })
  await change(store).catch(() => undefined)
  disk.repair()
  return { found: await PageStore.open(dir), dir, isCutShort: disk.changes() > operations }
}

async function describePage(store: PageStore): Promise<string> {
  const stored = store.get(PATH)
  if (!stored) return 'absent'
  const bodies = new Set(await bodiesOf(store, PATH))
  return JSON.stringify([stored.status, stored.inputs, stored.forms.br !== undefined, ...bodies])
}

/** Kills a change at each of its steps and collects what the next process finds. */
async function outcomesOf(first: PageToStore | undefined, change: Change): Promise<Set<Outcome>> {
  const before = await temporaryFolder()
  const store = await PageStore.open(before)
  if (first) await store.put(first)
  const old = await describePage(store)
  const complete = await outcomeAfter(before, change, Infinity, false)
  const fresh = await describePage(complete.found)
  expect(fresh).not.toBe(old)

  const outcomes = new Set<Outcome>()
  for (const isTorn of [false, true])
    for (let operations = 0; ; operations++) {
      const { found, dir, isCutShort } = await outcomeAfter(before, change, operations, isTorn)
      const text = await describePage(found)
      expect([old, fresh, 'absent'], `after ${operations} operations`).toContain(text)
      outcomes.add(text === fresh ? 'after' : text === old ? 'before' : 'absent')
      await expectNoStrays(dir, found)
      await found.put(page(PATH, 'Rendered again'))
      expect(await describePage(await PageStore.open(dir))).toContain('Rendered again')
      if (!isCutShort) break
    }
  return outcomes
}

async function expectNoStrays(dir: string, store: PageStore): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter(({ parentPath }) => parentPath !== path.join(dir, 'trash'))
  const stored = store.get(PATH)
  const links = files.filter((file) => file.isSymbolicLink())
  expect(links).toHaveLength(stored?.status === 308 ? 1 : 0)
  const expected = stored ? formsOf(stored).length : 0
  expect(
    files.filter((file) => file.isFile() && file.name !== 'records.ndjson').map(({ name }) => name),
  ).toHaveLength(expected)
}

describe('a process that is killed at any file operation', { timeout: 60_000 }, () => {
  test('leaves a first page complete or absent', async () => {
    const outcomes = await outcomesOf(undefined, (store) => store.put(page(PATH, 'First')))
    expect(outcomes).toEqual(new Set(['before', 'after']))
  })

  test('leaves the old page, the new page or none when it replaces one of the same lengths', async () => {
    const [old, fresh] = await twins()
    const outcomes = await outcomesOf(old, (store) => store.put(fresh))
    expect(outcomes).toEqual(new Set(['before', 'after', 'absent']))
  })

  test('leaves no compressed form of the old page beside a new one that has none', async () => {
    await outcomesOf(page(PATH, 'Long'), (store) => store.put(small))
  })

  test('leaves a withdrawn page withdrawn, live or absent, and never both', async () => {
    await outcomesOf(page(PATH, 'Live'), (store) => store.put(gone))
  })

  test('leaves a page that moved with the link that says where, or without either', async () => {
    await outcomesOf(page(PATH, 'Live'), (store) => store.put(moved))
    await outcomesOf(moved, (store) => store.put(page(PATH, 'Live')))
  })

  test('leaves a page or none when it removes one', async () => {
    const outcomes = await outcomesOf(page(PATH, 'Live'), (store) => store.remove(PATH))
    expect(outcomes).toEqual(new Set(['before', 'after']))
  })
})

describe('what other hands did to the files', () => {
  test('a file of another length makes its page absent, and its files go', async () => {
    const dir = await temporaryFolder()
    await (await PageStore.open(dir)).put(page(PATH, 'Belgium'))
    await writeFile(path.join(dir, `pages${PATH}.html.gz`), gzipSync('something else'))
    const store = await PageStore.open(dir)
    expect(store.get(PATH)).toBeUndefined()
    await expectNoStrays(dir, store)
  })

  test('so does a file of the same length that was not marked by its content', async () => {
    const dir = await temporaryFolder()
    await (await PageStore.open(dir)).put(page(PATH, 'Belgium'))
    const file = path.join(dir, `pages${PATH}.html`)
    await writeFile(file, (await readFile(file, 'utf8')).replace('Belgium', 'Belgien'))
    expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
  })
})

test('a link leads to a folder that names where a page has moved to', async () => {
  const dir = await temporaryFolder()
  await (await PageStore.open(dir)).put(moved)
  const destination = await realpath(path.join(dir, `moved${PATH}.to`))
  expect(destination).toBe(path.join(await realpath(dir), 'moved-to/en/countries/other'))
})

describe('a list that goes on', () => {
  const LIST = '/api/v1/lists/countries/fr.json'
  const list = (query: string, text = query) =>
    page(LIST, text, {
      contentType: 'application/json',
      headers: { Link: `</api/v1/countries?${query}>; rel="next"` },
    })

  const folders = (dir: string) => readdir(path.join(dir, 'next'), { recursive: true })

  test('has a link to a folder that says how, however long that is', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    const query = `locale=fr&cursor=${'a'.repeat(500)}`
    await store.put(list(query))
    const target = await realpath(path.join(dir, `pages${LIST}.to`))
    const said = path.relative(path.join(await realpath(dir), 'next', LIST), target)
    expect(said.split(path.sep).join('')).toBe(query)
    expect((await PageStore.open(dir)).get(LIST)).toBeDefined()
  })

  test('leaves no folder with a name when it goes on elsewhere, or goes away', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    const [first, second] = [`cursor=${'a'.repeat(300)}b`, `cursor=${'a'.repeat(300)}c`]
    await store.put({ ...list('cursor=y'), path: '/api/v1/lists/agencies.json' })
    await store.put(list(first))
    await store.put(list(second))
    const names = await folders(dir)
    expect(names.some((name) => name.endsWith('b'))).toBe(false)
    expect(names.some((name) => name.endsWith('c'))).toBe(true)
    await store.remove(LIST)
    expect((await folders(dir)).filter((name) => name.includes('fr.json/'))).toEqual([])
    expect((await folders(dir)).some((name) => name.endsWith('cursor=y'))).toBe(true)
  })
})
