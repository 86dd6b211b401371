import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { test } from '../support/browser'
import { createDraft, marker } from '../support/content'
import { mailTo } from '../support/mail'
import { demo, newPerson } from '../support/personas'
import { Panel, untilInteractive } from '../support/panel'
import { codeFor } from '../support/totp'
import { violationsOn } from './support/axe'

const PHONE = { viewport: { width: 360, height: 740 } }
const PASSWORD = 'quite a long password'

/** The page fits the screen, and axe finds nothing in what is ours. */
async function expectSound(page: Page, part: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  expect(scrollWidth).toBe(clientWidth)
  expect(await violationsOn(page, part)).toEqual([])
}

test('somebody is invited, sets a password, signs in, sets up two-step sign-in and signs in with a code', async ({
  visit,
}) => {
  const email = `${marker('e2e')}@tests.example`
  // Somebody has just begun a country and not named it yet.
  await createDraft('countries', {})

  const administrator = await Panel.signIn(await visit(), await demo('admin'))
  const { page } = administrator
  await page.goto('/admin/collections/users')
  const invite = page.getByRole('link', { name: 'Invite a person' })
  await untilInteractive(invite)
  await invite.click()
  // Until then the list is there, which names people too.
  await page.locator('.people-form').waitFor()
  await untilInteractive(page.getByLabel('Name', { exact: true }))
  await page.getByLabel('Name', { exact: true }).fill('Noor Invited')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Language of messages').selectOption('ar')
  await page.getByLabel('contributor', { exact: true }).check()
  await page.getByLabel('In countries').check()
  await page.getByLabel('Find a country').fill('belg')
  await page.getByLabel('Belgium', { exact: true }).check()
  await expectSound(page, '.people-page')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await page.getByText('The invitation is valid until').waitFor()
  await expectSound(page, '.people-panel')

  const mail = await mailTo(email)
  expect(mail).toContain('مرحبًا Noor Invited')
  const address = /\/admin\/join\/[\w-]+/.exec(mail)?.[0] ?? ''
  // Payload's page for signing out asks twice now and then; the second time there is nobody to sign out.
  const expectedErrors = /status of 401|\/api\/users\/logout: .* 400/
  const phone = await visit({ ...PHONE, locale: 'ar', expectedErrors })
  const invited = await phone.newPage()
  await invited.goto(address)
  await untilInteractive(invited.locator('input[name=password]'))
  await invited.locator('input[name=password]').fill(PASSWORD)
  await invited.locator('input[name=repeated]').fill(PASSWORD)
  await expectSound(invited, 'main')
  await invited.getByRole('button', { name: 'حفظ كلمة المرور' }).click()
  await invited.getByRole('link', { name: 'الانتقال إلى تسجيل الدخول' }).click()
  await untilInteractive(invited.locator('input[name=email]'))
  await expectSound(invited, '.people-form')
  await invited.locator('input[name=email]').fill(email)
  await invited.locator('input[name=password]').fill(PASSWORD)
  await invited.locator('button[type=submit]').click()
  await invited.waitForURL((url) => url.pathname === '/admin')

  await invited.goto('/admin/account')
  await invited.getByRole('button', { name: 'إعداد', exact: true }).click()
  const secret = (await invited.locator('.people-secret').innerText()).replaceAll(' ', '')
  await expectSound(invited, '.people-panel')
  await invited.getByLabel('الرمز', { exact: true }).fill(codeFor(secret))
  await invited.locator('.people-question input[type=password]').fill(PASSWORD)
  await invited.getByRole('button', { name: 'تفعيل', exact: true }).click()
  await invited.locator('.people-codes li').nth(9).waitFor()
  await expectSound(invited, '.people-panel')
  await invited.getByRole('button', { name: 'احتفظت بها' }).click()

  await invited.goto('/admin/logout')
  await invited.waitForURL((url) => url.pathname === '/admin/login')
  await untilInteractive(invited.locator('input[name=email]'))
  await invited.locator('input[name=email]').fill(email)
  await invited.locator('input[name=password]').fill(PASSWORD)
  await invited.locator('button[type=submit]').click()
  const code = invited.locator('input[name=code]')
  await code.fill('000000')
  await invited.locator('button[type=submit]').click()
  await invited.getByText('هذا الرمز خاطئ').waitFor()
  await expectSound(invited, '.people-form')
  await code.fill(codeFor(secret, 1))
  await invited.locator('button[type=submit]').click()
  await invited.waitForURL((url) => url.pathname === '/admin')

  const again = await (await visit()).newPage()
  await again.goto(address)
  await again.getByRole('heading', { name: 'This invitation no longer works' }).waitFor()
  await expectSound(again, 'main')

  await page.reload()
  await page.getByRole('button', { name: 'Deactivate' }).click()
  await page.getByRole('button', { name: 'Yes, deactivate' }).click()
  await page.getByText('Not signed in anywhere.').waitFor()
  await invited.goto('/admin/account')
  await invited.waitForURL((url) => url.pathname === '/admin/login')
  await page.goto('/admin/collections/users')
  await page.getByRole('link', { name: 'Deactivated', exact: true }).click()
  await page.locator('tbody').getByText('Noor Invited').waitFor()
  await expectSound(page, '.people-list-head')
})

test('whose role requires two-step sign-in sets it up before anything else', async ({ visit }) => {
  const { client } = await demo('admin')
  const auditor = await newPerson(['auditor'])
  const required = (roles: string[]) =>
    client.post('/api/globals/sign-in-policy', { secondFactorFor: roles })
  await required(['auditor'])
  try {
    const page = await (await visit({ ...PHONE, expectedErrors: /status of 40[13]/ })).newPage()
    await page.goto('/admin/login')
    await untilInteractive(page.locator('input[name=email]'))
    await page.locator('input[name=email]').fill(auditor.email)
    await page.locator('input[name=password]').fill(auditor.password)
    await page.locator('button[type=submit]').click()
    await page.getByRole('heading', { name: 'Set up two-step sign-in' }).waitFor()
    await page.goto('/admin/collections/workflow-events')
    await page.getByRole('heading', { name: 'Set up two-step sign-in' }).waitFor()
    const secret = (await page.locator('.people-secret').innerText()).replaceAll(' ', '')
    await expectSound(page, 'main')
    await page.getByLabel('Code', { exact: true }).fill(codeFor(secret))
    await page.getByLabel('Password', { exact: true }).fill(auditor.password)
    await page.getByRole('button', { name: 'Turn on' }).click()
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.waitForURL((url) => url.pathname === '/admin')
    await page.locator('.dashboard').waitFor()
  } finally {
    await required([])
  }
})
