import type { IncomingMessage, ServerResponse } from 'node:http'

import { admitSize } from '../limits/sizes'
import type { Admission } from '../limits/admit'
import type { ApiServer } from '../../api/open-api'
import { isApiPath } from '../../vocabulary/api-root'
import { GRAPHQL_PATH } from '../graphql/path'
import { dropForeignCookie } from './foreign-cookie'
import { answerHealth } from './health'
import { isFromInside, isInternalPath } from './internal-requests'
import { negotiateLocale } from './negotiate-locale'
import type { Readiness } from './readiness'
import { requestPath } from './request-path'
import { cleanResponseHeaders } from './response-headers'

/** Answers a request from the page store and says whether it did. */
export type PageServer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Answers any request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands behind the server's own answers; it comes up step by step while the server already listens. */
export interface FrontDoor {
  readonly readiness: Readiness
  /** Proves that a request comes from this process. */
  readonly internalToken: string
  /** Public address of the site. */
  readonly siteUrl: string
  /** Rejects when the database does not answer now. */
  checkDatabase?: () => Promise<unknown>
  servePage?: PageServer
  /** Answers from the page store what the public API is asked for most. */
  serveApiFile?: PageServer
  /** Limits what is not in the page store. */
  admit?: Admission
  /** The public API. */
  api?: ApiServer
  /** GraphQL queries that stand in the address. */
  queries?: Handler
  /** Everything that is not in the page store. */
  application?: Handler
}

/**
 * Answers every request: health checks at once, this process's own requests as soon as there is an application, and
 * everybody else when the server is ready, first from the page store and then, within limits, by the API and the application.
 */
export async function answer(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pathname = requestPath(request.url ?? '/')
  if (pathname === undefined) {
    sendText(response, 400, 'Bad request')
    return
  }
  if (!admitSize(pathname, request, response)) return
  if (await answerHealth(pathname, request, response, door)) return
  const isInside = isFromInside(request, door.internalToken)
  if (isInternalPath(pathname) && !isInside) {
    sendText(response, 404, 'Not found')
    return
  }
  if (!door.application || !(isInside || door.readiness.isComplete)) {
    response.setHeader('Retry-After', '2')
    sendText(response, 503, 'The site is starting')
    return
  }
  if (pathname === '/') {
    redirectToLocale(request, response)
    return
  }
  const api = isApiPath(pathname) ? door.api : undefined
  if (await (api ? door.serveApiFile : door.servePage)?.(request, response)) return
  if (!isInside && door.admit && !(await door.admit(pathname, request, response))) return
  if (api) {
    await api(pathname, request, response)
    return
  }
  if (door.queries && pathname === GRAPHQL_PATH && isReading(request)) {
    await door.queries(request, response)
    return
  }
  dropForeignCookie(request, door.siteUrl)
  cleanResponseHeaders(response, /^\/admin(\/|$)/.test(pathname))
  await door.application(request, response)
}

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

function redirectToLocale(request: IncomingMessage, response: ServerResponse): void {
  const locale = negotiateLocale(request.headers['accept-language'])
  response.writeHead(302, {
    Location: `/${locale}`,
    Vary: 'Accept-Language',
    'Cache-Control': 'no-store',
  })
  response.end()
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(`${text}\n`)
}
