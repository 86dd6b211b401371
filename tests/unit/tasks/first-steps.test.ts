import { describe, expect, test } from 'vitest'

import {
  addressOfStep,
  FIRST_STEP_NAMES,
  FIRST_STEPS,
  firstStepsOf,
  type DoneSoFar,
} from '@/tasks/first-steps'
import { ROLES, type Scope } from '@/vocabulary/roles'

const NOTHING: DoneSoFar = { events: [], deeds: [] }

const EVERYWHERE: Scope = { kind: 'all', regions: [], countries: [] }
const BELGIUM: Scope = { kind: 'countries', regions: [], countries: ['be'] }

const names = (...[roles, done]: Parameters<typeof firstStepsOf>) =>
  firstStepsOf(roles, done).map(({ name }) => name)

describe('the first steps of a person', () => {
  test('are those of his roles, and the second step of signing in for everybody', () => {
    expect(names(['contributor'], NOTHING)).toEqual([
      'change',
      'translate',
      'submit',
      'second-factor',
    ])
    expect(names(['auditor', 'publisher'], NOTHING)).toEqual([
      'publish',
      'schedule',
      'open-trail',
      'look-along',
      'second-factor',
    ])
    for (const role of ROLES) expect(names([role], NOTHING).length, role).toBeGreaterThan(2)
  })

  test('are done when the trail or a table says so', () => {
    const steps = firstStepsOf(['contributor'], { events: ['import'], deeds: ['translated'] })
    expect(steps.filter(({ done }) => done).map(({ name }) => name)).toEqual([
      'change',
      'translate',
    ])
    expect(firstStepsOf(['contributor'], { events: ['approve'], deeds: ['commented'] })).toEqual(
      firstStepsOf(['contributor'], NOTHING),
    )
  })

  test('are gone when all of them are done', () => {
    const record: DoneSoFar = {
      events: ['person-added', 'settings-changed'],
      deeds: ['second-factor'],
    }
    expect(firstStepsOf(['administrator'], record)).toEqual([])
    expect(names(['administrator', 'auditor'], record)).toHaveLength(5)
  })

  test('can all be done', () => {
    for (const name of FIRST_STEP_NAMES)
      expect(
        FIRST_STEPS[name].events.length + FIRST_STEPS[name].deeds.length,
        name,
      ).toBeGreaterThan(0)
  })
})

describe('a first step is taken', () => {
  const waiting = { collection: 'ncbs', id: 'minsk' } as const

  test('at the first document that waits for it', () => {
    expect(addressOfStep('decide', EVERYWHERE, () => waiting)).toBe(
      '/admin/collections/ncbs/minsk/review',
    )
    const onlyDrafts = (kind: string) => (kind === 'drafts' ? waiting : undefined)
    expect(addressOfStep('submit', BELGIUM, onlyDrafts)).toBe('/admin/collections/ncbs/minsk')
  })

  test('at the person’s own profile, or else where such documents are listed', () => {
    const nothing = () => undefined
    expect(addressOfStep('change', BELGIUM, nothing)).toBe('/admin/collections/countries/be')
    expect(addressOfStep('change', EVERYWHERE, nothing)).toBe('/admin/collections/countries')
    expect(addressOfStep('decide', BELGIUM, nothing)).toBe(
      '/admin/collections/countries?state=in-review',
    )
  })
})
