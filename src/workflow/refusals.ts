import type { ProfileCollection } from '../vocabulary/profiles'
import type { Sentence, Terms } from './sentences'
import type { PublicState, State } from './states'

/** Why something may not happen. Codes are for programs, messages for people. */
export const REFUSAL_STATUS = {
  'not-signed-in': 401,
  'second-factor-required': 401,
  'second-factor-wrong': 401,
  'not-found': 404,
  role: 403,
  scope: 403,
  'four-eyes': 403,
  'direct-publish': 403,
  'unknown-transition': 400,
  'invalid-query': 400,
  'invalid-body': 400,
  'change-note-missing': 400,
  'comment-missing': 400,
  'comment-invalid': 400,
  'notice-missing': 400,
  'reason-missing': 400,
  'items-invalid': 400,
  'recipient-invalid': 400,
  'expiry-invalid': 400,
  'reply-missing': 400,
  'reply-too-long': 400,
  'report-invalid': 400,
  'expected-version-missing': 400,
  'scheduled-for-missing': 400,
  'scheduled-for-invalid': 400,
  'scheduled-for-past': 400,
  'invalid-content': 400,
  'person-invalid': 400,
  'key-invalid': 400,
  'webhook-invalid': 400,
  'proof-wrong': 403,
  'invitation-unknown': 410,
  'too-many-attempts': 429,
  'too-large': 413,
  'second-factor': 409,
  'not-invited': 409,
  state: 409,
  public: 409,
  frozen: 409,
  'not-approved-content': 409,
  'no-difference': 409,
  'no-edition': 409,
  'has-edition': 409,
  'named-elsewhere': 409,
  'not-flagged': 409,
  'not-scheduled': 409,
  'open-comments': 409,
  'thread-state': 409,
  'report-state': 409,
  'stale-version': 409,
  concurrent: 409,
  unavailable: 503,
} as const

export type RefusalCode = keyof typeof REFUSAL_STATUS

export interface Refusal {
  code: RefusalCode
  message: string
  /** Where in the content, for `invalid-content`. */
  path?: string
  locale?: string
  /** Which sentence the message is, and what is filled in, so that it can be said in another language. */
  sentence?: Sentence
  terms?: Terms
}

/** In which order kinds of refusal are reported: the first that applies is the answer's status. */
const STATUS_ORDER = [503, 401, 404, 403, 410, 429, 413, 400, 409]

/** The HTTP status of a list of refusals. */
export function statusOf(refusals: readonly Refusal[]): number {
  const statuses = new Set<number>(refusals.map((refusal) => REFUSAL_STATUS[refusal.code]))
  return STATUS_ORDER.find((status) => statuses.has(status)) ?? 400
}

/** How the document stood when something was refused: the answer to a conflict says it. */
export interface RefusedStanding {
  state: State
  public: PublicState
  version: string
}

/** What stands against one of several documents that were to take a transition together. */
export interface RefusedItem {
  collection: ProfileCollection
  id: string
  refusals: readonly Refusal[]
  standing: RefusedStanding | undefined
}

/** Carries refusals from where they are found to the interface that reports them. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]
  readonly status: number
  readonly standing: RefusedStanding | undefined
  /** Where several documents were to take a transition together: what stands against which. */
  readonly items: readonly RefusedItem[]

  constructor(
    refusals: readonly Refusal[],
    options?: {
      standing?: RefusedStanding | undefined
      items?: readonly RefusedItem[]
      cause?: unknown
    },
  ) {
    super(refusals.map((refusal) => refusal.message).join(' '), { cause: options?.cause })
    this.name = 'Refused'
    this.refusals = refusals
    this.status = statusOf(refusals)
    this.standing = options?.standing
    this.items = options?.items ?? []
  }
}
