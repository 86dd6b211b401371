import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** The folder of known queries, below the project's own folder or DATA_DIR. */
export const queriesFolderIn = (dir: string): string => path.join(dir, 'queries')

/** The names of the queries in a folder, which need not be there, sorted. */
export async function queryFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.graphql')).sort()
}
