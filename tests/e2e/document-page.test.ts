import type { BrowserContext } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'

import { test, type Visit } from '../support/browser'
import {
  bringTo,
  draftCountry,
  edit,
  liveCountry,
  marker,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { Panel, untilInteractive } from '../support/panel'
import { demo, newPerson, theCast, type Account } from '../support/personas'
import { violationsOn } from './support/axe'

const CONFLICT = { expectedErrors: /status of 409/ }

let contributor: Account
let colleague: Account

beforeAll(async () => {
  contributor = await demo('central')
  colleague = await newPerson(['contributor'])
})

const collision = (panel: Panel) => panel.page.locator('.collision')

describe('W9: of two editors who collide', () => {
  /** A document that is live, with both editors' forms of it: one has saved, the other has typed. */
  const collide = async (visit: (options?: Visit) => Promise<BrowserContext>) => {
    const document = await liveCountry()
    const seen = await whatThePublicSees(document)
    const first = await Panel.signIn(await visit(), colleague)
    const second = await Panel.signIn(await visit(CONFLICT), contributor)
    await first.open(document)
    await second.open(document)
    await first.field('tagline').fill('From the first.')
    expect((await first.save()).status()).toBe(200)
    await second.field('tagline').fill('From the second.')
    expect((await second.save()).status()).toBe(409)
    await collision(second).waitFor()
    return { document, seen, second }
  }

  test('the later sees both texts, and his own stays when he keeps it', async ({ visit }) => {
    const { document, seen, second } = await collide(visit)
    const row = collision(second).getByRole('row', { name: /^Tagline/ })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'From the second.',
      'From the first.',
    ])
    expect(await violationsOn(second.page, '.collision')).toEqual([])

    await collision(second).getByRole('button', { name: 'Keep mine' }).click()
    await collision(second).waitFor({ state: 'detached' })
    await expect.poll(() => taglineOf(document)).toBe('From the second.')
    expect(await second.field('tagline').inputValue()).toBe('From the second.')
    expect(await whatThePublicSees(document)).toEqual(seen)
  })

  test('he may take the other, and put his own back', async ({ visit }) => {
    const { document, second } = await collide(visit)
    await collision(second).getByRole('button', { name: 'Take theirs' }).click()
    await second.notice('kept').waitFor()
    expect(await second.field('tagline').inputValue()).toBe('From the first.')
    await second.notice('kept').getByRole('button', { name: 'Put them back' }).click()
    await collision(second).getByRole('button', { name: 'Keep mine' }).click()
    await expect.poll(() => taglineOf(document)).toBe('From the second.')
  })
})

const taglineOf = async ({ collection, id }: Document): Promise<unknown> => {
  const { body } = await contributor.client.get(`/api/${collection}/${id}?draft=true&depth=0`)
  return body.tagline
}

test('W9: a save in one language is refused when another language has changed meanwhile, and both fit together', async ({
  visit,
}) => {
  const document = await draftCountry()
  const panel = await Panel.signIn(await visit(CONFLICT), contributor)
  await panel.open(document)
  await edit(document, { tagline: 'Une devise.' }, 'fr')
  await panel.field('tagline').fill('A motto.')
  expect((await panel.save()).status()).toBe(409)
  await collision(panel).getByText('Your changes fit together.').waitFor()
  await collision(panel).getByRole('button', { name: 'Keep mine' }).click()
  await expect.poll(() => taglineOf(document)).toBe('A motto.')
})

test('a form saves itself, and says when', async ({ visit }) => {
  const document = await draftCountry()
  const panel = await Panel.signIn(await visit(), contributor)
  await panel.open(document)
  await panel.field('tagline').fill('Left alone.')
  await panel.untilSaving('saved')
  expect(await panel.page.locator('.save-status').innerText()).toMatch(/^Saved \d{2}:\d{2}$/)
  expect(await taglineOf(document)).toBe('Left alone.')
  expect(await panel.saveButton().isDisabled()).toBe(true)
})

