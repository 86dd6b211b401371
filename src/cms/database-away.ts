import { AsyncLocalStorage } from 'node:async_hooks'

import type { Payload, PayloadRequest } from 'payload'

import { isUnavailable } from '../database/unavailable'
import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import { spoken } from './language/spoken'

/** When to try again, in seconds: PostgreSQL is back from a crash within a few. */
const RETRY_AFTER = '5'

interface Work {
  /** Whether the database did not answer something on the way. */
  isUnanswered: boolean
}

declare global {
  /** What is known of the request that is worked on. One for the process, also when a bundler loads this module twice. */
  var liaisonWork: AsyncLocalStorage<Work> | undefined
}

const work = (globalThis.liaisonWork ??= new AsyncLocalStorage<Work>())

/**
 * Notes it when the database does not answer who sends a request. Payload takes that for a request of nobody: it would
 * answer a person who is signed in as if he were not.
 */
export function noteUnknownPeople(payload: Payload): void {
  const findOne = payload.db.findOne.bind(payload.db)
  payload.db.findOne = (args) =>
    args.collection === 'users' ? notingUnanswered(findOne(args)) : findOne(args)
}

/** What is read; notes it when the database does not answer. For what is read with a person, where Payload would swallow the error. */
export async function notingUnanswered<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    noteUnanswered(error)
    throw error
  }
}

/** Notes it when an error says that the database did not answer while a request was worked on. */
export function noteUnanswered(error: unknown): void {
  const current = work.getStore()
  if (current && isUnavailable(error)) current.isUnanswered = true
}

/**
 * Answers a request; 503 with the reason, and when to try again, where the database did not answer on the way.
 *
 * @param request Payload makes its own request of it by adding to it
 */
export async function answeredByDatabase(
  request: Request & Partial<PayloadRequest>,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const current: Work = { isUnanswered: false }
  const response = await work.run(current, () => answer(request))
  if (!current.isUnanswered || !request.i18n) return response
  const { refusals, status } = new Refused([refusal('unavailable')])
  const headers = new Headers(response.headers)
  for (const name of ['Content-Length', 'Content-Type']) headers.delete(name)
  headers.set('Cache-Control', 'no-store')
  headers.set('Retry-After', RETRY_AFTER)
  const { i18n } = request
  return Response.json({ errors: spoken({ i18n }, refusals) }, { status, headers })
}
