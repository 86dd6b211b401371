import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'

import { directionOf, LOCALES, type Locale } from '@/vocabulary/locales'
import { test, type Visit } from '../support/browser'
import { liveCountry, ok, pageOf } from '../support/content'
import { theCast } from '../support/personas'
import { violationsOn } from './support/axe'

const NOTICE = { en: 'Withdrawn while figures are checked.', ar: 'سُحبت للتحقق من الأرقام.' }

/** Each kind of page, by the part of its address after the language, and the status it answers with. */
const PAGES = {
  home: ['', 200],
  'list of countries': ['/countries', 200],
  'countries of a region': ['/countries?region=europe', 200],
  region: ['/regions/europe', 200],
  country: ['/countries/belgium', 200],
  bureau: ['/ncbs/belgium', 200],
  agency: ['/agencies/belarus-state-customs-committee', 200],
  'list of crime areas': ['/crime-areas', 200],
  'crime area': ['/crime-areas/drug-trafficking', 200],
  search: ['/search', 200],
  'search results': ['/search?q=police', 200],
  'statement on accessibility': ['/accessibility', 200],
  'report of an error': ['/report?page=countries/belgium&section=crime-areas&edition=1', 200],
  'page that is not there': ['/countries/atlantis', 404],
  'withdrawn page': ['/countries/withdrawn', 410],
} as const

/**
 * Colours do not depend on the width: three screens show all schemes and both layouts. 320 pixels are 400 % on a
 * screen of 1280.
 */
const SCREENS = [
  { width: 320, height: 740, colorScheme: 'dark', forcedColors: 'none' },
  { width: 320, height: 740, colorScheme: 'light', forcedColors: 'active' },
  { width: 1280, height: 800, colorScheme: 'light', forcedColors: 'none' },
] as const

/** Colours are the same in every language, and a layout in every one of a direction; how much room words take is not. */
const screensFor = (locale: Locale) =>
  SCREENS.filter(({ forcedColors }) => locale === 'en' || forcedColors === 'none').map(
    (screen, index) => ({ ...screen, isLookedThrough: index === 0 || isFirst(locale) }),
  )

/** Whether it is the first of the languages that are written in its direction. */
const isFirst = (locale: Locale): boolean =>
  LOCALES.find((each) => directionOf(each) === directionOf(locale)) === locale

let withdrawn: string

beforeAll(async () => {
  await liveCountry({ name: 'Country overseas', region: 'americas' })
  await liveCountry({ name: 'Unbroken'.repeat(10), tagline: 'Unbroken'.repeat(30) })
  const country = await liveCountry({ name: 'Withdrawn country' })
  const { publisher } = await theCast()
  ok(await publisher.transition(country.collection, country.id, 'withdraw', { comment: NOTICE }))
  withdrawn = (await pageOf(country)).replace(/^\/en/, '')
})

const cases = Object.entries(PAGES).flatMap(([name, [path, status]]) =>
  LOCALES.map((locale) => [name, locale, path, status] as const),
)

/** Lists of countries are narrowed while somebody types. */
const isList = (path: string): boolean => /^\/countries(\?|$)/.test(path)

/** Chromium reports a page that answers 404 or 410 as an error, and is right. */
const optionsFor = (status: number): Visit =>
  status === 200 ? {} : { expectedErrors: new RegExp(`status of ${status}`) }

describe.each(cases)('%s in %s', (_name, locale, path, status) => {
  const address = () => `/${locale}${path === PAGES['withdrawn page'][0] ? withdrawn : path}`

  test('is one document without a cookie, with no script but the site’s own, open to everybody on a narrow and a wide screen', async ({
    visit,
  }) => {
    const context = await visit(optionsFor(status))
    const page = await context.newPage()
    const kinds: string[] = []
    page.on('request', (request) => kinds.push(request.resourceType()))
    const answer = await page.goto(address())
    expect(answer?.status()).toBe(status)

    expect(kinds.filter((kind) => kind === 'document')).toHaveLength(1)
    const scripts = page.locator('script:not([type="application/ld+json"])')
    expect(await scripts.count()).toBe(isList(path) ? 1 : 0)
    expect(await scripts.count()).toBe(
      await page.locator('script[type=module][src^="/assets/"]').count(),
    )
    expect(await context.cookies()).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await page.locator('html').getAttribute('dir')).toBe(directionOf(locale))

    for (const screen of screensFor(locale)) {
      const { width, height, colorScheme, forcedColors, isLookedThrough } = screen
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme, forcedColors })
      if (isLookedThrough)
        expect(
          await violationsOn(page),
          `${width} px, ${colorScheme}, forced colours: ${forcedColors}`,
        ).toEqual([])
      expect(await overflow(page), `${width} px`).toBe(0)
    }
  })
})

