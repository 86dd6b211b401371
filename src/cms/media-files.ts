import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { readEnvironment } from '../env'

/** Where uploaded files lie, with metadata stripped. Private: the public gets copies named by their hash. */
export const mediaFolder = (): string => readEnvironment().mediaDir

const known = new Map<string, string>()

/**
 * SHA-256 of an uploaded file, hexadecimal; empty when the file is missing. Remembered by name, size and
 * time of change, since a picture is asked for each time a document that uses it is looked at.
 */
export async function fileHash(filename: string): Promise<string> {
  const file = path.join(mediaFolder(), filename)
  const status = await stat(file).catch(() => null)
  if (!status?.isFile()) return ''
  const key = `${filename}:${status.size}:${status.mtimeMs}`
  const remembered = known.get(key)
  if (remembered) return remembered
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  known.set(key, hash)
  return hash
}
