import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { findRunningPostmaster } from '../../../../src/server/embedded-postgres/postmaster-file'
import { temporaryFolder } from '../../../support/temporary-folder'

let clusterDir: string
let file: string

beforeEach(async () => {
  clusterDir = await temporaryFolder()
  file = path.join(clusterDir, 'postmaster.pid')
})

describe('the file of a running PostgreSQL', () => {
  test('may be missing', async () => {
    expect(await findRunningPostmaster(clusterDir)).toBeUndefined()
  })

  test('that names an unrelated process is removed, and the process is left alone', async () => {
    await writeFile(file, `${process.pid}\n${clusterDir}\n`)
    expect(await findRunningPostmaster(clusterDir)).toBeUndefined()
    expect(existsSync(file)).toBe(false)
  })

  test('that is garbage counts for nothing', async () => {
    await writeFile(file, 'garbage')
    expect(await findRunningPostmaster(clusterDir)).toBeUndefined()
  })
})
