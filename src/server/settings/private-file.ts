import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file that only its owner may read; whole or not at all. */
export const writePrivateFile = (file: string, content: string): Promise<void> =>
  place(content, file, rename)

/**
 * The content of a private file, without surrounding blanks; made and kept when there is none yet. Of several that make it at once,
 * all get what one of them has made.
 */
export async function keepPrivateFile(file: string, make: () => string): Promise<string> {
  const kept = await readIfThere(file)
  if (kept) return kept
  const made = make()
  try {
    // An empty one, as a power cut may leave it, is nobody's.
    await place(`${made}\n`, file, kept === '' ? rename : link)
    return made
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return keepPrivateFile(file, make)
    throw error
  }
}

/** Writes beside the place first, so that nobody ever reads half of it. */
async function place(
  content: string,
  file: string,
  put: (temporary: string, file: string) => Promise<void>,
): Promise<void> {
  const temporary = `${file}.${randomUUID()}`
  try {
    await writeFile(temporary, content, { mode: 0o600, flush: true })
    await put(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** A small file's text without surrounding blanks, or undefined when it does not exist. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
