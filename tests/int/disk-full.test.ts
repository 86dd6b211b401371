import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { anonymous } from '../support/client'
import {
  bringTo,
  draftCountry,
  edit,
  inEveryForm,
  inEveryLocale,
  liveCrimeArea,
  marker,
  ok,
  pageOf,
  pictureForm,
  uploadPicture,
  type Document,
} from '../support/content'
import { theCast, type Cast } from '../support/personas'
import { underTest } from '../support/under-test'

/*
 * The server may write files of a certain size only: what goes beyond is refused by the system in the middle of a write, as on a full disk.
 * PostgreSQL, whose processes are others, goes on. For a process of one's own that needs no privilege.
 */
let cast: Cast
let server: number

const limitFiles = (bytes: number | 'unlimited') => {
  execFileSync('prlimit', ['--pid', String(server), `--fsize=${bytes}:`])
}

beforeAll(async () => {
  cast = await theCast()
  const lock = await readFile(path.join(underTest('dataDir'), 'lock'), 'utf8')
  server = (JSON.parse(lock) as { pid: number }).pid
})

afterEach(() => {
  limitFiles('unlimited')
})

const store = () => path.join(underTest('dataDir'), 'site', 'pages')

/** Where what is seen of a text comes from: the stored file of each page, and what the server answers. */
async function look(page: string, word: string) {
  const addresses = inEveryLocale(page).flatMap(inEveryForm)
  const answers = await Promise.all(addresses.map((address) => anonymous().get(address)))
  const files = await Promise.all(
    inEveryLocale(page).map((each) =>
      readFile(path.join(store(), `${each}.html`), 'utf8').catch(() => undefined),
    ),
  )
  return {
    statuses: [...new Set(answers.map(({ status }) => status))],
    saying: answers.filter(({ text }) => text.includes(word)).length / answers.length,
    /** How many of the stored files say it: nginx would send them. */
    stored: files.filter((file) => file?.includes(word)).length,
  }
}

async function newText(area: Document): Promise<string> {
  const word = marker('edition')
  await edit(area, { name: word })
  await bringTo(area, 'approved')
  return word
}

describe('when there is no room on the disk of a server', () => {
  it.each([
    ['for anything', 0],
    ['for what is longer than small pages', 1500],
  ])(
    'W8 %s, a publication goes through, nobody gets the old text, and pages are stored by themselves when there is',
    async (_room, bytes) => {
      const old = marker('edition')
      const area = await liveCrimeArea({ name: old })
      const page = await pageOf(area)
      const word = await newText(area)
      limitFiles(bytes)
      ok(await cast.publisher.transition(area.collection, area.id, 'publish'))
      expect(await look(page, old)).toMatchObject({ saying: 0, stored: 0 })
      expect(await look(page, word)).toMatchObject({ statuses: [200], saying: 1, stored: 0 })
      // Once more, with pages that are out of the store already.
      const next = await newText(area)
      ok(await cast.publisher.transition(area.collection, area.id, 'publish'))
      expect(await look(page, word)).toMatchObject({ saying: 0, stored: 0 })
      expect(await look(page, next)).toMatchObject({ statuses: [200], saying: 1 })

      limitFiles('unlimited')
      await vi.waitFor(
        async () => {
          expect(await look(page, next)).toEqual({ statuses: [200], saying: 1, stored: 4 })
        },
        { timeout: 30_000, interval: 100 },
      )
    },
  )

  it('W8 a withdrawal takes the page away, and it comes back', async () => {
    const word = marker('edition')
    // The notice in its place names it, and says nothing else of it.
    const area = await liveCrimeArea({ summary: word })
    const page = await pageOf(area)
    expect((await look(page, word)).stored).toBe(4)
    limitFiles(0)
    const { id, collection } = area
    ok(await cast.publisher.transition(collection, id, 'withdraw', { comment: 'For now.' }))
    expect(await look(page, word)).toEqual({ statuses: [410], saying: 0, stored: 0 })
    ok(await cast.publisher.transition(collection, id, 'restore'))
    expect((await look(page, word)).statuses).toEqual([200])
    expect((await anonymous().get(page)).text).toContain(word)
    limitFiles('unlimited')
    await vi.waitFor(
      async () => {
        expect((await look(page, word)).stored).toBe(4)
      },
      { timeout: 30_000, interval: 100 },
    )
  })

  it('W8 what pages load holds up no publication, and is stored by itself when there is', async () => {
    const { id: media } = await uploadPicture('A bridge.', `#${randomBytes(3).toString('hex')}`)
    const [country, area] = [await draftCountry({ gallery: [{ media }] }), await liveCrimeArea()]
    await bringTo(country, 'approved')
    const word = await newText(area)
    const { body } = ok(await cast.admin.get('/api/globals/site-settings'))
    const withColour = (accentColour: unknown) =>
      cast.admin.post('/api/globals/site-settings', { accentColour })
    limitFiles(0)
    ok(await withColour('#123456'))
    ok(await cast.publisher.transition('countries', country.id, 'publish'))
    ok(await cast.publisher.transition(area.collection, area.id, 'publish'))
    expect(await look(await pageOf(area), word)).toMatchObject({ statuses: [200], saying: 1 })
    const page = await anonymous().get(await pageOf(country))
    const files = [...page.text.matchAll(/"(\/(?:assets|media)\/[^"\s]+)"/g)].map(
      ([, file]) => file,
    )
    const statuses = async () => {
      const answers = await Promise.all(files.map((file) => anonymous().get(file ?? '')))
      return answers.map(({ status }) => status)
    }
    // The style sheet in that colour and the picture at least.
    expect((await statuses()).filter((status) => status === 404).length).toBeGreaterThanOrEqual(2)

    limitFiles('unlimited')
    await vi.waitFor(
      async () => {
        expect(await statuses()).toEqual(files.map(() => 200))
      },
      // Every page shows the colour, and is stored too.
      { timeout: 120_000, interval: 100 },
    )
    ok(await withColour(body.accentColour))
  })

  it('an upload is refused, and leaves nothing half', async () => {
    const pictures = async () =>
      ok(await cast.writer.get('/api/media?limit=1&depth=0')).body.totalDocs
    const before = await pictures()
    limitFiles(0)
    const body = await pictureForm({ alt: 'A picture.' })
    const refused = await cast.writer.send('POST', '/api/media', { body })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(await pictures()).toBe(before)
    limitFiles('unlimited')
    const again = await pictureForm({ alt: 'A picture.' })
    ok(await cast.writer.send('POST', '/api/media', { body: again }))
  })
})
