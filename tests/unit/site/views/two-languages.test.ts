import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'

import { EditionReader } from '@/editions/edition-set'
import { renderView, viewOf } from '@/site/site'
import { ORIGIN, siteOf } from '../../../support/site-fixture'

const viewAt = (path: string) => viewOf(path, new EditionReader(siteOf()), { origin: ORIGIN })

async function documentAt(path: string) {
  const view = viewAt(path)
  if (!view) throw new Error(`Nothing at ${path}`)
  return parseHTML(await renderView(view)).document
}

const rowsIn = (document: Document, section: string) =>
  [...document.querySelectorAll(`section[aria-labelledby="${section}"] .beside`)].map((row) =>
    [...row.children].map((side) => [
      side.getAttribute('lang'),
      side.getAttribute('dir'),
      side.textContent.slice(0, 12),
    ]),
  )

test('paragraphs stand beside each other where both texts have the same', async () => {
  expect(rowsIn(await documentAt('/fr/countries/belgium/with/ar'), 'crimeOverview')).toEqual([
    [
      ['fr', 'ltr', 'Marchandises'],
      ['ar', 'rtl', 'تعبر البضائع'],
    ],
    [
      ['fr', 'ltr', 'Les enquêtes'],
      ['ar', 'rtl', 'وكثيرًا ما ت'],
    ],
  ])
})

test('texts stand beside each other as a whole where their parts differ', async () => {
  expect(rowsIn(await documentAt('/en/countries/belgium/with/fr'), 'crimeOverview')).toEqual([
    [
      ['en', 'ltr', 'Goods and pe'],
      ['fr', 'ltr', 'Marchandises'],
    ],
  ])
})

test('what is not translated is said to be so, and not given in English twice', async () => {
  const document = await documentAt('/en/countries/belgium/with/es')
  expect(rowsIn(document, 'interpolRole')).toEqual([
    [
      ['en', 'ltr', 'The bureau i'],
      [null, null, 'Not translat'],
    ],
  ])
  expect(document.querySelectorAll('.notice')).toHaveLength(0)
})

test('neither is a tagline', async () => {
  const document = await documentAt('/fr/countries/belarus/with/en')
  const [names, taglines] = [...document.querySelectorAll('.sections > div .beside')]
  expect(names?.textContent).toBe('Pas encore traduit.Belarus')
  expect(taglines?.textContent).toMatch(/^Pas encore traduit\.A country without a coast/)
})

test('the page leads search engines to the one in one language', async () => {
  const document = await documentAt('/ar/countries/belgium/with/en')
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `${ORIGIN}/ar/countries/belgium`,
  )
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
})

test('there is none beside itself, none of nothing, and 410 while the profile is withdrawn', () => {
  expect(viewAt('/en/countries/belgium/with/en')).toBeNull()
  expect(viewAt('/en/countries/atlantis/with/fr')).toBeNull()
  expect(viewAt('/en/countries/luxembourg/with/fr')).toMatchObject({ status: 410 })
})
