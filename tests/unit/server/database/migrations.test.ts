import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import { compareMigrations, listMigrationNames } from '../../../../src/server/database/migrations'
import { temporaryFolder } from '../../../support/temporary-folder'

describe('migrations', () => {
  test('are the TypeScript files of the folder, oldest first, without the index', async () => {
    const folder = await temporaryFolder()
    for (const file of ['20260201_b.ts', 'index.ts', '20260101_a.ts', '20260101_a.json'])
      await writeFile(path.join(folder, file), '')
    expect(await listMigrationNames(folder)).toEqual(['20260101_a', '20260201_b'])
  })

  test('that the database lacks are missing, in the order of the code', () => {
    expect(compareMigrations(['a', 'b', 'c'], ['b'])).toEqual({ missing: ['a', 'c'], unknown: [] })
  })

  test('that the code lacks are unknown', () => {
    expect(compareMigrations(['a'], ['a', 'b'])).toEqual({ missing: [], unknown: ['b'] })
  })

  test('do not include the mark of a development database', () => {
    expect(compareMigrations(['a'], ['dev', 'a'])).toEqual({ missing: [], unknown: [] })
  })
})
