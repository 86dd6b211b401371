import { beforeAll, expect } from 'vitest'

import { test } from '../support/browser'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  edit,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { itemOf } from '../support/database'
import { Panel, untilInteractive } from '../support/panel'
import { demo, type Account } from '../support/personas'
import { underTest } from '../support/under-test'
import { violationsOn } from './support/axe'

let contributor: Account
let auditor: Account
let document: Document

beforeAll(async () => {
  contributor = await demo('central')
  auditor = await demo('auditor')
  document = await createDraft('crime-areas', crimeAreaFields({ name: 'As it was' }))
  await edit(document, { name: 'As it was published' })
  await bringTo(document, 'published')
  await edit(document, { name: 'As it is drafted' })
})

const addressOf = ({ collection, id }: Document) => `/admin/collections/${collection}/${id}/history`

test('a contributor reads what happened, compares an edit, and makes a draft of an old version', async ({
  visit,
}) => {
  // The browser reports the refusal, which the page shows, as an error.
  const panel = await Panel.signIn(await visit({ expectedErrors: /status of 409/ }), contributor)
  const { page } = panel
  await panel.open(document)
  await page.locator('.doc-tabs').getByRole('link', { name: 'History' }).click()
  const edition = page.getByRole('region', { name: 'Edition 1' })
  await edition.getByRole('listitem').filter({ hasText: 'Published' }).first().waitFor()
  const published = edition.locator('[data-kind=publication]')
  expect(await published.getByRole('link', { name: 'Open edition 1' }).count()).toBe(1)

  const edited = edition.locator('.history-entry', { hasText: 'Edited' })
  expect(await edited.innerText()).toContain('Name (English)')
  await edited.getByRole('link', { name: 'Show the changes' }).click()
  const compared = page.getByRole('region', { name: 'Comparison' })
  await compared.locator('ins', { hasText: 'published' }).waitFor()
  expect(await violationsOn(page, '.history')).toEqual([])

  const seen = await whatThePublicSees(document)
  await page.getByRole('link', { name: 'Versions', exact: true }).click()
  const first = page.locator('.history-version').last()
  await first.getByRole('button', { name: 'Restore as a draft' }).click()
  await first.getByText('The public sees no difference').waitFor()
  await first.getByRole('button', { name: 'Yes, make it the draft' }).click()
  await page.getByText('Restored as a draft.').waitFor()
  await panel.open(document)
  expect(await panel.field('name').inputValue()).toBe('As it was')
  expect(await whatThePublicSees(document)).toEqual(seen)

  await bringTo(document, 'in-review')
  await page.goto(`${addressOf(document)}?show=versions`)
  const oldest = page.locator('.history-version').last()
  await untilInteractive(oldest)
  await oldest.getByRole('button', { name: 'Restore as a draft' }).click()
  await oldest.getByRole('button', { name: 'Yes, make it the draft' }).click()
  await oldest.getByRole('alert').getByText('recall').waitFor()
  expect(await itemOf('crime-areas', document.id)).toMatchObject({ state: 'in-review' })
})

test('an auditor reads the history in Arabic on a phone, and the trail in words', async ({
  visit,
}) => {
  const context = await visit({ viewport: { width: 360, height: 740 } })
  const panel = await Panel.signIn(context, auditor)
  const { page } = panel
  await context.addCookies([{ name: 'payload-lng', value: 'ar', url: underTest('origin') }])
  await page.goto(addressOf(document))
  await page.locator('.history-entry').first().waitFor()
  expect(await page.locator('html').getAttribute('dir')).toMatch(/^rtl$/i)
  expect(await violationsOn(page, '.history')).toEqual([])
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = window.document.documentElement
      return scrollWidth - clientWidth
    })
  expect(await overflow()).toBe(0)

  await page.goto('/admin/collections/workflow-events?search=As+it+was')
  const row = page.locator('tbody tr').first()
  await row.waitFor()
  expect(await row.innerText()).not.toContain('submit')
  const address = await row.getByRole('link').first().getAttribute('href')
  await page.goto(address ?? '')
  await page.locator('.trail-event h1').waitFor()
  expect(await page.locator('.trail-event').innerText()).toContain('البصمة')
  expect(await overflow()).toBe(0)
  expect(await violationsOn(page, '.trail-event')).toEqual([])
})
