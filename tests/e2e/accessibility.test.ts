import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { test } from '../support/browser'

/** One page of each kind that differs in what can be reached and read. */
const PATHS = [
  '',
  '/countries',
  '/countries/belarus',
  '/crime-areas/drug-trafficking',
  '/ncbs/belgium',
  '/search?q=police',
  '/accessibility',
  '/report?page=countries/belgium&section=crime-areas&edition=1',
] as const

/** More stops than a page has here; whoever needs more is caught in a trap. */
const MOST_STOPS = 1500

describe.each(PATHS)('/…%s', (path) => {
  test('is walked through by keyboard: every stop is in sight, and the walk ends', async ({
    visit,
  }) => {
    const page = await (await visit({ javaScriptEnabled: false })).newPage()
    await page.goto(`/en${path}`)
    const stops = await page.locator('a[href], button, input, select, summary').count()
    const visited: string[] = []
    for (let at = 0; at < MOST_STOPS; at += 1) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (stop === null) break
      visited.push(stop.name)
      expect(stop, stop.name).toMatchObject({ isInSight: true, isMarked: true })
    }
    expect(visited.length).toBeLessThan(MOST_STOPS)
    expect(visited.length).toBeGreaterThanOrEqual(Math.min(stops, 5))
    expect(visited[0]).toBe('Skip to content')
  })

  test('is read in order: heading and parts of the page, each in its language', async ({
    visit,
  }) => {
    const page = await (await visit()).newPage()
    await page.goto(`/ar${path}`)
    const roles = await rolesInOrder(page)
    const places = ['banner', 'main', 'heading', 'contentinfo'].map((role) => roles.indexOf(role))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(await unmarkedLatin(page)).toEqual([])
  })

  test('loses nothing with wide spacing of text on a narrow screen', async ({ visit }) => {
    const page = await (await visit({ viewport: { width: 320, height: 640 } })).newPage()
    await page.goto(`/fr${path}`)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      // The values of WCAG 2.2, criterion 1.4.12.
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
    expect(await cutOff(page)).toEqual([])
  })
})

test('in forced colours the chosen region is filled, and a map shows in the system’s colours what it shows', async ({
  visit,
}) => {
  const page = await (await visit({ forcedColors: 'active' })).newPage()
  await page.goto('/en/countries?region=europe')
  const chosen = page.locator('.chips a[aria-current]')
  expect(await chosen.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe(
    await systemColour(page, 'Highlight'),
  )
  await page.goto('/en')
  const fillOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill)
  expect(await fillOf('.world-map nav a')).toBe(await systemColour(page, 'LinkText'))
  expect(await fillOf('.world-map .land')).toBe(
    await systemColour(page, 'color-mix(in srgb, CanvasText 25%, Canvas)'),
  )
  await page.goto('/en/crime-areas/drug-trafficking')
  const fills = await page
    .locator('.world-map nav a')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('class') ?? '', getComputedStyle(link).fill]),
    )
  const colours: Record<string, string> = {
    principal: 'LinkText',
    associated: 'color-mix(in srgb, LinkText 62%, Canvas)',
    supported: 'color-mix(in srgb, LinkText 34%, Canvas)',
  }
  for (const [prominence = '', fill] of fills)
    expect(fill, prominence).toBe(await systemColour(page, colours[prominence] ?? ''))
  expect(fills.length).toBeGreaterThan(0)
})

/** What a colour of the system is here, as a computed value. */
const systemColour = (page: Page, colour: string): Promise<string> =>
  page.evaluate((value) => {
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.setProperty('forced-color-adjust', 'none')
    probe.style.color = value
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }, colour)

/** The roles of a page's parts in the order in which a screen reader meets them. */
async function rolesInOrder(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const walk = (id: string): string[] => {
    const node = byId.get(id)
    const below = (node?.childIds ?? []).flatMap(walk)
    return !node || node.ignored ? below : [String(node.role?.value), ...below]
  }
  return walk(nodes[0]?.nodeId ?? '')
}

/** The element that has the focus, or null when the focus has left the page. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const shape = element.querySelector('path, circle')
    return {
      name: (element.textContent.trim() || element.id).slice(0, 60),
      isInSight: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      // A country on a map is marked by its line.
      isMarked:
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
        (shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) > 2),
    }
  })
}

/** Texts of several Latin words that stand in an element which says that it is Arabic. */
function unmarkedLatin(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      const element = walker.currentNode.parentElement
      if (!element || element.closest('script')) continue
      const isMarked = element.closest('[lang]')?.getAttribute('lang') !== 'ar'
      if (!isMarked && /([A-Za-z]{2,}\s+){3,}[A-Za-z]{2,}/.test(text)) found.push(text)
    }
    return found
  })
}

/** Elements whose text is higher or wider than they show. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const hides = overflowX === 'hidden' || overflowY === 'hidden'
        return (
          hides &&
          position !== 'absolute' &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1)
        )
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
