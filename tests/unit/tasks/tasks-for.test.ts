import { describe, expect, test } from 'vitest'

import { REPORTS_HANDLED_BY } from '@/reader-reports/states'
import type { DocumentFacts, Terms } from '@/tasks/desk-facts'
import { TASK_KINDS, TASKS, type TaskKind } from '@/tasks/kinds'
import { tasksFor, type Worker } from '@/tasks/tasks-for'
import type { Role } from '@/vocabulary/roles'
import { PUBLIC_STATES, STATES } from '@/workflow/states'
import { SAVES, TRANSITIONS } from '@/workflow/table'

const NOW = new Date('2027-03-01T12:00:00Z')
const TERMS: Terms = { overdueDays: 7, renewalDays: 365 }
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

const BELGIUM = { country: 'belgium', region: 'europe' as const }

const document = (facts: Partial<DocumentFacts> = {}): DocumentFacts => ({
  collection: 'countries',
  id: 'a',
  state: 'draft',
  public: 'none',
  flagged: false,
  since: daysAgo(1),
  publishedAt: null,
  scheduledFor: null,
  failedAt: null,
  reportedAt: null,
  authorsOfChange: ['author'],
  authorsOfEdition: [],
  places: [BELGIUM],
  claim: null,
  ...facts,
})

const worker = (role: Role, more: Partial<Worker> = {}): Worker => ({
  id: 'worker',
  roles: [role],
  scope: { kind: 'all', regions: [], countries: [] },
  ...more,
})

const kindsFor = (who: Worker, ...documents: DocumentFacts[]): TaskKind[] => {
  const tasks = tasksFor(who, documents, TERMS, NOW)
  return TASK_KINDS.filter((kind) => tasks[kind].length > 0)
}

const live = { public: 'live', publishedAt: daysAgo(10) } as const

describe('who finds what on his desk', () => {
  const author = { id: 'author' }
  test.each<[string, Worker, Partial<DocumentFacts>, TaskKind[]]>([
    ['own draft', worker('contributor', author), {}, ['drafts']],
    ['draft of somebody else', worker('contributor'), {}, ['others']],
    [
      'own, sent back',
      worker('contributor', author),
      { state: 'changes-requested' },
      ['sent-back'],
    ],
    [
      'sent back to somebody else',
      worker('contributor'),
      { state: 'changes-requested' },
      ['others'],
    ],
    ['own, in review', worker('contributor', author), { state: 'in-review' }, ['handed']],
    ['own, approved', worker('contributor', author), { state: 'approved' }, ['handed']],
    ['in review', worker('reviewer'), { state: 'in-review' }, ['review']],
    ['approved', worker('publisher'), { state: 'approved' }, ['publication']],
    [
      'scheduled',
      worker('publisher'),
      { state: 'approved', scheduledFor: daysAgo(-2) },
      ['scheduled'],
    ],
    ['failed', worker('publisher'), { state: 'approved', failedAt: daysAgo(1) }, ['failed']],
    [
      'scheduled again after a failure',
      worker('publisher'),
      { state: 'approved', failedAt: daysAgo(3), scheduledFor: daysAgo(-1) },
      ['scheduled'],
    ],
    ['flagged', worker('reviewer'), { ...live, state: 'published', flagged: true }, ['emergency']],
    [
      'flagged, while the next edition is drafted',
      worker('reviewer'),
      { ...live, flagged: true },
      ['emergency'],
    ],
    [
      'flagged but withdrawn',
      worker('reviewer'),
      { ...live, public: 'withdrawn', flagged: true },
      [],
    ],
    [
      'live for long',
      worker('contributor'),
      { ...live, state: 'published', publishedAt: daysAgo(366) },
      ['renewal'],
    ],
    [
      'live for not so long',
      worker('contributor'),
      { ...live, state: 'published', publishedAt: daysAgo(364) },
      [],
    ],
    [
      'withdrawn for long',
      worker('contributor'),
      { ...live, public: 'withdrawn', state: 'published', publishedAt: daysAgo(366) },
      [],
    ],
    [
      'live for long, with a draft',
      worker('contributor', author),
      { ...live, publishedAt: daysAgo(400) },
      ['drafts'],
    ],
    [
      'live for long, for a reviewer',
      worker('reviewer'),
      { ...live, state: 'published', publishedAt: daysAgo(366) },
      [],
    ],
  ])('%s', (_, who, facts, kinds) => {
    expect(kindsFor(who, document(facts))).toEqual(kinds)
  })

  test('four eyes: nobody is asked to review or confirm what he had a hand in', () => {
    const reviewer = worker('reviewer', { id: 'author' })
    expect(kindsFor(reviewer, document({ state: 'in-review' }))).toEqual([])
    const edition = {
      ...live,
      state: 'published',
      flagged: true,
      authorsOfEdition: ['author'],
    } as const
    expect(kindsFor(reviewer, document(edition))).toEqual([])
  })

  test('nothing outside of the scope, as it is live or as the working copy would make it', () => {
    const scope = { kind: 'regions', regions: ['europe'], countries: [] } as Worker['scope']
    const reviewer = worker('reviewer', { scope })
    const inReview = (places: DocumentFacts['places']) => document({ state: 'in-review', places })
    expect(kindsFor(reviewer, inReview([BELGIUM]))).toEqual(['review'])
    expect(kindsFor(reviewer, inReview([BELGIUM, { country: 'chad', region: 'africa' }]))).toEqual(
      [],
    )
    expect(kindsFor(reviewer, inReview('everywhere'))).toEqual([])
  })

  test.each<Role>(['administrator', 'auditor'])('nothing for an %s alone', (role) => {
    const everything = STATES.flatMap((state) => [
      document({ state }),
      document({ ...live, state, flagged: true, failedAt: daysAgo(1), publishedAt: daysAgo(999) }),
    ])
    expect(kindsFor(worker(role), ...everything)).toEqual([])
  })
})

