import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { keepPrivateFile, readIfThere } from '../../../../src/server/settings/private-file'
import { temporaryFolder } from '../../../support/temporary-folder'

let file: string

beforeEach(async () => {
  file = path.join(await temporaryFolder(), 'secret')
})

describe('a private file', () => {
  test('is made once and kept', async () => {
    expect(await keepPrivateFile(file, () => 'first')).toBe('first')
    expect(await keepPrivateFile(file, () => 'second')).toBe('first')
  })

  test('is one and the same for several that make it at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, index) => keepPrivateFile(file, () => `of number ${index}`)),
    )
    expect([...new Set(made)]).toEqual([await readIfThere(file)])
    expect(await readdir(path.dirname(file))).toEqual(['secret'])
  })

  test('may be read by its owner only', async () => {
    await keepPrivateFile(file, () => 'text')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('that is empty, as a power cut may leave it, is made again', async () => {
    await writeFile(file, '')
    expect(await keepPrivateFile(file, () => 'again')).toBe('again')
  })

  test('that does not exist reads as undefined', async () => {
    expect(await readIfThere(file)).toBeUndefined()
  })
})
