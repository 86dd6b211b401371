import { expect, test } from 'vitest'

import {
  assets,
  filterScriptPath,
  stylesheetPath,
  tryScriptPath,
  tryStylesheetPath,
} from '../../../src/site/assets'

const blue = { accentColour: '#1b4d7a' }
const green = { accentColour: '#1f6b3a' }

test('the pages’ style sheet is among the assets', () => {
  const files = assets(blue)
  expect(files.get(stylesheetPath(blue))?.contentType).toBe('text/css; charset=utf-8')
  expect(files.get(filterScriptPath)?.contentType).toBe('text/javascript; charset=utf-8')
  expect(files.get(tryScriptPath)?.contentType).toBe('text/javascript; charset=utf-8')
  expect(files.get(tryStylesheetPath)?.contentType).toBe('text/css; charset=utf-8')
  expect(files.size).toBe(4)
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

test('what only the page loads on which the API is tried stays within 8 KB', () => {
  const own = [tryScriptPath, tryStylesheetPath].map((path) => assets(blue).get(path)?.body ?? '')
  expect(Buffer.byteLength(own.join(''))).toBeLessThanOrEqual(8 * 1024)
})

test('the style sheets name no physical side, so that they serve both directions', () => {
  const files = assets(blue)
  const body = [stylesheetPath(blue), tryStylesheetPath].map((path) => files.get(path)?.body).join()
  expect(body).not.toMatch(
    /(margin|padding|border|inset)-(left|right)|[\s{;](left|right):|text-align: (left|right)/,
  )
})
