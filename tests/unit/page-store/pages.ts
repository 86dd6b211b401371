import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import type { Encoding, PageStore, PageToStore } from '../../../src/page-store/page-store'

/** A page long enough to be compressed. */
export const page = (path: string, text: string, more: Partial<PageToStore> = {}): PageToStore => ({
  path,
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><title>${text}</title>${'<p>A paragraph of some length.</p>'.repeat(20)}`,
  inputs: `inputs of ${text}`,
  asked: ['countries', 'settings'],
  ...more,
})

export const sha256 = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The entity tag of these bytes, as the store answers it. */
export const tagOf = (bytes: Buffer | string): string => {
  const start = Number.parseInt(sha256(bytes).slice(0, 8), 16)
  return `"${(start >>> 1).toString(16)}-${Buffer.byteLength(bytes).toString(16)}"`
}

export function decode(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(bytes)
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes
}

/** The body that each form of a stored page decodes to. */
export async function bodiesOf(store: PageStore, path: string): Promise<string[]> {
  const stored = store.get(path)
  const encodings: Encoding[] = ['identity']
  if (stored?.forms.gzip) encodings.push('gzip')
  if (stored?.forms.br) encodings.push('br')
  return Promise.all(
    encodings.map(async (encoding) =>
      decode(await store.read(path, encoding), encoding).toString(),
    ),
  )
}
