import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { restoreSymlinks } from '../../../../src/server/embedded-postgres/symlinks'
import { temporaryFolder } from '../../../support/temporary-folder'

let packageDir: string

beforeEach(async () => {
  packageDir = await temporaryFolder()
  await mkdir(path.join(packageDir, 'native/lib'), { recursive: true })
  await writeFile(path.join(packageDir, 'native/lib/libpq.so.5.18'), 'the library')
  await writeFile(
    path.join(packageDir, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
  )
})

const link = () => path.join(packageDir, 'native/lib/libpq.so.5')

describe('the links between PostgreSQL’s libraries', () => {
  test('are created when the install script did not run', async () => {
    await restoreSymlinks(packageDir)
    expect((await lstat(link())).isSymbolicLink()).toBe(true)
    expect(await readFile(link(), 'utf8')).toBe('the library')
  })

  test('are left alone when they are there', async () => {
    await restoreSymlinks(packageDir)
    const { ino } = await lstat(link())
    await restoreSymlinks(packageDir)
    expect((await lstat(link())).ino).toBe(ino)
  })

  test('are not needed where the package lists none', async () => {
    await rm(path.join(packageDir, 'native/pg-symlinks.json'))
    await expect(restoreSymlinks(packageDir)).resolves.toBeUndefined()
  })
})
