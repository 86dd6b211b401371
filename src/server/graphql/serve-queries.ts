import type { IncomingMessage, ServerResponse } from 'node:http'

import { answerOf, JSON_TYPE, type Answer } from '../../api/http/answer'
import { AnswerCache } from '../../api/http/answer-cache'
import { send } from '../../api/http/send'
import { MADE_FROM_EVERYTHING } from '../../api/http/surrogate-keys'
import type { PersistedQueries } from '../../graphql/persisted'
import { readQueryRequest, type QueryRequest } from '../../graphql/read-request'
import type { Handler } from '../http/front-door'

export interface QueryOptions {
  known: PersistedQueries
  /** Asks the application, as somebody who is not signed in. */
  execute: (query: QueryRequest) => Promise<Response>
  /** The place of the newest publication. */
  lastSequence: () => Promise<number>
}

/**
 * Answers GraphQL queries that stand in the address, as the public API answers: for everybody the same, whoever is signed
 * in, with a tag, and out of memory until something is published.
 */
export function serveQueries({ known, execute, lastSequence }: QueryOptions): Handler {
  const cache = new AnswerCache(lastSequence)

  const make = async (search: URLSearchParams): Promise<Answer> => {
    const read = readQueryRequest(search, known)
    if ('errors' in read) return passing(read.status, JSON.stringify({ errors: read.errors }))
    const response = await execute(read).catch(() => undefined)
    if (!response) return passing(503, UNAVAILABLE)
    const text = await response.text()
    if (!response.ok || hasErrors(text)) return passing(response.status, text)
    // What a query shows is not known by its address.
    return answerOf(200, JSON_TYPE, text, { 'Surrogate-Key': MADE_FROM_EVERYTHING })
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    const search = new URL(request.url ?? '', 'http://localhost').searchParams
    search.sort()
    const key = search.toString()
    const generation = await Promise.resolve(cache.current()).catch(() => undefined)
    const kept = cache.get(key)
    if (kept) return send(request, response, kept)
    const answer = generation === undefined ? passing(503, UNAVAILABLE) : await make(search)
    const isLasting = generation !== undefined && answer.headers['Cache-Control'] === undefined
    return send(
      request,
      response,
      isLasting ? cache.put(key, answer, generation) : { ...answer, forms: new Map() },
    )
  }
}

const UNAVAILABLE = JSON.stringify({
  errors: [{ message: 'Try again in a moment.', extensions: { code: 'UNAVAILABLE' } }],
})

/** An answer that may be another one the next time. */
const passing = (status: number, text: string): Answer =>
  answerOf(status, JSON_TYPE, text, { 'Cache-Control': 'no-store' })

/** Whether part of an answer failed, by GraphQL's own account. */
function hasErrors(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body !== 'object' || body === null || 'errors' in body
  } catch {
    return true
  }
}