test('what is typed offline is kept in the tab, over a reload, and saved when the line is back', async ({
  visit,
}) => {
  const document = await draftCountry()
  const context = await visit({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ })
  const panel = await Panel.signIn(context, contributor)
  await panel.open(document)
  await panel.untilEditorsCame()
  await context.setOffline(true)
  await panel.field('tagline').fill('Typed offline.')
  await panel.page.keyboard.press('ControlOrMeta+s')
  await panel.untilSaving('offline')
  await panel.page.getByText('Offline, kept in this tab').waitFor()
  await context.setOffline(false)
  await panel.untilSaving('saved')
  expect(await taglineOf(document)).toBe('Typed offline.')

  await context.setOffline(true)
  await panel.field('tagline').fill('Typed before the reload.')
  await panel.page.keyboard.press('ControlOrMeta+s')
  await panel.untilSaving('offline')
  panel.page.on('dialog', (dialog) => void dialog.accept())
  // Nothing of this page is sent any more before it is loaded anew.
  await panel.page.evaluate(() => {
    window.fetch = () => new Promise(() => undefined)
  })
  await context.setOffline(false)
  await panel.open(document)
  expect(await panel.field('tagline').inputValue()).toBe('Typed offline.')
  await panel.notice('kept').getByRole('button', { name: 'Put them back' }).click()
  await expect.poll(() => panel.field('tagline').inputValue()).toBe('Typed before the reload.')
  expect((await panel.save()).status()).toBe(200)
})

