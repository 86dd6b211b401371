import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** A proxy sets it on every request when it has other servers to ask: `nginx/start.sh`. */
const OTHERS_HEADER = 'x-other-servers'

/** When nobody has asked for so long who can be told, there is no such proxy. */
const NOBODY_MS = 1000
/** What a proxy had sent before it was told is there by then. */
const ON_THE_WAY_MS = 250

/**
 * Tells a proxy that this server is about to go, while it still lets everybody in. A proxy without health checks learns that only from
 * an answer, and may repeat elsewhere only what changes nothing: so one reader's request is refused, the proxy asks another server for
 * that and leaves this one out, and the port can be shut with nobody on the way to it.
 */
export class Farewell {
  readonly #told = new AbortController()
  #isBegun = false

  /** Refuses a request that a proxy repeats elsewhere, once this server is about to go; false for every other. */
  refuses(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.#isBegun || !isRepeated(request)) return false
    response.writeHead(503, { 'Retry-After': '2', 'Cache-Control': 'no-store' }).end()
    this.#told.abort()
    return true
  }

  /** Waits until a proxy was told, and sends nothing any more; or until it seems that there is none. */
  async say(): Promise<void> {
    this.#isBegun = true
    const { signal } = this.#told
    await setTimeout(NOBODY_MS, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) await setTimeout(ON_THE_WAY_MS)
  }
}

const isRepeated = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && headers[OTHERS_HEADER] !== undefined
