import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { differences } from '../../../src/export/manifest'
import { readCopy, writeCopy } from '../../../src/export/write-copy'

let folder: string
let dir: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-copy-'))
  dir = path.join(folder, 'copy')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const copyOf = (files: Record<string, string>) => ({
  origin: 'https://liaison.example',
  missing: [],
  files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
})

const problems = async () => {
  const { manifest, files } = await readCopy(dir)
  return differences(manifest, files)
}

test('a copy can be verified, with the command of every system too', async () => {
  await writeCopy(dir, copyOf({ 'index.html': 'start', 'en/index.html': 'home' }))
  expect(await readFile(path.join(dir, 'en/index.html'), 'utf8')).toBe('home')
  expect(await problems()).toEqual([])
  const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: dir, encoding: 'utf8' })
  expect(said).toBe('en/index.html: OK\nindex.html: OK\n')
})

test('what was changed, removed or added is named', async () => {
  await writeCopy(dir, copyOf({ a: '1', b: '2', c: '3' }))
  await writeFile(path.join(dir, 'a'), 'other')
  await unlink(path.join(dir, 'b'))
  await writeFile(path.join(dir, 'd'), 'new')
  expect(await problems()).toEqual([
    'a was changed.',
    'b is missing.',
    'd does not belong to the copy.',
  ])
})

test('an earlier copy is replaced as a whole', async () => {
  await writeCopy(dir, copyOf({ 'old.html': 'old' }))
  await writeCopy(dir, copyOf({ 'new.html': 'new' }))
  const { files } = await readCopy(dir)
  expect([...files.keys()].sort()).toEqual(['SHA256SUMS', 'manifest.json', 'new.html'])
})

test('a folder of other files is left alone', async () => {
  await mkdir(dir)
  await writeFile(path.join(dir, 'thesis.txt'), 'years of work')
  await expect(writeCopy(dir, copyOf({ a: '1' }))).rejects.toThrow('holds other files')
  expect(await readFile(path.join(dir, 'thesis.txt'), 'utf8')).toBe('years of work')
  await expect(readCopy(dir)).rejects.toThrow('There is no copy')
})
