import { describe, expect, it } from 'vitest'

import { refusalsForReply, refusalsForThread } from '@/comments/rules'
import { ROLES } from '@/vocabulary/roles'

const codes = (...input: Parameters<typeof refusalsForThread>) =>
  refusalsForThread(...input).map(({ code }) => code)

const open = { author: 'anna', resolved: false }

describe('a comment is resolved', () => {
  it.each(ROLES)('by a %s in scope only if he works in the workflow', (role) => {
    const expected = ['administrator', 'auditor'].includes(role) ? ['role'] : []
    expect(codes('resolve', open, { id: 'ben', roles: [role] }, true)).toEqual(expected)
  })

  it('outside of the scope by nobody but the one who began it', () => {
    expect(codes('resolve', open, { id: 'ben', roles: ['reviewer'] }, false)).toEqual(['scope'])
    expect(codes('resolve', open, { id: 'anna', roles: ['reviewer'] }, false)).toEqual([])
  })

  it('once, and opened again once', () => {
    const person = { id: 'ben', roles: ['publisher'] as const }
    const resolved = { author: 'anna', resolved: true }
    expect(codes('resolve', resolved, person, true)).toEqual(['thread-state'])
    expect(codes('reopen', resolved, person, true)).toEqual([])
    expect(codes('reopen', open, person, true)).toEqual(['thread-state'])
  })
})

it('a resolved comment is not answered', () => {
  expect(refusalsForReply({ resolved: true }).map(({ code }) => code)).toEqual(['thread-state'])
  expect(refusalsForReply({ resolved: false })).toEqual([])
})
