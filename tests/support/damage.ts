import { readFile, stat, utimes, writeFile } from 'node:fs/promises'

/** Changes the bytes of a file and nothing else. */
export async function damage(file: string): Promise<void> {
  const { atime, mtime } = await stat(file)
  await writeFile(file, (await readFile(file)).reverse())
  await utimes(file, atime, mtime)
}
