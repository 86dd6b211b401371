import { expect, test } from 'vitest'

import { linkable, webAddress } from '../../../../src/site/rich-text/web-address'

test.each(['https://a.example/b', 'http://a.example/', 'mailto:a@b.example', 'tel:+32'])(
  '%s may be linked to',
  (address) => {
    expect(linkable(address)).toBe(address)
  },
)

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  '/relative',
  '',
  undefined,
])('%s may not be linked to', (address) => {
  expect(linkable(address)).toBeUndefined()
})

test('only http and https are web addresses', () => {
  expect(webAddress('https://a.example/')).toBe('https://a.example/')
  expect(webAddress('mailto:a@b.example')).toBeUndefined()
})
