import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { expect, it } from 'vitest'

import { FolderStore } from '@/media-store/folder-store'
import { sha256 } from '../page-store/pages'
import { temporaryFolder } from '../../support/temporary-folder'

it('a file of a folder is known by its hash, also after it was exchanged', async () => {
  const folder = await temporaryFolder()
  const store = new FolderStore(folder)
  expect([await store.read('a.png'), await store.hashOf('a.png')]).toEqual([undefined, ''])
  for (const content of ['pixels', 'other pixels']) {
    await writeFile(path.join(folder, 'a.png'), content)
    expect((await store.read('a.png'))?.toString()).toBe(content)
    expect(await store.hashOf('a.png')).toBe(sha256(content))
  }
})
