import { expect, test } from 'vitest'

import type { SiteSettings } from '../../../src/editions/edition'
import { EditionReader, EditionSet } from '../../../src/editions/edition-set'
import { digestsOfPage, pageWithForms, pathsOf, renderView } from '../../../src/site/site'
import { editions, ORIGIN, settings, siteOf } from '../../support/site-fixture'

/** What is to be compared of every page that has other forms: its digests, and what the forms are. */
async function pagesOf(set: EditionSet) {
  const pages = pathsOf(set).map((path) => {
    const page = pageWithForms(path, new EditionReader(set), { origin: ORIGIN })
    return { path, ...page, digests: digestsOfPage(page.view, 'of the test') }
  })
  const withForms = pages.map(async ({ path, view, forms, digests }) => {
    if (!view || !('frame' in view) || forms.size === 0) return []
    const made = [...forms.values()].map(async (form) => {
      const other = form()
      return other && { ...other, text: await renderView(other) }
    })
    return [{ path, digests, said: JSON.stringify(await Promise.all(made)) }]
  })
  return (await Promise.all(withForms)).flat()
}

/** The pages, and which of them are known by another digest, whose forms are, and whose forms are others. */
async function changes(other: EditionSet) {
  const [before, after] = [await pagesOf(siteOf()), await pagesOf(other)]
  const differing = (told: (page: (typeof before)[number]) => string) =>
    before.flatMap((page, index) => {
      const now = after[index]
      return now && told(page) !== told(now) ? [page.path] : []
    })
  return {
    all: before.map(({ path }) => path),
    pages: differing(({ digests }) => digests.page),
    forms: differing(({ digests }) => digests.forms),
    said: differing(({ said }) => said),
  }
}

/** Without one of them, pages would say that they are partly in English. */
const inAll = (text: string) => ({ en: text, fr: text, es: text, ar: text })

const under = (changed: Partial<SiteSettings>) =>
  new EditionSet(editions, { ...settings, ...changed })

test.each<[string, Partial<SiteSettings>]>([
  ['colour', { accentColour: '#123456' }],
  ['tagline', { tagline: inAll('Another tagline') }],
  ['disclaimer', { disclaimer: inAll('Another disclaimer.') }],
  ['navigation', { navigation: [{ label: inAll('Elsewhere'), href: '/elsewhere' }] }],
])(
  'another %s of the site changes every page and none of their other forms',
  async (_, changed) => {
    const { all, pages, forms, said } = await changes(under(changed))
    expect(all.length).toBeGreaterThan(20)
    expect(pages).toEqual(all)
    expect(said).toEqual([])
    expect(forms).toEqual([])
  },
)

test('what the forms say of the site changes them', async () => {
  const { all, pages, forms, said } = await changes(under({ name: inAll('Another name') }))
  expect(pages).toEqual(all)
  expect(said.length).toBeGreaterThan(0)
  expect(forms).toEqual(expect.arrayContaining(said))
})

test('what a document says changes its pages and their forms', async () => {
  const [first] = editions
  if (first?.collection !== 'countries') expect.fail('The first edition is no country.')
  const { pages, forms, said } = await changes(
    siteOf({ ...first, content: { ...first.content, tagline: { en: 'Another tagline' } } }),
  )
  expect(said.length).toBeGreaterThan(0)
  expect(forms).toEqual(said)
  expect(pages).toEqual(expect.arrayContaining(forms))
})
