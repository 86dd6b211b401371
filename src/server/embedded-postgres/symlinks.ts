import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { StartError } from '../start-error'

const listSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Creates the links between shared libraries that the package lists in `native/pg-symlinks.json`, where they are missing:
 * npm archives hold no links, and the package's install script may have been switched off.
 */
export async function restoreSymlinks(packageDir: string): Promise<void> {
  const listed = await readFile(path.join(packageDir, 'native/pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  )
  for (const { source, target } of listSchema.parse(JSON.parse(listed))) {
    const link = path.join(packageDir, target)
    if (existsSync(link)) continue
    try {
      await symlink(path.relative(path.dirname(target), source), link)
    } catch (error) {
      throw new StartError(
        `A library of the embedded PostgreSQL is not linked and ${link} cannot be created. ` +
          'Run "npm rebuild" as the user who owns node_modules.',
        { cause: error },
      )
    }
  }
}
