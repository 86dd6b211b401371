// @ts-check
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Names the state of files by their names and contents.
 *
 * @param {string} root absolute path of the folder that the names are relative to
 * @param {readonly string[]} names files and folders; what is missing is skipped
 * @param {string} [except] one that is not looked at, with all below it
 * @returns {Promise<string>} SHA-256, in hexadecimal
 */
export async function hashSources(root, names, except) {
  const hash = createHash('sha256')
  for (const name of names)
    for (const file of await filesIn(root, name, except)) {
      const content = await readFile(path.join(root, file))
      hash.update(`${file}\0${content.length}\0`).update(content)
    }
  return hash.digest('hex')
}

/**
 * Files at or below a path, in an order that does not depend on the file system.
 *
 * @param {string} root
 * @param {string} name
 * @param {string | undefined} except
 * @returns {Promise<string[]>}
 */
async function filesIn(root, name, except) {
  if (name === except || !existsSync(path.join(root, name))) return []
  const entries = await readdir(path.join(root, name), { withFileTypes: true }).catch(() => null)
  if (!entries) return [name]
  const below = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const child = path.join(name, entry.name)
      return entry.isDirectory() ? filesIn(root, child, except) : [child]
    })
  return (await Promise.all(below)).flat()
}
