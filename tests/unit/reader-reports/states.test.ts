import { describe, expect, test } from 'vitest'

import { ACCESS } from '@/access/matrix'
import {
  actionsFor,
  CLOSED,
  isClosed,
  LONGEST_REPLY,
  REPORT_ACTIONS,
  REPORT_STATES,
  REPORTS_HANDLED_BY,
  refusalsForReport,
  stateForSender,
  UNANSWERED,
} from '@/reader-reports/states'
import { ROLES } from '@/vocabulary/roles'

const EDITOR = { roles: [REPORTS_HANDLED_BY], inScope: true }
const codes = (...args: Parameters<typeof refusalsForReport>) =>
  refusalsForReport(...args).map(({ code }) => code)

test('what can be done with a report depends on what has become of it', () => {
  expect(
    Object.fromEntries(REPORT_STATES.map((state) => [state, actionsFor(state, EDITOR)])),
  ).toEqual({
    received: ['look-at', 'correct', 'decline'],
    'looked-at': ['correct', 'decline'],
    corrected: ['look-at', 'decline'],
    unchanged: ['look-at'],
    published: [],
    withdrawn: [],
  })
})

test('that it is published, no editor says: an edition does', () => {
  expect(Object.values(REPORT_ACTIONS).map(({ to }) => to)).not.toContain('published')
})

describe('a report is handled', () => {
  test('by those who may, in their scope, and everything against it is named', () => {
    expect(codes('look-at', 'published', { roles: ['reviewer'], inScope: false }, '')).toEqual([
      'role',
      'scope',
      'report-state',
    ])
    expect(codes('look-at', 'received', EDITOR, '')).toEqual([])
  })

  test('with an answer where the page stays as it is', () => {
    expect(codes('decline', 'received', EDITOR, '')).toEqual(['reply-missing'])
    expect(codes('decline', 'received', EDITOR, 'x'.repeat(LONGEST_REPLY))).toEqual([])
    expect(codes('correct', 'received', EDITOR, 'x'.repeat(LONGEST_REPLY + 1))).toEqual([
      'reply-too-long',
    ])
  })

  test('by the role that the access matrix has for it', () => {
    expect(ROLES.filter((role) => ACCESS.reports.update[role] === 'all')).toEqual([
      REPORTS_HANDLED_BY,
    ])
  })
})

test('a report is unanswered, waits for its publication, or is closed', () => {
  expect([...UNANSWERED, 'corrected', ...CLOSED].toSorted()).toEqual(REPORT_STATES.toSorted())
  expect(REPORT_STATES.filter(isClosed)).toEqual([...CLOSED])
})

test('a sender who has taken a report back has withdrawn it, but for the answer that others got', () => {
  expect(REPORT_STATES.map((state) => stateForSender(state, true))).toEqual([
    'withdrawn',
    'withdrawn',
    'corrected',
    'published',
    'unchanged',
    'withdrawn',
  ])
  expect(REPORT_STATES.map((state) => stateForSender(state, false))).toEqual([...REPORT_STATES])
})
