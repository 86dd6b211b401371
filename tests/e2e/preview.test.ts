import { expect } from 'vitest'

import { test } from '../support/browser'
import { draftCountry, marker } from '../support/content'
import { Panel } from '../support/panel'
import { demo, newPerson } from '../support/personas'
import { violationsOn } from './support/axe'

test('an outsider without an account or scripts confirms one version, and the editors see it', async ({
  visit,
}) => {
  const [before, after] = [marker('before'), marker('after')]
  const document = await draftCountry({ tagline: before })
  const editor = await Panel.signIn(await visit(), await demo('central'))
  await editor.open(document)
  const share = editor.page.locator('.share-preview')
  // What it has read says that the page is done with it: until then it may be drawn anew, and closed.
  const openShare = async () => {
    await share.locator('.share-preview__new').waitFor({ state: 'attached' })
    await share.locator('summary').click()
  }
  await openShare()
  await share.getByLabel('For whom?').fill('The chief of NCB Elsewhere')
  await share.getByRole('button', { name: 'Create a link' }).click()
  const address = await share.getByLabel(/^Send him this address/).inputValue()
  expect(await violationsOn(editor.page, '.share-preview')).toEqual([])
  await editor.field('tagline').fill(after)
  expect((await editor.save()).status()).toBe(200)

  const outsider = await (
    await visit({ javaScriptEnabled: false, expectedErrors: /status of 410/ })
  ).newPage()
  await outsider.goto(address)
  expect(await outsider.locator('main').innerText()).toContain(before)
  await outsider.getByText('This version is no longer the current text').waitFor()
  await outsider.getByLabel('I confirm that it is correct').check()
  await outsider.getByLabel('Your name and office').fill('Jane Doe, NCB Elsewhere')
  await outsider.getByRole('button', { name: 'Send' }).click()
  await outsider.getByText('Your answer has reached the editors').waitFor()
  await outsider.getByRole('link', { name: 'العربية' }).first().click()
  expect(await outsider.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await outsider.locator('main').innerText()).toContain(before)

  await editor.open(document)
  await openShare()
  await share.getByText(/Jane Doe, NCB Elsewhere confirmed/).waitFor()
  await share.getByText('Shows an earlier version').waitFor()
  await share.getByRole('button', { name: /^Revoke the link/ }).click()
  await share.getByText('Revoked', { exact: true }).waitFor()
  expect((await outsider.goto(address))?.status()).toBe(410)
})

test.for([
  ['en', 1280],
  ['ar', 360],
] as const)(
  'the page of a link in %s, %i pixels wide, keeps nobody out',
  async ([locale, width], { visit }) => {
    const document = await draftCountry()
    const { client } = await demo('central')
    const { body } = await client.post(`/api/preview-links/countries/${document.id}`, {
      recipient: 'Somebody',
    })
    const page = await (await visit({ viewport: { width, height: 800 } })).newPage()
    await page.goto(`${String(body.path)}?locale=${locale}`)
    expect(await violationsOn(page)).toEqual([])
    const tooWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = globalThis.document.documentElement
      return scrollWidth - clientWidth
    })
    expect(tooWide).toBeLessThanOrEqual(0)
  },
)

test('the preview beside the form follows its saves and its language, at the width of a phone', async ({
  visit,
}) => {
  const [before, after] = [marker('before'), marker('after')]
  const document = await draftCountry({ tagline: before })
  // An account of its own: the panel remembers for each person whether the preview is open.
  const panel = await Panel.signIn(await visit(), await newPerson(['contributor']))
  await panel.open(document)
  await panel.page.locator('#live-preview-toggler').click()
  const frame = panel.page.frameLocator('#live-preview-iframe')
  await frame.locator('main', { hasText: before }).waitFor()
  await panel.field('tagline').fill(after)
  expect((await panel.save()).status()).toBe(200)
  await frame.locator('main', { hasText: after }).waitFor()
  await panel.open(document, 'ar')
  await frame.locator('html[dir=rtl]').waitFor()
})
