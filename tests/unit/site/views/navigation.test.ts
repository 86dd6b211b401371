import { expect, test } from 'vitest'

import { EditionReader } from '../../../../src/editions/edition-set'
import { PageContext } from '../../../../src/site/views/context'
import { navigationOf } from '../../../../src/site/views/navigation'
import { ORIGIN, settings, siteOf } from '../../../support/site-fixture'

function navigate(...hrefs: string[]) {
  const reader = new EditionReader(siteOf())
  const page = { kind: 'country', slug: 'belgium' } as const
  const context = new PageContext({ locale: 'ar', page }, reader, { origin: ORIGIN })
  const navigation = hrefs.map((href) => ({ label: { en: href }, href }))
  return navigationOf(context, { ...settings, navigation })
}

test('without settings the two lists are there, the current one marked', () => {
  expect(navigate().map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
    ['/ar/countries', true],
    ['/ar/crime-areas', false],
  ])
})

test('a path of the site stays in the page’s language', () => {
  expect(navigate('/en/countries', '/crime-areas', '/').map(({ href }) => href)).toEqual([
    '/ar/countries',
    '/ar/crime-areas',
    '/ar',
  ])
})

test('an address that is not of the web is left out', () => {
  expect(
    navigate('javascript:alert(1)', '//evil.example', 'https://other.example/').map(
      ({ href }) => href,
    ),
  ).toEqual(['https://other.example/'])
})
