import type { Role } from '../vocabulary/roles'
import type { Refusal } from '../workflow/refusals'

/**
 * What has become of a report. `corrected`: an editor has found it right and the correction waits for its publication;
 * `published`: an edition has it. `withdrawn`: its sender has taken it back before it was answered.
 */
export const REPORT_STATES = [
  'received',
  'looked-at',
  'corrected',
  'published',
  'unchanged',
  'withdrawn',
] as const

export type ReportState = (typeof REPORT_STATES)[number]

/** What an editor does with a report. */
interface ActionRule {
  from: readonly ReportState[]
  to: ReportState
  /** Whether it takes a reply that the sender reads. */
  reply: 'none' | 'optional' | 'required'
}

/** Who handles reports: whoever may correct the text, in his scope. */
export const REPORTS_HANDLED_BY: Role = 'contributor'

// prettier-ignore
export const REPORT_ACTIONS = {
  'look-at': { from: ['received', 'corrected', 'unchanged'], to: 'looked-at', reply: 'none' },
  correct:   { from: ['received', 'looked-at'],              to: 'corrected', reply: 'optional' },
  decline:   { from: ['received', 'looked-at', 'corrected'], to: 'unchanged', reply: 'required' },
} as const satisfies Record<string, ActionRule>

export type ReportAction = keyof typeof REPORT_ACTIONS

export const REPORT_ACTION_NAMES = Object.keys(REPORT_ACTIONS) as ReportAction[]

export const isReportAction = (value: unknown): value is ReportAction =>
  typeof value === 'string' && Object.hasOwn(REPORT_ACTIONS, value)

/** The states in which an editor has still to answer. */
export const UNANSWERED = ['received', 'looked-at'] as const satisfies readonly ReportState[]

/** The states in which nothing more is to be done. */
export const CLOSED = [
  'published',
  'unchanged',
  'withdrawn',
] as const satisfies readonly ReportState[]

const isIn = (states: readonly ReportState[], state: ReportState): boolean => states.includes(state)

export const isClosed = (state: ReportState): boolean => isIn(CLOSED, state)

export const isUnanswered = (state: ReportState): boolean => isIn(UNANSWERED, state)

/** What a sender is told of a report that others may have sent, too: they wait for an answer still when he has taken it back. */
export const stateForSender = (state: ReportState, hasTakenBack: boolean): ReportState =>
  hasTakenBack && isUnanswered(state) ? 'withdrawn' : state

/** Days for which the words of a report are kept after it is closed: long enough to ask why. */
export const WORDS_KEPT_DAYS = 90

/** Characters of a reply. */
export const LONGEST_REPLY = 1000

/** Who asks for something about a report. */
export interface Handler {
  roles: readonly Role[]
  inScope: boolean
}

/** What stands against a step with a report, by its state, the person and the reply. */
export function refusalsForReport(
  action: ReportAction,
  state: ReportState,
  { roles, inScope }: Handler,
  reply: string,
): Refusal[] {
  const rule: ActionRule = REPORT_ACTIONS[action]
  const refusals: Refusal[] = []
  if (!roles.includes(REPORTS_HANDLED_BY))
    refusals.push({
      code: 'role',
      message: `Answering readers needs the role ${REPORTS_HANDLED_BY}.`,
    })
  if (!inScope) refusals.push({ code: 'scope', message: 'This document lies outside your scope.' })
  if (rule.reply === 'required' && reply === '')
    refusals.push({
      code: 'reply-missing',
      message: 'Tell the reader in "reply" why the page stays as it is.',
    })
  if (reply.length > LONGEST_REPLY)
    refusals.push({
      code: 'reply-too-long',
      message: `The reply has at most ${LONGEST_REPLY} characters.`,
    })
  if (!isIn(rule.from, state))
    refusals.push({
      code: 'report-state',
      message: `A report that is ${state} cannot be dealt with in this way.`,
    })
  return refusals
}

/** The steps that a person could take with a report, its reply being good. */
export const actionsFor = (state: ReportState, handler: Handler): ReportAction[] =>
  REPORT_ACTION_NAMES.filter(
    (action) => refusalsForReport(action, state, handler, 'reply').length === 0,
  )
