import { expect, test } from 'vitest'

import { inCommon, type StandingAnswer } from '@/admin/shared/standing'
import type { Transition } from '@/workflow/table'

const standing = (...allowed: Transition[]): StandingAnswer => ({
  state: 'draft',
  public: 'none',
  version: 'v',
  scheduledFor: null,
  scheduleError: null,
  flagged: false,
  transitions: [
    ...allowed.map((name) => ({ name, allowed: true, reasons: [] })),
    { name: 'withdraw', allowed: false, reasons: [] },
  ],
})

const standings = new Map([
  ['one', standing('submit', 'publish')],
  ['two', standing('publish')],
])

test('documents have in common what the server allows with every one of them', () => {
  const asked: Transition[] = ['submit', 'publish', 'withdraw']
  expect(inCommon(asked, ['one'], standings)).toEqual(['submit', 'publish'])
  expect(inCommon(asked, ['one', 'two'], standings)).toEqual(['publish'])
})

test('a document of which nothing is known has nothing in common with others', () => {
  expect(inCommon(['publish'], ['one', 'three'], standings)).toEqual([])
})
