import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { EditionReader } from '../../../../src/editions/edition-set'
import { renderView, searchViewOf, viewOf } from '../../../../src/site/site'
import { searchInFixture } from '../../../support/search-fixture'
import { ORIGIN, siteOf } from '../../../support/site-fixture'

async function search(path: string, among = siteOf()) {
  const errors: unknown[] = []
  const reader = new EditionReader(among)
  const site = { origin: ORIGIN }
  const view =
    viewOf(path, reader, site) ??
    (await searchViewOf(path, reader, site, searchInFixture, (error) => {
      errors.push(error)
    }))
  if (view?.kind !== 'search') throw new Error('It is no page of the search.')
  const { document } = parseHTML(await renderView(view))
  const main = document.querySelector('main')
  return {
    view,
    errors,
    main,
    status: main?.querySelector('[role=status]')?.textContent,
    links: [...(main?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
  }
}

test('is not kept, and is the page that finds for search engines', async () => {
  const { view } = await search('/fr/search?q=police')
  expect(view).toMatchObject({ status: 200, cacheable: false })
  expect(view.frame).toMatchObject({ canonical: `${ORIGIN}/fr/search`, isListed: true })
})

test('shows each result with its kind, its place and the passage with the words marked', async () => {
  const { main } = await search('/en/search?q=police')
  const [country, agency] = main?.querySelectorAll('.results > li') ?? []
  expect(country?.textContent).toMatch(/^Country · EuropeBelgium/)
  expect(country?.querySelector('mark')?.textContent).toBe('police')
  expect(agency?.textContent).toMatch(/^Agency · Belgium/)
  expect(main?.querySelector('.count')?.textContent).toBe('51 results')
})

test('marks a passage that is in another language with it', async () => {
  const { main } = await search('/ar/search?q=police')
  const passages = [...(main?.querySelectorAll('.results > li > p[lang]') ?? [])]
  expect(
    passages.map((each) => [each.getAttribute('lang'), each.getAttribute('dir')]),
  ).toContainEqual(['en', 'ltr'])
})

test('what is not live in memory is left out, whatever the database says', async () => {
  const set = siteOf()
  const belgium = set.document('countries', 'be')
  if (!belgium) throw new Error('The fixture has no Belgium.')
  set.put({ ...belgium, public: 'withdrawn' })
  const { main } = await search('/en/search?q=police', set)
  expect(main?.querySelectorAll('.results > li')).toHaveLength(2)
  const headings = [...(main?.querySelectorAll('.results h2') ?? [])]
  expect(headings.map(({ textContent }) => textContent)).toEqual(['Federal Police', 'NCB Brussels'])
})

test('leads to each kind of results, and to their pages', async () => {
  const first = await search('/en/search?q=police')
  expect(first.links).toEqual(
    expect.arrayContaining([
      '/en/search?q=police&kind=countries',
      '/en/search?q=police&kind=agencies',
      '/en/search?q=police&page=2',
    ]),
  )
  const { links, main } = await search('/en/search?q=police&kind=agencies&page=2')
  expect(links).toEqual(
    expect.arrayContaining([
      '/en/search?q=police',
      '/en/search?q=police&kind=agencies',
      '/en/search?q=police&kind=agencies&page=3',
    ]),
  )
  expect(main?.querySelector('[aria-current=true]')?.textContent).toBe('Agencies 49')
  expect(main?.querySelector('.count')?.textContent).toBe('49 results')
})

test.each(['', '&kind=agencies'])(
  'shows the last page where a later one is asked for: %s',
  async (kind) => {
    const { main, links } = await search(`/en/search?q=police${kind}&page=99`)
    expect(main?.querySelectorAll('.results > li')).toHaveLength(3)
    expect(links.filter((link) => link?.includes('page='))).toEqual([
      `/en/search?q=police${kind}&page=2`,
    ])
  },
)

describe('says which question the results answer', () => {
  test('where another one was meant, with the way to what was typed', async () => {
    const { status, links } = await search('/en/search?q=polcie')
    expect(status).toBe('Nothing matches “polcie”. These are the results for police.')
    expect(links).toContain('/en/search?q=police')
    expect(links).toContain('/en/search?q=polcie&exact=1')
  })

  test('where it can only be the nearest, because no edition has the word that was meant', async () => {
    const { status, main } = await search('/en/search?q=nearest')
    expect(status).toMatch(/^Nothing matches “nearest”\. These are the results for the words/)
    expect(main?.textContent).not.toMatch(/holland/i)
  })

  test('where little was found and something else may have been meant', async () => {
    const { main, links } = await search('/en/search?q=policing')
    expect(main?.textContent).toContain('Did you mean police?')
    expect(links).toContain('/en/search?q=police')
  })

  test('where it was found in other languages, or some words were', async () => {
    expect((await search('/en/search?q=elsewhere')).status).toMatch(/in other languages\.$/)
    expect((await search('/en/search?q=some+words')).status).toMatch(/have some of them\.$/)
  })

  test('where nothing was found, with what to try', async () => {
    const { status, main, links } = await search('/en/search?q=nothing')
    expect(status).toBe('Nothing matches “nothing”.')
    expect(main?.querySelectorAll('.advice li')).toHaveLength(3)
    expect(links).toEqual(['/en/countries', '/en/crime-areas'])
  })
})

test('says so while the search does not answer, and how to go on without it', async () => {
  const { view, errors, links } = await search('/es/search?q=down')
  expect(view).toMatchObject({ status: 503, cacheable: false, headers: { 'Retry-After': '30' } })
  expect(view.frame.heading.text).toBe('La búsqueda no responde en este momento')
  expect(links).toEqual(['/es/countries', '/es/crime-areas'])
  expect(errors).toHaveLength(1)
})

test.each(['/en/search', '/en/search?q=+'])(
  'asks nothing while nothing is typed: %s',
  async (path) => {
    const { view, main } = await search(path)
    expect(view).toMatchObject({ cacheable: true })
    expect(view.body.outcome).toBeUndefined()
    expect(main?.querySelector('.results')).toBeNull()
  },
)
