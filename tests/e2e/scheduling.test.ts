import type { Page } from 'playwright-core'
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

/** Opens the form that asks for the time of a publication. */
async function openSchedule(page: Page) {
  await page.locator('[data-transition=schedule]').click()
  const form = page.locator('.workflow-panel__form')
  return {
    time: form.getByLabel('When, in your time zone (Europe/Brussels)'),
    submit: form.getByRole('button', { name: 'Schedule' }),
    refusals: form.locator('[role=alert]'),
  }
}

test('a time at which nothing can be published is refused in the words of the form, which stays usable', async ({
  visit,
}) => {
  const country = await bringTo(await draftCountry(), 'approved')
  const context = await visit({ timezoneId: 'Europe/Brussels', expectedErrors: /status of 401/ })
  const publisher = await newPerson(['publisher'])
  const panel = await Panel.signIn(context, publisher)
  await panel.open(country)
  const { time, submit, refusals } = await openSchedule(panel.page)
  const refusal = async (value: string) => {
    await time.fill(value)
    await submit.click()
    return refusals.innerText()
  }
  expect(await refusal('')).toBe('Choose a date and a time.')
  expect(await refusal('2020-01-01T09:00')).toContain('This time has passed.')
  expect(await refusal('2099-03-29T02:30')).toContain('There is no such time in your time zone')
  expect(await time.getAttribute('max')).toBe('9999-12-31T23:59')

  await context.clearCookies()
  await refusal('2099-03-30T02:30')
  await expect.poll(() => refusals.innerText()).toContain('You are signed out.')
  expect(await refusals.getByRole('link', { name: 'Sign in again' }).getAttribute('target')).toBe(
    '_blank',
  )
  await Panel.signIn(context, publisher)
  expect(await time.inputValue()).toBe('2099-03-30T02:30')
  await submit.click()
  await panel.page.getByText('It is published by itself at the time that is set.').waitFor()
})
