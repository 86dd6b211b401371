import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { currentBuildStamp } from '../../../../src/server/build/stamp'
import { temporaryFolder } from '../../../support/temporary-folder'

let root: string

const write = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), content)
}

beforeEach(async () => {
  root = await temporaryFolder()
  await write('src/site/page.ts', 'one')
  await write('package-lock.json', '{}')
})

describe('the stamp of a build', () => {
  test('is the same for the same sources', async () => {
    expect(await currentBuildStamp(root)).toBe(await currentBuildStamp(root))
  })

  test.each(['src/site/page.ts', 'package-lock.json', 'payload.config.ts', 'collections/New.ts'])(
    'changes with %s',
    async (file) => {
      const before = await currentBuildStamp(root)
      await write(file, 'two')
      expect(await currentBuildStamp(root)).not.toBe(before)
    },
  )

  test('changes when a file is renamed', async () => {
    const before = await currentBuildStamp(root)
    await rename(path.join(root, 'src/site/page.ts'), path.join(root, 'src/site/other.ts'))
    expect(await currentBuildStamp(root)).not.toBe(before)
  })

  test.each(['README.md', 'tests/a.test.ts', 'src/server/start.ts'])(
    'does not change with %s, which is no part of the build',
    async (file) => {
      const before = await currentBuildStamp(root)
      await write(file, 'two')
      expect(await currentBuildStamp(root)).toBe(before)
    },
  )
})
