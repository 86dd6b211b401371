import { mkdir, readdir, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { beginFormThread } from '../../../src/page-store/begin-form-thread'
import {
  openPageStore,
  PageStore,
  PageStoreError,
  type PageToStore,
} from '../../../src/page-store/page-store'
import { breakDisk } from './failing-disk'
import { bodiesOf, decode, page, sha256 } from './pages'
import { temporaryFolder } from '../../support/temporary-folder'

const PATH = '/en/countries/belgium'

/** The stored files that a web server finds, relative to the store. */
async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'records.ndjson')
    .filter(({ parentPath }) => parentPath !== path.join(dir, 'trash'))
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
}

describe('a page that was put', () => {
  test('is in memory before somebody reads it when many will', async () => {
    const store = await PageStore.open(await temporaryFolder())
    const inMemory = (path: string) => {
      const stored = store.get(path)
      return (
        stored && (['gzip', 'br'] as const).map((form) => store.cached(stored, form) !== undefined)
      )
    }
    await store.put(page('/many', 'Read often'), 'many')
    await store.put(page('/few', 'Read now and then'))
    expect(inMemory('/many')).toEqual([true, true])
    expect(inMemory('/few')).toEqual([false, false])
    await store.read('/few', 'br')
    expect(inMemory('/few')).toEqual([false, true])
  })

  test('is described, readable in three forms, and so again after a restart', async () => {
    const dir = await temporaryFolder()
    const put = page(PATH, 'Belgium', { headers: { 'Content-Language': 'en' } })
    const store = await PageStore.open(dir)
    await store.put(put)
    for (const opened of [store, await PageStore.open(dir)]) {
      expect(opened.get(PATH)).toMatchObject({
        path: PATH,
        status: 200,
        contentType: put.contentType,
        headers: put.headers,
        inputs: put.inputs,
        asked: put.asked,
        immutable: false,
        forms: { identity: { sha256: sha256(put.body), length: Buffer.byteLength(put.body) } },
      })
      expect(await bodiesOf(opened, PATH)).toEqual([put.body, put.body, put.body])
      expect([...opened.paths()]).toEqual([PATH])
    }
  })

  test('stands as three files that every web server can read', async () => {
    const dir = await temporaryFolder()
    const umask = process.umask(0o077)
    const store = await PageStore.open(dir)
    await store.put(page(PATH, 'Belgium')).finally(() => process.umask(umask))
    for (const [suffix, encoding] of [
      ['', 'identity'],
      ['.gz', 'gzip'],
      ['.br', 'br'],
    ]) {
      const file = path.join(dir, `pages${PATH}.html${suffix}`)
      expect(decode(await readFile(file), encoding).toString()).toContain('<title>Belgium</title>')
      expect((await stat(file)).mode & 0o777).toBe(0o644)
    }
  })

  test('replaces the earlier one in every form', async () => {
    const store = await PageStore.open(await temporaryFolder())
    await store.put(page(PATH, 'Old'))
    await bodiesOf(store, PATH)
    await store.put(page(PATH, 'New'))
    for (const body of await bodiesOf(store, PATH)) expect(body).toContain('New')
  })

  test.each([
    ['a short one', { body: '<p>Short</p>' }, ['pages/en.html']],
    ['a withdrawn one', { status: 410, body: '<p>Withdrawn</p>' }, ['gone/en.html']],
    ['one of another type', { contentType: 'image/png' }, ['pages/en']],
  ] as const)(
    'leaves no file of the earlier one when %s takes its place',
    async (_name, more, left) => {
      const dir = await temporaryFolder()
      const store = await PageStore.open(dir)
      await store.put(page('/en', 'Long'))
      await store.put(page('/en', 'Other', more))
      expect(await filesIn(dir)).toEqual(left)
    },
  )

  test('has the last of several bodies put at the same time', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    const texts = ['x'.repeat(200_000), 'second', 'third']
    await Promise.all(texts.map((text) => store.put(page(PATH, text))))
    expect(store.get(PATH)?.inputs).toBe('inputs of third')
    expect((await bodiesOf(await PageStore.open(dir), PATH))[0]).toContain('third')
  })

  test('keeps its files when only what it was made from changed', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    await store.put(page(PATH, 'Same'))
    const before = await stat(path.join(dir, `pages${PATH}.html`))
    await store.put(page(PATH, 'Same', { inputs: 'other', asked: ['ncbs'] }))
    const after = await stat(path.join(dir, `pages${PATH}.html`))
    expect(after.ino).toBe(before.ino)
    const reopened = await PageStore.open(dir)
    expect(reopened.get(PATH)).toMatchObject({ inputs: 'other', asked: ['ncbs'] })
    expect(await bodiesOf(reopened, PATH)).toHaveLength(3)
  })

  test('is not compressed when it is small or of a compressed type', async () => {
    const store = await PageStore.open(await temporaryFolder())
    await store.put(page('/small', 'x', { body: 'x'.repeat(255) }))
    await store.put(page('/photo', 'x', { body: 'x'.repeat(999), contentType: 'image/webp' }))
    await store.put(page('/data', 'x', { body: 'x'.repeat(999), contentType: 'application/json' }))
    await store.put(page('/icon.svg', 'x', { body: 'x'.repeat(999), contentType: 'image/svg+xml' }))
    const compressed = [...store.paths()].filter((name) => store.get(name)?.forms.br)
    expect(compressed).toEqual(['/data', '/icon.svg'])
  })

  test('may be a file of media, kept as it was when the source changes', async () => {
    const dir = await temporaryFolder()
    const source = path.join(await temporaryFolder(), 'upload.webp')
    const pixels = 'pixels'.repeat(100)
    await writeFile(source, pixels)
    const store = await PageStore.open(dir)
    const put = (address: string) =>
      store.putFile(address, 'image/webp', sha256(pixels), () => readFile(source))
    await put('/media/abc.webp')
    await writeFile(source, 'other pixels')
    const reopened = await PageStore.open(dir)
    expect(reopened.get('/media/abc.webp')).toMatchObject({ immutable: true })
    expect(reopened.get('/media/abc.webp')?.forms.gzip).toBeUndefined()
    expect(await bodiesOf(reopened, '/media/abc.webp')).toEqual([pixels])
    // L1 What was put in its place since is not what is meant.
    await expect(put('/media/def.webp')).rejects.toThrow('its file was exchanged')
    expect(store.get('/media/def.webp')).toBeUndefined()
  })
})

