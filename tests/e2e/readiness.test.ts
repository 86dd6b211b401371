import { beforeAll, expect } from 'vitest'

import { test } from '../support/browser'
import { draftCountry, edit, marker, richText, type Document } from '../support/content'
import { demo, newPerson, theCast } from '../support/personas'
import { Panel } from '../support/panel'
import { violationsOn } from './support/axe'

const title = marker('Country')

let draft: Document

beforeAll(async () => {
  draft = await draftCountry({
    name: title,
    tagline: 'First words.',
    keyFacts: [
      { label: 'Capital', value: 'A city', source: 'The constitution' },
      { label: 'Area', value: '10' },
    ],
  })
  await edit(draft, { tagline: 'Premiers mots.', interpolRole: richText('Le bureau.') }, 'fr')
  await edit(draft, { tagline: 'Other words.' })
})

test('the checklist leads to the field, and is checked again when that is saved', async ({
  visit,
}) => {
  const panel = await Panel.signIn(await visit(), await demo('central'))
  const { page } = panel
  await panel.open(draft)
  const checklist = page.locator('.readiness')
  const noSource = checklist.locator('li', { hasText: 'The fact names no source.' })
  await noSource.getByRole('link').click()
  const source = panel.field('keyFacts__1__source')
  await expect.poll(() => source.evaluate((input) => input === document.activeElement)).toBe(true)
  await source.fill('The land register')
  expect((await panel.save()).status()).toBe(200)
  await noSource.waitFor({ state: 'detached' })

  const behind = checklist.locator('li', { hasText: 'The English has changed since' })
  await behind.getByRole('link').click()
  await page.waitForURL((url) => url.searchParams.get('locale') === 'fr')
  const tagline = panel.field('tagline')
  await expect
    .poll(() => tagline.evaluate((input) => input === document.activeElement), { timeout: 30_000 })
    .toBe(true)
  expect(await tagline.inputValue()).toBe('Premiers mots.')
})

test('a translator finds the document in the queue, and translates beside the English', async ({
  visit,
}) => {
  const scope = { kind: 'countries', countries: [draft.id] }
  const panel = await Panel.signIn(await visit(), await newPerson(['contributor'], scope))
  const { page } = panel
  await page.goto('/admin/translations?to=fr&only=stale')
  expect(await violationsOn(page, '.translation')).toEqual([])
  await page.getByRole('link', { name: title }).click()
  const item = page.locator('.translation__item[data-path="tagline"]')
  await item.locator('ins', { hasText: 'Other' }).waitFor()
  expect(await item.locator('del').innerText()).toBe('First')
  await page.locator('.translation__item[data-path="interpolRole"] [data-lexical-editor]').waitFor()
  expect(await violationsOn(page, '.translation__item[data-path="tagline"]')).toEqual([])

  await item.getByRole('textbox').fill('D’autres mots.')
  const fact = page.locator('.translation__item[data-path="keyFacts.1.label"]')
  await fact.getByRole('textbox').fill('Superficie')
  const save = page.getByRole('button', { name: 'Save the translation' })
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'PATCH'),
    save.click(),
  ])
  expect(answer.status()).toBe(200)
  await page.locator('.translation__item[data-path="tagline"][data-state="current"]').waitFor()

  const { writer } = await theCast()
  const { body } = await writer.get(`/api/countries/${draft.id}?draft=true&locale=all&depth=0`)
  expect(body).toMatchObject({
    tagline: { en: 'Other words.', fr: 'D’autres mots.' },
    keyFacts: [
      { label: { en: 'Capital' }, value: { en: 'A city' } },
      { label: { en: 'Area', fr: 'Superficie' }, value: { en: '10' } },
    ],
  })
})

test('nobody who is signed out sees the queue', async ({ visit }) => {
  const page = await (await visit()).newPage()
  await page.goto('/admin/translations')
  await page.waitForURL((url) => url.pathname === '/admin/login')
})
