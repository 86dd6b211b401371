import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'

import type { MediaContent } from '../../../src/content/profiles'
import { EditionReader, EditionSet } from '../../../src/editions/edition-set'
import { pathsOf, renderView, viewOf } from '../../../src/site/site'
import { problemsOf } from '../../support/schema-org'
import { image, ORIGIN, siteOf } from '../../support/site-fixture'

const set = siteOf()

async function documentAt(path: string) {
  const view = viewOf(path, new EditionReader(set), { origin: ORIGIN })
  if (!view) throw new Error(`There is nothing at ${path}.`)
  return parseHTML(await renderView(view)).document
}

const dataAt = async (path: string) =>
  [...(await documentAt(path)).querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  )

test.each(pathsOf(set).filter((path) => !path.includes('.')))(
  '%s tells search engines nothing that schema.org does not know',
  async (path) => {
    for (const data of await dataAt(path)) expect(problemsOf(data)).toEqual([])
  },
)

test.each([
  [{ '@context': 'https://schema.org', '@type': 'Kingdom' }],
  [{ '@context': 'https://schema.org', '@type': 'Country', capital: 'Brussels' }],
  [{ '@context': 'https://schema.org', '@type': 'WebPage', url: '/en' }],
  [{ '@context': 'https://schema.org', '@type': 'WebPage', dateModified: 'yesterday' }],
  [
    {
      '@context': 'https://schema.org',
      '@type': 'Country',
      containedInPlace: { '@type': 'Action' },
    },
  ],
  [{ '@type': 'WebPage' }],
])('the check finds what is wrong with %o', (data) => {
  expect(problemsOf(data)).toHaveLength(1)
})

test('pages are about what they are about', async () => {
  const entityOf = async (path: string) => (await dataAt(path))[0]?.mainEntity
  expect(await entityOf('/fr/countries/belgium')).toMatchObject({
    '@type': 'Country',
    name: 'Belgique',
    url: `${ORIGIN}/fr/countries/belgium`,
    identifier: [{ value: 'BE' }, { propertyID: 'ISO 3166-1 alpha-3', value: 'BEL' }],
    containedInPlace: { name: 'Europe' },
  })
  expect(await entityOf('/en/ncbs/belgium')).toMatchObject({
    '@type': 'GovernmentOrganization',
    areaServed: { '@type': 'Country', name: 'Belgium' },
    parentOrganization: { name: 'Federal Police' },
    contactPoint: [
      { telephone: '+32 2 555 01 00', hoursAvailable: { opens: '00:00' } },
      { email: 'bureau@police.example' },
      { url: 'https://police.example/bureau' },
    ],
  })
  expect(await entityOf('/en/agencies/judicial-police-belgium')).toMatchObject({
    parentOrganization: { url: `${ORIGIN}/en/agencies/federal-police-belgium` },
  })
  expect(await entityOf('/en/crime-areas/cybercrime')).toMatchObject({ '@type': 'DefinedTerm' })
  expect(await entityOf('/en/countries')).toMatchObject({
    '@type': 'Dataset',
    distribution: [
      { encodingFormat: 'application/json', contentUrl: `${ORIGIN}/en/countries.json` },
      { encodingFormat: 'text/markdown' },
    ],
  })
})

test('the home page tells how to search the site', async () => {
  const website = (await dataAt('/ar')).find((data) => data['@type'] === 'WebSite')
  expect(website?.potentialAction).toMatchObject({
    target: { urlTemplate: `${ORIGIN}/ar/search?q={search_term_string}` },
  })
})

const metaOf = async (path: string): Promise<Record<string, string | null>> =>
  Object.fromEntries(
    [...(await documentAt(path)).querySelectorAll('meta[property], meta[name^="twitter:"]')].map(
      (meta): [string, string | null] => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content'),
      ],
    ),
  )

test('a shared country shows a card with its name, another in each language', async () => {
  const english = await metaOf('/en/countries/belgium')
  expect(english).toMatchObject({
    'og:title': 'Belgium',
    'og:locale': 'en_GB',
    'og:image': expect.stringMatching(/^https:\/\/liaison\.example\/share\/\w{32}\.png$/) as string,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Belgium',
    'twitter:card': 'summary_large_image',
  })
  const arabic = await metaOf('/ar/countries/belgium')
  expect(arabic['og:image']).not.toBe(english['og:image'])
})

test('a shared country shows the logo of the settings: another logo is another picture', () => {
  const cardWith = (logo: MediaContent | null) => {
    const settings = { ...set.settings, logo }
    const reader = new EditionReader(new EditionSet(set.all(), settings))
    const view = viewOf('/en/countries/belgium', reader, { origin: ORIGIN })
    return view && 'frame' in view ? view.frame.card : undefined
  }
  const [none, one, other] = [null, image('l1', 'e'), image('l2', 'f')].map(cardWith)
  expect(none?.card.logo).toBeUndefined()
  expect(one?.card.logo).toMatch(/^\/media\/e/)
  expect(new Set([none?.path, one?.path, other?.path]).size).toBe(3)
})

test('a page without a picture asks for none, and a withdrawn one describes nothing', async () => {
  expect(await metaOf('/en/countries')).toMatchObject({ 'twitter:card': 'summary' })
  expect(await metaOf('/en/countries')).not.toHaveProperty('og:image')
  expect(await metaOf('/en/countries/luxembourg')).toEqual({})
  expect(await dataAt('/en/countries/luxembourg')).toEqual([])
})
