import { describe, expect, it } from 'vitest'

import { isPersonal, nextTransitions } from '@/workflow/next'
import { refusal } from '@/workflow/sentences'
import { STATES } from '@/workflow/states'
import { TRANSITIONS, type Rule } from '@/workflow/table'

describe('what a document waits for', () => {
  it.each(STATES)('is possible in its state: %s', (state) => {
    for (const transition of nextTransitions({ state, flagged: true, scheduled: false })) {
      const rule: Rule = TRANSITIONS[transition]
      expect(rule.from).toContain(state)
    }
  })

  it('is nothing when nothing is newer than what is published', () => {
    expect(nextTransitions({ state: 'published', flagged: false, scheduled: false })).toEqual([])
  })

  it('is nothing where a scheduled publication takes the step', () => {
    expect(nextTransitions({ state: 'approved', flagged: false, scheduled: true })).toEqual([])
  })

  it('is the second pair of eyes first, after an emergency publication', () => {
    expect(nextTransitions({ state: 'draft', flagged: true, scheduled: false })).toEqual([
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
