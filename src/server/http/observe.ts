import type { IncomingMessage, ServerResponse } from 'node:http'

import type { AnsweredBy } from './front-door'
import { requestPath } from './request-path'

/** A request that was answered, or given up by the client. */
export interface ObservedRequest {
  /** What has answered it, as one of a few names. */
  route: string
  method: string
  /** 499, as nginx has it, where the client went before there was an answer. */
  status: number
  /** From the arrival of its headers to the last byte of the answer. */
  seconds: number
  request: IncomingMessage
}

const GONE = 499

/**
 * Tells of each request when it is over.
 *
 * @param answer answers it and says what did
 */
export function observed(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<AnsweredBy>,
  observers: readonly ((request: ObservedRequest) => void)[],
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const begin = performance.now()
    let by: AnsweredBy | undefined
    response.once('close', () => {
      const observation = {
        route: routeOf(by, request.url ?? '/'),
        method: request.method ?? '',
        status: response.writableFinished ? response.statusCode : GONE,
        seconds: (performance.now() - begin) / 1000,
        request,
      }
      for (const observe of observers) observe(observation)
    })
    by = await answer(request, response)
  }
}

const ROUTES: [RegExp, string][] = [
  [/^\/admin(\/|$)/, 'panel'],
  [/^\/_next\//, 'panel-file'],
  [/^\/api\/graphql/, 'graphql'],
  [/^\/api(\/|$)/, 'rest'],
  [/^\/preview(\/|$)/, 'preview'],
  [/^\/internal(\/|$)/, 'internal'],
]

function routeOf(by: AnsweredBy | undefined, target: string): string {
  switch (by) {
    case undefined:
      return 'unanswered'
    case 'store':
      return /^\/(assets|media)\//.test(target) ? 'stored-file' : 'stored-page'
    case 'application': {
      const path = requestPath(target) ?? ''
      return ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? 'page'
    }
    default:
      return by
  }
}
