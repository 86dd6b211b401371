import { describe, expect, it } from 'vitest'

import { editDistance } from '../../../src/vocabulary/edit-distance'

describe('the distance between two words', () => {
  it.each([
    ['member', 'member', 0],
    ['member', 'membr', 1],
    ['member', 'memmber', 1],
    ['member', 'nember', 1],
    ['member', 'memebr', 1],
    ['region', '', 6],
    ['kitten', 'sitting', 3],
  ])('%s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })
})
