// @ts-check
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { compileServer } from './build/compile-server.mjs'

/*
 * What `npm start` runs. In plain JavaScript, because the loader that Node needs for TypeScript stays in memory with its thread,
 * reads every module of the application once more, and keeps all their source maps.
 */
const program = await compileServer(path.resolve(import.meta.dirname, '../..'))
await import(pathToFileURL(program).href)
