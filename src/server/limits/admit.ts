import type { IncomingMessage, ServerResponse } from 'node:http'

import { presentedKey } from '../../api-keys/token'
import { isLoopback, nameClient } from '../http/client-address'
import type { KeyRing } from './key-ring'
import { sendProblem } from './problem'
import type { Rate, RateCounter, Verdict } from './rate'
import type { SharedCounts } from './shared-counts'

/** How many requests may be made; undefined where there is no limit. */
export interface RateSettings {
  /** Requests a minute from one address without a key. */
  perAddress: number | undefined
  /** Requests a minute with one key, unless it has a rate of its own. */
  perKey: number | undefined
  /** Also counts what comes from this machine itself. */
  countsLoopback: boolean
}

/** Who counts what was let in. */
export interface Counting {
  counter: RateCounter
  /** The other servers on the database are told of it. */
  shared: Pick<SharedCounts, 'nameOf' | 'note'>
}

/** Lets a request in, or answers it; says which. Names the client and takes off what must not go further. */
export type Admission = (
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>

/** Where a key is more than an anonymous reader: there, and only there, it goes further. */
const DRAFTS = /^\/api\/drafts(\/|$)/

/** Rates are by the minute, in seconds. */
export const MINUTE = 60

/**
 * Limits by key and by address what is not answered from the page store, without asking the database. A request with a key is
 * the key's and nobody else's: a cookie that comes with it is taken off.
 *
 * @param proxies how many proxies of the operator's stand in front
 */
export function admission(
  keys: KeyRing,
  { counter, shared }: Counting,
  settings: RateSettings,
  proxies: number,
): Admission {
  const { perAddress, perKey, countsLoopback } = settings

  const count = (
    request: IncomingMessage,
    response: ServerResponse,
    policy: 'address' | 'key',
    caller: string,
    perMinute: number | undefined,
  ): boolean => {
    if (perMinute === undefined) return true
    const rate = { quota: perMinute, window: MINUTE }
    const name = shared.nameOf(`${policy}:${caller}`)
    const verdict = counter.count(name, rate)
    if (verdict.passes) shared.note(name, rate)
    const headers = rateHeaders(policy, rate, verdict)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (verdict.passes) return true
    sendProblem(
      request,
      response,
      'too-many-requests',
      `At most ${perMinute} requests a minute are answered ${policy === 'key' ? 'with this key' : 'to one address'}.`,
      { ...headers, 'Retry-After': String(verdict.reset) },
    )
    return false
  }

  return async (pathname, request, response) => {
    const client = nameClient(request, proxies)
    const secret = presentedKey(request.headers.authorization)
    const isCounted = countsLoopback || !isLoopback(client)
    if (secret === undefined)
      return count(request, response, 'address', client, isCounted ? perAddress : undefined)
    delete request.headers.cookie
    const key = await keys.find(secret)
    if (key) {
      if (!DRAFTS.test(pathname)) delete request.headers.authorization
      return count(request, response, 'key', key.id, key.perMinute ?? perKey)
    }
    if (count(request, response, 'address', client, isCounted ? perAddress : undefined))
      sendProblem(
        request,
        response,
        'unauthorized',
        'This key is not known, was revoked or has expired. Leave it out to read what is public.',
        { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
      )
    return false
  }
}

/** draft-ietf-httpapi-ratelimit-headers-10: the policy, and what is left of it. */
const rateHeaders = (policy: string, { quota, window }: Rate, { left, reset }: Verdict) => ({
  'RateLimit-Policy': `"${policy}";q=${quota};w=${window}`,
  RateLimit: `"${policy}";r=${left};t=${reset}`,
})
