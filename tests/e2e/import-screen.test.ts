import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { test } from '../support/browser'
import { Panel, untilInteractive } from '../support/panel'
import { newPerson } from '../support/personas'
import { violationsOn } from './support/axe'

const PHONE = { viewport: { width: 360, height: 740 } }

/** A raw text with much in it that the importer cannot know. */
const TEXT = `Maldivess
Region: Asia and South Pacific
National Central Bureau: Malé
Member since: 05/11/1984
Back to top

Fighting organized crime

The main crime here is drug trafficking.

What our bureau does

It answers calls day and night.

Law enforcement

These bodies enforce the law:
- Coast Guard
- Customs Service`

async function readText(page: Page, text: string): Promise<void> {
  await page.goto('/admin/import')
  const pasted = page.locator('.import-text textarea')
  await untilInteractive(pasted)
  await pasted.fill(text)
  await page.locator('.import-text button[type=submit]').click()
  await page.locator('.import-pair').waitFor()
}

/** The page fits the screen, and axe finds nothing in what is ours. */
async function expectSound(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  expect(scrollWidth).toBe(clientWidth)
  expect(await violationsOn(page, '.import')).toEqual([])
}

test('a raw text is read, what was misunderstood is corrected, and it becomes drafts', async ({
  visit,
}) => {
  const writer = await newPerson(['contributor'])
  const panel = await Panel.signIn(await visit(), writer)
  const { page } = panel
  await readText(page, TEXT)
  const outlook = page.locator('.import-outlook')
  await outlook.getByText('No draft can be made yet').waitFor()

  // The country by its proposal; the name on the page follows.
  await page.getByText('“Maldivess” is not a country').waitFor()
  await page.getByRole('button', { name: 'Maldives', exact: true }).click()
  expect(await page.getByLabel('Its name on the page').inputValue()).toBe('Maldives')

  // A passage points at its field, and a field at its passage; with keys too.
  const text = page.getByRole('listbox', { name: 'The original' })
  await text.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  const chosen = text.getByRole('option', { selected: true })
  expect(await chosen.innerText()).toContain('Region: Asia and South Pacific')
  expect(await page.locator('[data-field=region]').getAttribute('data-on')).toBe('true')
  await page.getByLabel('City of the National Central Bureau', { exact: true }).focus()
  expect(await chosen.innerText()).toContain('National Central Bureau: Malé')

  // A heading that fits no section gets one, and a date that could be two becomes one.
  const heading = page.getByLabel('What our bureau does: Goes to')
  expect(await heading.inputValue()).toBe('')
  await heading.selectOption('INTERPOL in the country')
  await page.locator('[data-field="section:1"] h3', { hasText: 'What our bureau does' }).waitFor()
  await expect.poll(() => heading.inputValue()).toBe('interpolRole')
  await page.getByText('Day and month can be read either way round').waitFor()
  await page.getByLabel('Member since', { exact: true }).fill('5 November 1984')
  await page
    .getByLabel('Agencies', { exact: true })
    .fill('Coast Guard\nCustoms Service\nPolice Service')
  await outlook.getByText('A new country will be drafted').waitFor()
  await expectSound(page)

  // The text itself is changed and read again; what was corrected stays.
  await page.getByRole('button', { name: 'Change the text' }).click()
  const original = page.getByRole('textbox', { name: 'The original' })
  await original.fill(TEXT.replace('drug trafficking', 'piracy'))
  await page.getByRole('button', { name: 'Read it again' }).click()
  await page.locator('[data-field="area:maritime-crime"]').waitFor()
  expect(await page.getByLabel('Member since', { exact: true }).inputValue()).toBe(
    '5 November 1984',
  )
  await page.getByLabel('What our bureau does: Goes to').selectOption('INTERPOL in the country')
  await expect
    .poll(() => page.getByLabel('What our bureau does: Goes to').inputValue())
    .toBe('interpolRole')

  await page.getByRole('button', { name: 'Create drafts', exact: true }).click()
  await page.getByText('Drafts created').waitFor()
  await expectSound(page)
  expect(
    await page.getByRole('list', { name: 'Documents' }).getByRole('link').allInnerTexts(),
  ).toEqual(['Malé', 'Coast Guard', 'Customs Service', 'Police Service'])
  await page.getByRole('link', { name: 'Open Maldives and its readiness checklist' }).click()
  await page.locator('.workflow-panel__state').waitFor()
  expect(await panel.state()).toBe('Draft')
  expect(await panel.field('memberSince').inputValue()).toBe('1984-11-05')
  expect(await panel.text('interpolRole').innerText()).toBe('It answers calls day and night.')
})

test('on a phone in Arabic it fits, is accessible, and says what is wrong without losing anything', async ({
  visit,
}) => {
  const contributor = await newPerson(['contributor'])
  const expectedErrors = /status of 400/
  const { page } = await Panel.signIn(
    await visit({ ...PHONE, locale: 'ar', expectedErrors }),
    contributor,
  )
  await readText(page, TEXT)
  await page.getByText('«Maldivess» ليس بلدًا معروفًا هنا').waitFor()
  await page.locator('[data-passage="2"]').click()
  await expectSound(page)

  await page.goto('/admin/import')
  await untilInteractive(page.locator('.import-text textarea'))
  await expectSound(page)
  await page.locator('input[type=file]').setInputFiles([
    { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(300 * 1024, 'a') },
    { name: 'scan.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7') },
  ])
  await page.getByText('«large.txt» أكبر من').waitFor()
  await page.locator('.import-text textarea').fill('{}')
  await page.locator('.import-text button[type=submit]').click()
  await page.getByText('الملف بصيغة PDF').waitFor()
  expect(await page.locator('.import-files li').allInnerTexts()).toHaveLength(1)
  expect(await page.locator('.import-text textarea').inputValue()).toBe('{}')
})

test('who may not import is told why', async ({ visit }) => {
  const reviewer = await newPerson(['reviewer'])
  const panel = await Panel.signIn(await visit(), reviewer)
  const { page } = panel
  await panel.openDashboard()
  expect(await page.locator('a[href="/admin/import"]').count()).toBe(0)
  await page.goto('/admin/import')
  await page.getByText('drafts are written by contributors').waitFor()
  expect(await page.locator('.import form').count()).toBe(0)
  await expectSound(page)
})
