import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage } from 'node:http'

import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions'

import { shownPath } from '../log/scrub'
import { METHODS } from '../vocabulary/methods'
import type { InSpan } from './port'

/** A request that was answered. */
export interface TracedRequest {
  /** What has answered it, as one of a few names. */
  route: string
  method: string
  status: number
  /** Whether the answer was there already. */
  isStored: boolean
  /** The one that was asked for a span of its own, or one that was not. */
  request: object
}

interface Open {
  span: Span
  context: Context
  /** What is begun after its end, by a timer for one, is not part of it. */
  isOver: boolean
}

const KINDS = {
  internal: SpanKind.INTERNAL,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
} as const

const PROPAGATOR = new W3CTraceContextPropagator()

/**
 * The spans of one server, each within the one that is under way. OpenTelemetry's global tracer is left alone: libraries that
 * look for it would tell whole addresses of requests.
 */
export class Spans {
  readonly #tracer: Tracer
  readonly #scheme: string
  readonly #current = new AsyncLocalStorage<Open>()
  readonly #requests = new WeakMap<object, Open>()

  /** @param scheme of the public address: `http` or `https` */
  constructor(tracer: Tracer, scheme: string) {
    this.#tracer = tracer
    this.#scheme = scheme
  }

  /** Does something within a span that fails as it does. */
  readonly within: InSpan = async ({ name, kind = 'internal', attributes = {}, isRoot }, work) => {
    const current = this.#current.getStore()
    const parent = !current || current.isOver || isRoot ? ROOT_CONTEXT : current.context
    const span = this.#tracer.startSpan(name, { kind: KINDS[kind], attributes }, parent)
    const open = openOf(span, parent)
    try {
      return await this.#current.run(open, () => work((more) => span.setAttributes(more)))
    } catch (error) {
      fail(span, kindOf(error))
      throw error
    } finally {
      open.isOver = true
      span.end()
    }
  }

  /** Answers a request within a span that continues the trace of whoever asks. {@link answered} ends it. */
  readonly request = <T>(
    request: IncomingMessage,
    id: string,
    pathname: string,
    work: () => T,
  ): T => {
    const parent = PROPAGATOR.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter)
    const attributes = {
      [ATTR_URL_SCHEME]: this.#scheme,
      [ATTR_URL_PATH]: shownPath(pathname),
      'liaison.request.id': id,
    }
    const span = this.#tracer.startSpan('HTTP', { kind: SpanKind.SERVER, attributes }, parent)
    const open = openOf(span, parent)
    this.#requests.set(request, open)
    return this.#current.run(open, work)
  }

  /** Ends the span of a request. One whose answer was there already is forgotten: a span that does not end is not exported. */
  readonly answered = ({ request, route, method, status, isStored }: TracedRequest): void => {
    const open = this.#requests.get(request)
    if (!open) return
    open.isOver = true
    if (isStored) return
    const { span } = open
    span.updateName(`${METHODS.has(method) ? method : 'HTTP'} ${route}`)
    span.setAttributes({
      [ATTR_HTTP_REQUEST_METHOD]: METHODS.has(method) ? method : '_OTHER',
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: status,
      'liaison.route': route,
    })
    if (status >= FAILED) fail(span, String(status))
    span.end()
  }
}

const FAILED = 500

const openOf = (span: Span, parent: Context): Open => ({
  span,
  context: trace.setSpan(parent, span),
  isOver: false,
})

/** Of an error its code, or its kind: what it says may quote content. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

function fail(span: Span, type: string): void {
  span.setAttribute(ATTR_ERROR_TYPE, type)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
