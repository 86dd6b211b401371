import { REPORTS_HANDLED_BY } from '../reader-reports/states'
import { refusalsFor, refusalsForSave, type Actor, type Standing } from '../workflow/decide'
import { covers } from '../workflow/scope'
import type { Scope } from '../vocabulary/roles'
import { isOlderThan, type DocumentFacts, type Terms } from './desk-facts'
import { TASK_KINDS, TASKS, type Circumstance, type TaskKind, type TaskRule } from './kinds'

/** Somebody with the scope in which his roles apply. */
export interface Worker extends Actor {
  scope: Scope
}

/** Something that a person can do next. */
export interface Task {
  document: DocumentFacts
  /** Since when it has been waiting, or when it will happen. */
  since: Date
  overdue: boolean
}

/**
 * What is on a person's desk: for each kind, the documents of which he could take the next step, the longest
 * waiting first. Decided by the workflow itself; only the content, which costs time to judge, is taken to be good.
 * Reads no clock.
 */
export function tasksFor(
  worker: Worker,
  documents: readonly DocumentFacts[],
  terms: Terms,
  now: Date,
): Record<TaskKind, Task[]> {
  const within = documents.filter(({ places }) => covers(worker.scope, places))
  return Object.fromEntries(
    TASK_KINDS.map((kind) => [kind, tasksOfKind(TASKS[kind], worker, within, terms, now)]),
  ) as Record<TaskKind, Task[]>
}

function tasksOfKind(
  rule: TaskRule,
  worker: Worker,
  documents: readonly DocumentFacts[],
  terms: Terms,
  now: Date,
): Task[] {
  return documents
    .filter(
      (document) =>
        (rule.states?.includes(document.state) ?? true) &&
        hasHand(rule, worker, document) &&
        rule.when.every((each) => holds(each, document, terms, now)) &&
        rule.next.some((step) => mayTake(step, worker, document)),
    )
    .map((document) => {
      const since = sinceOf(rule, document)
      const overdue = rule.awaited && isOlderThan(terms.overdueDays, since, now)
      return { document, since, overdue }
    })
    .sort((one, other) => one.since.getTime() - other.since.getTime())
}

/** Whether the workflow would let a person take a step with a document in his scope, its content being good. */
export function mayTake(
  step: TaskRule['next'][number],
  actor: Actor,
  document: DocumentFacts,
): boolean {
  if (step === 'answer') return actor.roles.includes(REPORTS_HANDLED_BY)
  const standing = standingOf(document)
  const refusals =
    step === 'edit'
      ? refusalsForSave(step, standing, actor, true)
      : refusalsFor(step, standing, actor, true)
  return refusals.length === 0
}

const hasHand = ({ hand }: TaskRule, { id }: Actor, { authorsOfChange }: DocumentFacts): boolean =>
  hand === undefined || (hand === 'own') === authorsOfChange.includes(id)

function holds(
  circumstance: Circumstance,
  document: DocumentFacts,
  terms: Terms,
  now: Date,
): boolean {
  switch (circumstance) {
    case 'scheduled':
      return document.scheduledFor !== null
    case 'not-scheduled':
      return document.scheduledFor === null
    case 'failed':
      return document.failedAt !== null
    case 'not-failed':
      return document.failedAt === null
    case 'reported':
      return document.reportedAt !== null
    case 'past-review':
      return (
        document.public === 'live' &&
        document.publishedAt !== null &&
        isOlderThan(terms.renewalDays, document.publishedAt, now)
      )
  }
}

function sinceOf({ since }: TaskRule, document: DocumentFacts): Date {
  const instants = {
    state: document.since,
    edition: document.publishedAt,
    failure: document.failedAt,
    time: document.scheduledFor,
    report: document.reportedAt,
  }
  return instants[since] ?? document.since
}

/** Any two versions that differ: what they are is not looked at. */
const WORKING = 'working'
const LIVE = 'live'

const standingOf = (document: DocumentFacts): Standing => ({
  state: document.state,
  public: document.public,
  flagged: document.flagged,
  scheduled: document.scheduledFor !== null,
  hasEdition: document.publishedAt !== null,
  version: WORKING,
  approvedVersion: WORKING,
  editionVersion: LIVE,
  authorsOfChange: document.authorsOfChange,
  authorsOfEdition: document.authorsOfEdition,
  problems: [],
  // To settle the comments is part of a review.
  blockingComments: 0,
})
