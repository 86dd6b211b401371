import { beforeEach, describe, expect, test } from 'vitest'

import { lateAnswersIn } from '../../../src/api/files/late-answers'
import { digestOf } from '../../../src/content/canonical'
import { EditionSet } from '../../../src/editions/edition-set'
import { keysOfChange } from '../../../src/editions/keys-of-change'
import type { CurrentEdition } from '../../../src/editions/edition'
import { PageStore } from '../../../src/page-store/page-store'
import { ApiFiles } from '../../../src/publication/api-files'
import { LateApiFiles } from '../../../src/publication/late-api-files'
import { LateFiles } from '../../../src/publication/late-files'
import { ShareImages } from '../../../src/publication/share-images'
import { StoredPages } from '../../../src/publication/stored-pages'
import { Suspects } from '../../../src/publication/suspects'
import { edition, image, ORIGIN, settings } from '../../support/site-fixture'
import { makeSigningKey, type PublicKey } from '../../../src/signing/keys'
import { isSignedBy, Signer, type SignedFile } from '../../../src/signing/signed-file'
import { isApiPath, KEYS_PATH } from '../../../src/vocabulary/api-root'
import { temporaryFolder } from '../../support/temporary-folder'

const drugs = edition('crime-areas', 'drugs', { name: { en: 'Drugs' }, slug: 'drugs' })
const belgium = edition(
  'countries',
  'be',
  {
    name: { en: 'Belgium', ar: 'بلجيكا' },
    slug: 'belgium',
    crimeAreas: [{ crimeArea: 'drugs', prominence: 'principal' }],
  },
  { sequence: 3, media: { p: image('p', 'a', { alt: { en: 'A port', fr: 'Un port' } }) } },
)
/** With Belgium, which comes before them, two more than a page takes. */
const others = Array.from({ length: 21 }, (_, index) =>
  edition('countries', `o${String(index)}`, {
    name: { en: `Other ${String(index).padStart(2, '0')}` },
    slug: `other-${String(index)}`,
  }),
)

/** As the workflow approved it. */
const approved = (each: CurrentEdition): CurrentEdition => ({
  ...each,
  hash: digestOf({ content: each.content, media: each.media }),
})

/** What no edition in memory tells is not asked here. */
const nobody = { query: () => Promise.reject(new Error('There is no database.')) }

const key = makeSigningKey()
const api = { origin: ORIGIN, signer: () => Promise.resolve(new Signer(key, ORIGIN)) }

let keys: PublicKey[]
let dir: string
let store: PageStore
let set: EditionSet
let documents: ApiFiles
let files: LateApiFiles

const mustNotFail = (path: string, error: unknown): never => {
  throw new Error(path, { cause: error })
}

const open = (): void => {
  documents = new ApiFiles(store, 'build')
  files = new LateApiFiles(store, 'build', lateAnswersIn({ pool: nobody, api }), documents)
}

/** Those that a database is not asked for. */
const known = (paths: Iterable<string>): string[] =>
  [...paths].filter((path) => !/lists\/(media|editions|changes)/.test(path))

async function takeOut(paths: Iterable<string>): Promise<string[]> {
  await documents.refresh(documents.addresses(set), set, (_, path, error) =>
    mustNotFail(path, error),
  )
  return new LateFiles(store, [files], mustNotFail).takeOut(known(paths), {
    set,
    sequence: 3,
    keys,
  })
}

const writeAll = async (paths: string[]) => {
  for (const path of paths) await files.write(path, { set, sequence: 3, keys })
}

beforeEach(async () => {
  dir = await temporaryFolder()
  store = await PageStore.open(dir)
  keys = [key.public]
  set = new EditionSet([belgium, drugs, ...others].map(approved), settings)
  open()
  await writeAll(await takeOut(files.paths(set)))
})

/** What a publication does before it is answered; answers what is to be written afterwards. */
async function publish(next: CurrentEdition): Promise<string[]> {
  const before = set.document(next.collection, next.id)
  const keys = keysOfChange(before, next)
  set.put(approved(next))
  const inAll = files
    .paths(set)
    .filter((path) => path.endsWith('/all.json') || path.includes('/signed/'))
  return takeOut(new Set([...files.asking(keys), ...files.pathsOf(next, set), ...inAll]))
}

const read = async (path: string) => {
  const stored = store.get(`/api/v1/${path}`)
  if (!stored) return undefined
  const body: unknown = JSON.parse((await store.read(stored.path, 'identity')).toString())
  return { ...stored, body }
}

