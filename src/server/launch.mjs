// @ts-check
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

import { compileServer } from './build/compile-server.mjs'

/*
 * What `npm start` runs. In plain JavaScript, because the loader that Node needs for TypeScript stays in memory with its thread,
 * reads every module of the application once more, and keeps all their source maps. The settings of malloc in the script are for
 * the buffers of answers, many and of all sizes (https://man7.org/linux/man-pages/man3/mallopt.3.html): what is larger than a compressor
 * takes goes back to the system at once.
 */

// Where memory is plenty, V8 lets a heap grow to several times what is in use before it collects. By this it grows by a third.
setFlagsFromString('--heap-growing-percent=33')

const program = await compileServer(path.resolve(import.meta.dirname, '../..'))
await import(pathToFileURL(program).href)
