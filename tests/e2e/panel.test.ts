import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'

import { test } from '../support/browser'
import { draftCountry, liveCountry, type Document } from '../support/content'
import { Panel } from '../support/panel'
import { demo, newPerson, type Account } from '../support/personas'

/** Payload's own ways around the workflow, as the panel would name them. */
const BYPASS = /\b(publish|unpublish|schedule|duplicate|copy)\b/i

let contributor: Account
let live: Document

beforeAll(async () => {
  contributor = await demo('central')
  live = await liveCountry({ name: 'A live country' })
})

describe('to somebody with every role, Payload offers nothing that goes around the workflow', () => {
  let everything: Account

  beforeAll(async () => {
    everything = await newPerson(['contributor', 'reviewer', 'publisher', 'administrator'])
  })

  test('beside a document that is live', async ({ visit }) => {
    const panel = await Panel.signIn(await visit(), everything)
    await panel.open(live)
    const controls = panel.page.locator('.doc-controls')
    await controls.locator('.doc-controls__popup button').click()
    const menu = panel.page.locator('.popup__content:visible')
    await menu.getByText('Create New').waitFor()
    expect(await menu.innerText()).not.toMatch(BYPASS)
    const buttons = await controls.getByRole('button').allInnerTexts()
    expect(buttons.join()).toContain('Save draft')
    expect(buttons.join()).not.toMatch(BYPASS)
  })

  test('beside a draft with changes that are not saved', async ({ visit }) => {
    const panel = await Panel.signIn(await visit(), everything)
    await panel.open(await draftCountry())
    await panel.field('tagline').fill('Another tagline.')
    await panel.untilSaving('modified')
    const buttons = await panel.page.locator('.doc-controls').getByRole('button').allInnerTexts()
    expect(buttons.join()).not.toMatch(BYPASS)
  })

  test('in a list where documents are chosen', async ({ visit }) => {
    const panel = await Panel.signIn(await visit(), everything)
    await panel.page.goto('/admin/collections/countries')
    await panel.page.locator('tbody input[type=checkbox]').first().click()
    const offered = panel.page.locator('.list-selection')
    await offered.getByText('1 selected').waitFor()
    expect(await offered.innerText()).not.toMatch(BYPASS)
    expect(await offered.innerText()).not.toMatch(/\b(edit|delete)\b/i)
  })
})

test('nobody who is signed out sees a preview', async ({ visit }) => {
  const document = await draftCountry({ tagline: 'Words of a draft.' })
  const path = `/preview/${document.collection}/${document.id}?locale=en`
  const page = await (await visit({ expectedErrors: /status of 401/ })).newPage()
  expect((await page.goto(path))?.status()).toBe(401)
  expect(await page.content()).not.toContain('Words of a draft.')

  const panel = await Panel.signIn(await visit(), await demo('auditor'))
  expect((await panel.page.goto(path))?.status()).toBe(200)
  expect(await panel.page.locator('main').innerText()).toContain('Words of a draft.')
})

test('a document is called by its English name where it has none in the language that is chosen', async ({
  visit,
}) => {
  // The panel remembers the language for whoever has chosen it.
  const { page } = await Panel.signIn(await visit(), await newPerson(['contributor']))
  for (const tab of ['', '/review', '/history', '/translate']) {
    await page.goto(`/admin/collections/countries/${live.id}${tab}?locale=fr`)
    await page.locator('.doc-header__title', { hasText: 'A live country' }).waitFor()
  }
})

test('a publisher withdraws a live page with a notice, and restores it', async ({ visit }) => {
  const panel = await Panel.signIn(await visit(), await demo('publisher'))
  await panel.open(live)
  expect(await panel.take('Withdraw from the site', 'Figures are being checked.')).toEqual([])
  await panel.page.getByText('Withdrawn: the public sees a notice in its place.').waitFor()
  expect(await panel.take('Restore to the site')).toEqual([])
  await panel.page.getByText('The public sees the last edition.').waitFor()
})

describe.each([
  ['en', /^ltr$/i],
  ['ar', /^rtl$/i],
])('in a browser that speaks %s', (locale, direction) => {
  test('the login, the dashboard, a list and a document open, ask only this server, and fit the screen', async ({
    visit,
  }) => {
    const panel = await Panel.signInByForm(await visit({ locale }), contributor)
    const { page } = panel
    const looksRight = async () => {
      expect(await page.locator('html').getAttribute('dir')).toMatch(direction)
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect(widths.scrollWidth).toBe(widths.clientWidth)
    }
    await page.locator('.dashboard').waitFor()
    await looksRight()
    await panel.find('countries', 'Belgium')
    await panel.text('crimeOverview').waitFor()
    await looksRight()
    await page.goto('/admin/account')
    await page.locator('#field-email').waitFor()
    await looksRight()

    await page.setViewportSize({ width: 360, height: 740 })
    await looksRight()
    await panel.find('countries', 'Belgium')
    await looksRight()
    expect(await overlapsInHeader(page)).toEqual([])
  })
})

/** Which controls in the panel's header lie over another, or outside of the page. */
const overlapsInHeader = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [
      '.app-header__mobile-nav-toggler',
      '.step-nav__home',
      '.notification-bell',
      '.app-header__localizer button',
      '.app-header__account',
    ].map((selector) => ({
      selector,
      box: document.querySelector(`.app-header ${selector}`)?.getBoundingClientRect(),
    }))
    const wrong = controls.filter(({ box }) => !box || box.left < 0 || box.right > 360)
    const inOrder = controls.toSorted((one, other) => (one.box?.left ?? 0) - (other.box?.left ?? 0))
    const over = inOrder.filter(
      ({ box }, index) => index > 0 && (inOrder[index - 1]?.box?.right ?? 0) > (box?.left ?? 0),
    )
    return [...wrong, ...over].map(({ selector }) => selector)
  })
