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
  await panel.page.locator('[data-step=restore]', { hasText: 'Who can do it:' }).waitFor()
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
    for (const width of [820, 1024, 1440]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await overlapsInHeader(page), `${width} pixels wide`).toEqual([])
    }
  })
})

test('what the header offers stands in the same order on pages of our own as on others', async ({
  visit,
}) => {
  const { page } = await Panel.signIn(await visit(), contributor)
  const order = async (path: string) => {
    await page.goto(path)
    await page.locator('.app-header__actions .notification-bell').waitFor()
    const [bell, help] = await Promise.all(
      ['.notification-bell', '.shortcuts-button'].map((each) => page.locator(each).boundingBox()),
    )
    return (bell?.x ?? 0) < (help?.x ?? 0)
  }
  for (const path of ['/admin', '/admin/collections/countries', '/admin/import', '/admin/api-keys'])
    expect(await order(path), path).toBe(true)
})

test('a picture that is too large is not sent: the form says how large one may be', async ({
  visit,
}) => {
  const { page } = await Panel.signIn(await visit({ locale: 'fr' }), contributor)
  await page.goto('/admin/collections/media/create')
  const choose = (megabytes: number) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'picture.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.alloc(megabytes * 1024 * 1024),
    })
  await page.locator('#action-save').waitFor()
  await choose(22)
  await page.getByText(/Cette image fait 22 Mo ; .* 20 Mo/).waitFor()
  expect(await page.locator('#action-save').count()).toBe(0)
})

/** Which controls in the panel's header lie over another, or outside of the page. */
const overlapsInHeader = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [
      '.app-header__mobile-nav-toggler',
      '.step-nav__home',
      '.notification-bell',
      '.shortcuts-button',
      '.app-header__localizer button',
      '.app-header__account',
    ].map((selector) => ({
      selector,
      box: document.querySelector(`.app-header ${selector}`)?.getBoundingClientRect(),
    }))
    const wrong = controls.filter(({ box }) => !box || box.left < 0 || box.right > innerWidth)
    const inOrder = controls.toSorted((one, other) => (one.box?.left ?? 0) - (other.box?.left ?? 0))
    const over = inOrder.filter(
      ({ box }, index) => index > 0 && (inOrder[index - 1]?.box?.right ?? 0) > (box?.left ?? 0),
    )
    return [...wrong, ...over].map(({ selector }) => selector)
  })
