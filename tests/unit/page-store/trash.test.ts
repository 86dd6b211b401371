import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import { Trash } from '../../../src/page-store/trash'
import { PageStore } from '../../../src/page-store/page-store'
import { breakDisk } from './failing-disk'
import { page } from './pages'
import { temporaryFolder } from '../../support/temporary-folder'

async function filledFolder() {
  const dir = await temporaryFolder()
  await writeFile(path.join(dir, 'file'), 'words')
  await mkdir(path.join(dir, 'folder/inside'), { recursive: true })
  await writeFile(path.join(dir, 'folder/inside/file'), 'more words')
  return { dir, trash: await Trash.open(path.join(dir, 'trash')) }
}

const atOnce = () => Promise.resolve()

const at = (dir: string, ...names: string[]) => names.map((name) => path.join(dir, name))

describe('what is taken out', () => {
  test('while others are deleted is deleted with them, and what cannot be deleted is left', async () => {
    const { dir, trash } = await filledFolder()
    trash.take(at(dir, 'file'))
    await trash.empty(() => {
      trash.take(at(dir, 'folder'))
      return Promise.resolve()
    })
    expect(await readdir(path.join(dir, 'trash'))).toEqual([])
    await writeFile(path.join(dir, 'file'), 'words')
    trash.take(at(dir, 'file'))
    const disk = breakDisk(0, { refuse: (change) => change === 'rm' || change === 'unlink' })
    await trash.empty(atOnce)
    disk.repair()
    expect(await readdir(path.join(dir, 'trash'))).toHaveLength(1)
  })

  test('is not deleted before there is time for it', async () => {
    const { dir, trash } = await filledFolder()
    trash.take(at(dir, 'file', 'folder', 'missing'))
    expect(await readdir(dir)).toEqual(['trash'])
    const kept = await readdir(path.join(dir, 'trash'), { recursive: true, withFileTypes: true })
    const files = kept.filter((entry) => entry.isFile())
    const texts = files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'utf8'))
    expect((await Promise.all(texts)).toSorted()).toEqual(['more words', 'words'])

    let asked = 0
    const emptying = trash.empty(() => {
      asked += 1
      return Promise.resolve()
    })
    // A second call deletes nothing twice.
    await Promise.all([emptying, trash.empty(atOnce)])
    expect(asked).toBe(2)
    expect(await readdir(path.join(dir, 'trash'))).toEqual([])
  })

  test('by a process that ended is deleted by the next one', async () => {
    const { dir, trash } = await filledFolder()
    trash.take(at(dir, 'file'))
    await (await Trash.open(path.join(dir, 'trash'))).empty(atOnce)
    expect(await readdir(path.join(dir, 'trash'))).toEqual([])
  })

  test('is deleted at once where it cannot be moved', async () => {
    const { dir, trash } = await filledFolder()
    await rm(path.join(dir, 'trash'), { recursive: true })
    trash.take(at(dir, 'file', 'folder'))
    expect(await readdir(dir)).toEqual([])
    await trash.empty(atOnce)
  })

  test('is all tried before a disk that refuses is reported', async () => {
    const { dir, trash } = await filledFolder()
    const disk = breakDisk(0, { refuse: (change) => change === 'rename' || change === 'rm' })
    try {
      expect(() => {
        trash.take(at(dir, 'file', 'folder'))
      }).toThrow('ENOSPC')
      expect(disk.changes()).toBe(4)
    } finally {
      disk.repair()
    }
  })
})

test('a page that is replaced or removed leaves its files in the trash until that is emptied', async () => {
  const dir = await temporaryFolder()
  const store = await PageStore.open(dir)
  await store.put(page('/en', 'Old'))
  await store.put(page('/en', 'New'))
  await store.remove('/en')
  expect(await readdir(path.join(dir, 'trash'))).toHaveLength(6)
  await store.emptyTrash(atOnce)
  expect(await readdir(path.join(dir, 'trash'))).toEqual([])
})

test('a page that finds no room makes room of what lies in the trash, without waiting until there is time', async () => {
  const dir = await temporaryFolder()
  const store = await PageStore.open(dir)
  await store.put(page('/en', 'Old'))
  await store.remove('/en')
  // Until whoever puts the page has been answered.
  void store.emptyTrash(() => new Promise(() => undefined))
  const disk = breakDisk(0, { refuse: (change) => change === 'writeFile' })
  await expect(
    store.put(page('/fr', 'New')).finally(() => {
      disk.repair()
    }),
  ).rejects.toThrow('ENOSPC')
  expect(await readdir(path.join(dir, 'trash'))).toEqual([])
})
