import type { Localized } from '../vocabulary/locales'
import type { Problem } from './definitions/schemas'

type WrongParameter = NonNullable<Problem['parameters']>[number]

/** The kinds of problem, with their status and title. */
export const PROBLEMS = {
  'invalid-parameters': { status: 400, title: 'A parameter is not valid' },
  'invalid-address': { status: 400, title: 'The address cannot be read' },
  unauthorized: { status: 401, title: 'The key does not count' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'The API is only read' },
  'not-acceptable': { status: 406, title: 'There is no such form of this answer' },
  gone: { status: 410, title: 'The document is withdrawn' },
  'precondition-failed': { status: 412, title: 'It is not what If-Match names any more' },
  'too-large': { status: 413, title: 'The request is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'too-many-requests': { status: 429, title: 'There were too many requests' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  unavailable: { status: 503, title: 'The API cannot answer now' },
} as const

export type ProblemKind = keyof typeof PROBLEMS

/** What is answered in place of a document that is withdrawn. */
export const goneProblem = (notice: Localized<string> | null): ApiProblem =>
  new ApiProblem('gone', 'The document is withdrawn for now.', { ...(notice && { notice }) })

/** Ends a request with what is wrong with it. */
export class ApiProblem extends Error {
  readonly problem: Problem
  /** Headers that belong to the answer. */
  readonly headers: Record<string, string>

  constructor(
    kind: ProblemKind,
    detail: string,
    more: {
      parameters?: WrongParameter[]
      notice?: Localized<string>
      headers?: Record<string, string>
    } = {},
  ) {
    super(detail)
    const { headers, ...members } = more
    const { status, title } = PROBLEMS[kind]
    this.problem = { type: `/api/v1/docs#${kind}`, title, status, detail, ...members }
    this.headers = headers ?? {}
  }
}
