import { expect } from 'vitest'

import { test } from '../support/browser'
import { anonymous } from '../support/client'
import { marker } from '../support/content'
import { demo } from '../support/personas'
import { Panel, untilInteractive } from '../support/panel'
import { violationsOn } from './support/axe'

const read = (key: string) =>
  anonymous().get('/api/v1/countries', { headers: { Authorization: `Bearer ${key}` } })

test('an administrator makes a key, sees it once, replaces it and revokes it', async ({
  visit,
}) => {
  const name = marker('Service')
  const { page } = await Panel.signIn(await visit(), await demo('admin'))
  await page.goto('/admin/api-keys')
  await page.locator('.records__all[aria-busy=false]').waitFor()
  const heading = page.locator('.records__new summary')
  await untilInteractive(heading)
  await heading.click()
  await page.getByLabel('Service').fill(name)
  await page.getByLabel('Who answers for it').fill('An office')
  await page.getByLabel('Read drafts').check()
  await page.getByLabel('Everywhere').check()
  expect(await violationsOn(page, '.records')).toEqual([])
  await page.getByRole('button', { name: 'Make the key' }).click()

  const shown = page.getByRole('textbox', { name: `Key of “${name}”` })
  const first = await shown.inputValue()
  expect((await read(first)).status).toBe(200)
  await page.reload()
  const item = page.getByRole('listitem').filter({ hasText: name })
  await item.waitFor()
  expect(await page.content()).not.toContain(first)

  await item.getByRole('button', { name: 'Replace the key' }).click()
  await item.getByLabel('The key of now counts for').selectOption('0')
  await item.getByRole('button', { name: 'Replace it' }).click()
  const second = await shown.inputValue()
  expect((await read(first)).status).toBe(401)
  expect((await read(second)).status).toBe(200)

  await item.getByRole('button', { name: 'Revoke the key' }).click()
  await item.getByRole('button', { name: 'Revoke it' }).click()
  await item.getByText('Revoked', { exact: true }).waitFor()
  expect((await read(second)).status).toBe(401)
})

test('a contributor is told that keys are not his, and finds no way there', async ({ visit }) => {
  const contributor = await demo('contributor')
  const panel = await Panel.signIn(await visit({ expectedErrors: /status of 403/ }), contributor)
  const { page } = panel
  await panel.openDashboard()
  expect(await page.getByRole('link', { name: 'API keys' }).count()).toBe(0)
  await page.goto('/admin/api-keys')
  await page.getByText('API keys are shown to administrators and auditors.').waitFor()
  expect(await page.locator('.records__list').count()).toBe(0)
})
