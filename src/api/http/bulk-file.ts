import { open, type FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import { matchesEtag } from '../../page-store/etag-match'
import { negotiateEncoding } from '../../page-store/negotiate'
import { etagOf } from '../../page-store/validator'
import type { BulkStore } from '../bulk/bulk-store'
import { nameOfFile, readFileName, type BulkFile } from '../bulk/sets'
import type { WrittenFile } from '../bulk/write-file'
import { fileIn } from '../bulk/write-set'
import { BULK_TYPES } from '../definitions/bulk'
import { ApiProblem } from '../problem'
import { accepts } from './accept'
import { headersOf } from './send'
import { MADE_FROM_EVERYTHING } from './surrogate-keys'

/**
 * Sends a bulk file as fast as the client takes it; what of it is in memory does not depend on how long it is.
 *
 * @throws {ApiProblem} before anything was sent
 */
export async function sendBulkFile(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  bulk: Pick<BulkStore, 'set'>,
): Promise<void> {
  const asked = readFileName(name)
  if (!asked)
    throw new ApiProblem(
      'not-found',
      'There is no such file. GET /api/v1/bulk lists those that there are.',
    )
  const type = BULK_TYPES[asked.format]
  if (!accepts(request.headers.accept, type))
    throw new ApiProblem('not-acceptable', `This answer is ${type} and nothing else.`)
  const encoding =
    negotiateEncoding(request.headers['accept-encoding']?.toString(), (each) => each === 'gzip') ??
    'identity'
  const { handle, written } = await openCurrent(bulk, asked, encoding === 'gzip' ? '.gz' : '')
  try {
    refuseOther(request.headers['if-match'], written)
    const { bytes, ...form } = encoding === 'gzip' ? written.gzip : written
    const etag = etagOf({ ...form, length: bytes })
    const headers = headersOf(200, etag, bulkHeaders(asked))
    if (matchesEtag(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end()
      return
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': type,
      'Content-Length': String(bytes),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    })
    if (request.method === 'HEAD') response.end()
    // Who goes away in the middle has his reasons.
    else await pipeline(handle.createReadStream(), response).catch(() => undefined)
  } finally {
    await handle.close().catch(() => undefined)
  }
}

/** What the answer with a bulk file says of itself beyond what every answer does. */
export const bulkHeaders = (file: BulkFile): Record<string, string> => ({
  'Surrogate-Key': MADE_FROM_EVERYTHING,
  'Content-Disposition': `attachment; filename="${nameOfFile(file)}"`,
})

interface OpenFile {
  handle: FileHandle
  written: WrittenFile
}

/** Between finding a file and opening it another one may have taken its place: that one is opened then. */
async function openCurrent(
  bulk: Pick<BulkStore, 'set'>,
  { set, format }: BulkFile,
  ending: string,
): Promise<OpenFile> {
  for (let attempt = 1; ; attempt += 1) {
    const written = await bulk.set(set)
    try {
      const handle = await open(fileIn(written, format) + ending)
      return { handle, written: written.files[format] }
    } catch (error) {
      if (attempt > 2) throw error
    }
  }
}

/**
 * `If-Match` keeps a copy from mixing files of different moments: RFC 9110, section 13.1.1. It may name the tag of an answer, or the
 * hash that the manifest has.
 */
function refuseOther(header: string | undefined, written: WrittenFile): void {
  if (header === undefined) return
  const tags = [written, written.gzip].map(({ bytes, sha256 }) => etagOf({ length: bytes, sha256 }))
  if (![`"${written.sha256}"`, ...tags].some((tag) => matchesEtag(header, tag)))
    throw new ApiProblem(
      'precondition-failed',
      'Something was published since. GET /api/v1/bulk says what the files are now.',
    )
}
