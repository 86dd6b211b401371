import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { test } from '../support/browser'
import { bringTo, draftCountry, edit, ok, richText } from '../support/content'
import { Panel } from '../support/panel'
import { demo, newPerson } from '../support/personas'
import { violationsOn } from './support/axe'

const mark = (page: Page, field: string) => page.locator(`[id="comments-on-${field}"] button`)

const dialog = (page: Page) => page.locator('.comment-dialog')

/** What axe finds in what is ours: the panel around it is Payload's. */
const ownViolations = async (page: Page) =>
  (await violationsOn(page)).filter((line) => /comment|notification/.test(line))

/** The words of the form that are shown as those that a comment is about. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('liaison-comment') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  )

async function send(page: Page, text: string): Promise<void> {
  await dialog(page).locator('.comment-composer textarea').fill(text)
  await dialog(page).locator('.comment-composer__actions button').first().click()
  await dialog(page).waitFor({ state: 'detached' })
}

test('a reviewer comments on words of a text with the keyboard alone, and the editor answers and resolves', async ({
  visit,
}) => {
  const document = await bringTo(
    await draftCountry({ crimeOverview: richText('The bureau has twelve officers.') }),
    'changes-requested',
  )
  const reviewer = await newPerson(['reviewer'])
  const panel = await Panel.signIn(await visit(), reviewer)
  await panel.open(document)
  const { page } = panel
  await mark(page, 'crimeOverview').focus()
  await page.keyboard.press('Enter')
  // What is focused before the dialog is open loses the focus to it.
  await dialog(page).waitFor()
  await dialog(page).locator('.comment-dialog__passage textarea').focus()
  await page.keyboard.press('Control+Home')
  for (let press = 0; press < 'The bureau '.length; press += 1)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+Control+End')
  await dialog(page).locator('blockquote', { hasText: 'has twelve officers.' }).waitFor()
  expect(await ownViolations(page)).toEqual([])
  await send(page, 'Who says so?')
  await mark(page, 'crimeOverview').getByText('1', { exact: true }).waitFor()
  // What says that it was sent may lie over the thread: a mouse would hit that.
  await page.locator('.comments-section').getByRole('button', { name: 'Answer' }).focus()
  await expect.poll(() => highlighted(page)).toEqual(['has twelve officers.'])

  const editor = await Panel.signIn(await visit(), await demo('central'))
  await editor.open(document)
  await editor.untilEditorsCame()
  const thread = editor.page.locator('.comments-section .comment-thread')
  await thread.click()
  await expect.poll(() => highlighted(editor.page)).toEqual(['has twelve officers.'])

  await edit(document, { crimeOverview: richText('Nothing is left.') })
  await editor.open(document)
  await thread.getByText('Who says so?').waitFor()
  await thread.getByText('is not there any more').waitFor()
  await thread.getByRole('button', { name: 'Answer' }).click()
  await thread.getByRole('textbox').fill('It was removed.')
  await thread.getByRole('button', { name: 'Send' }).click()
  await thread.getByText('It was removed.').waitFor()
  expect(await ownViolations(editor.page)).toEqual([])
  await thread.getByRole('button', { name: 'Resolve' }).click()
  await editor.page.getByText('No open comments.').waitFor()
})

test('words that are selected in the form are commented on, and somebody is mentioned', async ({
  visit,
}) => {
  const document = await draftCountry({ tagline: 'At the crossroads of Europe.' })
  const panel = await Panel.signIn(await visit(), await demo('central'))
  await panel.open(document)
  const { page } = panel
  await mark(page, 'tagline').waitFor()
  await panel.field('tagline').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.getByRole('button', { name: 'Comment on “At the”' }).click()
  await dialog(page).locator('.comment-composer textarea').pressSequentially('Please look, @Hadl')
  await dialog(page).getByRole('button', { name: '@Noor Hadleigh' }).click()
  await dialog(page).locator('.comment-composer__actions button').first().click()
  await dialog(page).waitFor({ state: 'detached' })

  const told = await Panel.signIn(await visit(), await demo('admin'))
  await told.openDashboard()
  const bell = told.page.locator('.notification-bell')
  await expect.poll(() => bell.innerText(), { timeout: 20_000 }).toMatch(/unread notification/)
  await bell.click()
  const item = told.page.locator('.notifications li', { hasText: 'Please look, @Noor Hadleigh' })
  await item.waitFor()
  expect(await ownViolations(told.page)).toEqual([])
  await item.getByRole('link').click()
  await told.page.waitForURL((url) => url.pathname.endsWith(document.id))
  const { client } = await demo('admin')
  const { body } = ok(await client.get('/api/notifications'))
  const [newest] = body.notifications as { words: string; read: boolean }[]
  expect(newest).toMatchObject({ words: 'Please look, @Noor Hadleigh', read: true })
})

test('nobody who is signed out sees the page of notifications', async ({ visit }) => {
  const page = await (await visit()).newPage()
  await page.goto('/admin/notifications')
  await page.waitForURL((url) => url.pathname === '/admin/login')
})

describe('on a phone, in Arabic', () => {
  test('comments and notifications fit the screen and read from the right', async ({ visit }) => {
    const country = await draftCountry({ tagline: 'A motto.' })
    const phone = { locale: 'ar', viewport: { width: 360, height: 740 } }
    const panel = await Panel.signIn(await visit(phone), await demo('central'))
    const { page } = panel
    await panel.open(country)
    await mark(page, 'tagline').click()
    const box = await dialog(page).boundingBox()
    expect(box).toMatchObject({ x: 0, width: 360 })
    await send(page, 'تعليق')
    await page.locator('.comments-section .comment-thread', { hasText: 'تعليق' }).waitFor()
    expect(await ownViolations(page)).toEqual([])
    await page.goto('/admin/notifications')
    await page.locator('.notifications h1').waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(360)
    expect(await ownViolations(page)).toEqual([])
  })
})
