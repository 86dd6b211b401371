import { expect, test } from 'vitest'

import { memoryCache } from '../../../src/page-store/memory-cache'

const bytes = (length: number) => Buffer.alloc(length)
const cacheOf = (limit: number) => memoryCache<Buffer>(limit, ({ length }) => length)

test('what was used longest ago makes room', () => {
  const cache = cacheOf(80)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.set(key, bytes(10))
  cache.get('a')
  cache.set('i', bytes(10))
  expect(cache.get('a')).toBeDefined()
  expect(cache.get('b')).toBeUndefined()
  expect(cache.calculatedSize).toBe(80)
})

test('setting a key again and deleting it give its bytes back', () => {
  const cache = cacheOf(800)
  cache.set('a', bytes(100))
  cache.set('a', bytes(50))
  expect(cache.calculatedSize).toBe(50)
  cache.delete('a')
  cache.delete('a')
  expect(cache.calculatedSize).toBe(0)
})

test('one entry that would push out much of the rest is not kept', () => {
  const cache = cacheOf(80)
  cache.set('small', bytes(10))
  cache.set('large', bytes(11))
  expect(cache.get('large')).toBeUndefined()
  expect(cache.get('small')).toBeDefined()
})
