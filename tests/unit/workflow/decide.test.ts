import { describe, expect, it } from 'vitest'

import { ROLES, type Role } from '@/vocabulary/roles'
import {
  readComment,
  readInstant,
  refusalsFor,
  refusalsForSave,
  type Input,
  type Standing,
} from '@/workflow/decide'
import { statusOf, type RefusalCode } from '@/workflow/refusals'
import { PUBLIC_STATES, STATES, type PublicState, type State } from '@/workflow/states'
import { TRANSITION_NAMES, type Save, type Transition } from '@/workflow/table'
import { CONTRACT } from './contract'

const NOW = new Date('2026-11-22T12:00:00Z')
const ACTOR = 'the-actor'

/** A document against which nothing speaks but its state. */
const standing = (changes: Partial<Standing> = {}): Standing => ({
  state: 'draft',
  public: 'none',
  flagged: false,
  scheduled: true,
  hasEdition: false,
  version: 'now',
  approvedVersion: 'now',
  editionVersion: 'before',
  authorsOfChange: ['somebody'],
  authorsOfEdition: ['somebody'],
  problems: [],
  blockingComments: 0,
  ...changes,
})

/** Input that is complete for every transition. */
const INPUT: Input = {
  comment: 'What there is to say.',
  expectedVersion: 'now',
  scheduledFor: '2026-11-22T12:00:01Z',
}

interface Case {
  state: State
  public: PublicState
  role: Role
  inScope: boolean
  isAuthor: boolean
  flagged: boolean
}

/** Every combination that a document and a person can be in. */
const CASES: Case[] = STATES.flatMap((state) =>
  PUBLIC_STATES.filter((seen) => state !== 'published' || seen !== 'none').flatMap((seen) =>
    ROLES.flatMap((role) =>
      [true, false].flatMap((inScope) =>
        [true, false].flatMap((isAuthor) =>
          (seen === 'live' ? [true, false] : [false]).map((flagged) => ({
            state,
            public: seen,
            role,
            inScope,
            isAuthor,
            flagged,
          })),
        ),
      ),
    ),
  ),
)

const documentOf = (each: Case): Standing =>
  standing({
    state: each.state,
    public: each.public,
    flagged: each.flagged,
    hasEdition: each.public !== 'none',
    ...(each.isAuthor ? { authorsOfChange: [ACTOR], authorsOfEdition: [ACTOR] } : {}),
  })

/** The codes that the contract wants for a case in which all input is there. */
function expectedCodes(transition: Transition, each: Case): RefusalCode[] {
  const row = CONTRACT[transition]
  const codes: RefusalCode[] = []
  if (row.who !== each.role) codes.push('role')
  if (!each.inScope) codes.push('scope')
  if (row.except && each.isAuthor) codes.push('four-eyes')
  if (row.from !== 'any' && !row.from.includes(each.state)) codes.push('state')
  if (row.public && row.public !== each.public) codes.push('public')
  if (row.document?.includes('no-edition') && each.public === 'none') codes.push('no-edition')
  if (row.document?.includes('not-flagged') && !each.flagged) codes.push('not-flagged')
  return codes
}

const codes = (refusals: readonly { code: RefusalCode }[]) =>
  refusals.map(({ code }) => code).sort()

