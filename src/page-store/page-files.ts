import { randomUUID } from 'node:crypto'
import { chmod, lstat, mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { FOLDERS } from './page-paths'

/** Files looked at side by side while a store opens. */
const BATCH = 64

/** A file that is complete beside its place and takes it in one step. */
export interface Replacement {
  take(): Promise<void>
  discard(): Promise<void>
}

/** Writes files in the folders where they will stand; none takes its place yet. */
export async function prepare(
  contents: { file: string; content: Buffer }[],
): Promise<Replacement[]> {
  const replacements: Replacement[] = []
  try {
    for (const { file, content } of contents) {
      const folder = path.dirname(file)
      const temporary = path.join(folder, `.${randomUUID()}.tmp`)
      replacements.push({
        take: () => rename(temporary, file),
        discard: () => deleteFile(temporary),
      })
      await mkdir(folder, { recursive: true })
      await writeFile(temporary, content)
      // Whatever the umask says, the web server must be able to read it.
      await chmod(temporary, 0o644)
    }
  } catch (error) {
    for (const replacement of replacements) await attempt(replacement.discard())
    throw error
  }
  return replacements
}

/** Tries to delete every file, then throws the first error. Missing files are fine. */
export async function deleteFiles(files: string[]): Promise<void> {
  const results = await Promise.allSettled(files.map(deleteFile))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

/** The file's bytes, or undefined where there is none. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The length in bytes of every file in the folders of a store, by name relative to it. */
export async function measureFiles(dir: string): Promise<Map<string, number>> {
  const names: string[] = []
  for (const folder of Object.values(FOLDERS)) {
    const root = path.join(dir, folder)
    await mkdir(root, { recursive: true })
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true }))
      if (!entry.isDirectory())
        names.push(path.relative(dir, path.join(entry.parentPath, entry.name)))
  }
  const lengths = new Map<string, number>()
  for (let start = 0; start < names.length; start += BATCH)
    await Promise.all(
      names.slice(start, start + BATCH).map(async (name) => {
        const { size } = await lstat(path.join(dir, name))
        lengths.set(name.split(path.sep).join('/'), size)
      }),
    )
  return lengths
}

/** Waits for something that may fail; answers the failure. */
export async function attempt(work: Promise<unknown>): Promise<{ error: unknown } | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return { error }
  }
}

async function deleteFile(file: string): Promise<void> {
  try {
    await unlink(file)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** ENOTDIR: what would be the file's folder is a file. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