describe('a document in all languages', () => {
  test('is stored under each of its addresses', async () => {
    for (const name of ['be', 'belgium'])
      expect(await read(`countries/${name}/all.json`)).toMatchObject({
        status: 200,
        headers: { 'Surrogate-Key': `site page:/api/v1/countries/${name}` },
        body: { id: 'be', locale: ['en', 'fr', 'es', 'ar'], name: { en: 'Belgium', ar: 'بلجيكا' } },
      })
  })

  test('W8 is out of the store from a publication on until it is written', async () => {
    const renamed = { ...belgium, content: { ...belgium.content, name: { en: 'Belgique' } } }
    const missing = await publish(renamed)
    expect(missing).toContain('/api/v1/countries/be/all.json')
    expect(await read('countries/be/all.json')).toBeUndefined()
    await writeAll(missing)
    expect(await read('countries/be/all.json')).toMatchObject({
      body: { name: { en: 'Belgique' } },
    })
  })

  test('is its notice while it is withdrawn', async () => {
    await writeAll(await publish({ ...belgium, public: 'withdrawn', notice: { en: 'Later.' } }))
    expect(await read('countries/be/all.json')).toMatchObject({
      status: 410,
      contentType: 'application/problem+json; charset=utf-8',
      body: { notice: { en: 'Later.' } },
    })
  })
})

describe('the first page of a list', () => {
  const cursorIn = (page: { body?: unknown } | undefined) =>
    (page?.body as { page: { next: string } } | undefined)?.page.next ?? ''

  test('leads on by a header that keeps the language', async () => {
    const [plain, inFrench] = [
      await read('lists/countries.json'),
      await read('lists/countries/fr.json'),
    ]
    expect((plain?.body as { data: unknown[] } | undefined)?.data).toHaveLength(20)
    expect(plain?.headers.Link).toBe(`</api/v1/countries?cursor=${cursorIn(plain)}>; rel="next"`)
    expect(inFrench?.headers.Link).toBe(
      `</api/v1/countries?locale=fr&cursor=${cursorIn(inFrench)}>; rel="next"`,
    )
    expect((await read('lists/crime-areas.json'))?.headers.Link).toBeUndefined()
  })

  test('is written again when a document on it changes, or the name of one that it shows', async () => {
    const [lists, other] = [/lists\/countries/, /lists\/(?!countries|crime-areas)/]
    const texted = { ...belgium, content: { ...belgium.content, tagline: { en: 'A country.' } } }
    const ofText = await publish(texted)
    // In Arabic it is on the second page.
    expect(ofText.filter((path) => lists.test(path))).toHaveLength(5)
    expect(ofText.filter((path) => other.test(path))).toEqual([])
    await writeAll(ofText)
    const ofName = await publish({ ...drugs, content: { ...drugs.content, name: { en: 'X' } } })
    expect(ofName.filter((path) => lists.test(path))).toHaveLength(5)
  })

  test('stays as it is when one changes that is on a later page', async () => {
    const last = others.at(-1)
    if (!last) throw new Error('There is none.')
    const next = { ...last, content: { ...last.content, tagline: { en: 'A country.' } } }
    expect((await publish(next)).filter((path) => path.includes('/lists/'))).toEqual([])
  })

  test('L1 shows no document that is withdrawn', async () => {
    await writeAll(await publish({ ...belgium, public: 'withdrawn' }))
    expect(JSON.stringify((await read('lists/countries.json'))?.body)).not.toContain('Belgium')
  })
})

describe('a picture', () => {
  test('is stored in each language and in all, while a live document uses it', async () => {
    expect(await read('media/p/fr.json')).toMatchObject({ body: { id: 'p', alt: 'Un port' } })
    expect(await read('media/p/all.json')).toMatchObject({ body: { alt: { fr: 'Un port' } } })
    await publish({ ...belgium, media: {} })
    expect(await read('media/p/fr.json')).toBeUndefined()
  })

  test('has the words that were approved last', async () => {
    const media = { p: image('p', 'a', { alt: { en: 'The port' } }) }
    await writeAll(await publish({ ...drugs, media, sequence: 4 }))
    expect(await read('media/p/en.json')).toMatchObject({ body: { alt: 'The port' } })
  })
})

