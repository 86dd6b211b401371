import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished } from 'vitest'

import { answer, type FrontDoor } from '../../src/server/http/front-door'
import { READINESS_STEPS, Readiness } from '../../src/server/http/readiness'
import { test } from '../support/browser'
import { violationsOn } from './support/axe'

/** A server whose database does not answer until it is told to; answers where it is, too. */
async function serverWithoutDatabase(): Promise<{ origin: string; door: FrontDoor }> {
  const door: FrontDoor = {
    readiness: new Readiness(),
    internalToken: 'of this process',
    siteUrl: 'https://site.example',
    checkDatabase: () => Promise.reject(new Error('It is away.')),
    application: (_request, response) => {
      response.setHeader('Content-Type', 'text/html').end('<h1>The panel</h1>')
      return Promise.resolve()
    },
  }
  for (const step of READINESS_STEPS) door.readiness.complete(step)
  const server = createServer((request, response) => void answer(door, request, response))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, door }
}

test('who comes to the panel while the database is away reads why in his language, and is let in when it is back', async ({
  browser,
}) => {
  const { origin, door } = await serverWithoutDatabase()
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'fr',
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    // The answer's own status, of the page and of each look whether it has come back.
    if (message.type() === 'error' && !message.text().includes('503'))
      complaints.push(message.text())
  })
  await context.addCookies([{ name: 'payload-lng', value: 'ar', url: origin }])
  await page.goto('/admin/collections/countries')
  await page.getByRole('heading', { name: 'قاعدة البيانات لا تستجيب الآن' }).waitFor()
  await page.getByText('ستُفتح هذه الصفحة تلقائيًا').waitFor()
  expect(await page.evaluate(() => document.dir)).toBe('rtl')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await violationsOn(page)).toEqual([])
  door.checkDatabase = () => Promise.resolve()
  await page.getByRole('heading', { name: 'The panel' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/admin/collections/countries')
  expect(complaints).toEqual([])
  await context.close()
})
