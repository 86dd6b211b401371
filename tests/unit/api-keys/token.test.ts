import { describe, expect, it } from 'vitest'

import { hashOfKey, hintOf, isKey, isSameHash, newKey, presentedKey } from '@/api-keys/token'

describe('a key', () => {
  it('has a form that secret scanners can look for, and is never the same', () => {
    const keys = Array.from({ length: 200 }, newKey)
    for (const key of keys) {
      expect(key).toMatch(/^liaison_[0-9A-Za-z]{49}$/)
      expect(isKey(key)).toBe(true)
      expect(key.endsWith(hintOf(key))).toBe(true)
    }
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is told from what was mistyped, cut off or made up by its checksum', () => {
    const key = newKey()
    const other = key.charAt(20) === 'a' ? 'b' : 'a'
    expect(isKey(key.slice(0, 20) + other + key.slice(21))).toBe(false)
    expect(isKey(key.slice(0, -1))).toBe(false)
    expect(isKey(`${key}0`)).toBe(false)
    expect(isKey(`liaison_${'0'.repeat(49)}`)).toBe(false)
    expect(isKey(undefined)).toBe(false)
  })

  it('is known by its hash', () => {
    const key = newKey()
    expect(hashOfKey(key)).toMatch(/^[0-9a-f]{64}$/)
    expect(isSameHash(hashOfKey(key), hashOfKey(key))).toBe(true)
    expect(isSameHash(hashOfKey(key), hashOfKey(newKey()))).toBe(false)
    expect(isSameHash('', hashOfKey(key))).toBe(false)
  })
})

it.each([
  ['Bearer liaison_x', 'liaison_x'],
  ['bearer  liaison_x', 'liaison_x'],
  ['JWT liaison_x', undefined],
  ['Bearer eyJhbGciOiJIUzI1NiJ9.e30.x', undefined],
  ['Bearer liaison_x, Bearer liaison_y', undefined],
  ['', undefined],
  [undefined, undefined],
])('the header %s presents %s', (header, key) => {
  expect(presentedKey(header)).toBe(key)
})
