import type { Page, Response } from 'playwright-core'
import { expect } from 'vitest'

import { test } from '../support/browser'
import { bringTo, createDraft, crimeAreaFields, draftCountry, marker, ok } from '../support/content'
import { Panel, untilInteractive } from '../support/panel'
import { demo, newPerson } from '../support/personas'
import { violationsOn } from './support/axe'

/** Long enough for a machine that is busy, in milliseconds. */
const PATIENCE = { timeout: 20_000 }

const sheet = (page: Page) => page.locator('.shortcut-sheet')

/** The keys work as soon as it is known whether the person has them on. */
const openSheet = (page: Page) =>
  expect
    .poll(async () => {
      await page.keyboard.press('?')
      return sheet(page).count()
    }, PATIENCE)
    .toBe(1)

const asked = (response: Response) => `${response.request().method()} ${response.url()}`

const untilSettingIsKnown = (page: Page) =>
  page.waitForResponse((response) => response.url().includes('/payload-preferences/liaison-short'))

test('shortcuts lead through a review, write nothing by themselves, and can be switched off', async ({
  visit,
}) => {
  const document = await bringTo(await draftCountry(), 'in-review')
  const reviewer = await newPerson(['reviewer'])
  const panel = await Panel.signIn(await visit(), reviewer)
  const { page } = panel
  await panel.openDashboard()
  await openSheet(page)
  await sheet(page).getByText('Next change', { exact: true }).waitFor()
  expect(await violationsOn(page, '.shortcut-sheet')).toEqual([])
  await page.keyboard.press('Escape')
  await sheet(page).waitFor({ state: 'detached' })

  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.waitForURL((url) => url.pathname === '/admin/collections/countries')
  await page.goto(`/admin/collections/countries/${document.id}/review`)
  await page.locator('[data-transition="request-changes"]').waitFor()
  await expect
    .poll(async () => {
      await page.keyboard.press('j')
      return page.evaluate(() => globalThis.document.activeElement?.id)
    }, PATIENCE)
    .toBe('compared-name')
  await page.keyboard.press('r')
  const comment = page.locator('.review-decision textarea')
  await expect.poll(() => comment.evaluate((node) => node.matches(':focus')), PATIENCE).toBe(true)
  await page.keyboard.type('a? jk')
  expect(await comment.inputValue()).toBe('a? jk')
  expect(await sheet(page).count()).toBe(0)
  const { body } = ok(await reviewer.client.get(`/api/countries/${document.id}/transitions`))
  expect(body.state).toBe('in-review')

  const button = page.locator('.shortcuts-button')
  await button.click()
  await Promise.all([
    page.waitForResponse((response) => /POST .*liaison-shortcuts/.test(asked(response))),
    sheet(page).getByRole('checkbox').uncheck(),
  ])
  await sheet(page).getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => button.evaluate((node) => node.matches(':focus')), PATIENCE).toBe(true)
  await Promise.all([untilSettingIsKnown(page), page.goto('/admin')])
  await page.locator('main.desk').waitFor()
  await page.keyboard.press('?')
  expect(await sheet(page).count()).toBe(0)
  await button.click()
  expect(await sheet(page).getByRole('checkbox').isChecked()).toBe(false)
})

test('a newcomer is led through the first steps, in Arabic on a phone too, and may put them away', async ({
  visit,
}) => {
  const country = await draftCountry()
  const scope = { kind: 'countries', countries: [country.id] }
  const newcomer = await newPerson(['contributor'], scope)
  const panel = await Panel.signIn(await visit(), newcomer)
  const { page } = panel
  await panel.openDashboard()
  const step = page.locator('.first-steps__step', { hasText: 'Open a profile and change it' })
  expect(await step.getByRole('link').getAttribute('href')).toBe(
    `/admin/collections/countries/${country.id}`,
  )
  ok(await newcomer.client.patch(`/api/countries/${country.id}`, { tagline: 'By a newcomer.' }))
  await page.reload()
  await page
    .locator('.first-steps__step[data-done="true"]', { hasText: 'Open a profile' })
    .waitFor()
  expect(await page.locator('.first-steps__step[data-done="true"]').count()).toBe(1)

  const phone = { locale: 'ar', viewport: { width: 360, height: 780 } }
  const onPhone = await Panel.signIn(await visit(phone), newcomer)
  const small = onPhone.page
  await onPhone.openDashboard()
  await small.locator('.first-steps').waitFor()
  expect(await violationsOn(small, 'main')).toEqual([])
  await openSheet(small)
  expect(await violationsOn(small, '.shortcut-sheet')).toEqual([])
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  await Promise.all([
    page.waitForResponse((response) => response.url().includes('/liaison-first-steps')),
    page.getByRole('button', { name: 'Hide the first steps' }).click(),
  ])
  await page.reload()
  await untilInteractive(page.locator('main.desk'))
  await page.getByRole('button', { name: 'Show the first steps' }).click()
  await step.waitFor()
})

test('several drafts of a list are submitted together; a list without rows says what to do', async ({
  visit,
}) => {
  const name = marker('Together')
  const drafts = await Promise.all(
    ['one', 'two'].map((which) =>
      createDraft('crime-areas', crimeAreaFields({ name: `${name} ${which}` })),
    ),
  )
  const { page } = await Panel.signIn(await visit(), await demo('central'))
  await page.goto(`/admin/collections/crime-areas?search=${name}`)
  const boxes = page.locator('tbody').getByRole('checkbox')
  await boxes.nth(1).waitFor()
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  const together = page.locator('.together')
  await together.getByRole('button', { name: 'Submit for review' }).click()
  await together.getByRole('textbox').first().fill('Two new areas.')
  await together.locator('.workflow-panel__buttons button').first().click()
  await expect
    .poll(() => page.locator('.standing-badge[data-standing="in-review"]').count(), PATIENCE)
    .toBe(2)
  const { client } = await demo('central')
  for (const { id } of drafts)
    expect(ok(await client.get(`/api/crime-areas/${id}/transitions`)).body.state).toBe('in-review')

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'On the site' }).waitFor()
  expect(await page.getByRole('button', { name: 'Status', exact: true }).count()).toBe(0)

  const auditor = (await Panel.signIn(await visit(), await demo('auditor'))).page
  await auditor.goto(`/admin/collections/crime-areas?search=${name}`)
  await auditor.locator('tbody').getByRole('link').first().waitFor()
  expect(await auditor.locator('tbody').getByRole('checkbox').count()).toBe(0)
  await auditor.goto(`/admin/collections/crime-areas?search=${name}x`)
  await auditor.getByRole('heading', { name: `Nothing matches “${name}x”` }).waitFor()
  expect(await violationsOn(auditor, '.empty-list')).toEqual([])
})
