import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Header by which the server proves to its own routes under `/internal/` that it is the caller. */
export const INTERNAL_HEADER = 'x-liaison-internal'

/** Whether a path is for this process's own requests only. */
export const isInternalPath = (pathname: string): boolean => /^\/internal(\/|$|\.)/i.test(pathname)

/** Whether a request carries this process's token. */
export function isFromInside(request: IncomingMessage, token: string): boolean {
  const header = request.headers[INTERNAL_HEADER]
  if (header === undefined) return false
  const sent = Buffer.from(header.toString())
  const expected = Buffer.from(token)
  return sent.length === expected.length && timingSafeEqual(sent, expected)
}