test('a new document that is refused says why above its form until it is mended, and nothing is lost when the session ends', async ({
  visit,
}) => {
  const context = await visit({ expectedErrors: /status of 40[01]/ })
  const panel = await Panel.signIn(context, contributor)
  const { page } = panel
  await page.goto('/admin/collections/countries/create')
  await untilInteractive(panel.saveButton())
  const name = marker('New, country, ')
  await panel.field('name').fill(name)
  await panel.field('iso2').fill('NEW')
  await panel.saveButton().click()
  await panel.untilSaving('refused')
  const summary = page.locator('.error-summary')
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
  await summary.getByRole('button', { name: /^ISO code, two letters: / }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-iso2')

  await panel.field('iso2').fill('')
  await context.clearCookies()
  await panel.saveButton().click()
  await panel.untilSaving('signed-out')
  await page.locator('.save-status').getByRole('link', { name: 'Sign in again' }).waitFor()
  await Panel.signIn(context, contributor)
  await panel.saveButton().click()
  await page.locator('.workflow-panel__state').waitFor()
  expect(page.url()).toMatch(/countries\/[0-9a-f-]{36}/)
  expect(await panel.field('name').inputValue()).toBe(name)
})

describe('while a document is in review', () => {
  test('its form cannot be changed, says why, and offers to take it back', async ({ visit }) => {
    const frozen = await bringTo(await draftCountry(), 'in-review')
    const panel = await Panel.signIn(await visit(), contributor)
    await panel.open(frozen)
    await panel
      .notice('frozen')
      .getByText(/the text is frozen/)
      .waitFor()
    expect(await panel.field('tagline').isDisabled()).toBe(true)
    expect(await panel.saveButton().count()).toBe(0)

    await panel.notice('frozen').getByRole('button', { name: 'Take back to draft' }).click()
    await panel.untilState('Draft')
    await expect.poll(() => panel.field('tagline').isEnabled()).toBe(true)
    await panel.field('tagline').fill('Typed after the recall.')
    expect((await panel.save()).status()).toBe(200)
  })

  test('a save of a form that was opened before is refused and leaves what was typed', async ({
    visit,
  }) => {
    const document = await draftCountry()
    const panel = await Panel.signIn(await visit(CONFLICT), contributor)
    await panel.open(document)
    await bringTo(document, 'in-review')
    await panel.field('tagline').fill('Typed while in review.')
    expect((await panel.save()).status()).toBe(409)
    await panel.page
      .locator('.error-summary')
      .getByText(/recall/)
      .waitFor()
    expect(await panel.field('tagline').inputValue()).toBe('Typed while in review.')
  })
})

test('who may not edit a document can read its form and has no button to save it', async ({
  visit,
}) => {
  const document = await draftCountry({ region: 'africa' })
  const outsider = await newPerson(['contributor'], { kind: 'regions', regions: ['europe'] })
  const panel = await Panel.signIn(await visit(), outsider)
  await panel.open(document)
  await panel
    .notice('read-only')
    .getByText(/outside your scope/)
    .waitFor()
  expect(await panel.field('tagline').isDisabled()).toBe(true)
  expect(await panel.saveButton().count()).toBe(0)
})

test('the panel says who else has a document open', async ({ visit }) => {
  const document = await draftCountry()
  const first = await Panel.signIn(await visit(), colleague)
  await first.open(document)
  await first.saveButton().waitFor()
  const second = await Panel.signIn(await visit(), contributor)
  await second.open(document)
  await second
    .notice('others')
    .getByText(/has had this open since/)
    .waitFor()
})

test('the panel names who can take the next step, the authors of the change left out', async ({
  visit,
}) => {
  const { reviewer } = await theCast()
  expect(reviewer).toBeDefined()
  const both = await newPerson(['contributor', 'reviewer'])
  const document = await draftCountry()
  await edit(document, { tagline: 'By somebody else.' })
  await both.client.patch(`/api/countries/${document.id}?draft=true`, { tagline: 'By both.' })
  await bringTo(document, 'in-review')
  const panel = await Panel.signIn(await visit(), contributor)
  await panel.open(document)
  const step = panel.page.locator('[data-step=approve]')
  await step.getByText(/Who can do it: .+/).waitFor()
  const { body } = await both.client.get('/api/users/me')
  const { name } = body.user as { name: string }
  expect(await step.innerText()).not.toContain(name)
})

test('what is wrong with a field is listed above the form, with a link to it', async ({
  visit,
}) => {
  const document = await draftCountry()
  const panel = await Panel.signIn(await visit({ expectedErrors: /status of 400/ }), contributor)
  await panel.open(document)
  await panel.field('memberSince').fill('long ago')
  expect((await panel.save()).status()).toBe(400)
  const summary = panel.page.locator('.error-summary')
  await summary.getByRole('heading', { name: 'There is a problem' }).waitFor()
  expect(await violationsOn(panel.page, '.error-summary')).toEqual([])
  await summary.getByRole('button', { name: /Member since/ }).click()
  await expect
    .poll(() => panel.page.evaluate(() => window.document.activeElement?.id))
    .toBe('field-memberSince')
})

/** What the workflow panel says, people's names left out: those are as people spell them. */
async function wordsWithoutNames({ page }: Panel): Promise<string> {
  const names = await page.locator('.workflow-panel [data-step] strong').allInnerTexts()
  const words = await page.locator('.workflow-panel').innerText()
  return names.reduce((rest, name) => rest.replace(name, ''), words)
}

describe.each([
  ['en', 'light', 1280],
  ['ar', 'dark', 360],
] as const)('in %s, %s, at %i pixels', (locale, colorScheme, width) => {
  test('what is ours on the page of a document has no violation that axe finds', async ({
    visit,
  }) => {
    const document = await bringTo(await draftCountry(), 'in-review')
    const panel = await Panel.signIn(
      await visit({ locale, colorScheme, viewport: { width, height: 800 } }),
      contributor,
    )
    await panel.open(document)
    await panel.notice('frozen').waitFor()
    for (const part of ['.workflow-panel', '.document-notices'])
      expect(await violationsOn(panel.page, part), part).toEqual([])
    if (locale === 'ar')
      expect(await wordsWithoutNames(panel)).not.toMatch(
        /\b(the|draft|review|public|submit|publish)\b/i,
      )
  })
})
