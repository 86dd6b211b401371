import { beforeAll, expect } from 'vitest'

import { test } from '../support/browser'
import { bringTo, draftCountry, marker, ok, type Document } from '../support/content'
import { database } from '../support/database'
import { Panel } from '../support/panel'
import { demo, newPerson, theCast, type Account } from '../support/personas'
import { violationsOn } from './support/axe'

let ana: Account
let ben: Account
let document: Document
const name = marker('Dashboardland')

beforeAll(async () => {
  ana = await newPerson(['reviewer'])
  ben = await newPerson(['reviewer', 'publisher', 'contributor'])
  document = await bringTo(await draftCountry({ name }), 'in-review')
  // It waits longer than anything else, so that it is on the first page of every list.
  await database().query(
    `update workflow_items set since = since - interval '40 days' where document = $1`,
    [document.id],
  )
})

test('a reviewer takes a review, another sees it and takes it over', async ({ visit }) => {
  const first = await Panel.signIn(await visit(), ana)
  await first.openDashboard()
  const task = first.page.locator('.desk__task', { hasText: name })
  await task.getByText('Overdue').waitFor()
  expect(await task.getByRole('link', { name }).getAttribute('href')).toBe(
    `/admin/collections/countries/${document.id}/review`,
  )
  await task.getByRole('button', { name: /^Take this review/ }).click()
  await task.getByText('You are reviewing this').waitFor()

  const second = await Panel.signIn(await visit(), ben)
  await second.openDashboard()
  const same = second.page.locator('.desk__task', { hasText: name })
  await same.getByText('is reviewing this').waitFor()
  await same.getByRole('button', { name: /^Take it over/ }).click()
  await same.getByText('You are reviewing this').waitFor()
  await same.getByRole('button', { name: /^Give it back/ }).click()
  await same.getByRole('button', { name: /^Take this review/ }).waitFor()

  await first.page.reload()
  await task.getByRole('button', { name: /^Take this review/ }).waitFor()
})

test('a list shows states in words and narrows to one of them', async ({ visit }) => {
  const { page } = await Panel.signIn(await visit({ locale: 'fr' }), ana)
  await page.goto('/admin/collections/countries')
  await page
    .getByRole('navigation', { name: 'Afficher par état' })
    .getByRole('link', { name: /^En relecture/ })
    .click()
  await page.waitForURL(/state=in-review/)
  await page.locator('tbody').getByRole('link', { name }).waitFor()
  const states = await page.locator('.standing-badge[data-standing]').allInnerTexts()
  expect(new Set(states)).toEqual(new Set(['En relecture']))
})

const WIDE = { width: 1280, colorScheme: 'light' } as const
const NARROW = { width: 360, colorScheme: 'dark' } as const

test.for([
  ['en', [WIDE, NARROW]],
  ['ar', [{ ...NARROW, colorScheme: 'light' }]],
] as const)(
  'the dashboard in %s has nothing that keeps people out, for whoever opens it, on a wide and a narrow screen',
  async ([locale, screens], { visit }) => {
    const { publisher } = await theCast()
    const scheduled = await bringTo(await draftCountry(), 'approved')
    const scheduledFor = new Date(Date.now() + 20 * 86_400_000).toISOString()
    ok(await publisher.transition('countries', scheduled.id, 'schedule', { scheduledFor }))
    const accounts = [ben, await demo('admin'), await demo('auditor'), await demo('contributor2')]
    for (const account of accounts) {
      const panel = await Panel.signIn(await visit({ locale }), account)
      const { page } = panel
      for (const { width, colorScheme } of screens) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        await panel.openDashboard()
        expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)
        expect(await violationsOn(page, 'main'), `${width} pixels, ${colorScheme}`).toEqual([])
        const tooWide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = globalThis.document.documentElement
          return scrollWidth - clientWidth
        })
        expect(tooWide, `${width} pixels, ${colorScheme}`).toBeLessThanOrEqual(0)
      }
    }
  },
)
