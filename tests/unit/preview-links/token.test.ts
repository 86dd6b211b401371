import { expect, test } from 'vitest'

import { hashOfToken, isToken, newToken } from '@/preview-links/token'

test('a token has 256 bits, is never the same, and goes into an address as it is', () => {
  const tokens = Array.from({ length: 100 }, newToken)
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(encodeURIComponent(token)).toBe(token)
    expect(isToken(token)).toBe(true)
  }
})

test.each([undefined, '', 'x', `${'a'.repeat(42)}/`, 'a'.repeat(44), `${'a'.repeat(43)}\n`])(
  '%j is no token',
  (value) => {
    expect(isToken(value)).toBe(false)
  },
)

test('what is kept of a token is its SHA-256 digest', () => {
  expect(hashOfToken('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
