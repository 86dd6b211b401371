import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { negotiateEncoding } from '../../../src/page-store/negotiate'

const all = () => true
const none = () => false

describe('the form that an Accept-Encoding header gets', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.001, gzip', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br; Q=0.0 , gzip ; q=0.000', 'identity'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['*;q=0.5, identity;q=0', 'br'],
    ['gzip, *;q=0', 'gzip'],
    ['identity, *;q=0', 'identity'],
    ['', 'identity'],
    ['deflate', 'identity'],
    ['br;q=2, gzip;q=0.5', 'gzip'],
    ['br;q=banana', 'identity'],
    [' , ,br', 'br'],
    ['identity;q=0', undefined],
    ['*;q=0', undefined],
    ['deflate, identity;q=0', undefined],
  ])('%j gets %s', (header, encoding) => {
    expect(negotiateEncoding(header, all)).toBe(encoding)
  })

  test('without a header it is the plain form', () => {
    expect(negotiateEncoding(undefined, all)).toBe('identity')
  })

  test('a form that does not exist is never chosen', () => {
    expect(negotiateEncoding('br, gzip', none)).toBe('identity')
    expect(negotiateEncoding('br, gzip', (encoding) => encoding === 'gzip')).toBe('gzip')
    expect(negotiateEncoding('br, gzip, identity;q=0', none)).toBeUndefined()
  })
})

const coding = fc.constantFrom('br', 'gzip', 'identity', '*', 'deflate', 'zstd')
const weight = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
const preferences = fc.uniqueArray(fc.record({ coding, weight }), { selector: (one) => one.coding })

/** The weight that the standard gives a coding in a well-formed list. */
function standardWeight(list: { coding: string; weight: number }[], name: string): number {
  const named = list.find((one) => one.coding === name) ?? list.find((one) => one.coding === '*')
  return named?.weight ?? (name === 'identity' ? 1 : 0)
}

test('for every well-formed header the smallest form that the client accepts is chosen', () => {
  fc.assert(
    fc.property(preferences, fc.boolean(), fc.boolean(), (list, hasGzip, hasBrotli) => {
      const header = list.map((one) => `${one.coding};q=${one.weight.toFixed(3)}`).join(', ')
      const chosen = negotiateEncoding(header, (form) => (form === 'br' ? hasBrotli : hasGzip))
      const existing = [hasBrotli && 'br', hasGzip && 'gzip', 'identity'].filter((one) => !!one)
      expect(chosen).toBe(existing.find((name) => standardWeight(list, String(name)) > 0))
    }),
  )
})

test('no header whatever breaks the choice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), (header) => {
      expect(['br', 'gzip', 'identity', undefined]).toContain(negotiateEncoding(header, all))
    }),
  )
})
