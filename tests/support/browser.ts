import path from 'node:path'

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core'
import { test as base } from 'vitest'

import { PROJECT_ROOT } from '../../src/server/project-root'
import { findChromium } from './chromium'
import { underTest } from './under-test'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Compiling and collecting garbage beside the page takes more of two cores that others need than it saves.
  '--js-flags=--single-threaded',
]

/** As for all that tests wait for, a slow machine is no failure: the limit of a test is the limit, in milliseconds. */
export const PATIENCE_MS = 120_000

export interface Visit extends BrowserContextOptions {
  /** Console errors that the test is about: a page that answers 404 causes one, for instance. */
  expectedErrors?: RegExp
}

interface Fixtures {
  browser: Browser
  /**
   * Opens a browser profile of its own, as another person would have, at the product under test. The test fails when one of
   * its pages sends a request elsewhere or reports an error in the console.
   */
  visit: (options?: Visit) => Promise<BrowserContext>
}

/** A browser test. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const executablePath = findChromium()
      if (executablePath === undefined) throw new Error('There is no Chromium on this machine')
      const browser = await chromium.launch({ executablePath, args: FLAGS })
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],

  visit: async ({ browser, task }, use) => {
    const contexts: BrowserContext[] = []
    const complaints: string[] = []
    const baseURL = underTest('origin')
    await use(async ({ expectedErrors, ...options } = {}) => {
      const context = await browser.newContext({ baseURL, ...options })
      context.setDefaultTimeout(PATIENCE_MS)
      contexts.push(context)
      watch(context, baseURL, (complaint) => {
        if (!expectedErrors?.test(complaint)) complaints.push(complaint)
      })
      return context
    })
    if (task.result?.state === 'fail') await takePictures(contexts, task.name)
    await Promise.all(contexts.map((context) => context.close()))
    if (complaints.length > 0) throw new Error(`In the browser:\n${complaints.join('\n')}`)
  },
})

function watch(context: BrowserContext, origin: string, complain: (text: string) => void): void {
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin)
      complain(`A request left the site: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error')
      complain(`Console error at ${message.location().url}: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    complain(`Uncaught error: ${error.error().message}`)
  })
}

/** What the pages of a failed test showed, in test-results. */
async function takePictures(contexts: BrowserContext[], name: string): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages())
  const file = name.replace(/\W+/g, '-').toLowerCase()
  for (const [index, page] of pages.entries())
    await page.screenshot({
      path: path.join(PROJECT_ROOT, 'test-results', `${file}-${index + 1}.png`),
      fullPage: true,
    })
}
