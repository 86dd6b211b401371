import { beforeEach, expect, test } from 'vitest'

import type { MediaContent } from '@/content/profiles'
import { EditionSet } from '@/editions/edition-set'
import { PageStore } from '@/page-store/page-store'
import { PageFiles } from '@/publication/page-files'
import { sha256 } from '../page-store/pages'
import { edition, image, ORIGIN, settings } from '../../support/site-fixture'
import { temporaryFolder } from '../../support/temporary-folder'

/** A picture whose files say what they are. */
const picture = (id: string): MediaContent => {
  const { original, sizes, ...rest } = image(id, 'a')
  const withHash = (name: string) => ({ ...original, filename: name, hash: sha256(name) })
  return { ...rest, original: withHash(id), sizes: sizes.map(() => withHash(`${id} in small`)) }
}
const bridge = picture('bridge')
const port = picture('port')
const pathsOf = ({ original, sizes }: MediaContent) =>
  [original, ...sizes].map(({ hash, extension }) => `/media/${hash}.${extension}`)

const area = (media: MediaContent[], standing: 'live' | 'withdrawn' = 'live') =>
  edition(
    'crime-areas',
    'drugs',
    { name: { en: 'Drugs' }, slug: 'drugs' },
    { public: standing, media: Object.fromEntries(media.map((each) => [each.id, each])) },
  )

let store: PageStore
let files: PageFiles
let uploads: Set<string>
let logged: string[]

beforeEach(async () => {
  store = await PageStore.open(await temporaryFolder())
  uploads = new Set(['bridge', 'bridge in small', 'port', 'port in small'])
  logged = []
  files = new PageFiles({
    store,
    site: { origin: ORIGIN },
    media: {
      read: (name) => Promise.resolve(uploads.has(name) ? Buffer.from(name) : undefined),
    },
    log: (message) => logged.push(message),
  })
})

const stored = (...pictures: MediaContent[]) =>
  pictures.flatMap(pathsOf).map((path) => store.get(path) !== undefined)

test('what could not be stored is tried again, and told of once', async () => {
  uploads.delete('bridge')
  const set = new EditionSet([area([bridge, port])], settings)
  await files.putThoseOf(area([bridge, port]))
  expect(stored(bridge, port)).toEqual([false, true, true, true])
  await files.putMissing(set)
  await files.putMissing(set)
  expect(logged).toEqual([expect.stringContaining(pathsOf(bridge)[0] ?? '')])

  uploads.add('bridge')
  await files.putMissing(set)
  expect(stored(bridge, port)).toEqual([true, true, true, true])
  expect(logged).toHaveLength(1)
})

test('L1 pictures are there while a live document shows them', async () => {
  const set = new EditionSet([area([bridge, port])], settings)
  await files.putThoseOf(area([bridge, port]))
  set.put(area([port]))
  await files.removeUnusedPictures(set)
  expect(stored(bridge, port)).toEqual([false, false, true, true])
  set.put(area([port], 'withdrawn'))
  await files.removeUnusedPictures(set)
  await files.putThoseOf(area([port], 'withdrawn'))
  expect(stored(port)).toEqual([false, false])
})
