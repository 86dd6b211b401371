import type { Remark } from '../words/import/remark'
import { decodeText } from './decode'
import { readText, type Reading } from './parse'
import type { ReadingContext } from './reading-context'

/** A file or a pasted text as it was read, or why nothing of it could be. */
export type ReadSource = { text: string; reading: Reading } | { refusal: Remark }

interface Options extends Partial<ReadingContext> {
  /** Is told of an error in the reading itself, such as a page that nests its elements too deeply. */
  onError: (error: unknown) => void
}

/** Decodes and reads one source, for the command and for the import screen alike. */
export function readSource(bytes: Uint8Array, { onError, ...context }: Options): ReadSource {
  const decoded = decodeText(bytes)
  if ('refusal' in decoded) return decoded
  try {
    return { text: decoded.text, reading: readText(decoded.text, context) }
  } catch (error) {
    onError(error)
    return { refusal: { code: 'unreadable' } }
  }
}
