import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'

import type { RichText } from '@/content/rich-text'
import { test } from '../support/browser'
import {
  agencyFields,
  bringTo,
  createDraft,
  draftCountry,
  edit,
  liveCountry,
  marker,
  ncbFields,
  ok,
  pageAt,
  pageOf,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { itemOf } from '../support/database'
import { Panel } from '../support/panel'
import { demo, newPerson, theCast, type Account } from '../support/personas'
import { violationsOn } from './support/axe'

const MINUTE = 60_000

/** A paragraph of which the last word is a link. */
const linking = (words: string, url: string): RichText => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: `${words} `, format: 0, version: 1 },
          {
            type: 'link',
            version: 3,
            fields: { linkType: 'custom', url, newTab: false },
            children: [{ type: 'text', text: 'Details', format: 0, version: 1 }],
          },
        ],
      },
    ],
  },
})

let reviewer: Account

beforeAll(async () => {
  reviewer = await newPerson(['reviewer'])
})

/** Opens the review page, until the server has noted the look and said what may be decided. */
async function openReview(page: Page, { collection, id }: Document, query = ''): Promise<void> {
  await Promise.all([
    page.waitForResponse((response) => response.url().endsWith(`/${id}/looks`)),
    page.goto(`/admin/collections/${collection}/${id}/review${query}`),
  ])
  await page.locator('.review-decision[aria-busy=false]').waitFor()
}

/** Takes a transition on the review page. Answers the status. */
async function decide(page: Page, name: string, comment?: string): Promise<number> {
  const bar = page.locator('.review-decision')
  await bar.locator('.review-decision__actions').getByRole('button', { name, exact: true }).click()
  const form = bar.locator('.workflow-panel__form')
  if (comment !== undefined) await form.getByRole('textbox').fill(comment)
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && response.url().endsWith('/transitions'),
    ),
    form.getByRole('button').last().click(),
  ])
  return answer.status()
}

/** The words that are marked in a field, without what is said to who listens. */
const marked = (page: Page, tag: 'ins' | 'del', field = '') =>
  page.locator(`.comparison > .comparison-field${field} ${tag}`).evaluateAll((nodes) =>
    nodes.map((node) => {
      const copy = node.cloneNode(true) as Element
      copy.querySelectorAll('.comparison-spoken, .comparison-note').forEach((each) => {
        each.remove()
      })
      return copy.textContent.trim()
    }),
  )

const changedFields = (page: Page) =>
  page.locator('.comparison > .comparison-field').evaluateAll((nodes) => nodes.map(({ id }) => id))

test(
  'a reviewer sends a change back and approves it on the second look, which shows only what changed since',
  { timeout: 4 * MINUTE },
  async ({ visit }) => {
    const word = marker('word')
    const country = await liveCountry({
      crimeOverview: linking('Four neighbours share the border.', 'https://old.example/'),
    })
    const address = await pageOf(country)
    const before = await whatThePublicSees(country, address)
    await edit(country, {
      crimeOverview: linking('Five neighbours share the border.', 'https://new.example/'),
      tagline: 'Another tagline.',
    })
    await edit(country, { name: 'البلد' }, 'ar')
    await bringTo(country, 'in-review')

    const { page } = await Panel.signIn(await visit(), reviewer)
    await openReview(page, country)
    expect(await changedFields(page)).toEqual(['compared-tagline', 'compared-crimeOverview'])
    expect(await marked(page, 'del', '#compared-crimeOverview')).toEqual(['Four'])
    expect(await marked(page, 'ins', '#compared-crimeOverview')).toEqual(['Five'])
    await page.getByText('link changed from https://old.example/ to https://new.example/').waitFor()
    expect(await page.locator('.review-summary').innerText()).toContain('A change.')
    expect(await violationsOn(page, '.review')).toEqual([])

    // The page itself, as it is and as it would be.
    await page.locator('.review-page > summary').click()
    const frames = page.locator('.review-page iframe')
    await expect.poll(() => frames.count()).toBe(2)
    const [now, then] = [0, 1].map((index) => frames.nth(index).contentFrame().locator('main'))
    await now?.getByText('Four neighbours share the border.').waitFor()
    await then?.getByText('Five neighbours share the border.').waitFor()

    await page.getByRole('link', { name: 'العربية' }).click()
    await page.locator('#compared-name ins').waitFor()
    expect(await marked(page, 'ins', '#compared-name')).toEqual(['البلد'])
    expect(await page.locator('#compared-name p').first().getAttribute('dir')).toBe('rtl')

    expect(await decide(page, 'Request changes', 'Which five?')).toBe(200)
    await page.locator('.review-summary__state', { hasText: 'Changes requested' }).waitFor()
    await page.locator('.review-history').getByText('Which five?').waitFor()

    await edit(country, {
      crimeOverview: linking(`Five ${word} share the border.`, 'https://new.example/'),
    })
    await bringTo(country, 'in-review')
    await openReview(page, country, '?locale=en')
    expect(await changedFields(page)).toEqual(['compared-crimeOverview'])
    expect(await marked(page, 'del')).toEqual(['neighbours'])
    expect(await marked(page, 'ins')).toEqual([word])
    await page.getByRole('link', { name: 'What the public sees' }).click()
    await page.locator('#compared-tagline').waitFor()
    expect(await marked(page, 'del', '#compared-crimeOverview')).toEqual(['Four neighbours'])
    expect(await whatThePublicSees(country, address)).toEqual(before)

    expect(await decide(page, 'Approve')).toBe(200)
    await page.locator('.review-summary__state', { hasText: 'Approved' }).waitFor()
    expect(await whatThePublicSees(country, address)).toEqual(before)

    const { page: atPublisher } = await Panel.signIn(await visit(), await demo('publisher'))
    await openReview(atPublisher, country)
    expect(await decide(atPublisher, 'Publish')).toBe(200)
    expect((await pageAt(address)).text).toContain(`Five ${word} share the border.`)
    await atPublisher
      .locator('.review-summary__state', { hasText: 'Published, nothing newer' })
      .waitFor()
  },
)