describe('a document’s current edition with its signature', () => {
  const signed = async (name: string) =>
    (await read(`countries/${name}.json`))?.body as SignedFile | undefined

  test('is stored under each of its addresses, with its number and without', async () => {
    const [first] = await Promise.all(
      ['be', 'belgium'].flatMap((name) =>
        ['current', '1'].map((each) => signed(`${name}/signed/${each}`)),
      ),
    )
    expect(first && isSignedBy(first, key.public)).toBe(true)
    expect(first?.signed).toMatchObject({ number: 1, of: { type: 'countries', id: 'be' } })
    for (const each of ['be/signed/1', 'belgium/signed/current', 'belgium/signed/1'])
      expect(await signed(each)).toEqual(first)
    expect((await read('countries/be/signed/1.json'))?.headers).toMatchObject({
      'Content-Disposition': 'attachment',
      'Surrogate-Key': 'site page:/api/v1/countries/be/signed',
    })
  })

  test('W8 goes when there is a newer one, and its number with it', async () => {
    const next = { ...belgium, number: 2, content: { ...belgium.content, tagline: { en: 'New.' } } }
    const missing = await publish(next)
    for (const each of ['current', '1', '2'])
      expect(await signed(`be/signed/${each}`)).toBeUndefined()
    await writeAll(missing)
    expect((await signed('be/signed/2'))?.signed).toMatchObject({ number: 2 })
    expect(await signed('be/signed/current')).toEqual(await signed('be/signed/2'))
    expect(await signed('be/signed/1')).toBeUndefined()
  })

  test('W8 L1 names other documents as they are called, and none that is withdrawn', async () => {
    const renamed = { ...drugs, content: { ...drugs.content, name: { en: 'Illicit drugs' } } }
    await writeAll(await publish(renamed))
    expect(JSON.stringify(await signed('be/signed/current'))).toContain('Illicit drugs')
    const missing = await publish({ ...renamed, public: 'withdrawn' })
    expect(await signed('be/signed/current')).toBeUndefined()
    await writeAll(missing)
    expect(JSON.stringify(await signed('be/signed/current'))).not.toContain('drugs')
  })

  test('is the notice while it is withdrawn', async () => {
    await writeAll(await publish({ ...belgium, public: 'withdrawn', notice: { en: 'Later.' } }))
    for (const each of ['current', '1'])
      expect(await read(`countries/be/signed/${each}.json`)).toMatchObject({
        status: 410,
        body: { notice: { en: 'Later.' } },
      })
  })

  test('is not stored where it is not what was approved', async () => {
    set.put({ ...approved(belgium), hash: 'another' })
    const missing = await takeOut(files.pathsOf(belgium, set))
    await writeAll(missing)
    expect(await signed('be/signed/1')).toBeUndefined()
  })

  test('goes with the keys when one is new or revoked, and is not signed with one that is not published', async () => {
    expect((await read('countries/be/signed/1.json'))?.body).toBeDefined()
    const next = makeSigningKey()
    keys = [next.public, key.public]
    const missing = await takeOut(files.paths(set))
    expect(missing).toContain(KEYS_PATH)
    expect(missing).toContain('/api/v1/countries/be/signed/1.json')
    await writeAll(missing)
    const stored = (await store.read(KEYS_PATH, 'identity')).toString()
    expect(stored).toBe(JSON.stringify({ keys }))
    keys = [next.public]
    const afterwards = await takeOut(files.paths(set))
    expect(await signed('be/signed/1')).toBeUndefined()
    await expect(writeAll(afterwards.filter((path) => path.includes('/signed/')))).rejects.toThrow(
      'are being changed',
    )
  })
})

describe('a bureau’s current edition with its signature', () => {
  const bureau = edition(
    'ncbs',
    'ncb-be',
    { name: { en: 'NCB Brussels' }, country: 'be' },
    { number: 2 },
  )

  /** Takes out what the site takes out of what is stored of documents. */
  async function publishAsTheSiteDoes(next: CurrentEdition): Promise<void> {
    const site = { ...{ store, build: 'build' }, site: { origin: ORIGIN }, log: mustNotFail }
    const late = new LateFiles(store, [files], mustNotFail)
    const pages = new StoredPages(site, new ShareImages(store, mustNotFail))
    const suspects = new Suspects(pages, documents, late)
    const paths = suspects.put(approved(next), set.document(next.collection, next.id), set)
    const addresses = paths.filter((path) => isApiPath(path) && !late.has(path))
    await documents.takeOut(addresses, set, (_, path, error) => mustNotFail(path, error))
    const beside = addresses.flatMap((address) => late.beside(address, set))
    const others = paths.filter((path) => late.has(path))
    await late.takeOut(known([...others, ...beside]), { set, sequence: 3, keys })
  }

  const numbered = () => read('ncbs/belgium/signed/2.json')

  beforeEach(async () => {
    set.put(approved(bureau))
    await writeAll(await takeOut(files.paths(set)))
    expect(await numbered()).toMatchObject({ status: 200, body: { signed: { number: 2 } } })
  })

  test('W8 goes from its country’s address with that', async () => {
    const content = { ...belgium.content, slug: 'moved' }
    await publishAsTheSiteDoes({ ...belgium, number: 7, content })
    expect(await numbered()).toBeUndefined()
  })

  test('L1 goes from its country’s address when that is withdrawn', async () => {
    await publishAsTheSiteDoes({ ...belgium, public: 'withdrawn' })
    expect(await numbered()).toBeUndefined()
    expect(await read('ncbs/ncb-be/signed/2.json')).toBeUndefined()
  })
})

test('a start writes what was published meanwhile, and nothing else', async () => {
  store = await PageStore.open(dir)
  open()
  const stored = () => [...store.paths()].map((path) => store.get(path))
  const before = stored()
  await writeAll(await takeOut(files.paths(set)))
  expect(stored().every((page, index) => page === before[index])).toBe(true)
  set.put({ ...drugs, public: 'withdrawn', notice: { en: 'Merged.' } })
  const missing = await takeOut(files.paths(set))
  expect(missing).toContain('/api/v1/crime-areas/drugs/all.json')
  expect(missing).toContain('/api/v1/countries/belgium/all.json')
  expect(missing).not.toContain('/api/v1/countries/o1/all.json')
})
