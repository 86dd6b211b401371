import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { publicHeaders } from '../../page-store/headers'
import { negotiateEncoding } from '../../page-store/negotiate'
import type { CachedAnswer } from './answer-cache'

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)

/** Below this many bytes a compressed form saves no packet. */
const SMALLEST_TO_COMPRESS = 256

/** What lets the pages of other sites read public data. */
const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

export const PREFLIGHT = {
  Allow: 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, If-None-Match',
  'Access-Control-Max-Age': '86400',
}

/** Sends an answer in the form that the client takes, or 304 when it has it already. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: CachedAnswer,
): Promise<void> {
  const { status, hash, body } = answer
  const isCompressible = body.length >= SMALLEST_TO_COMPRESS
  const encoding =
    negotiateEncoding(request.headers['accept-encoding']?.toString(), () => isCompressible) ??
    'identity'
  const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const isError = status >= 400
  const headers: Record<string, string> = {
    ...publicHeaders({}),
    ...CROSS_ORIGIN,
    Vary: 'Accept-Encoding',
    ...(isError ? { 'Cache-Control': 'no-store' } : { ETag: etag }),
    ...answer.headers,
  }
  if (!isError && isMatch(request.headers['if-none-match'], etag)) {
    delete headers['Content-Type']
    response.writeHead(304, headers).end()
    return
  }
  const bytes = await formOf(answer, encoding)
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  headers['Content-Length'] = String(bytes.length)
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : bytes)
}

/** An answer without a body. */
export function sendEmpty(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
): void {
  response
    .writeHead(status, {
      ...publicHeaders({}),
      ...CROSS_ORIGIN,
      'Cache-Control': 'no-store',
      ...headers,
    })
    .end()
}

/** A form is made when somebody first takes it, and kept with the answer. */
async function formOf(answer: CachedAnswer, encoding: 'identity' | 'gzip' | 'br'): Promise<Buffer> {
  if (encoding === 'identity') return answer.body
  const known = answer.forms.get(encoding)
  if (known) return known
  const made =
    encoding === 'gzip'
      ? await gzipAsync(answer.body, { level: 9 })
      : await brotliAsync(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  // Copied, because zlib answers with slices that keep larger chunks alive.
  const form = Buffer.from(made)
  answer.forms.set(encoding, form)
  return form
}

/** RFC 9110, section 13.1.2: a mark `W/` before the tag makes no difference. */
const isMatch = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.includes(etag) || header.trim() === '*')
