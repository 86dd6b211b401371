import { open, type FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import { matchesEtag } from '../../page-store/etag-match'
import { negotiateEncoding } from '../../page-store/negotiate'
import type { BulkStore } from '../bulk/bulk-store'
import { nameOfFile, readFileName, type BulkSet } from '../bulk/sets'
import { fileIn } from '../bulk/write-set'
import { BULK_TYPES, type BulkFormat } from '../definitions/bulk'
import { ApiProblem } from '../problem'
import { accepts } from './accept'
import { etagOf, headersOf } from './send'
import { EVERY_CHANGE } from './surrogate-keys'

/**
 * Sends a bulk file as fast as the client takes it; what of it is in memory does not depend on how long it is.
 *
 * @throws {ApiProblem} before anything was sent
 */
export async function sendBulkFile(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  bulk: BulkStore,
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
  const { handle, hash, length } = await openCurrent(bulk, asked, encoding === 'gzip' ? '.gz' : '')
  try {
    refuseOther(request.headers['if-match'], hash)
    const etag = etagOf(hash, encoding)
    const headers = headersOf(200, etag, { 'Surrogate-Key': EVERY_CHANGE })
    if (matchesEtag(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end()
      return
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${nameOfFile(asked.set, asked.format)}"`,
      'Content-Length': String(length),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    })
    if (request.method === 'HEAD') response.end()
    // Who goes away in the middle has his reasons.
    else await pipeline(handle.createReadStream(), response).catch(() => undefined)
  } finally {
    await handle.close().catch(() => undefined)
  }
}

interface OpenFile {
  handle: FileHandle
  /** SHA-256 of the file, not compressed. */
  hash: string
  /** Of what is sent, in bytes. */
  length: number
}

/** Between finding a file and opening it another one may have taken its place: that one is opened then. */
async function openCurrent(
  bulk: BulkStore,
  { set, format }: { set: BulkSet; format: BulkFormat },
  ending: string,
): Promise<OpenFile> {
  for (let attempt = 1; ; attempt += 1) {
    const written = await bulk.set(set)
    try {
      const handle = await open(fileIn(written, format) + ending)
      const { size } = await handle.stat()
      return { handle, hash: written.files[format].sha256, length: size }
    } catch (error) {
      if (attempt > 2) throw error
    }
  }
}

/** `If-Match` keeps a copy from mixing files of different moments: RFC 9110, section 13.1.1. */
function refuseOther(header: string | undefined, hash: string): void {
  if (header === undefined) return
  const isMatch = (['identity', 'gzip'] as const).some((encoding) =>
    matchesEtag(header, etagOf(hash, encoding)),
  )
  if (!isMatch)
    throw new ApiProblem(
      'precondition-failed',
      'Something was published since. GET /api/v1/bulk says what the files are now.',
    )
}
