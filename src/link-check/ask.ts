import { codeOf, guardedRequest } from './guarded-request'

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
 * Each redirect is looked at like the address itself, so that none leads into a private network.
 */
export async function askLink(url: string, options: AskOptions = {}): Promise<LinkAnswer> {
  let address = url
  let method: 'HEAD' | 'GET' = 'HEAD'
  let redirects = 0
  const request = {
    headers: { 'User-Agent': 'Liaison link check', Accept: '*/*' },
    allowPrivate: options.allowPrivate ?? false,
    timeout: options.timeout ?? TIMEOUT_MS,
  }
  try {
    for (;;) {
      const { status, location } = await guardedRequest(address, { ...request, method })
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
