import type { PayloadRequest } from 'payload'

import { formatNumber } from '../i18n/format'
import { languageOf } from '../cms/language/spoken'
import { MOST_BYTES } from './limits'
import { badInput } from './refuse'

/** The largest body: a text of the largest size in base64 with its wrapping, or a profile out of it. */
const MOST_BODY = Math.ceil((MOST_BYTES * 4) / 3) + 64 * 1024

/**
 * The body of a request as JSON, read no further than a text may be large. Undefined for what is no JSON.
 *
 * @throws {Refused} `too-large`
 */
export async function jsonOf(req: PayloadRequest): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let size = Number(req.headers.get('content-length') ?? 0)
  if (size > MOST_BODY) throw tooLarge(req)
  size = 0
  for await (const chunk of (req.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > MOST_BODY) throw tooLarge(req)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

export const tooLarge = (req: PayloadRequest) =>
  badInput(req, 'tooLarge', { total: `${formatNumber(languageOf(req), MOST_BYTES / 1024)} KiB` })