describe('a page that was removed', () => {
  test('is gone for this process, for the next one and from the folder', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    await store.put(page(PATH, 'Belgium'))
    await store.remove(PATH)
    await store.remove(PATH)
    await store.remove('/never/was')
    expect(store.get(PATH)).toBeUndefined()
    expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
    await expect(stat(path.join(dir, `pages${PATH}.html.br`))).rejects.toThrow('ENOENT')
    await expect(store.read(PATH, 'br')).rejects.toThrow(PageStoreError)
  })

  test('is not shown while it is being removed, nor by a put that was under way', async () => {
    const store = await PageStore.open(await temporaryFolder())
    await store.put(page(PATH, 'Old'))
    const put = store.put(page(PATH, 'New'))
    const removed = store.remove(PATH)
    expect(store.get(PATH)).toBeUndefined()
    await Promise.all([put, removed])
    expect(store.get(PATH)).toBeUndefined()
  })

  test.each(['rename', 'appendFile'])(
    'goes with its files, also for the next process, when the disk refuses %s',
    async (refused) => {
      const dir = await temporaryFolder()
      const store = await PageStore.open(dir)
      await store.put(page(PATH, 'Belgium'))
      const disk = breakDisk(0, { refuse: (change) => change === refused })
      await store.remove(PATH).finally(() => {
        disk.repair()
      })
      expect(store.get(PATH)).toBeUndefined()
      expect(await filesIn(dir)).toEqual([])
      expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
    },
  )

  test('is reported when the disk refuses everything, and can be removed later', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    await store.put(page(PATH, 'Belgium'))
    const disk = breakDisk(0)
    await expect(
      store.remove(PATH).finally(() => {
        disk.repair()
      }),
    ).rejects.toThrow(PageStoreError)
    expect(store.get(PATH)).toBeUndefined()
    await store.remove(PATH)
    expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
  })

  describe('while the disk takes what the journal says and does not let go of files', () => {
    let dir: string
    let store: PageStore

    beforeEach(async () => {
      dir = await temporaryFolder()
      store = await PageStore.open(dir)
      await store.put(page(PATH, 'Belgium'))
      const disk = breakDisk(0, { refuse: (change) => ['rename', 'rm'].includes(change) })
      await expect(store.remove(PATH)).rejects.toThrow(PageStoreError)
      await store.removeRefused()
      disk.repair()
      expect(store.get(PATH)).toBeUndefined()
      expect(await filesIn(dir)).toHaveLength(3)
    })

    test('is gone for the next process', async () => {
      expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
      expect(await filesIn(dir)).toEqual([])
    })

    test('is taken out when that is tried again, and no mark counts until then', async () => {
      store.setMark('true')
      expect(store.mark).toBe('')
      await store.removeRefused()
      expect(await filesIn(dir)).toEqual([])
      store.setMark('true')
      expect(store.mark).toBe('true')
    })

    test('L1 makes way for what takes its place', async () => {
      await store.put(page(PATH, 'Withdrawn', { status: 410 }))
      expect((await filesIn(dir)).filter((file) => !file.startsWith('gone/'))).toEqual([])
    })

    test('stays when it is put again before that is tried', async () => {
      await Promise.all([store.put(page(PATH, 'Restored')), store.removeRefused()])
      await store.removeRefused()
      expect((await bodiesOf(store, PATH))[2]).toContain('Restored')
      expect(await filesIn(dir)).toHaveLength(3)
    })
  })
})

