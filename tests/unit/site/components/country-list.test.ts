import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'

import { EditionReader, EditionSet } from '../../../../src/editions/edition-set'
import { wordsOf } from '../../../../src/site/i18n/language'
import { renderView, viewOf } from '../../../../src/site/site'
import { LOCALES } from '../../../../src/vocabulary/locales'
import { ORIGIN, settings, siteOf } from '../../../support/site-fixture'

/** What stands where a list of countries would, and where it leads. */
async function listAt(path: string, among = siteOf()) {
  const view = viewOf(path, new EditionReader(among), { origin: ORIGIN })
  if (!view) throw new Error(`There is nothing at ${path}.`)
  const list = parseHTML(await renderView(view)).document.getElementById('country-list')
  return {
    said: [...(list?.querySelectorAll('p') ?? [])].map((each) => each.textContent),
    links: [...(list?.querySelectorAll('a') ?? [])].map((each) => each.getAttribute('href')),
  }
}

const cases = LOCALES.flatMap((locale) =>
  [
    'q=zzz',
    'region=africa',
    'region=europe&function=customs',
    'crime-area=drug-trafficking&q=z',
  ].map((query) => [locale, query] as const),
)

test.each(cases)(
  '/%s/countries?%s says that no country matches, and leads to all',
  async (locale, query) => {
    const { noMatchingCountry, browseCountries } = wordsOf(locale)
    expect(await listAt(`/${locale}/countries?${query}`)).toEqual({
      said: [noMatchingCountry, browseCountries],
      links: [`/${locale}/countries`],
    })
  },
)

test('only where nothing narrows the list it says that nothing has been published', async () => {
  const none = { said: [wordsOf('en').noCountries], links: [] }
  expect(await listAt('/en/regions/africa')).toEqual(none)
  expect(await listAt('/en/countries', new EditionSet([], settings))).toEqual(none)
  expect(await listAt('/en/countries?crime-area=unknown', new EditionSet([], settings))).toEqual(
    none,
  )
})
