import { expect, test } from 'vitest'

import { EditionReader, EditionSet } from '../../../../src/editions/edition-set'
import { PageContext } from '../../../../src/site/views/context'
import { worldMapOf } from '../../../../src/site/views/world-map'
import { edition, ORIGIN, settings, siteOf } from '../../../support/site-fixture'

function mapOf(set: EditionSet, locale: 'en' | 'ar' = 'en') {
  const context = new PageContext({ locale, page: { kind: 'home' } }, new EditionReader(set), {
    origin: ORIGIN,
  })
  const countries = context.reader.countries().map(({ content: { name, slug = '', iso2 } }) => ({
    link: { label: { text: name?.[locale] ?? '' }, href: `/${locale}/countries/${slug}` },
    iso2,
    prominence: iso2 === 'BE' ? ('principal' as const) : undefined,
  }))
  return worldMapOf(context, countries)
}

test('links the countries in the order that they come in', () => {
  const map = mapOf(siteOf())
  expect(map?.countries.map(({ link, iso2, prominence }) => [link.href, iso2, prominence])).toEqual(
    [
      ['/en/countries/belgium', 'BE', 'principal'],
      ['/en/countries/belarus', 'BY', undefined],
    ],
  )
})

test('leaves out a country without a known code', () => {
  const nowhere = edition('countries', 'xx', {
    name: { en: 'Nowhere' },
    slug: 'nowhere',
    iso2: 'XX',
  })
  expect(mapOf(siteOf(nowhere))?.countries).toHaveLength(2)
})

test('says what the settings say about boundaries, else the site’s own words', () => {
  const set = siteOf()
  expect(mapOf(set, 'ar')?.note.text).toContain('الحدود')
  set.settings = { ...settings, mapNote: { en: 'Ours.' } }
  expect(mapOf(set, 'ar')?.note).toEqual({ text: 'Ours.', lang: 'en', dir: 'ltr' })
})

test('is not there when the settings turn maps off, or nothing would be on it', () => {
  const set = siteOf()
  set.settings = { ...settings, showMap: false }
  expect(mapOf(set)).toBeUndefined()
  expect(mapOf(new EditionSet([], settings))).toBeUndefined()
})