describe('a page that cannot be stored', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'because the disk is full after %i changes is the old one or none, and gone once removed',
    async (allowed) => {
      const dir = await temporaryFolder()
      const store = await PageStore.open(dir)
      const old = page(PATH, 'Old')
      await store.put(old)
      const disk = breakDisk(allowed, {
        isTorn: true,
        refuse: (change) => change !== 'unlink' && change !== 'rm',
      })
      try {
        await expect(store.put(page(PATH, 'New'))).rejects.toThrow(PageStoreError)
        if (store.get(PATH)) expect(await bodiesOf(store, PATH)).toEqual(Array(3).fill(old.body))
        await store.remove(PATH)
        expect(store.get(PATH)).toBeUndefined()
      } finally {
        disk.repair()
      }
      expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
      await store.put(page(PATH, 'Later'))
      expect((await bodiesOf(await PageStore.open(dir), PATH))[2]).toContain('Later')
    },
  )

  test('says which page and why', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    await mkdir(path.join(dir, `pages${PATH}.html/in-the-way`), { recursive: true })
    await expect(store.put(page(PATH, 'Belgium'))).rejects.toThrow(
      /\/en\/countries\/belgium cannot be stored: .*(EISDIR|ENOTEMPTY)/,
    )
    expect(store.get(PATH)).toBeUndefined()
  })

  test('because of its path is refused', async () => {
    const store = await PageStore.open(await temporaryFolder())
    for (const name of ['/../escape', '/en/', '/en//x', '/en\0', '/a\\b'])
      await expect(store.put(page(name, 'x'))).rejects.toThrow(PageStoreError)
    await expect(store.put(page('/en.html', 'x', { contentType: 'text/plain' }))).rejects.toThrow(
      PageStoreError,
    )
    expect([...store.paths()]).toEqual([])
  })
})

