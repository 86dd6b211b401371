import type { IncomingMessage, ServerResponse } from 'node:http'

import { API_ROOT } from '../../vocabulary/api-root'
import { detailParametersOf, listParametersOf } from '../definitions/parameters'
import { isResource } from '../definitions/resources'
import { ApiProblem } from '../problem'
import { readQuery } from '../query/read-query'
import type { ApiReader, Page } from '../store/api-reader'
import { accepts } from './accept'
import { answerOf, JSON_TYPE, PROBLEM_TYPE, type Answer } from './answer'
import { AnswerCache } from './answer-cache'
import { PREFLIGHT, send, sendEmpty } from './send'
import { surrogateKeysOf } from './surrogate-keys'

export interface ApiOptions {
  reader: ApiReader
  /** The documents of the API about itself, by address. */
  documents: (address: string, search: URLSearchParams) => Promise<Answer | undefined>
  log: (error: unknown) => void
}

export type ApiServer = (
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

/** Answers every request under {@link API_ROOT}. */
export function openApi({ reader, documents, log }: ApiOptions): ApiServer {
  const cache = new AnswerCache(() => reader.lastSequence())

  /** A finished answer to a GET, without the form that the client takes. */
  const make = async (pathname: string, search: URLSearchParams): Promise<Answer> => {
    const [resource = '', name, ...rest] = pathname.slice(API_ROOT.length + 1).split('/')
    if (
      !isResource(resource) ||
      rest.length > 0 ||
      (name !== undefined && resource === 'changes')
    ) {
      const own = await documents(pathname, search)
      if (own) return own
      throw new ApiProblem(
        'not-found',
        'The API has no such address. GET /api/v1 lists what it has.',
      )
    }
    if (name !== undefined) {
      const data = await reader.detail(
        resource,
        name,
        readQuery(search, detailParametersOf(resource)),
      )
      return answerOf(200, JSON_TYPE, data, {
        'Surrogate-Key': surrogateKeysOf(resource, data, false),
      })
    }
    const page = await reader.list(resource, readQuery(search, listParametersOf(resource)))
    return answerOf(200, JSON_TYPE, page, {
      'Surrogate-Key': surrogateKeysOf(resource, page.data, true),
      ...linkHeader(resource, search, page),
    })
  }

  const answerGet = async (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ) => {
    const search = searchOf(request.url ?? '')
    const key = `${pathname}?${search.toString()}`
    const current = cache.current()
    const generation = typeof current === 'string' ? current : await current
    const answer = cache.get(key) ?? cache.put(key, await make(pathname, search), generation)
    if (!accepts(request.headers.accept, answer.headers['Content-Type'] ?? ''))
      throw new ApiProblem(
        'not-acceptable',
        `This answer is ${answer.headers['Content-Type'] ?? ''} and nothing else.`,
      )
    await send(request, response, answer)
  }

  return async (pathname, request, response) => {
    try {
      if (request.method === 'OPTIONS') {
        sendEmpty(response, 204, PREFLIGHT)
        return
      }
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new ApiProblem(
          'method-not-allowed',
          'Only GET, HEAD and OPTIONS are answered here.',
          { headers: { Allow: PREFLIGHT.Allow } },
        )
      await answerGet(request, response, pathname)
    } catch (error) {
      const problem = problemOf(error, log)
      const answer = answerOf(
        problem.problem.status,
        PROBLEM_TYPE,
        problem.problem,
        problem.headers,
      )
      await send(request, response, { ...answer, forms: new Map() })
    }
  }
}

/** What does not come from the request is told as unavailable, and to the operator as it is. */
function problemOf(error: unknown, log: (error: unknown) => void): ApiProblem {
  if (error instanceof ApiProblem) return error
  log(error)
  return new ApiProblem('unavailable', 'Try again in a moment.', {
    headers: { 'Retry-After': '5' },
  })
}

function linkHeader(
  resource: string,
  search: URLSearchParams,
  { page }: Page,
): Record<string, string> {
  if (page.next === null) return {}
  const next = new URLSearchParams(search)
  next.set(resource === 'changes' ? 'since' : 'cursor', page.next)
  return { Link: `<${API_ROOT}/${resource}?${next.toString()}>; rel="next"` }
}

/** The parameters of a request in one order, so that the same question has one name. */
function searchOf(target: string): URLSearchParams {
  const mark = target.indexOf('?')
  const search = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))
  search.sort()
  return search
}
