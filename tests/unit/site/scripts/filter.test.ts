import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'

import { EditionReader } from '@/editions/edition-set'
import { assets } from '@/site/assets'
import { renderView, viewOf } from '@/site/site'
import { ISO_COUNTRIES } from '@/vocabulary/country-names'
import { LOCALES } from '@/vocabulary/locales'
import { edition, ORIGIN, siteOf } from '../../../support/site-fixture'

const nameIn = (locale: string, iso2: string) =>
  String(new Intl.DisplayNames([locale], { type: 'region' }).of(iso2))

const world = siteOf(
  ...ISO_COUNTRIES.map(({ iso2 }) =>
    edition('countries', iso2, {
      name: Object.fromEntries(LOCALES.map((locale) => [locale, nameIn(locale, iso2)])),
      slug: `country-${iso2.toLowerCase()}`,
      iso2,
      region: 'europe',
    }),
  ),
  edition('countries', 'lodz', { name: { en: 'Łódź' }, slug: 'lodz', region: 'europe' }),
)

function viewAt(path: string) {
  const view = viewOf(path, new EditionReader(world), { origin: ORIGIN })
  if (view?.kind !== 'countries') throw new Error(`${path} is no list.`)
  return view
}

/** What the server leaves of a list. */
const leftByServer = (list: string, sought: string): string[] =>
  viewAt(`${list}?q=${encodeURIComponent(sought)}`).body.groups.flatMap(({ countries }) =>
    countries.map(({ link }) => link.label.text),
  )

/** A list in a browser, with the scripts that it loads. */
async function openList(list: string) {
  const { document, Event } = parseHTML(await renderView(viewAt(list)))
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
    const script = assets(world.settings).get(src)?.body ?? ''
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as the browser does
    new Function('document', script)(document)
  }
  const field = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]')
  if (!field) throw new Error('There is no field.')
  return {
    document,
    type: (text: string): string[] => {
      field.value = text
      field.dispatchEvent(new Event('input'))
      return [...document.querySelectorAll<HTMLElement>('.country-entry')]
        .filter(({ hidden }) => !hidden)
        .map(({ firstElementChild }) => firstElementChild?.textContent ?? '')
    },
  }
}

test.each(LOCALES)(
  '/%s/countries is left as the server leaves it, whoever’s name is typed',
  async (locale) => {
    const list = `/${locale}/countries`
    const { type } = await openList(list)
    for (const { iso2 } of ISO_COUNTRIES) {
      const name = nameIn(locale, iso2)
      const left = type(name)
      expect(left).toContain(name)
      expect(left, name).toEqual(leftByServer(list, name))
    }
  },
)

test.each(['كويت', 'عراق', 'اردن', 'امارات', 'سعودية', 'سودان', 'سوريه', 'lodz', 'cote d ivoire'])(
  '%s is found in Arabic as the server finds it',
  async (sought) => {
    const { type } = await openList('/ar/countries')
    const left = type(sought)
    expect(left).not.toEqual([])
    expect(left).toEqual(leftByServer('/ar/countries', sought))
  },
)

test('counts what is left, as the server does, and hides initials without any', async () => {
  const { document, type } = await openList('/ar/countries')
  const { count } = viewAt('/ar/countries?q=a').body
  expect(type('a')).toHaveLength(count)
  expect(document.querySelector('[role="status"]')?.textContent).toContain(String(count))
  const [only] = type('عراق')
  expect(only).toBe(nameIn('ar', 'IQ'))
  const open = [...document.querySelectorAll('section')].filter(({ hidden }) => !hidden)
  expect(open).toHaveLength(1)
})

test('what the server left for one name stays, with its count, until it is asked for another', async () => {
  const { document, type } = await openList('/en/countries?q=bel')
  const said = () => document.querySelector('[role="status"]')?.textContent
  const [left, before] = [leftByServer('/en/countries', 'bel'), said()]
  for (const typed of ['ukr', 'belg', '']) {
    expect(type(typed), typed).toEqual(left)
    expect(said(), typed).toBe(before)
  }
})
