import { expect } from 'vitest'

import { test } from '../support/browser'
import { bringTo, draftCountry, marker, ok, pageOf } from '../support/content'
import { Panel } from '../support/panel'
import { newPerson, theCast } from '../support/personas'

test('W7 a scheduled publication that fails is on the desk with its reason, shows the public nothing, and is made up for', async ({
  visit,
}) => {
  const { admin } = await theCast()
  const [leaving, staying] = [await newPerson(['publisher']), await newPerson(['publisher'])]
  const name = marker('Scheduledland')
  const country = await bringTo(await draftCountry({ name }), 'approved')
  const address = await pageOf(country)
  const panel = await Panel.signIn(await visit({ expectedErrors: /status of 404/ }), staying)
  const { page } = panel

  const scheduledFor = new Date(Date.now() + 6000).toISOString()
  ok(await leaving.client.transition('countries', country.id, 'schedule', { scheduledFor }))
  ok(await admin.patch(`/api/users/${leaving.id}`, { roles: ['contributor'] }))

  const failed = page.locator('main.desk')
  await expect
    .poll(
      async () => {
        await page.goto('/admin?show=failed')
        return failed.innerText()
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toContain(name)
  expect((await page.goto(address))?.status()).toBe(404)

  await panel.open(country)
  await page.getByText('The scheduled publication failed:').waitFor()
  expect(await panel.take('Publish')).toEqual([])
  expect((await page.goto(address))?.status()).toBe(200)
  expect(await page.locator('h1').innerText()).toBe(name)
})
