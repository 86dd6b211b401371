import { appendFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'

import { Journal } from '../../../src/page-store/journal'
import type { PageRecord } from '../../../src/page-store/stored-page'
import { breakDisk } from './failing-disk'
import { temporaryFolder } from '../../support/temporary-folder'

const record = (path: string, inputs = 'inputs'): PageRecord => ({
  path,
  status: 200,
  contentType: 'text/html',
  headers: { 'Content-Language': 'ar' },
  inputs,
  asked: ['countries'],
  immutable: false,
  forms: { identity: { length: 3, sha256: 'a'.repeat(64) } },
})

const newFile = async () => path.join(await temporaryFolder(), 'records.ndjson')
const paths = (journal: Journal) => journal.records().map((one) => one.path)

test('a journal reads what an earlier one noted, the latest of each path', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  await journal.add(record('/a', 'old'))
  await journal.add(record('/b'))
  await journal.add(record('/a', 'new'))
  await journal.forget('/b')
  expect((await Journal.open(file)).records()).toEqual([record('/a', 'new')])
})

test('entries made at the same time are all kept, in their order', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  const writes = Array.from({ length: 500 }, (_, index) => journal.add(record(`/${index % 50}`)))
  await Promise.all([...writes, journal.forget('/7')])
  const reopened = await Journal.open(file)
  expect(paths(reopened)).toHaveLength(49)
  expect(reopened.get('/7')).toBeUndefined()
})

test('a torn last line is passed over and swallows nothing written after it', async () => {
  const file = await newFile()
  await (await Journal.open(file)).add(record('/a'))
  await appendFile(file, `\n${JSON.stringify(record('/torn')).slice(0, -1)}`)
  await (await Journal.open(file)).add(record('/b'))
  expect(paths(await Journal.open(file))).toEqual(['/a', '/b'])
})

test('entries that are no records are passed over', async () => {
  const file = await newFile()
  const lines = ['null', '[]', '"text"', '{"path":"/a"}', '{"path":1}', '\u0000\u0001']
  await writeFile(file, lines.join('\n'))
  expect((await Journal.open(file)).records()).toEqual([])
})

test('a write that the disk refuses is no page, and the next one succeeds', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  const disk = breakDisk(0, { isTorn: true })
  await expect(journal.add(record('/a'))).rejects.toThrow('ENOSPC')
  disk.repair()
  expect(journal.get('/a')).toBeUndefined()
  await journal.add(record('/b'))
  expect(paths(await Journal.open(file))).toEqual(['/b'])
})

test('the file stays in proportion to the pages however often they change', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  for (let round = 0; round < 3; round++)
    await Promise.all(
      Array.from({ length: 3000 }, (_, index) => journal.add(record(`/${index % 10}`, `${round}`))),
    )
  await journal.forget('/0')
  await journal.add(record('/last'))
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  expect(lines.length).toBeLessThan(20)
  expect(paths(await Journal.open(file)).sort()).toEqual(paths(journal).sort())
  expect(paths(journal)).toHaveLength(10)
})

test('a journal that could not be shortened loses nothing', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  const disk = breakDisk(0, { refuse: (change) => change !== 'appendFile' })
  await Promise.all(
    Array.from({ length: 3000 }, (_, index) => journal.add(record(`/${index % 10}`))),
  )
  await journal.add(record('/last'))
  disk.repair()
  expect(disk.changes()).toBeGreaterThan(2)
  expect(paths(await Journal.open(file))).toHaveLength(11)
})

test('an equal record takes the place of one that is there still, and of no other', async () => {
  const journal = await Journal.open(await newFile())
  const first = record('/a', 'first')
  await journal.add(first)
  const equal = record('/a', 'first')
  expect(journal.exchange(first, equal)).toBe(true)
  expect(journal.get('/a')).toBe(equal)
  expect(journal.exchange(first, record('/a', 'first'))).toBe(false)
  expect(journal.get('/a')).toBe(equal)
  await journal.forget('/a')
  expect(journal.exchange(equal, equal)).toBe(false)
  expect(journal.records()).toEqual([])
})

test('a mark is of all pages, until another one is set', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  expect(journal.mark).toBe('')
  journal.setMark('first')
  await journal.add(record('/a'))
  expect((await Journal.open(file)).mark).toBe('first')
  journal.setMark('')
  await journal.forget('/a')
  expect(await Journal.open(file)).toMatchObject({ mark: '' })
})

test('a mark that does not count any more is in the file before what is noted after it', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  journal.setMark('true')
  await journal.add(record('/a'))
  const disk = breakDisk(0)
  journal.setMark('')
  await expect(journal.forget('/a')).rejects.toThrow('ENOSPC')
  disk.repair()
  await journal.forget('/a')
  const entries = (await readFile(file, 'utf8')).split('\n').filter(Boolean).slice(-2)
  expect(entries).toEqual(['{"mark":""}', '{"absent":"/a"}'])
})

test('a mark stays when the journal is written afresh', async () => {
  const file = await newFile()
  const journal = await Journal.open(file)
  journal.setMark('true')
  await Promise.all(
    Array.from({ length: 3000 }, (_, index) => journal.add(record(`/${index % 10}`))),
  )
  await journal.add(record('/last'))
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  expect(lines.length).toBeLessThan(20)
  expect((await Journal.open(file)).mark).toBe('true')
})