test('W2 a decision on a version that changed meanwhile is refused, and leads to the newer one', async ({
  visit,
}) => {
  const country = await bringTo(await draftCountry(), 'in-review')
  const { page } = await Panel.signIn(await visit({ expectedErrors: /status of 409/ }), reviewer)
  await openReview(page, country)

  const { writer } = await theCast()
  ok(await writer.transition(country.collection, country.id, 'recall'))
  await edit(country, { tagline: 'Slipped in.' })
  await bringTo(country, 'in-review')

  expect(await decide(page, 'Approve')).toBe(409)
  expect((await itemOf(country.collection, country.id))?.state).toBe('in-review')
  await page.getByRole('button', { name: 'Look at the newer version' }).click()
  await page.locator('#compared-tagline ins', { hasText: 'Slipped in' }).first().waitFor()
  await page.locator('.review-decision__stale').waitFor({ state: 'detached' })
  expect(await decide(page, 'Approve')).toBe(200)
  await page.locator('.review-summary__state', { hasText: 'Approved' }).waitFor()
})

test('who wrote the change is told why he cannot approve it', async ({ visit }) => {
  const both = await newPerson(['contributor', 'reviewer'])
  const country = await draftCountry()
  ok(await both.client.patch(`/api/countries/${country.id}`, { tagline: 'By one of us.' }))
  await bringTo(country, 'in-review')
  const { page } = await Panel.signIn(await visit(), both)
  await openReview(page, country)
  const bar = page.locator('.review-decision')
  expect(await bar.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0)
  await bar.locator('details summary').click()
  expect(await bar.locator('details').innerText()).toMatch(/wrote, imported or submitted/)
})

test('a country is approved together with its bureau and agency, one look at each', async ({
  visit,
}) => {
  const country = await draftCountry()
  const bureau = await createDraft('ncbs', ncbFields(country.id, { name: 'A related bureau' }))
  const agency = await createDraft(
    'agencies',
    agencyFields(country.id, { name: 'A related agency' }),
  )
  const documents = [country, bureau, agency]
  for (const document of documents) await bringTo(document, 'in-review')
  const states = () =>
    Promise.all(documents.map(async ({ collection, id }) => (await itemOf(collection, id))?.state))

  const { page } = await Panel.signIn(await visit(), reviewer)
  await openReview(page, country)
  for (const title of ['A related bureau', 'A related agency']) {
    const looked = page.waitForResponse((response) => response.url().endsWith('/looks'))
    await page.getByRole('link', { name: `Next: ${title}` }).click()
    await looked
    await page.locator('#compared-name ins', { hasText: title }).waitFor()
  }
  await openReview(page, country)
  const together = page.locator('.review-together')
  await together.getByRole('button', { name: 'Approve: 3 documents' }).click()
  await expect.poll(states).toEqual(['approved', 'approved', 'approved'])
})

describe('on a telephone, in Arabic, in the dark', () => {
  test('the page fits, has no violations, and the decision is within reach of the thumb', async ({
    visit,
  }) => {
    const country = await liveCountry()
    await edit(country, { tagline: 'Another tagline.' })
    await bringTo(country, 'in-review')
    const context = await visit({
      locale: 'ar',
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      colorScheme: 'dark',
    })
    const { page } = await Panel.signIn(context, reviewer)
    await openReview(page, country, '?locale=en&layout=sides')
    expect(await page.locator('html').getAttribute('dir')).toMatch(/rtl/i)
    const widths = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect(widths.scrollWidth).toBe(widths.clientWidth)
    expect(await violationsOn(page, '.review')).toEqual([])
    const approve = page.getByRole('button', { name: 'اعتماد', exact: true })
    const box = await approve.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740)
    // Beside each other there would be room for neither: the later text is below the earlier one.
    const [before, after] = await Promise.all(
      ['before', 'after'].map((side) =>
        page.locator(`#compared-tagline [data-side=${side}]`).boundingBox(),
      ),
    )
    expect(after?.y ?? 0).toBeGreaterThan(before?.y ?? 0)
  })
})
