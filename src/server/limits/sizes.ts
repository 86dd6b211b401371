import type { IncomingMessage, ServerResponse } from 'node:http'

import { LOCALES } from '../../vocabulary/locales'
import { LARGEST_PICTURE } from '../../vocabulary/pictures'
import { LARGEST_FILE } from '../../vocabulary/signed-files'
import { sendProblem } from './problem'

const KB = 1024
const MB = 1024 * KB

/** The longest address of a request, in bytes: more than any filter needs, less than what Node takes for all headers. */
const LONGEST_ADDRESS = 8 * KB

/** The largest body of a request to an address that begins so, in bytes; the first that fits counts. */
const LARGEST_BODIES: readonly [prefix: string, bytes: number][] = [
  // A picture with its words.
  ['/api/media', LARGEST_PICTURE + MB],
  // A query has 20,000 characters.
  ['/api/graphql', 128 * KB],
  // A profile in four languages has less than 1 MB.
  ['/api/', 4 * MB],
  // The panel's forms bring what it shows.
  ['/admin', 4 * MB],
  // A signed file, and what a form puts around it.
  ...LOCALES.map((locale) => [`/${locale}/verify`, LARGEST_FILE + 64 * KB] as [string, number]),
  // What is left are forms of pages.
  ['/', 64 * KB],
]

/**
 * Turns a request away that is too large, now or as soon as more comes than is allowed.
 *
 * @returns whether it may go on
 */
export function admitSize(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if ((request.url?.length ?? 0) > LONGEST_ADDRESS) {
    sendProblem(
      request,
      response,
      'address-too-long',
      `An address has at most ${LONGEST_ADDRESS} characters.`,
    )
    return false
  }
  const length = request.headers['content-length']
  const isChunked = request.headers['transfer-encoding'] !== undefined
  if (length === undefined && !isChunked) return true
  const [, most] = LARGEST_BODIES.find(([prefix]) => pathname.startsWith(prefix)) ?? ['', 64 * KB]
  const refuse = () => {
    sendProblem(
      request,
      response,
      'too-large',
      `A request to this address has at most ${most} bytes.`,
    )
  }
  if (length !== undefined && Number(length) > most) {
    refuse()
    return false
  }
  if (isChunked) countBody(request, most, refuse)
  return true
}

/** Watches a body whose length was not said beforehand, while others read it. */
function countBody(request: IncomingMessage, most: number, refuse: () => void): void {
  const push = request.push.bind(request)
  let size = 0
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    size += Buffer.isBuffer(chunk) ? chunk.length : 0
    if (size <= most) return push(chunk, encoding)
    // What still comes is let run past: the answer ends the connection.
    request.push = () => true
    refuse()
    return true
  }
}
