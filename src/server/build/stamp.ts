import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { PROJECT_ROOT } from '../project-root'

/** What goes into the build, relative to the project's root; what is missing is skipped. */
const SOURCES = [
  'collections',
  'migrations',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'public',
  'src',
  'tsconfig.json',
]

/** The part of `src` that never goes into the build: the process around it. */
const OUTSIDE_THE_BUILD = path.join('src', 'server')

/** Names the state of everything that goes into the build: SHA-256, in hexadecimal. */
export async function currentBuildStamp(root: string = PROJECT_ROOT): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(SOURCES.map((name) => filesIn(root, name)))).flat()) {
    const content = await readFile(path.join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Files at or below a path, in an order that does not depend on the file system. */
async function filesIn(root: string, name: string): Promise<string[]> {
  if (name === OUTSIDE_THE_BUILD || !existsSync(path.join(root, name))) return []
  const entries = await readdir(path.join(root, name), { withFileTypes: true }).catch(() => null)
  if (!entries) return [name]
  const below = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const child = path.join(name, entry.name)
      return entry.isDirectory() ? filesIn(root, child) : [child]
    })
  return (await Promise.all(below)).flat()
}
