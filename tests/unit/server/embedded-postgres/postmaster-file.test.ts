import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { findRunningPostmaster } from '../../../../src/server/embedded-postgres/postmaster-file'

let clusterDir: string
let file: string

beforeEach(async () => {
  clusterDir = await mkdtemp(path.join(tmpdir(), 'liaison-cluster-'))
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
