import { expect } from 'vitest'

import { test } from '../support/browser'
import { marker } from '../support/content'
import { demo } from '../support/personas'
import { Panel, untilInteractive } from '../support/panel'
import { violationsOn } from './support/axe'

test('an administrator makes a webhook, tries it, sees that it was not answered, and pauses it', async ({
  visit,
}) => {
  const name = marker('Mirror')
  const { page } = await Panel.signIn(await visit(), await demo('admin'))
  await page.goto('/admin/webhooks')
  await page.locator('.records__all[aria-busy=false]').waitFor()
  const heading = page.locator('.records__new summary')
  await untilInteractive(heading)
  await heading.click()
  await page.getByLabel('Name').fill(name)
  // Nothing listens on port 9 here.
  await page.getByLabel('Address').fill('http://127.0.0.1:9/hook')
  const which = page.getByRole('group', { name: 'Of which documents' })
  for (const other of ['Countries', 'Agencies', 'Crime areas'])
    await which.getByLabel(other).uncheck()
  await page.getByRole('button', { name: 'Make the webhook' }).click()
  const secret = await page.getByRole('textbox', { name: `Secret of “${name}”` }).inputValue()
  expect(secret).toMatch(/^whsec_/)
  await page.reload()
  const item = page.getByRole('listitem').filter({ hasText: name })
  const of = await item.locator('dl').innerText()
  expect(of).toContain('National Central Bureaus')
  expect(of).not.toContain('Agencies')
  const trial = item.getByRole('button', { name: 'Send a test' })
  await untilInteractive(trial)
  await trial.click()
  await item.getByText('A test is on its way.').waitFor()
  const log = item.locator('summary')
  await expect
    .poll(
      async () => {
        await log.click()
        await item.getByText('Test', { exact: false }).first().waitFor()
        return item.innerText()
      },
      { timeout: 30_000 },
    )
    .toContain('ECONNREFUSED')
  expect(await page.content()).not.toContain(secret)
  expect(await violationsOn(page, '.records')).toEqual([])
  await item.getByRole('button', { name: 'Pause' }).click()
  await item.getByText('Paused', { exact: true }).waitFor()
})
