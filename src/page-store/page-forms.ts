import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

import type { Encoding, PageRecord } from './stored-page'

type Forms<T> = { identity: T } & { [form in Exclude<Encoding, 'identity'>]?: T }

/** The bytes of each form of a page. */
export type PageBytes = Forms<Buffer>

/** A form of a page that lies in a file. */
export interface FormFile {
  /** Its path. */
  file: string
  /** Whether it lies beside its place, marked as it is to be, so that it has only to take it. */
  isTemporary?: boolean
  /** Bytes. */
  length: number
  /** Of these bytes, hexadecimal. */
  sha256: string
}

/** The forms of a page that is as large as it likes: none is read. */
export type PageFormFiles = Forms<FormFile>

/** Below this many bytes a compressed form saves no packet. */
export const SMALLEST_TO_COMPRESS = 256

const COMPRESSIBLE =
  /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript|ndjson|manifest)\b)/i

/** Up to this many bytes a body is compressed at once: that takes less than to hand it to another thread and back. */
const SMALL = 32 * 1024

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)

/**
 * A body of up to so many bytes is compressed with a window of as many. Brotli then takes half a megabyte in place of a whole one, which malloc
 * has at hand (`MALLOC_MMAP_THRESHOLD_` in the script `start`): memory that is new to the process takes longer than the compression.
 */
const SMALL_WINDOW = 2 ** 16

/** A body in a coding. Brotli 5 takes the time of gzip 6 and beats it; 11 would take eighty times as long for a tenth less. gzip 9 takes twice as long as 6 for a hundredth less. */
export async function encode(
  identity: Buffer,
  encoding: Exclude<Encoding, 'identity'>,
): Promise<Buffer> {
  const isSmall = identity.length <= SMALL
  if (encoding === 'gzip') {
    const options = { level: 6 }
    return own(isSmall ? gzipSync(identity, options) : await gzipAsync(identity, options))
  }
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants
  const params = {
    [BROTLI_PARAM_QUALITY]: 5,
    [BROTLI_PARAM_SIZE_HINT]: identity.length,
    ...(identity.length <= SMALL_WINDOW && { [BROTLI_PARAM_LGWIN]: Math.log2(SMALL_WINDOW) }),
  }
  return own(
    isSmall ? brotliCompressSync(identity, { params }) : await brotliAsync(identity, { params }),
  )
}

/**
 * Copied, because zlib answers with slices that keep 16 KB chunks alive; and to memory of its own, because in Node's pool one that is
 * kept keeps 8 KB.
 */
function own(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** The same body under several addresses is compressed once. */
const compressed = new WeakMap<Buffer, Promise<PageBytes>>()

/** The forms worth keeping of a body: gzip and brotli where the type compresses and the form is smaller. */
export function compress(identity: Buffer, contentType: string): Promise<PageBytes> {
  const known = compressed.get(identity)
  if (known) return known
  const forms = makeForms(identity, contentType)
  compressed.set(identity, forms)
  forms.catch(() => compressed.delete(identity))
  return forms
}

async function makeForms(identity: Buffer, contentType: string): Promise<PageBytes> {
  const bytes: PageBytes = { identity }
  if (identity.length < SMALLEST_TO_COMPRESS || !COMPRESSIBLE.test(contentType)) return bytes
  const [gzipped, brotlied] = await Promise.all([encode(identity, 'gzip'), encode(identity, 'br')])
  if (gzipped.length < identity.length) bytes.gzip = gzipped
  if (brotlied.length < identity.length) bytes.br = brotlied
  return bytes
}

/** How the bytes will be recognised. */
export function describe(bytes: PageBytes | PageFormFiles): PageRecord['forms'] {
  const forms: PageRecord['forms'] = { identity: describeOne(bytes.identity) }
  if (bytes.gzip) forms.gzip = describeOne(bytes.gzip)
  if (bytes.br) forms.br = describeOne(bytes.br)
  return forms
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const describeOne = (form: Buffer | FormFile) =>
  Buffer.isBuffer(form)
    ? { length: form.length, sha256: sha256(form) }
    : { length: form.length, sha256: form.sha256 }