describe('pages that are put with help', () => {
  const openHelped = (dir: string) => PageStore.open(dir, { beginThread: beginFormThread })
  const put = (store: PageStore, ...pages: PageToStore[]) =>
    store.withHelp(() => Promise.all(pages.map((each) => store.put(each))))

  test('are the same as without, in their files too', async () => {
    const pages = [
      page(PATH, 'Belgium', { headers: { 'Content-Language': 'en' } }),
      page('/en/short', '', { body: 'Short', contentType: 'text/plain' }),
      page('/en/old', 'Moved', { status: 308, headers: { Location: '/en/new' } }),
      page('/en/bytes', '', { body: Buffer.from('{"bytes":true}'.repeat(50)) }),
    ]
    const [alone, helped] = [await temporaryFolder(), await temporaryFolder()]
    const one = await PageStore.open(alone)
    for (const each of pages) await one.put(each)
    const other = await openHelped(helped)
    await put(other, ...pages)
    const files = await filesIn(alone)
    expect((await filesIn(helped)).toSorted()).toEqual(files.toSorted())
    for (const file of files) {
      const [expected, found] = [path.join(alone, file), path.join(helped, file)]
      expect(await readFile(found)).toEqual(await readFile(expected))
      expect((await stat(found)).mode).toBe((await stat(expected)).mode)
      expect((await stat(found)).mtimeMs).toBe((await stat(expected)).mtimeMs)
    }
    for (const opened of [other, await PageStore.open(helped)])
      for (const { path: name } of pages) expect(opened.get(name)).toEqual(one.get(name))
  })

  test('take the place of earlier ones, and leave nothing where they say the same', async () => {
    const dir = await temporaryFolder()
    const store = await openHelped(dir)
    await store.put(page(PATH, 'Old'))
    await put(store, page(PATH, 'New'))
    for (const body of await bodiesOf(store, PATH)) expect(body).toContain('New')
    const files = await filesIn(dir)
    await put(store, page(PATH, 'New', { inputs: 'of something else' }))
    expect(store.get(PATH)?.inputs).toBe('of something else')
    expect(await filesIn(dir)).toEqual(files)
    await store.put(page(PATH, 'Later'))
    for (const body of await bodiesOf(store, PATH)) expect(body).toContain('Later')
  })

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'are the old ones or none where the disk is full after %i changes, and leave nothing',
    async (allowed) => {
      const dir = await temporaryFolder()
      const store = await openHelped(dir)
      const old = page(PATH, 'Old')
      await store.put(old)
      const disk = breakDisk(allowed, {
        refuse: (change) => change !== 'unlink' && change !== 'rm',
      })
      try {
        await expect(put(store, page(PATH, 'New'))).rejects.toThrow(PageStoreError)
        if (store.get(PATH)) expect(await bodiesOf(store, PATH)).toEqual(Array(3).fill(old.body))
        await store.remove(PATH)
      } finally {
        disk.repair()
      }
      expect(await filesIn(dir)).toEqual([])
      expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
    },
  )
})

describe('what is too large for memory', () => {
  test('is read once for all who take it at the same time', async () => {
    const store = await PageStore.open(await temporaryFolder(), { memory: 8 })
    await store.put(page(PATH, 'Belgium'))
    await store.put(page('/en/belgium', 'Belgium'))
    const [one, other] = await Promise.all(
      [PATH, '/en/belgium'].map((path) => store.read(path, 'identity')),
    )
    expect(one?.toString()).toContain('Belgium')
    expect(other).toBe(one)
    // Somebody has it still.
    expect(await store.read(PATH, 'identity')).toBe(one)
  })
})

describe('a damaged file', () => {
  test('of the same length is never read, and its page is taken out', async () => {
    const dir = await temporaryFolder()
    await (await PageStore.open(dir)).put(page(PATH, 'Belgium'))
    const file = path.join(dir, `pages${PATH}.html.br`)
    const bytes = await readFile(file)
    await writeFile(file, Buffer.from(bytes).reverse())
    const store = await PageStore.open(dir)
    await expect(store.read(PATH, 'br')).rejects.toThrow(PageStoreError)
    expect(store.get(PATH)).toBeUndefined()
    expect((await PageStore.open(dir)).get(PATH)).toBeUndefined()
  })

  test('with the mark of what it was is found when it is read, and known to be lost', async () => {
    const dir = await temporaryFolder()
    await (await PageStore.open(dir)).put(page(PATH, 'Belgium'))
    const file = path.join(dir, `pages${PATH}.html.br`)
    const { atime, mtime } = await stat(file)
    await writeFile(file, (await readFile(file)).reverse())
    await utimes(file, atime, mtime)
    const store = await PageStore.open(dir)
    expect(store.get(PATH)).toBeDefined()
    await expect(store.read(PATH, 'br')).rejects.toThrow(PageStoreError)
    expect(store.get(PATH)).toBeUndefined()
    expect(store.takeLost()).toMatchObject([{ path: PATH, immutable: false }])
    expect(store.takeLost()).toEqual([])
  })

  test('that vanished makes its page absent at the next start', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    await store.put(page(PATH, 'Belgium'))
    await store.put(page('/en', 'Home'))
    await unlink(path.join(dir, `pages${PATH}.html`))
    expect([...(await PageStore.open(dir)).paths()]).toEqual(['/en'])
  })
})

