import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

import { PROJECT_ROOT } from '@/server/project-root'
import { test } from '../support/browser'
import { underTest } from '../support/under-test'

let folder: string
let copy: string

async function runExport(...args: string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn('npm', ['run', '--silent', 'export', '--', ...args], {
    cwd: PROJECT_ROOT,
    // No database answers here: the copy is made of the finished pages alone.
    env: {
      ...process.env,
      DATA_DIR: underTest('dataDir'),
      DATABASE_URL: 'postgres://localhost:1/x',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  const said = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await closed) as unknown[]
  return { code, said: said.join('') }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-export-'))
  copy = path.join(folder, 'copy')
  const { code, said } = await runExport(copy)
  expect(said).toMatch(/^\d+ files of http:\/\/localhost:\d+ are in /)
  expect(code, said).toBe(0)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Walks through a copy with JavaScript off; answers what was asked for, and what of it was not there. */
async function walk(browser: Browser, start: string) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('requestfailed', (request) => failed.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url())
  })
  const follow = async (name: string) => {
    await page.locator('main').getByRole('link', { name, exact: true }).first().click()
    await page.waitForLoadState()
  }
  await page.goto(start)
  await follow('English')
  await page.locator('nav.main-navigation a').first().click()
  await page.waitForLoadState()
  await follow('Belgium')
  expect(await page.locator('h1').innerText()).toBe('Belgium')
  for (const picture of await page.locator('.gallery img').all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  }
  await page.locator('nav.languages a[lang=ar]').click()
  await page.waitForLoadState()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.locator('h1').innerText()).toBe('بلجيكا')
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1)
  await page.locator('.to-search a').click()
  await page.waitForLoadState()
  await follow('البلدان')
  await follow('بلجيكا')
  expect(await page.locator('h1').innerText()).toBe('بلجيكا')
  await context.close()
  return { asked, failed }
}

test('a copy works from a disk, without a server and without JavaScript', async ({ browser }) => {
  const root = pathToFileURL(copy).href
  const { asked, failed } = await walk(browser, `${root}/index.html`)
  expect(asked.filter((address) => !address.startsWith(`${root}/`))).toEqual([])
  expect(failed).toEqual([])
})

const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css' }

test('a copy works from a web server that knows files only', async ({ browser }) => {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(
      (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html'),
    )
    readFile(path.join(copy, name)).then(
      (body) => {
        response.writeHead(200, { 'Content-Type': TYPES[path.extname(name)] ?? '' }).end(body)
      },
      () => response.writeHead(404).end(),
    )
  }).listen(0)
  await once(server, 'listening')
  const root = `http://localhost:${String((server.address() as AddressInfo).port)}/`
  const { asked, failed } = await walk(browser, root)
  expect(asked.filter((address) => !address.startsWith(root))).toEqual([])
  expect(failed.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([])
  server.close()
})

test('a copy can be verified', async () => {
  const { code, said } = await runExport('--verify', copy)
  expect(said).toMatch(/^All \d+ files of http:\/\/localhost:\d+ are as they were written\.\n$/)
  expect(code).toBe(0)
})
