import { readdir, readFile, writeFile } from 'node:fs/promises'
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
    await store.write('a.png', Buffer.from(content))
    expect((await store.read('a.png'))?.toString()).toBe(content)
    expect(await store.hashOf('a.png')).toBe(sha256(content))
  }
  await store.remove('a.png')
  await store.remove('a.png')
  expect(await readdir(folder)).toEqual([])
})

it('nothing outside the folder is a file of it', async () => {
  const above = await temporaryFolder()
  await writeFile(path.join(above, 'a.png'), 'no picture')
  const store = new FolderStore(path.join(above, 'media'))
  expect(await store.read('../a.png')).toBeUndefined()
  await store.write('../a.png', Buffer.from('a picture'))
  await store.remove('../a.png')
  expect(await readFile(path.join(above, 'a.png'), 'utf8')).toBe('no picture')
})
