import { expect, test } from 'vitest'

import { accepts } from '../../../../src/api/http/accept'

test.each([
  [undefined, true],
  ['', true],
  ['*/*', true],
  ['application/json', true],
  ['text/html, application/*;q=0.1', true],
  ['Application/JSON; charset=utf-8', true],
  ['text/html', false],
  ['application/json;q=0', false],
  ['*/*, application/json;q=0', false],
  ['application/*;q=0, */*', false],
])('Accept: %s lets JSON through: %s', (header, expected) => {
  expect(accepts(header, 'application/json; charset=utf-8')).toBe(expected)
})
