import { gzipSync } from 'node:zlib'

import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import type { EditionSet } from '../../../src/editions/edition-set'
import { publicHeaders } from '../../../src/page-store/headers'
import { assets } from '../../../src/site/assets'
import { pathsOf, renderView } from '../../../src/site/site'
import { ISO_COUNTRIES } from '../../../src/vocabulary/country-names'
import { LOCALES } from '../../../src/vocabulary/locales'
import { REGIONS } from '../../../src/vocabulary/regions'
import { anyViewAt, pathsOnRequest } from '../../support/archive-fixture'
import { edition, siteOf } from '../../support/site-fixture'

/*
 * What has to come over the wire before a page is shown and can be used: itself, its style sheet and its modules, compressed.
 * Ten segments of 1,460 bytes come in the first answer of a new connection, before anything was acknowledged (RFC 6928).
 */

const KB = 1024

/** Ten segments, less what the headers take. */
const FIRST_ANSWER = 14 * KB

/** A page with the map of the world, whose shapes are in it. */
const WITH_MAP = 16 * KB

/** With 196 countries, of which each has fifty bytes in the list, and a shape that can be chosen on the map. */
const ALL_COUNTRIES_LISTED = 17.5 * KB
const ALL_COUNTRIES_ON_MAP = 19 * KB

/** The module that narrows a list while somebody types: the only one that pages load. */
const LIST_MODULE = 1 * KB

async function weigh(path: string, among: EditionSet) {
  const html = await renderView(await anyViewAt(path, among))
  const { document } = parseHTML(html)
  const files = assets(among.settings)
  const sizeOf = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .map((each) => files.get(each.getAttribute('src') ?? each.getAttribute('href') ?? ''))
      .reduce((sum, file) => sum + gzipSync(file?.body ?? '').length, 0)
  const [styles, modules] = [sizeOf('link[rel="stylesheet"]'), sizeOf('script[src]')]
  return {
    ...{ styles, modules, all: gzipSync(html).length + styles + modules },
    hasMap: document.querySelector('.world-map') !== null,
    policy: document.head
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content'),
  }
}

const namesOf = (iso2: string) =>
  Object.fromEntries(
    LOCALES.map((locale) => [locale, new Intl.DisplayNames([locale], { type: 'region' }).of(iso2)]),
  )

const set = siteOf()

describe.each([
  ...pathsOf(set).filter((path) => !path.includes('.')),
  ...LOCALES.flatMap(pathsOnRequest),
])('%s', (path) => {
  test('is light, and loads no script unless it is a list of countries that no name narrows yet', async () => {
    const { all, styles, modules, hasMap, policy } = await weigh(path, set)
    expect(styles).toBeGreaterThan(0)
    expect(all).toBeLessThanOrEqual(hasMap ? WITH_MAP : FIRST_ANSWER)
    const isList = /^\/\w\w\/countries(\?(?!.*\bq=)|$)/.test(path)
    expect(modules > 0).toBe(isList)
    expect(modules).toBeLessThanOrEqual(LIST_MODULE)
    // What keeps the module from being loaded before the page is read says nothing that the header does not say.
    expect(policy !== undefined).toBe(isList)
    if (policy !== undefined)
      expect(publicHeaders({})['Content-Security-Policy']?.split('; ')).toContain(policy)
  })
})

describe('with 196 countries', () => {
  const world = siteOf(
    ...ISO_COUNTRIES.slice(0, 196).map(({ iso2 }, index) =>
      edition('countries', iso2, {
        name: namesOf(iso2),
        slug: `country-${iso2.toLowerCase()}`,
        iso2,
        region: REGIONS[index % REGIONS.length] ?? 'europe',
        memberSince: '1986-10',
      }),
    ),
  )

  test.each(
    LOCALES.flatMap((locale): [string, number][] => [
      [`/${locale}`, ALL_COUNTRIES_ON_MAP],
      [`/${locale}/countries`, ALL_COUNTRIES_LISTED],
    ]),
  )('%s stays light', async (path, most) => {
    expect((await weigh(path, world)).all).toBeLessThanOrEqual(most)
  })
})
