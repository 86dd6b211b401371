import { lstat, mkdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'

import { shareChunks } from '../../../../src/server/build/share-chunks'
import { temporaryFolder } from '../../../support/temporary-folder'

const CODE = 'module.exports = [1, () => "one"]'

let folder: string

const chunk = (name: string, code: string) =>
  writeFile(path.join(folder, name), `${code}\n\n//# sourceMappingURL=${name}.map`)

const load = (name: string): unknown => createRequire(import.meta.url)(path.join(folder, name))

const isLink = async (name: string) => (await lstat(path.join(folder, name))).isSymbolicLink()

beforeEach(async () => {
  folder = await temporaryFolder()
  await chunk('a.js', CODE)
  await chunk('b.js', CODE)
  await chunk('c.js', CODE.replace('one', 'two'))
})

test('chunks that are the same but for their source maps become one module', async () => {
  await shareChunks(folder)
  expect(await readlink(path.join(folder, 'b.js'))).toBe('a.js')
  expect(load('b.js')).toBe(load('a.js'))
  expect(load('c.js')).not.toBe(load('a.js'))
})

test('what differs stays as it is, and so does what is no code', async () => {
  await writeFile(path.join(folder, 'a.js.map'), '{}')
  await writeFile(path.join(folder, 'b.js.map'), '{}')
  await mkdir(path.join(folder, 'ssr'))
  await shareChunks(folder)
  expect(await Promise.all(['a.js', 'c.js', 'b.js.map', 'ssr'].map(isLink))).not.toContain(true)
  expect(await readFile(path.join(folder, 'c.js'), 'utf8')).toContain('"two"')
})

test('a second time changes nothing', async () => {
  await shareChunks(folder)
  await shareChunks(folder)
  expect(await readlink(path.join(folder, 'b.js'))).toBe('a.js')
  expect(await isLink('a.js')).toBe(false)
})
