import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'

import { test } from '../support/browser'
import {
  bringTo,
  edit,
  liveCountry,
  liveCrimeArea,
  marker,
  pageOf,
  richText,
} from '../support/content'
import { violationsOn } from './support/axe'

const NAME = `Country ${marker().slice(-8)}`

/** The part of its address after the language. */
let profile: string
let slug: string
let other: string

beforeAll(async () => {
  const area = await liveCrimeArea()
  const country = await liveCountry({
    name: NAME,
    tagline: 'The first tagline.',
    crimeAreas: [{ crimeArea: area.id, prominence: 'principal' }],
  })
  const publish = async (fields: Record<string, unknown>, arabic: string) => {
    await edit(country, fields)
    await edit(country, { name: 'بلد', tagline: arabic }, 'ar')
    await bringTo(country, 'published')
  }
  await publish({ tagline: 'The second tagline.' }, 'الشعار الأول.')
  await publish({ crimeOverview: richText('About crime, again.') }, 'الشعار الثاني.')
  profile = (await pageOf(country)).replace(/^\/en/, '')
  slug = profile.split('/').at(-1) ?? ''
  other = (await pageOf(await liveCountry({ name: `${NAME} the other` }))).split('/').at(-1) ?? ''
})

const h1 = (page: Page) => page.locator('h1').innerText()

describe('with JavaScript switched off', () => {
  test('a reader goes from a profile to its editions, compares two and finds that of a day', async ({
    visit,
  }) => {
    const page = await (await visit({ javaScriptEnabled: false })).newPage()
    await page.goto(`/en${profile}`)
    await page.getByRole('link', { name: 'All editions' }).click()
    expect(await h1(page)).toBe(`${NAME}: all editions`)

    await page.getByLabel('Earlier edition').fill('1')
    await page.getByLabel('Later edition').fill('3')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL('**/editions/compare?from=1&to=3')
    expect(await page.locator('#compared-tagline del').innerText()).toContain('first')
    expect(await page.locator('#compared-tagline ins').innerText()).toContain('second')

    await page.getByRole('link', { name: /^Edition 1,/ }).click()
    expect(await page.locator('.edition-band').innerText()).toContain('It is not the current one.')
    expect(await page.locator('main').innerText()).toContain('The first tagline.')
    await page.getByRole('link', { name: 'All editions' }).first().click()

    await page.getByLabel('Day', { exact: true }).fill(new Date().toISOString().slice(0, 10))
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL('**/editions/3')
    await page.getByRole('link', { name: 'العربية' }).click()
    await page.waitForURL(`**/ar${profile}/editions/3`)
    expect(await page.locator('main').innerText()).toContain('الشعار الثاني.')
  })

  test('a reader compares a country with another one, starting from its profile', async ({
    visit,
  }) => {
    const page = await (await visit({ javaScriptEnabled: false })).newPage()
    await page.goto(`/en${profile}`)
    await page.getByRole('link', { name: 'Compare with other countries' }).click()
    await page.getByLabel('Country 2').selectOption(other)
    await page.getByRole('button', { name: 'Compare' }).click()
    expect(await page.locator('thead th').allInnerTexts()).toEqual([NAME, `${NAME} the other`])
    expect(await page.getByRole('row', { name: /^Region/ }).innerText()).toContain('Europe')
  })
})

describe.each([
  ['the list of editions', () => `${profile}/editions`],
  ['an edition', () => `${profile}/editions/1`],
  ['two editions compared', () => `${profile}/editions/compare?from=1&to=3`],
  ['countries compared', () => `/compare?countries=${slug},${other}`],
  ['a profile in two languages', () => `${profile}/with/fr`],
])('%s, in Arabic', (_name, addressOf) => {
  test('is open to everybody on a phone in the dark and on a desk in the light', async ({
    visit,
  }) => {
    const page = await (await visit()).newPage()
    await page.goto(`/ar${addressOf()}`)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    for (const { width, colorScheme } of [
      { width: 360, colorScheme: 'dark' },
      { width: 1440, colorScheme: 'light' },
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      expect(await violationsOn(page), `${width} px`).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${width} px`).toBe(0)
    }
  })
})
