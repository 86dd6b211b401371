import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { test } from '../support/browser'
import { bringTo, edit, liveCountry, pageOf, richText } from '../support/content'
import { Panel } from '../support/panel'
import { demo } from '../support/personas'
import { violationsOn } from './support/axe'

const ownViolations = async (page: Page) =>
  (await violationsOn(page)).filter((line) => line.includes('report'))

/** Sends the form as often as it takes not to be taken for a program. */
async function send(page: Page, wrong: string): Promise<void> {
  await page.locator('#wrong').fill(wrong)
  await expect
    .poll(
      async () => {
        expect(await page.locator('#wrong').inputValue()).toBe(wrong)
        const answered = page.waitForEvent('load')
        await page.locator('.report-form button').click()
        await answered
        return page.url()
      },
      { timeout: 30_000, interval: 500 },
    )
    .toContain('/report/')
}

test('a reader on a phone without scripts reports an error, an editor corrects it, and both see the edition that says so', async ({
  visit,
}) => {
  const document = await liveCountry({ lawEnforcement: richText('There is one police force.') })
  const reader = await (
    await visit({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      expectedErrors: /status of 400/,
    })
  ).newPage()
  await reader.goto(await pageOf(document))
  await reader
    .locator('section', { has: reader.locator('#law-enforcement') })
    .getByRole('link', { name: 'Report an error in this section' })
    .click()
  await reader.getByText('About the section “Law enforcement in').waitFor()
  await send(reader, 'There are two police forces.')
  await reader.getByText('Nobody has looked at it yet').waitFor()
  expect(await reader.context().cookies()).toEqual([])
  const reference = reader.url()

  const status = await (await visit({ colorScheme: 'dark' })).newPage()
  for (const locale of ['en', 'ar']) {
    await status.goto(reference.replace('/en/', `/${locale}/`))
    expect(await violationsOn(status)).toEqual([])
  }

  const panel = await Panel.signIn(await visit(), await demo('central'))
  const { page } = panel
  await panel.openDashboard()
  await page.locator(`[data-kind=reports] a[href$="${document.id}"]`).click()
  const card = page.locator('.report-card')
  await card.getByText('There are two police forces.').waitFor()
  expect(await ownViolations(page)).toEqual([])
  await card.getByRole('button', { name: 'Look into it' }).click()
  await card.getByText('Being looked at').waitFor()
  await card.getByRole('button', { name: 'It is corrected' }).click()
  await card.getByRole('textbox').fill('You were right.')
  expect(await ownViolations(page)).toEqual([])
  await card.getByRole('button', { name: 'Confirm' }).click()
  await card.getByText('In the next edition of').waitFor()
  await edit(document, { lawEnforcement: richText('There are two police forces.') })
  await bringTo(document, 'published')

  await reader.goto(reference)
  await reader.getByText('You were right.').waitFor()
  await reader.getByRole('link', { name: 'What changed in edition 2' }).click()
  await reader.locator('ins', { hasText: 'two' }).waitFor()
  await reader.goto(`${await pageOf(document)}/editions`)
  await reader.getByText('Corrects an error reported by a reader').waitFor()
})
