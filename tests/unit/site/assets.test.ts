import { expect, test } from 'vitest'

import { assets, faviconPath, filterScriptPath, stylesheetPath } from '../../../src/site/assets'

const blue = { accentColour: '#1b4d7a' }
const green = { accentColour: '#1f6b3a' }

test('the pages’ style sheet and icon are among the assets', () => {
  const files = assets(blue)
  expect(files.get(stylesheetPath(blue))?.contentType).toBe('text/css; charset=utf-8')
  expect(files.get(faviconPath(blue))?.contentType).toBe('image/svg+xml')
  expect(files.get(filterScriptPath)?.contentType).toBe('text/javascript; charset=utf-8')
  expect(files.size).toBe(3)
})

test('another accent has another address', () => {
  expect(stylesheetPath(green)).not.toBe(stylesheetPath(blue))
  expect(assets(green).get(stylesheetPath(green))?.body).toContain('#1f6b3a')
})

test('the style sheet stays within 20 KB and loads nothing', () => {
  const body = assets(blue).get(stylesheetPath(blue))?.body ?? ''
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(20 * 1024)
  expect(body).not.toMatch(/@import|url\(|https?:/)
})

test('the style sheet names no physical side, so that it serves both directions', () => {
  const body = assets(blue).get(stylesheetPath(blue))?.body ?? ''
  expect(body).not.toMatch(
    /(margin|padding|border|inset)-(left|right)|[\s{;](left|right):|text-align: (left|right)/,
  )
})