describe.each(TRANSITION_NAMES)('%s', (transition) => {
  const { who, from, public: seen, input = [], document = [], except } = CONTRACT[transition]
  const actor = { id: ACTOR, roles: [who] }
  /** A document in which the transition is possible. */
  const ready = standing({
    state: from === 'any' ? 'published' : (from[0] ?? 'draft'),
    public: seen ?? 'live',
    hasEdition: true,
    flagged: true,
  })

  it('happens, or is refused with every reason, in each state, to each role, in and out of scope', () => {
    const wrong = CASES.flatMap((each) => {
      const found = codes(
        refusalsFor(transition, documentOf(each), { id: ACTOR, roles: [each.role] }, each.inScope, {
          input: INPUT,
          now: NOW,
        }),
      )
      const expected = expectedCodes(transition, each).sort()
      return found.join() === expected.join() ? [] : [{ ...each, found, expected }]
    })
    expect(CASES.length).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  it('asks only for the one role, whatever others a person has', () => {
    const others = ROLES.filter((role) => role !== who)
    const refused = refusalsFor(transition, ready, { id: ACTOR, roles: others }, true)
    expect(codes(refused)).toEqual(['role'])
    const allowed = refusalsFor(transition, ready, { id: ACTOR, roles: ROLES }, true)
    expect(allowed).toEqual([])
  })

  it('needs its input, and nothing else', () => {
    const request = (given: Input) =>
      codes(refusalsFor(transition, ready, actor, true, { input: given, now: NOW }))
    expect(request({})).toEqual([...input].sort())
    expect(request(INPUT)).toEqual([])
    expect(refusalsFor(transition, ready, actor, true)).toEqual([])
  })

  it('is refused on another version than the one that was seen', () => {
    const request = { input: { ...INPUT, expectedVersion: 'earlier' }, now: NOW }
    expect(codes(refusalsFor(transition, ready, actor, true, request))).toEqual(['stale-version'])
  })

  it('needs what it needs of the document', () => {
    const unready: Record<string, Partial<Standing>> = {
      'open-comments': { blockingComments: 2 },
      'invalid-content': { problems: [{ path: 'name', message: 'This is required.' }] },
      'no-difference': { editionVersion: 'now' },
      'not-approved-content': { approvedVersion: 'earlier' },
      'not-scheduled': { scheduled: false },
      'no-edition': { hasEdition: false },
      'not-flagged': { flagged: false },
    }
    for (const [code, change] of Object.entries(unready)) {
      const refusals = refusalsFor(transition, { ...ready, ...change }, actor, true)
      expect(codes(refusals)).toEqual((document as string[]).includes(code) ? [code] : [])
    }
  })

  it('is refused to those who had a hand in it, administrators included, and only where that counts', () => {
    const everything = { id: ACTOR, roles: ROLES }
    const byChange = { ...ready, authorsOfChange: ['another', ACTOR] }
    const byEdition = { ...ready, authorsOfEdition: ['another', ACTOR] }
    expect(codes(refusalsFor(transition, byChange, everything, true))).toEqual(
      except === 'authors of the change' ? ['four-eyes'] : [],
    )
    expect(codes(refusalsFor(transition, byEdition, everything, true))).toEqual(
      except === 'authors of the edition' ? ['four-eyes'] : [],
    )
  })

  it('says in every refusal what to do, in a sentence', () => {
    const nobody = { id: ACTOR, roles: [] }
    const refusals = refusalsFor(
      transition,
      standing({ state: 'approved', approvedVersion: 'earlier', scheduled: false }),
      nobody,
      false,
      { input: { comment: 5, expectedVersion: 'x', scheduledFor: 'x' }, now: NOW },
    )
    expect(refusals.length).toBeGreaterThan(1)
    for (const { message } of refusals) expect(message).toMatch(/^("|[A-Z]).+\.$/s)
  })
})

describe('the status of several refusals', () => {
  const document = standing({ state: 'published', public: 'live', hasEdition: true })
  const request = { input: {}, now: NOW }

  it('is 403 before missing input and the state', () => {
    const refusals = refusalsFor('approve', document, { id: ACTOR, roles: [] }, false, request)
    expect(codes(refusals)).toEqual(['expected-version-missing', 'role', 'scope', 'state'])
    expect(statusOf(refusals)).toBe(403)
  })

  it('is 400 before the state', () => {
    const actor = { id: ACTOR, roles: ['reviewer'] as const }
    const refusals = refusalsFor('approve', document, actor, true, request)
    expect(codes(refusals)).toEqual(['expected-version-missing', 'state'])
    expect(statusOf(refusals)).toBe(400)
  })

  it('is 400 for content before a stale version', () => {
    const invalid = standing({ problems: [{ path: 'name', locale: 'fr', message: 'Too long.' }] })
    const refusals = refusalsFor(
      'emergency-publish',
      invalid,
      { id: ACTOR, roles: ['publisher'] },
      true,
      { input: { comment: 'A reason.', expectedVersion: 'earlier' }, now: NOW },
    )
    expect(refusals[0]).toEqual({
      code: 'invalid-content',
      path: 'name',
      locale: 'fr',
      message: 'Too long.',
    })
    expect(statusOf(refusals)).toBe(400)
  })
})

describe('saving', () => {
  const MAY: Record<Exclude<Save, 'create'>, readonly State[]> = {
    edit: ['draft', 'changes-requested', 'published'],
    delete: ['draft', 'changes-requested'],
  }

  it.each(['edit', 'delete'] as const)('%s obeys state, edition, role and scope', (save) => {
    for (const each of CASES) {
      const actor = { id: ACTOR, roles: [each.role] }
      const found = codes(refusalsForSave(save, documentOf(each), actor, each.inScope))
      const expected: RefusalCode[] = []
      if (each.role !== 'contributor') expected.push('role')
      if (!each.inScope) expected.push('scope')
      if (!MAY[save].includes(each.state))
        expected.push(each.state === 'published' ? 'state' : 'frozen')
      if (save === 'delete' && each.public !== 'none') expected.push('has-edition')
      expect(found).toEqual(expected.sort())
    }
  })

  it('create is for contributors in scope', () => {
    for (const role of ROLES)
      for (const inScope of [true, false])
        expect(
          codes(refusalsForSave('create', null, { id: ACTOR, roles: [role] }, inScope)),
        ).toEqual([
          ...(role === 'contributor' ? [] : (['role'] as const)),
          ...(inScope ? [] : (['scope'] as const)),
        ])
  })

  it.each([
    ['in-review', 'recall'],
    ['approved', 'reopen'],
  ] as const)('an edit while %s is refused and names "%s"', (state, way) => {
    const actor = { id: ACTOR, roles: ['contributor'] as const }
    const [refusal] = refusalsForSave('edit', standing({ state }), actor, true)
    expect(refusal?.message).toContain(`"${way}"`)
  })
})

describe('a comment', () => {
  it('is text in English, or texts by language with English among them', () => {
    expect(readComment(' Words. ')).toEqual({ en: 'Words.' })
    expect(readComment({ en: 'Words.', fr: ' Mots. ', ar: null })).toEqual({
      en: 'Words.',
      fr: 'Mots.',
    })
  })

  it('is absent when it says nothing', () => {
    for (const nothing of [undefined, null, '', '  \n', {}, { en: '' }, { fr: ' ' }])
      expect(readComment(nothing)).toBeNull()
  })

  it('is refused when it is anything else', () => {
    for (const other of [
      5,
      true,
      [],
      ['Words.'],
      { de: 'Wörter.' },
      { en: 5 },
      { fr: 'Mots.' },
      'x'.repeat(4001),
      { en: 'Words.', fr: 'x'.repeat(4001) },
    ])
      expect(readComment(other)).toBe('invalid')
    expect(readComment('x'.repeat(4000))).toEqual({ en: 'x'.repeat(4000) })
  })
})

describe('a time to publish', () => {
  it('is a date and time with a time zone', () => {
    expect(readInstant('2027-03-01T09:00:00+01:00')?.toISOString()).toBe('2027-03-01T08:00:00.000Z')
    expect(readInstant('2027-03-01T09:00Z')?.toISOString()).toBe('2027-03-01T09:00:00.000Z')
    expect(readInstant('2028-02-29T00:00:00Z')).not.toBeNull()
  })

  it.each([
    '2027-03-01',
    '2027-03-01T09:00:00',
    '2027-03-01 09:00:00Z',
    '2027-13-01T09:00:00Z',
    '2027-02-29T09:00:00Z',
    '2027-02-30T09:00:00Z',
    '2027-04-31T09:00:00+02:00',
    '2027-03-01T25:00:00Z',
    'tomorrow',
    '',
  ])('is not %j', (text) => {
    expect(readInstant(text)).toBeNull()
  })

  it('lies in the future, to the millisecond', () => {
    const document = standing({ state: 'approved' })
    const actor = { id: ACTOR, roles: ['publisher'] as const }
    const at = (scheduledFor: string) =>
      codes(refusalsFor('schedule', document, actor, true, { input: { scheduledFor }, now: NOW }))
    expect(at('2026-11-22T12:00:00.000Z')).toEqual(['scheduled-for-past'])
    expect(at('2026-11-22T12:00:00.001Z')).toEqual([])
    expect(at('2026-11-22T12:30:00+01:00')).toEqual(['scheduled-for-past'])
  })
})
