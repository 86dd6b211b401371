import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'

import type { StoreQuestion } from '../../page-store/answer'
import type { AnswerAtOnce } from './express-lane'
import type { AnsweredBy } from './front-door'
import { requestPath } from './request-path'

/** A request that was answered, or given up by the client. */
export interface ObservedRequest {
  /** What has answered it, as one of a few names. */
  route: string
  method: string
  /** 499, as nginx has it, where the client went before there was an answer. */
  status: number
  /** Whether the answer was there already: a file, or in memory. */
  isStored: boolean
  /** From the arrival of its headers to the last byte of the answer. */
  seconds: number
  request: StoreQuestion
}

type Observer = (request: ObservedRequest) => void

const GONE = 499

/**
 * Tells of each request when it is over.
 *
 * @param answer answers it and says what did
 */
export function observed(
  answer: (request: IncomingMessage, response: ServerResponse) => AnsweredBy | Promise<AnsweredBy>,
  observers: readonly Observer[],
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const begin = performance.now()
    let by: AnsweredBy | Promise<AnsweredBy | undefined> | undefined = undefined
    response.once('close', () => {
      const observation = {
        method: request.method ?? '',
        status: response.writableFinished ? response.statusCode : GONE,
        seconds: (performance.now() - begin) / 1000,
        request,
      }
      const tell = (known: AnsweredBy | undefined) => {
        const route = routeOf(known, request.url ?? '/')
        const isStored = known === 'store' || known === 'memory' || route === PANEL_FILE
        for (const observe of observers) observe({ ...observation, route, isStored })
      }
      // A short answer is over before whoever gave it has said so.
      if (by instanceof Promise) void Promise.race([by, setImmediate(undefined)]).then(tell)
      else tell(by)
    })
    const answering = answer(request, response)
    by = answering instanceof Promise ? answering.catch(() => undefined) : answering
    await answering
  }
}

/** Tells of each request that was answered at once. */
export function observedAtOnce(answer: AnswerAtOnce, observers: readonly Observer[]): AnswerAtOnce {
  return (request) => {
    const begin = performance.now()
    const answered = answer(request)
    if (answered) {
      const seconds = (performance.now() - begin) / 1000
      const route = routeOf('store', request.url ?? '/')
      const { method = '' } = request
      for (const observe of observers)
        observe({ route, method, status: answered.status, isStored: true, seconds, request })
    }
    return answered
  }
}

/** What pages of the panel load. */
const PANEL_FILE = 'panel-file'

const ROUTES: [RegExp, string][] = [
  [/^\/admin(\/|$)/, 'panel'],
  [/^\/_next\//, PANEL_FILE],
  [/^\/api\/v1(\/|$)/, 'api'],
  [/^\/api\/graphql/, 'graphql'],
  [/^\/api(\/|$)/, 'rest'],
  [/^\/preview(\/|$)/, 'preview'],
  [/^\/internal(\/|$)/, 'internal'],
]

/** What has not said that it answered is judged by the address. */
function routeOf(by: AnsweredBy | undefined, target: string): string {
  switch (by) {
    case 'store':
      return /^\/(assets|media)\//.test(target) ? 'stored-file' : 'stored-page'
    case 'memory':
      return 'api'
    case undefined:
    case 'application': {
      const path = requestPath(target) ?? ''
      return ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? 'page'
    }
    default:
      return by
  }
}
