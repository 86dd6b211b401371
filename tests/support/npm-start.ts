import { readFileSync } from 'node:fs'
import path from 'node:path'

import { PROJECT_ROOT } from '../../src/server/project-root'

/** What `npm start` runs, of the checkout in a folder: a line for a shell, which ends in becoming the server. */
export function npmStart(root = PROJECT_ROOT): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8')
  return (JSON.parse(text) as { scripts: { start: string } }).scripts.start
}

/** The environment that it gives the server: `NAME=value`. */
export const settingsOfNpmStart = (): string[] =>
  npmStart()
    .split(' ')
    .filter((word) => /^[A-Z_]+=/.test(word))
