import { describe, expect, it } from 'vitest'

import { isPersonal, nextTransitions } from '@/workflow/next'
import { refusal } from '@/workflow/sentences'
import { STATES } from '@/workflow/states'
import { TRANSITIONS, type Rule } from '@/workflow/table'

const LIVE = { state: 'published', public: 'live', flagged: false, scheduled: false } as const

describe('what a document waits for', () => {
  it.each(STATES)('is possible in its state: %s', (state) => {
    for (const transition of nextTransitions({ ...LIVE, state, flagged: true })) {
      const rule: Rule = TRANSITIONS[transition]
      expect(rule.from).toContain(state)
    }
  })

  it('is nothing when nothing is newer than what is published', () => {
    expect(nextTransitions(LIVE)).toEqual([])
  })

  it('is nothing where a scheduled publication takes the step', () => {
    expect(nextTransitions({ ...LIVE, state: 'approved', scheduled: true })).toEqual([])
  })

  it('is to be put back where it was withdrawn, unless something newer is on its way', () => {
    const withdrawn = { ...LIVE, public: 'withdrawn' } as const
    expect(nextTransitions(withdrawn)).toEqual(['restore'])
    expect(nextTransitions({ ...withdrawn, state: 'in-review' })).toEqual(['approve'])
    expect(nextTransitions({ ...withdrawn, state: 'approved', scheduled: true })).toEqual([])
  })

  it('is the second pair of eyes first, after an emergency publication', () => {
    expect(nextTransitions({ ...LIVE, state: 'draft', flagged: true })).toEqual([
      'confirm',
      'submit',
    ])
  })
})

it('tells what stands against the person from what stands against the document', () => {
  expect(
    ['scope', 'four-eyes-change', 'role-edit'].map((each) => isPersonal(refusal(each as 'scope'))),
  ).toEqual([true, true, true])
  expect(isPersonal(refusal('no-difference'))).toBe(false)
})
