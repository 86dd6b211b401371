import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { sha256 } from '@/page-store/page-forms'
import { fileOf } from '@/page-store/page-paths'
import type { PageStore } from '@/page-store/page-store'

import { bringTo, edit, liveCountry, liveCrimeArea, marker, pageOf } from '../support/content'
import { damage } from '../support/damage'
import { secondSite } from './support/second-site'
import { HOST, withdrawnHost } from './support/withdrawn-host'

const WRONG = 'Nobody has published this.'
const says = async (store: PageStore, path: string) => String(await store.read(path, 'identity'))

/** Puts something in the place of a page, as if it had been made from other editions. */
const falsify = async (store: PageStore, path: string) => {
  const { status, contentType, asked } = store.get(path) ?? expect.fail(`No page is at ${path}.`)
  await store.put({ path, status, contentType, asked, body: WRONG, inputs: 'others' })
}

describe('W8 a start', () => {
  it('W8 makes what is missing and compares no page, unless something is published that it has not shown', async () => {
    const [area, country] = [await liveCrimeArea(), await liveCountry()]
    const page = await pageOf(country)
    const publish = async () => {
      const summary = marker('summary-')
      await edit(area, { summary })
      await bringTo(area, 'published')
      return summary
    }
    const first = await secondSite()
    await first.site.finish()
    await publish()
    await first.site.update()
    await expect.poll(() => first.store.mark).not.toBe('')
    const picture = first.store.get(page)?.picture ?? expect.fail('The page has no picture.')
    const now = [page, `${page}.md`, `/api/v1/countries/${country.id}/fr.json`]
    const late = [`/api/v1/countries/${country.id}/signed/1.json`, picture]
    for (const path of [...now, ...late]) await first.store.remove(path)
    await falsify(first.store, '/en/accessibility')

    const second = await first.restart()
    for (const path of now) expect(second.store.get(path)).toBeDefined()
    expect(await says(second.store, '/en/accessibility')).toBe(WRONG)
    await second.site.finish()
    for (const path of late) await expect.poll(() => second.store.get(path)).toBeDefined()

    const summary = await publish()
    const { store } = await second.restart()
    expect(await says(store, await pageOf(area))).toContain(summary)
    expect(await says(store, '/en/accessibility')).not.toBe(WRONG)
  })

  it('W8 knows what a page asks that has stayed as it was', async () => {
    const { page, before: first, restore } = await withdrawnHost(secondSite)
    await first.site.update()
    expect(await says(first.store, page)).not.toContain(HOST)
    await expect.poll(() => first.store.mark).not.toBe('')

    const { site, store } = await first.restart()
    await restore()
    await site.update()
    expect(await says(store, page)).toContain(HOST)
  })
})

describe('W8 what the disk has damaged', () => {
  it('W8 is found by who reads it, told of once, and made again with the next look', async () => {
    const country = await liveCountry()
    const page = await pageOf(country)
    const told: string[] = []
    const first = await secondSite((message) => told.push(message))
    await first.site.finish()
    const { picture = '' } = first.store.get(page) ?? {}
    await expect.poll(() => first.store.get(picture)).toBeDefined()
    const paths = [
      ...[page, `${page}.md`, `${page}/feed.atom`, `${page}/editions`, picture],
      ...[`/api/v1/countries/${country.id}/fr.json`, '/api/v1/lists/countries.json'],
      ...[`/api/v1/countries/${country.id}/signed/current.json`, '/api/v1/openapi.json'],
      [...first.store.paths()].find((path) => path.endsWith('.css')) ?? '',
    ]
    const recordOf = ({ store }: typeof first, path: string) =>
      store.get(path) ?? expect.fail(`Nothing is at ${path}.`)
    const before = paths.map((path) => recordOf(first, path))
    for (const record of before) await damage(path.join(first.folder, fileOf(record, 'identity')))

    // What is in memory is not damaged.
    const second = await first.restart()
    for (const { path } of before)
      await expect(second.store.read(path, 'identity')).rejects.toThrow()
    await second.site.update()
    await second.site.finish()
    await expect.poll(() => second.store.get(picture)).toBeDefined()
    for (const { path, forms } of before) {
      const bytes = await second.store.read(path, 'identity')
      expect({ path, hash: sha256(bytes) }).toEqual({ path, hash: forms.identity.sha256 })
    }
    await second.site.update()
    expect(told).toEqual([expect.stringContaining(page)])
  })
})