describe('the longest waiting comes first, and late is late', () => {
  test('by when it came into its state', () => {
    const tasks = tasksFor(
      worker('reviewer'),
      [2, 9, 7].map((days) =>
        document({ id: String(days), state: 'in-review', since: daysAgo(days) }),
      ),
      TERMS,
      NOW,
    )
    expect(tasks.review.map((task) => [task.document.id, task.overdue])).toEqual([
      ['9', true],
      ['7', false],
      ['2', false],
    ])
  })

  test('by when it will happen, and what nobody waits for is never late', () => {
    const scheduled = [-5, -1].map((days) =>
      document({
        id: String(days),
        state: 'approved',
        since: daysAgo(30),
        scheduledFor: daysAgo(days),
      }),
    )
    const tasks = tasksFor(worker('publisher'), scheduled, TERMS, NOW)
    expect(tasks.scheduled.map((task) => task.document.id)).toEqual(['-1', '-5'])
    expect(tasks.scheduled.some(({ overdue }) => overdue)).toBe(false)
    const drafts = tasksFor(
      worker('contributor', { id: 'author' }),
      [document({ since: daysAgo(99) })],
      TERMS,
      NOW,
    )
    expect(drafts.drafts.map(({ overdue }) => overdue)).toEqual([false])
  })
})

test('an error that a reader reported waits for the contributors in whose scope it is, whatever becomes of the text', () => {
  for (const state of STATES) {
    const reported = document({ ...live, state, reportedAt: daysAgo(9) })
    expect(kindsFor(worker('contributor'), reported)).toContain('reports')
    expect(kindsFor(worker('reviewer'), reported)).not.toContain('reports')
    expect(kindsFor(worker('contributor'), document({ ...live, state }))).not.toContain('reports')
    const elsewhere = { kind: 'regions' as const, regions: ['africa' as const], countries: [] }
    expect(kindsFor(worker('contributor', { scope: elsewhere }), reported)).toEqual([])
  }
  const [task] = tasksFor(
    worker('contributor'),
    [document({ ...live, reportedAt: daysAgo(9) })],
    TERMS,
    NOW,
  ).reports
  expect(task).toMatchObject({ since: daysAgo(9), overdue: true })
})

test('a task is only ever for somebody whose role the workflow asks for, in a state it may start from', () => {
  const answer = { by: REPORTS_HANDLED_BY, from: STATES }
  const rules = { ...TRANSITIONS, ...SAVES, answer }
  const documents = STATES.flatMap((state) =>
    PUBLIC_STATES.flatMap((publicState) =>
      [false, true].flatMap((flagged) =>
        [null, daysAgo(400)].map((at) =>
          document({
            state,
            public: publicState,
            flagged,
            publishedAt: at,
            failedAt: at,
            reportedAt: at,
            scheduledFor: at,
          }),
        ),
      ),
    ),
  )
  for (const role of ['contributor', 'reviewer', 'publisher'] as const)
    for (const id of ['author', 'worker']) {
      const tasks = tasksFor(worker(role, { id }), documents, TERMS, NOW)
      for (const kind of TASK_KINDS) {
        const steps = TASKS[kind].next.map((step) => rules[step])
        if (tasks[kind].length > 0) expect(steps.map(({ by }) => by)).toContain(role)
        for (const task of tasks[kind])
          expect(steps.flatMap(({ from }) => [...from])).toContain(task.document.state)
      }
    }
})
