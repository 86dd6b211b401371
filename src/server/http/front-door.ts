import type { IncomingMessage, ServerResponse } from 'node:http'

import { admitSize } from '../limits/sizes'
import type { Admission } from '../limits/admit'
import { sendProblem } from '../limits/problem'
import { requestId, withinRequest } from '../../log/request-context'
import type { ReadyAnswer, StoreAnswer, StoreQuestion } from '../../page-store/answer'
import type { ApiServer } from '../../api/open-api'
import { isAnsweredByApi } from '../../vocabulary/api-root'
import { METHODS } from '../../vocabulary/methods'
import { GRAPHQL_PATH } from '../graphql/path'
import { dropForeignCookie } from './foreign-cookie'
import { answerHealth, isHealthCheck } from './health'
import { isFromInside, isInternalPath } from './internal-requests'
import { negotiateLocale } from './negotiate-locale'
import type { Readiness } from './readiness'
import { requestPath } from './request-path'
import { cleanResponseHeaders } from './response-headers'
import { sendWaiting } from './waiting-page'

/** Answers a request from the page store, where that has an answer. */
export type AnswerFromStore = (question: StoreQuestion) => StoreAnswer | undefined

/** Answers any request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands behind the server's own answers; it comes up step by step while the server already listens. */
export interface FrontDoor {
  readonly readiness: Readiness
  /** Proves that a request comes from this process. */
  readonly internalToken: string
  /** Public address of the site. */
  readonly siteUrl: string
  /** Aborted when the server is to end: it goes on answering for a while. */
  readonly closing?: AbortSignal
  /** Rejects when the database does not answer now. */
  checkDatabase?: () => Promise<unknown>
  answerPage?: AnswerFromStore
  /** Answers from the page store what the public API is asked for most. */
  answerApiFile?: AnswerFromStore
  /** Limits what is not in the page store. */
  admit?: Admission
  /** The public API. */
  api?: ApiServer
  /** GraphQL queries that stand in the address. */
  queries?: Handler
  /** Everything that is not in the page store. */
  application?: Handler
  /** Answers a request that has an id within a span of a trace; absent where none are exported. */
  trace?: <T>(request: IncomingMessage, id: string, pathname: string, work: () => T) => T
}

/** What has answered a request. */
export type AnsweredBy = 'door' | 'health' | 'store' | 'memory' | 'limits' | 'api' | 'application'

/**
 * Answers every request: health checks at once, this process's own requests as soon as there is an application, and
 * everybody else when the server is ready, first from the page store and then, within limits, by the API and the application.
 *
 * @returns what has answered: at once, without the cost of a promise, for what lies in memory
 */
export function answer(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
): AnsweredBy | Promise<AnsweredBy> {
  const pathname = requestPath(request.url ?? '/')
  if (pathname === undefined) {
    const detail = 'It is not what comes of writing UTF-8 with percent signs. Encode it anew.'
    sendProblem(request, response, 'invalid-address', detail)
    return 'door'
  }
  if (!admitSize(pathname, request, response)) return 'limits'
  if (isHealthCheck(pathname)) return answerHealth(pathname, request, response, door)
  const isInside = isFromInside(request, door.internalToken)
  if (isInternalPath(pathname) && !isInside) return sendNotFound(response)
  const { application } = door
  if (!application || !(isInside || door.readiness.isComplete)) {
    sendWaiting('server', request, response)
    return 'door'
  }
  if (pathname === '/') return redirectToLocale(request, response)
  const stored = fromStore(door, pathname, request)
  if (stored && !('read' in stored)) return send(response, stored)
  // What this process asks of itself begins jobs and listeners, which would log its id for ever.
  const live = isInternalPath(pathname) ? answerLive : answerNamed
  const goOn = () => live(door, application, pathname, isInside, request, response)
  return stored ? stored.read().then((ready) => (ready ? send(response, ready) : goOn())) : goOn()
}

/**
 * Answers a request whose answer lies in memory, as {@link answer} would: nothing that is answered there before pages are looked
 * for is the address of one.
 */
export function answerAtOnce(door: FrontDoor, question: StoreQuestion): ReadyAnswer | undefined {
  if (!door.application || !door.readiness.isComplete) return undefined
  const pathname = requestPath(question.url ?? '/')
  const stored = pathname === undefined ? undefined : fromStore(door, pathname, question)
  return stored && 'read' in stored ? undefined : stored
}

function fromStore(
  door: FrontDoor,
  pathname: string,
  question: StoreQuestion,
): StoreAnswer | undefined {
  const isApi = door.api !== undefined && isAnsweredByApi(pathname)
  return (isApi ? door.answerApiFile : door.answerPage)?.(question)
}

function send(response: ServerResponse, { status, headers, body }: ReadyAnswer): 'store' {
  response.writeHead(status, [...headers]).end(body)
  return 'store'
}

const ID_HEADER = 'x-request-id'

/** Gives a request an id, under which the log speaks of what it leads to. */
function answerNamed(
  ...[door, application, pathname, isInside, request, response]: Parameters<typeof answerLive>
): Promise<AnsweredBy> {
  const id = requestId(request.headers[ID_HEADER])
  request.headers[ID_HEADER] = id
  response.setHeader('X-Request-Id', id)
  const live = () => answerLive(door, application, pathname, isInside, request, response)
  const { trace } = door
  return withinRequest(id, trace ? () => trace(request, id, pathname, live) : live)
}

/** Answers what is no finished page, so that it costs more than naming it. */
async function answerLive(
  door: FrontDoor,
  application: Handler,
  pathname: string,
  isInside: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<AnsweredBy> {
  if (!isInside && door.admit && !(await door.admit(pathname, request, response))) return 'limits'
  const api = isAnsweredByApi(pathname) ? door.api : undefined
  if (api) return api(pathname, request, response)
  if (door.queries && pathname === GRAPHQL_PATH && isReading(request)) {
    await door.queries(request, response)
    return 'api'
  }
  if (!METHODS.has(request.method ?? '')) return sendNotAllowed(response)
  const isPanel = /^\/admin(\/|$)/.test(pathname)
  if (isPanel && !(await databaseAnswers(door))) {
    sendWaiting('database', request, response)
    return 'door'
  }
  dropForeignCookie(request, door.siteUrl)
  cleanResponseHeaders(response, isPanel)
  await application(request, response)
  return 'application'
}

/** What nobody here knows, the application would take for an error of its own. */
function sendNotAllowed(response: ServerResponse): 'door' {
  response.writeHead(405, {
    Allow: [...METHODS].join(', '),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end('Method not allowed\n')
  return 'door'
}

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** Without it, the panel would take everybody for somebody who is not signed in. */
const databaseAnswers = (door: FrontDoor): Promise<boolean> =>
  Promise.resolve(door.checkDatabase?.()).then(
    () => true,
    () => false,
  )

function redirectToLocale(request: IncomingMessage, response: ServerResponse): 'door' {
  const locale = negotiateLocale(request.headers['accept-language'])
  response.writeHead(302, {
    Location: `/${locale}`,
    Vary: 'Accept-Language',
    'Cache-Control': 'no-store',
  })
  response.end()
  return 'door'
}

function sendNotFound(response: ServerResponse): 'door' {
  response.writeHead(404, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end('Not found\n')
  return 'door'
}
