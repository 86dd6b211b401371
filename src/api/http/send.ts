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
  body: readonly Buffer[]
  full: string[]
  /** For a 304: without what describes the body that is not sent. */
  unmodified: string[]
}

/** An answer with the forms in which it was sent already. */
export interface SendableAnswer extends Answer {
  readonly forms: Map<Encoding, Form>
}

/** Sends an answer in the form that the client takes, or 304 when it has it already. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: SendableAnswer,
): Promise<void> {
  const isCompressible = answer.length >= SMALLEST_TO_COMPRESS
  const encoding =
    negotiateEncoding(request.headers['accept-encoding']?.toString(), () => isCompressible) ??
    'identity'
  const known = answer.forms.get(encoding)
  // What is sent again is put together: one part is sent faster than many.
  if (known && known.body.length > 1) known.body = [Buffer.concat(known.body)]
  const form = known ?? (await makeForm(answer, encoding))
  // RFC 9110, section 13.2.1: where the answer is another one, such as a redirect, conditions count for nothing.
  if (answer.status === 200 && matchesEtag(request.headers['if-none-match'], form.etag)) {
    response.writeHead(304, form.unmodified).end()
    return
  }
  response.writeHead(answer.status, form.full)
  if (request.method === 'HEAD') response.end()
  else endWith(response, form.body)
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

/** All parts go in one call of the system. */
function endWith(response: ServerResponse, body: readonly Buffer[]): void {
  response.cork()
  for (const part of body.slice(0, -1)) response.write(part)
  response.end(body.at(-1))
}

/** A form is made when somebody first takes it, and kept with the answer. */
async function makeForm(answer: SendableAnswer, encoding: Encoding): Promise<Form> {
  const { status, headers } = answer
  const coded =
    encoding === 'identity' ? undefined : await encode(Buffer.concat(answer.body), encoding)
  const { length } = coded ?? answer
  // As the page store has it, and whichever web server answers from it.
  const etag = etagOf({ length, sha256: coded ? sha256(coded) : answer.hash })
  const unmodified = headersOf(status, etag, headers)
  const full = {
    ...unmodified,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': String(length),
  }
  delete unmodified['Content-Type']
  const form = {
    etag,
    body: coded ? [coded] : answer.body,
    full: Object.entries(full).flat(),
    unmodified: Object.entries(unmodified).flat(),
  }
  answer.forms.set(encoding, form)
  return form
}
