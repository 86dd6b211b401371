import { readFile, rename, writeFile } from 'node:fs/promises'

/** Writes a file that only its owner may read; whole or not at all. */
export async function writePrivateFile(file: string, content: string): Promise<void> {
  const temporary = `${file}.new`
  await writeFile(temporary, content, { mode: 0o600, flush: true })
  await rename(temporary, file)
}

/** The content of a private file, without surrounding blanks; made and kept when there is none yet. */
export async function keepPrivateFile(file: string, make: () => string): Promise<string> {
  const kept = await readIfThere(file)
  if (kept) return kept
  const made = make()
  await writePrivateFile(file, `${made}\n`)
  return made
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
