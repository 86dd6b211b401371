import path from 'node:path'

import { buildSync } from 'esbuild'

import { PROJECT_ROOT } from '../src/server/project-root'

/** Where the site finds the script. */
export const FILTER_SCRIPT = path.join(PROJECT_ROOT, 'src', 'generated', 'filter.js')

/** The script that narrows the list of countries while somebody types, with what it takes from the server's own rules, as one file. */
export function filterScript(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: ['src/site/scripts/filter.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}
