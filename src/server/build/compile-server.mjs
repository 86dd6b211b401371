// @ts-check
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { hashSources } from './hash-sources.mjs'

/** Everything that the server may be compiled from. */
const SOURCES = ['package-lock.json', 'src', 'tsconfig.json']
/** A folder of compiled files is named after the state of its sources. */
const STAMP = /^[0-9a-f]{64}$/

/**
 * The server as plain JavaScript, so that it runs without a loader for TypeScript. Compiled unless there is one of exactly
 * these sources, which takes a tenth of a second and is done beside Next's build, because that empties its folder first.
 *
 * @param {string} root absolute path of the checkout
 * @returns {Promise<string>} absolute path of the file to run
 */
export async function compileServer(root) {
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
    for (const name of await readdir(folder))
      if (STAMP.test(name) && name !== stamp)
        await rm(path.join(folder, name), { recursive: true, force: true })
  }
  return path.join(compiled, 'start.js')
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
    // A thread or another process begins with a file of its own.
    entryPoints: {
      start: 'src/server/start.ts',
      'form-thread': 'src/page-store/form-thread.ts',
      'drawing-program': 'src/share-image/drawing-program.ts',
    },
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