test.for(['', '/countries/belgium', '/countries?region=europe', '/search?q=police'])(
  'the language switcher stays on the page: %s',
  async (path, { visit }) => {
    const page = await (await visit({ javaScriptEnabled: false })).newPage()
    await page.goto(`/en${path}`)
    for (const locale of ['ar', 'fr', 'es', 'en']) {
      await page.locator(`nav.languages a[lang=${locale}]`).click()
      await page.waitForURL(`**/${locale}${path}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    }
  },
)

/** By how many pixels a page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('the list of countries narrows while somebody types another name, and counts', async ({
  visit,
}) => {
  const page = await (await visit()).newPage()
  await page.goto('/fr/countries')
  const shown = page.locator('.country-entry:visible')
  const all = await shown.count()
  await page.getByRole('searchbox').fill('BELGI')
  await expect.poll(() => shown.allInnerTexts()).toEqual([expect.stringContaining('Belgique')])
  expect(await page.getByRole('status').innerText()).toBe('1 pays')
  expect(await page.locator('#letter-Z').isVisible()).toBe(false)
  await page.getByRole('searchbox').fill('')
  await expect.poll(() => shown.count()).toBe(all)
})

test('the map leads to countries by keyboard, and can be skipped', async ({ visit }) => {
  const page = await (await visit()).newPage()
  await page.goto('/en')
  const map = page.getByRole('navigation', { name: 'World map' })
  await map.getByRole('link', { name: 'Belgium', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/countries/belgium')
  await page.goBack()
  const skip = page.getByRole('link', { name: 'Skip the map' })
  await skip.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.locator('.region-cards a:focus').count()).toBe(1)
})

describe('with JavaScript switched off', () => {
  test('the region filter shows the countries of a region', async ({ visit }) => {
    const page = await (await visit({ javaScriptEnabled: false })).newPage()
    await page.goto('/en/countries')
    for (const [region, present, absent] of [
      ['europe', 'Belgium', 'Country overseas'],
      ['americas', 'Country overseas', 'Belgium'],
    ] as const) {
      await page.getByLabel('Region', { exact: true }).selectOption(region)
      await page.getByRole('button', { name: 'Show' }).click()
      await page.waitForURL((url) => url.searchParams.get('region') === region)
      const text = await page.locator('main').innerText()
      expect(text).toContain(present)
      expect(text).not.toContain(absent)
    }
  })

  test('search finds a country by its name in the language of the page', async ({ visit }) => {
    const page = await (await visit({ javaScriptEnabled: false })).newPage()
    await page.goto('/ar')
    await page.getByRole('searchbox').fill('بلجيكا')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL('**/ar/search?q=*')
    await page.locator('main').getByRole('link', { name: 'بلجيكا', exact: true }).click()
    await page.waitForURL('**/ar/countries/belgium')
    expect(await page.locator('h1').innerText()).toBe('بلجيكا')
  })

  test('every picture of the gallery loads when it comes into sight', async ({ visit }) => {
    const page = await (await visit({ javaScriptEnabled: false })).newPage()
    await page.goto('/en/countries/belgium')
    const pictures = page.locator('.gallery img')
    expect(await pictures.count()).toBeGreaterThan(1)
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
  })
})

test('a profile is printed on two sheets, in every language', async ({ visit }) => {
  const page = await (await visit()).newPage()
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/countries/belgium`)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), locale).toHaveLength(2)
  }
})

test('a withdrawn page shows its notice and nothing of the profile, in the language of the reader', async ({
  visit,
}) => {
  const page = await (await visit(optionsFor(410))).newPage()
  for (const locale of ['en', 'ar'] as const) {
    await page.goto(`/${locale}${withdrawn}`)
    const text = await page.locator('main').innerText()
    expect(text).toContain(NOTICE[locale])
    expect(text).not.toContain('About crime.')
  }
})

test('the keyboard reaches the content first, and then everything else', async ({ visit }) => {
  const page = await (await visit()).newPage()
  await page.goto('/en/countries/belgium')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toBe('Skip to content')
  expect(await page.locator(':focus').boundingBox()).toMatchObject({
    x: expect.toSatisfy((x: number) => x >= 0) as number,
    y: expect.toSatisfy((y: number) => y >= 0) as number,
  })
  await page.keyboard.press('Enter')
  expect(await page.locator(':focus').getAttribute('id')).toBe('content')
})

test.for(LOCALES)(
  'a reader whose browser speaks "%s" starts in that language',
  async (locale, { visit }) => {
    const page = await (await visit({ locale })).newPage()
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe(`/${locale}`)
  },
)
