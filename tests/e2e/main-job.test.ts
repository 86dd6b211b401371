import { expect } from 'vitest'

import { LOCALES } from '@/vocabulary/locales'
import { test } from '../support/browser'
import { Panel } from '../support/panel'
import { demo, newPerson } from '../support/personas'
import { underTest } from '../support/under-test'
import { importTexts } from './support/import-texts'
import { NOTHING, publicViewOf, type Subject } from './support/public-view'

const MINUTE = 60_000

const POLICING = 'One national force, the Grand Ducal Police, serves the whole country.'
const BETTER_POLICING = `${POLICING} Customs officers work at the airport beside it.`
const CHANGE_NOTE = 'First profile of Luxembourg.'
const REVIEW_COMMENT = 'Please say who polices the airport.'

/** Each address of the site that has to lead to a new country, beside its own page. */
const PLACES = [
  '/en',
  '/en/countries',
  '/en/regions/europe',
  '/ar/countries',
  '/en/crime-areas/financial-crime',
  '/en/search?q=luxembourg',
  '/sitemap.xml',
]

test(
  'raw texts become drafts, and three people make one of them public',
  { timeout: 4 * MINUTE },
  async ({ visit }) => {
    const writer = await newPerson(['contributor', 'reviewer'])
    const reviewer = await demo('reviewer')

    const imported = await importTexts(['luxembourg.txt', 'malta.txt'], 'central@liaison.example')
    expect(imported).toMatchObject([
      { status: 'created', country: { iso2: 'LU', name: 'Luxembourg' } },
      { status: 'created', country: { iso2: 'MT', name: 'Malta' } },
    ])

    const atContributor = await Panel.signInByForm(await visit(), writer)
    const id = await atContributor.find('countries', 'Luxembourg')
    const subject = { id, slug: 'luxembourg', crimeArea: 'financial-crime', words: POLICING }
    expect(await atContributor.state()).toBe('Draft')
    expect(await atContributor.field('memberSince').inputValue()).toBe('1946')
    expect(await atContributor.text('interpolRole').innerText()).toContain('criminal police')

    // What the text did not say is asked for, not guessed.
    expect(await atContributor.whyNot('Submit for review')).toMatch(/^Law enforcement\b.*required/)
    await atContributor.write('lawEnforcement', POLICING)
    expect((await atContributor.save()).status()).toBe(200)

    await seesPreview(atContributor, subject)
    expect(await publicViewOf(subject)).toEqual(NOTHING)

    expect(await atContributor.take('Submit for review', CHANGE_NOTE)).toEqual([])
    await atContributor.untilState('In review')
    expect(await atContributor.whyNot('Approve')).toMatch(/wrote|imported|submitted/)
    expect(await publicViewOf(subject)).toEqual(NOTHING)

    const atReviewer = await Panel.signInByForm(await visit(), reviewer)
    expect(await atReviewer.find('countries', 'Luxembourg')).toBe(id)
    expect(await atReviewer.text('lawEnforcement').innerText()).toBe(POLICING)
    expect(await atReviewer.take('Request changes', REVIEW_COMMENT)).toEqual([])
    await atReviewer.untilState('Changes requested')
    expect(await publicViewOf(subject)).toEqual(NOTHING)

    await atContributor.open({ collection: 'countries', id })
    await atContributor.untilState('Changes requested')
    await atContributor.page.getByText(REVIEW_COMMENT).waitFor()
    await atContributor.write('lawEnforcement', BETTER_POLICING)
    expect((await atContributor.save()).status()).toBe(200)
    expect(await atContributor.take('Submit for review', CHANGE_NOTE)).toEqual([])
    await atContributor.untilState('In review')

    await atReviewer.open({ collection: 'countries', id })
    expect(await atReviewer.text('lawEnforcement').innerText()).toBe(BETTER_POLICING)
    expect(await atReviewer.take('Approve')).toEqual([])
    await atReviewer.untilState('Approved')
    expect(await publicViewOf(subject)).toEqual(NOTHING)

    const atPublisher = await Panel.signInByForm(await visit(), await demo('publisher'))
    expect(await atPublisher.find('countries', 'Luxembourg')).toBe(id)
    expect(await atPublisher.take('Publish')).toEqual([])

    expect(await publicViewOf({ ...subject, words: BETTER_POLICING })).toEqual({
      pages: LOCALES.map(() => 200),
      preview: 401,
      rest: { byId: 200, inList: 1 },
      graphql: 1,
      linkedFrom: PLACES,
      wordsIn: ['page', 'REST by id', 'REST list', 'GraphQL'],
    })
    await atPublisher.untilState('Published, nothing newer')

    const page = await (await visit()).newPage()
    await page.goto('/en/countries')
    await page.locator('main').getByRole('link', { name: 'Luxembourg' }).click()
    await page.waitForURL('**/en/countries/luxembourg')
    expect(await page.locator('h1').innerText()).toBe('Luxembourg')
    const text = await page.locator('body').innerText()
    expect(text).toContain(BETTER_POLICING)
    expect(text).toContain(CHANGE_NOTE)
    expect(text).not.toContain(REVIEW_COMMENT)

    const malta = { id: await idOf('malta'), slug: 'malta', crimeArea: 'human-trafficking' }
    expect(await publicViewOf({ ...malta, words: 'NCB Valletta' })).toEqual(NOTHING)
  },
)

/** The panel's own link leads to the page as it would be, in the language that is edited. */
async function seesPreview({ page }: Panel, { id, words }: Subject): Promise<void> {
  const [preview] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Preview' }).click(),
  ])
  await preview.waitForLoadState()
  expect(preview.url()).toBe(`${underTest('origin')}/preview/countries/${id}?locale=en`)
  expect(await preview.locator('h1').innerText()).toBe('Luxembourg')
  expect(await preview.locator('main').innerText()).toContain(words)

  await preview.goto(`/preview/countries/${id}?locale=ar`)
  expect(await preview.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await preview.locator('main').innerText()).toContain(words)
  await preview.close()
}

async function idOf(slug: string): Promise<string> {
  const { client } = await demo('central')
  const { body } = await client.get(`/api/countries?draft=true&where[slug][equals]=${slug}&depth=0`)
  return body.docs?.[0]?.id ?? ''
}
