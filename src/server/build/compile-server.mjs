// @ts-check
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { hashSources } from './hash-sources.mjs'

/** Everything that may be compiled. */
const SOURCES = [
  'collections',
  'migrations',
  'package-lock.json',
  'payload.config.ts',
  'src',
  'tsconfig.json',
]
/** The programs, by their names: the server, what runs beside it in a thread or process of its own, and commands that load Payload. */
export const PROGRAMS = {
  start: 'src/server/start.ts',
  'form-thread': 'src/page-store/form-thread.ts',
  'drawing-program': 'src/share-image/drawing-program.ts',
  migrate: 'src/server/tasks/migrate.ts',
  'load-demo': 'src/server/tasks/load-demo.ts',
  'create-administrator': 'src/server/tasks/create-administrator.ts',
  redact: 'src/server/tasks/redact.ts',
  'write-drafts': 'src/importer/write-drafts.ts',
}
/** A folder of compiled files is named after the state of its sources. */
const STAMP = /^[0-9a-f]{64}$/

/**
 * The server and the programs beside it as plain JavaScript, so that they run without a loader for TypeScript. Compiled unless they are
 * there of exactly these sources. That takes half a second and is done beside Next's build, because that empties its folder first.
 *
 * @param {string} root absolute path of the checkout
 * @param {keyof typeof PROGRAMS} [program]
 * @returns {Promise<string>} absolute path of the file to run
 */
export async function compileServer(root, program = 'start') {
  const folder = path.join(root, '.cache', 'server')
  const stamp = await hashSources(root, SOURCES)
  const compiled = path.join(folder, stamp)
  if (!existsSync(compiled)) {
    await mkdir(folder, { recursive: true })
    const fresh = await mkdtemp(path.join(folder, 'new-'))
    try {
      await compile(root, fresh)
      await rename(fresh, compiled)
    } catch (error) {
      await rm(fresh, { recursive: true, force: true })
      // Another process may have been quicker; what it made is the same.
      if (!existsSync(compiled)) throw error
    }
  }
  // Not for a command: beside it may run a server of before an upgrade, which loads some of its files only when it needs them.
  if (program === 'start') await removeOthers(folder, stamp)
  return path.join(compiled, `${program}.js`)
}

/**
 * @param {string} folder
 * @param {string} stamp
 */
async function removeOthers(folder, stamp) {
  for (const name of await readdir(folder))
    if (STAMP.test(name) && name !== stamp)
      await rm(path.join(folder, name), { recursive: true, force: true })
}

/**
 * Packages stay where they are. Names and lines stay as they are written, so that an error says where it happened.
 *
 * @param {string} root
 * @param {string} folder
 */
async function compile(root, folder) {
  const { buildSync } = await import('esbuild')
  buildSync({
    absWorkingDir: root,
    entryPoints: PROGRAMS,
    outdir: folder,
    bundle: true,
    packages: 'external',
    // What is imported on demand stays a file of its own, loaded on demand.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'silent',
  })
}
