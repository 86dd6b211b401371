import { underTest } from './under-test'

/** What the API answers, as far as tests read it. */
export interface Body {
  [key: string]: unknown
  id?: string
  doc?: Body
  docs?: Body[]
  totalDocs?: number
  errors?: { code?: string; message: string; path?: string; locale?: string }[]
  state?: string
  public?: string
  version?: string
  transitions?: { name: string; allowed: boolean; reasons: { code: string; message: string }[] }[]
}

/** One answer, read whole. */
export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The text as JSON; an empty object when it is something else. */
  body: Body
}

export interface RequestOptions {
  headers?: Record<string, string>
  body?: unknown
}

/** A client that sends a person's token with each request, or none. */
export class Client {
  readonly #token: string | undefined
  readonly #origin: string

  constructor(token?: string, origin: string = underTest('origin')) {
    this.#token = token
    this.#origin = origin
  }

  get = (path: string, options?: RequestOptions) => this.send('GET', path, options)

  post = (path: string, body?: unknown, options?: RequestOptions) =>
    this.send('POST', path, { ...options, body })

  patch = (path: string, body?: unknown, options?: RequestOptions) =>
    this.send('PATCH', path, { ...options, body })

  delete = (path: string, options?: RequestOptions) => this.send('DELETE', path, options)

  /** A GraphQL query. */
  query = (query: string, variables: Record<string, unknown> = {}) =>
    this.post('/api/graphql', { query, variables })

  /** Asks for a transition. */
  transition = (collection: string, id: string, transition: string, input: object = {}) =>
    this.post(`/api/${collection}/${id}/transitions`, { transition, ...input })

  /** Sends a request; a body that is not text, form data or bytes is sent as JSON. */
  async send(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
    const { body } = options
    const isRaw = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array
    const response = await fetch(`${this.#origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.#token ? { Authorization: `JWT ${this.#token}` } : {}),
        ...(body === undefined || body instanceof FormData
          ? {}
          : { 'Content-Type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: jsonOf(text) }
  }
}

/** Someone who is not signed in. */
export const anonymous = (): Client => new Client()

function jsonOf(text: string): Body {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Body) : {}
  } catch {
    return {}
  }
}

/** The codes of a refusal, in order. */
export const codesOf = (answer: Answer): (string | undefined)[] =>
  (answer.body.errors ?? []).map((error) => error.code)

/** A query string out of nested values, as Payload reads it: `where[name][equals]=x`. */
export function queryOf(values: Record<string, unknown>): string {
  const pairs = Object.entries(values).flatMap(([key, value]) => pairsOf(key, value))
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function pairsOf(key: string, value: unknown): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([inner, each]) => pairsOf(`${key}[${inner}]`, each))
  return [`${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`]
}
