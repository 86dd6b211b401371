import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'

import { isPublicAddress } from './public-address'

export interface GuardedRequest {
  method: 'HEAD' | 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  /** Also calls addresses that are not of the public Internet. */
  allowPrivate: boolean
  /** In milliseconds. */
  timeout: number
}

export class LinkError extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/**
 * One request to an address that somebody else has named, of which only status and `Location` are read; no redirect is
 * followed. It connects to nothing but the address it has looked at, so that no name leads into a private network.
 *
 * @throws {Error} what kept it from being answered; `codeOf` names it
 */
export function guardedRequest(
  address: string,
  { method, headers, body, allowPrivate, timeout }: GuardedRequest,
): Promise<{ status: number; location: string | undefined }> {
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new LinkError('PROTOCOL')
  if (url.username !== '' || url.password !== '') throw new LinkError('CREDENTIALS')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A literal address is connected to without a lookup.
  if (isIP(host) !== 0 && !allowPrivate && !isPublicAddress(host)) throw new LinkError('PRIVATE')
  const { request: send } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const outgoing = send(
      url,
      {
        method,
        agent: false,
        headers,
        lookup: allowPrivate ? lookup : lookupPublic,
        signal: AbortSignal.timeout(timeout),
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location })
        response.destroy()
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** Node's own lookup, of which only public addresses are handed on: to them the connection is made. */
const lookupPublic: typeof lookup = ((
  hostname: string,
  options: { all?: boolean },
  callback: (error: Error | null, address?: unknown, family?: number) => void,
) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error)
      return
    }
    const [first] = addresses
    // A name that leads to both is refused as a whole: whoever made it means no good.
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      callback(new LinkError('PRIVATE'))
    else if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}) as never

/** Why a request was not answered, as a short code. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT'
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
