// @ts-check
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { compileServer, PROGRAMS } from './build/compile-server.mjs'

/*
 * Runs a program that loads Payload, by its name and with what follows it: `node --conditions production src/server/program.mjs redact …`.
 * Compiled, because a loader for TypeScript looks at each of Payload's two thousand modules too: that takes twice as long and three times
 * the processor's time.
 */

const [name] = process.argv.splice(2, 1)
if (name === undefined || !Object.hasOwn(PROGRAMS, name)) {
  process.stderr.write(`Name a program: ${Object.keys(PROGRAMS).join(', ')}.\n`)
  process.exit(2)
}
const root = path.resolve(import.meta.dirname, '../..')
const program = await compileServer(root, /** @type {keyof typeof PROGRAMS} */ (name))
await import(pathToFileURL(program).href)
