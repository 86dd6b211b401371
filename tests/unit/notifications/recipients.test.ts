import { describe, expect, it } from 'vitest'

import { recipientsOf, type Candidate, type Occurrence } from '@/notifications/recipients'
import type { NotificationKind } from '@/notifications/kinds'
import type { Role, Scope } from '@/vocabulary/roles'

const EVERYWHERE: Scope = { kind: 'all', regions: [], countries: [] }
const EUROPE: Scope = { kind: 'regions', regions: ['europe'], countries: [] }
const AFRICA: Scope = { kind: 'regions', regions: ['africa'], countries: [] }

const person = (id: string, roles: Role[], scope = EVERYWHERE, active = true): Candidate => ({
  id,
  roles,
  scope,
  active,
})

const PEOPLE = [
  person('writer', ['contributor']),
  person('writer who reviews', ['contributor', 'reviewer']),
  person('reviewer of Europe', ['reviewer'], EUROPE),
  person('reviewer of Africa', ['reviewer'], AFRICA),
  person('reviewer who has left', ['reviewer'], EVERYWHERE, false),
  person('publisher', ['publisher']),
  person('publisher of Africa', ['publisher'], AFRICA),
  person('administrator', ['administrator']),
  person('administrator of Africa', ['administrator'], AFRICA),
  person('auditor', ['auditor']),
]

const told = (kind: NotificationKind, change: Partial<Occurrence> = {}) =>
  recipientsOf(
    {
      kind,
      actor: null,
      authors: ['writer', 'writer who reviews'],
      named: [],
      spared: [],
      places: [{ country: 'belgium', region: 'europe' }],
      ...change,
    },
    PEOPLE,
  ).map(({ id }) => id)

describe('who is told', () => {
  it.each(['submitted', 'overdue'] as const)(
    '%s: reviewers in whose scope it lies, who had no hand in it',
    (kind) => {
      expect(told(kind)).toEqual(['reviewer of Europe'])
      expect(told(kind, { places: 'everywhere' })).toEqual([])
      expect(told(kind, { authors: [], places: 'everywhere' })).toEqual(['writer who reviews'])
    },
  )

  it.each(['sent-back', 'published'] as const)('%s: whoever had a hand in it', (kind) => {
    expect(told(kind)).toEqual(['writer', 'writer who reviews'])
  })

  it('approved: whoever had a hand in it, and the publishers in whose scope it lies', () => {
    expect(told('approved')).toEqual(['writer', 'writer who reviews', 'publisher'])
  })

  it('schedule-failed: who scheduled it, and the publishers in whose scope it lies', () => {
    expect(told('schedule-failed', { named: ['publisher of Africa'] })).toEqual([
      'publisher',
      'publisher of Africa',
    ])
  })

  it('mentioned: who was mentioned, whatever the role or scope', () => {
    expect(told('mentioned', { named: ['auditor', 'reviewer of Africa'] })).toEqual([
      'reviewer of Africa',
      'auditor',
    ])
  })

  it('answered: who wrote in the thread and whoever had a hand in the change, but not who is mentioned anyhow', () => {
    const change = { actor: 'writer who reviews', named: ['auditor', 'writer who reviews'] }
    expect(told('answered', change)).toEqual(['writer', 'auditor'])
    expect(told('answered', { ...change, spared: ['writer'] })).toEqual(['auditor'])
  })

  it('webhook-paused: administrators in whatever scope, since it is about no document', () => {
    const site = { authors: [], places: 'everywhere' } as const
    expect(told('webhook-paused', site)).toEqual(['administrator', 'administrator of Africa'])
  })

  it('nobody of what he did himself', () => {
    expect(told('published', { actor: 'writer' })).toEqual(['writer who reviews'])
    expect(told('approved', { actor: 'publisher' })).not.toContain('publisher')
    expect(told('mentioned', { actor: 'auditor', named: ['auditor'] })).toEqual([])
  })

  it('nobody whose account is deactivated', () => {
    const gone = 'reviewer who has left'
    expect(told('submitted', { places: [] })).toEqual([])
    expect(told('mentioned', { named: [gone] })).toEqual([])
    expect(told('published', { authors: [gone] })).toEqual([])
  })
})
