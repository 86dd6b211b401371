import type { IncomingMessage, ServerResponse } from 'node:http'

import { matchesEtag } from '../../page-store/etag-match'
import { publicHeaders, withCacheTag } from '../../page-store/headers'
import { negotiateEncoding } from '../../page-store/negotiate'
import { encode, sha256, SMALLEST_TO_COMPRESS } from '../../page-store/page-forms'
import type { Encoding } from '../../page-store/stored-page'
import { SITE_KEY } from '../../page-store/surrogate-keys'
import { etagOf } from '../../page-store/validator'
import type { Answer } from './answer'
import { CROSS_ORIGIN } from './cross-origin'

/** An answer in one coding, ready to be sent: its headers as the flat list that Node sends fastest. */
export interface Form {
  etag: string
  bytes: Buffer
  full: string[]
  /** For a 304: without what describes the body that is not sent. */
  unmodified: string[]
}

/** An answer with the forms in which it was sent already. */
export interface SendableAnswer extends Answer {
  readonly forms: Map<Encoding, Form>
}

export const PREFLIGHT = {
  Allow: 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Authorization, If-Match, If-None-Match',
  'Access-Control-Max-Age': '86400',
}

/** Sends an answer in the form that the client takes, or 304 when it has it already. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: SendableAnswer,
): Promise<void> {
  const isCompressible = answer.body.length >= SMALLEST_TO_COMPRESS
  const encoding =
    negotiateEncoding(request.headers['accept-encoding']?.toString(), () => isCompressible) ??
    'identity'
  const form = answer.forms.get(encoding) ?? (await makeForm(answer, encoding))
  if (answer.status < 400 && matchesEtag(request.headers['if-none-match'], form.etag)) {
    response.writeHead(304, form.unmodified).end()
    return
  }
  response.writeHead(answer.status, form.full)
  response.end(request.method === 'HEAD' ? undefined : form.bytes)
}

/** An answer without a body. */
export function sendEmpty(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
): void {
  const all = { ...publicHeaders({}), ...CROSS_ORIGIN, 'Cache-Control': 'no-store', ...headers }
  response.writeHead(status, all).end()
}

/** What every answer says besides what describes its body. */
export const headersOf = (
  status: number,
  etag: string,
  headers: Record<string, string>,
): Record<string, string> =>
  withCacheTag({
    ...publicHeaders({}),
    ...CROSS_ORIGIN,
    Vary: 'Accept-Encoding',
    'Surrogate-Key': SITE_KEY,
    ...(status < 400 ? { ETag: etag } : { 'Cache-Control': 'no-store' }),
    ...headers,
  })

/** A form is made when somebody first takes it, and kept with the answer. */
async function makeForm(answer: SendableAnswer, encoding: Encoding): Promise<Form> {
  const { status, hash, headers } = answer
  const bytes = encoding === 'identity' ? answer.body : await encode(answer.body, encoding)
  // As the page store has it, and whichever web server answers from it.
  const etag = etagOf({
    length: bytes.length,
    sha256: encoding === 'identity' ? hash : sha256(bytes),
  })
  const unmodified = headersOf(status, etag, headers)
  const full = {
    ...unmodified,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': String(bytes.length),
  }
  delete unmodified['Content-Type']
  const form = {
    etag,
    bytes,
    full: Object.entries(full).flat(),
    unmodified: Object.entries(unmodified).flat(),
  }
  answer.forms.set(encoding, form)
  return form
}
