import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'

import { isPublicAddress } from './public-address'

/** What an address answered: the status at the end of its redirects, or why there was none. */
export type LinkAnswer = { status: number; error: null } | { status: null; error: string }

export interface AskOptions {
  /** Also asks addresses that are not of the public Internet. */
  allowPrivate?: boolean
  /** For each request, in milliseconds. */
  timeout?: number
}

const TIMEOUT_MS = 10_000
const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Answers to HEAD after which a GET may say something else: some servers know no HEAD. */
const ASK_AGAIN_FROM = 400

/**
 * Asks whether there is something at a web address. Follows redirects, sends no credentials and reads no body.
 * It connects to nothing but the address it has looked at, at the start and after every redirect, so that
 * neither a name nor a redirect leads into a private network.
 */
export async function askLink(url: string, options: AskOptions = {}): Promise<LinkAnswer> {
  let address = url
  let method: 'HEAD' | 'GET' = 'HEAD'
  let redirects = 0
  try {
    for (;;) {
      const { status, location } = await request(address, method, options)
      if (REDIRECTS.has(status) && location !== undefined) {
        if (redirects === MOST_REDIRECTS) return { status: null, error: 'TOO_MANY_REDIRECTS' }
        redirects += 1
        address = new URL(location, address).href
      } else if (method === 'HEAD' && status >= ASK_AGAIN_FROM) {
        method = 'GET'
      } else return { status, error: null }
    }
  } catch (error) {
    return { status: null, error: codeOf(error) }
  }
}

class LinkError extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/** One request, of which only status and `Location` are read. */
function request(
  address: string,
  method: 'HEAD' | 'GET',
  { allowPrivate = false, timeout = TIMEOUT_MS }: AskOptions,
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
        headers: { 'User-Agent': 'Liaison link check', Accept: '*/*' },
        lookup: allowPrivate ? lookup : lookupPublic,
        signal: AbortSignal.timeout(timeout),
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location })
        response.destroy()
      },
    )
    outgoing.on('error', reject)
    outgoing.end()
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

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT'
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