describe('opening', () => {
  test('a folder that cannot be made says which and why', async () => {
    const file = path.join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    await expect(PageStore.open(path.join(file, 'site'))).rejects.toThrow(
      /file\/site cannot be opened/,
    )
  })

  test('the same folder twice gives the same store, however the path is written', async () => {
    const dir = await temporaryFolder()
    const [one, other] = await Promise.all([openPageStore(dir), openPageStore(`${dir}/x/..`)])
    expect(other).toBe(one)
  })

  test('a folder from another copy of the module gives the same store', async () => {
    const dir = await temporaryFolder()
    const store = await openPageStore(dir)
    const copy = '../../../src/page-store/page-store?copy'
    const other = (await import(/* @vite-ignore */ copy)) as { openPageStore: typeof openPageStore }
    expect(other.openPageStore).not.toBe(openPageStore)
    expect(await other.openPageStore(dir)).toBe(store)
  })

  test('a folder that failed can be tried again', async () => {
    const parent = path.join(await temporaryFolder(), 'site')
    await writeFile(parent, '')
    await expect(openPageStore(path.join(parent, 'store'))).rejects.toThrow(PageStoreError)
    await unlink(parent)
    expect([...(await openPageStore(path.join(parent, 'store'))).paths()]).toEqual([])
  })
})

test('pages that were put share what they say alike when told to, and are read as before', async () => {
  const store = await PageStore.open(await temporaryFolder())
  const put = ['/en', '/fr', '/ar'].map((path) => page(path, `The page ${path}`, { inputs: 'one' }))
  for (const each of put) await store.put({ ...each, asked: [...each.asked] })
  const known = put.map(({ path }) => store.get(path))
  expect(known[1]?.asked).not.toBe(known[0]?.asked)
  const economizing = store.economize()
  await Promise.all([store.put(page('/fr', 'Another page')), store.remove('/ar'), economizing])
  expect(store.get('/en')).toEqual(known[0])
  expect(store.get('/ar')).toBeUndefined()
  expect(await bodiesOf(store, '/fr')).toContain(page('/fr', 'Another page').body)
  await store.economize()
  expect(store.get('/fr')?.asked).toBe(store.get('/en')?.asked)
  await store.put(page('/en', 'A new page'))
  expect(await bodiesOf(store, '/en')).toContain(page('/en', 'A new page').body)
  await store.remove('/en')
  expect([...store.paths()]).toEqual(['/fr'])
})

describe('what a page was made from', () => {
  test('is noted for the next start, while the page stays as it is', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    await store.put(page('/en', 'Home', { picture: '/cards/1.png' }))
    const before = store.get('/en')
    await store.setAsked('/en', ['countries'])
    await store.setAsked('/fr', ['countries'])
    expect(store.get('/en')).toEqual({ ...before, asked: ['countries'] })
    const next = await PageStore.open(dir)
    expect(next.get('/en')).toEqual(store.get('/en'))
    expect([...next.paths()]).toEqual(['/en'])
    expect(await bodiesOf(next, '/en')).toContain(page('/en', 'Home').body)
  })

  test('takes the page out when it cannot be noted, and no mark counts until that is mended', async () => {
    const dir = await temporaryFolder()
    const store = await PageStore.open(dir)
    await store.put(page('/en', 'Home'))
    const disk = breakDisk(0)
    await expect(store.setAsked('/en', ['countries'])).rejects.toThrow(PageStoreError)
    disk.repair()
    expect(store.get('/en')).toBeUndefined()
    store.setMark('true')
    expect(store.mark).toBe('')
    await store.put(page('/en', 'Home', { asked: ['countries'] }))
    store.setMark('true')
    await store.put(page('/fr', 'Home'))
    expect(await PageStore.open(dir)).toMatchObject({ mark: 'true' })
  })
})

test('pages are read from disk when memory is too small to keep them', async () => {
  const store = await PageStore.open(await temporaryFolder(), { memory: 1000 })
  const put = page(PATH, 'Belgium')
  await store.put(put)
  const stored = store.get(PATH)
  expect(stored && store.cached(stored, 'identity')).toBeUndefined()
  expect(await bodiesOf(store, PATH)).toEqual([put.body, put.body, put.body])
})
