import { describe, expect, it } from 'vitest'

import { PUBLIC_STATES, STATES } from '@/workflow/states'
import {
  isTransition,
  outcomeOf,
  stateAfterEdit,
  TRANSITION_NAMES,
  TRANSITIONS,
  unfreezing,
} from '@/workflow/table'
import { CONTRACT } from './contract'

describe('the table', () => {
  it('has the rows of the contract and no other', () => {
    expect([...TRANSITION_NAMES].sort()).toEqual(Object.keys(CONTRACT).sort())
  })

  it.each(TRANSITION_NAMES)('%s leads to the state that the contract says', (transition) => {
    const row = CONTRACT[transition]
    for (const state of row.from === 'any' ? STATES : row.from)
      for (const seen of row.public ? [row.public] : PUBLIC_STATES) {
        const after = row.to === 'same' ? state : row.to
        expect(outcomeOf(transition, { state, public: seen })).toEqual({
          state: after,
          public: row.publicAfter ?? seen,
          leavesApproved: state === 'approved' && after !== 'approved',
        })
      }
  })

  it('makes content public by three transitions only', () => {
    const publishing = TRANSITION_NAMES.filter(
      (name) => outcomeOf(name, { state: 'approved', public: 'none' }).public === 'live',
    )
    expect(publishing).toEqual(['publish', 'restore', 'emergency-publish'])
  })

  it('keeps every name that is no transition out, those of every object included', () => {
    for (const name of [
      '',
      'Submit',
      'toString',
      '__proto__',
      'constructor',
      5,
      null,
      undefined,
      {},
    ])
      expect(isTransition(name)).toBe(false)
    for (const name of Object.keys(TRANSITIONS)) expect(isTransition(name)).toBe(true)
  })
})

describe('content', () => {
  it('becomes a draft when a published document is edited, and stays what it was otherwise', () => {
    expect(STATES.map(stateAfterEdit)).toEqual([
      'draft',
      'in-review',
      'changes-requested',
      'approved',
      'draft',
    ])
  })

  it('is unfrozen by recall and reopen', () => {
    expect(STATES.map(unfreezing)).toEqual([undefined, 'recall', undefined, 'reopen', undefined])
  })
})
