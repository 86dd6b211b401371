import { createHash } from 'node:crypto'
import { readdir, readFile, rename, symlink } from 'node:fs/promises'
import path from 'node:path'

/** Where Next says what maps a chunk to its sources: the only thing in which copies differ. */
const SOURCE_MAP = /\n\/\/# sourceMappingURL=\S*\s*$/

/**
 * Makes one file of the chunks in a folder that are the same code. Next writes those that several routes need once for each group of
 * routes, and Node, which knows a module by its file, would keep each in memory: the largest takes 13 MB.
 *
 * @param folder of CommonJS modules, such as `.next/server/chunks`. Each copy becomes a link to the first by name.
 */
export async function shareChunks(folder: string): Promise<void> {
  const first = new Map<string, string>()
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.js')) continue
    const code = (await readFile(path.join(folder, name), 'utf8')).replace(SOURCE_MAP, '')
    const digest = createHash('sha256').update(code).digest('hex')
    const known = first.get(digest)
    if (known === undefined) first.set(digest, name)
    else await linkInstead(path.join(folder, name), known)
  }
}

async function linkInstead(file: string, target: string): Promise<void> {
  const link = `${file}.link`
  await symlink(target, link)
  await rename(link, file)
}
