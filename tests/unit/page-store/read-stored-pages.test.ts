import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { PageStore } from '../../../src/page-store/page-store'
import { readStoredPages } from '../../../src/page-store/read-stored-pages'

let dir: string

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'liaison-read-'))
})

afterEach(() => rm(dir, { recursive: true, force: true }))

const page = (name: string, body: string, status: 200 | 410 = 200) => ({
  path: name,
  status,
  contentType: 'text/html; charset=utf-8',
  body,
  inputs: '',
  asked: [],
})

test('the pages of a store are read beside the process that owns it, and nothing is written', async () => {
  const store = await PageStore.open(dir)
  await store.put(page('/en', 'home'))
  await store.put(page('/en/gone', 'notice', 410))
  await store.put(page('/en/old', 'old'))
  await store.remove('/en/old')
  const before = await readdir(dir, { recursive: true })
  const { pages, damaged } = await readStoredPages(dir)
  expect(pages.map((each) => [each.path, each.status, each.body.toString()])).toEqual([
    ['/en', 200, 'home'],
    ['/en/gone', 410, 'notice'],
  ])
  expect(damaged).toEqual([])
  expect(await readdir(dir, { recursive: true })).toEqual(before)
})

test('a page whose file is not what was stored is named, and not given', async () => {
  const store = await PageStore.open(dir)
  await store.put(page('/en', 'home'))
  await store.put(page('/fr', 'accueil'))
  await writeFile(path.join(dir, 'pages/en.html'), 'forged')
  await appendFile(path.join(dir, 'records.ndjson'), '\n{"torn')
  const { pages, damaged } = await readStoredPages(dir)
  expect(pages.map((each) => each.path)).toEqual(['/fr'])
  expect(damaged).toEqual(['/en'])
})

test('a folder without a store has no pages', async () => {
  expect(await readStoredPages(path.join(dir, 'nowhere'))).toEqual({ pages: [], damaged: [] })
})
