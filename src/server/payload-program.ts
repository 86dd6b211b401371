import path from 'node:path'

import { PROJECT_ROOT } from './project-root'

/**
 * How Node runs a program that loads Payload, followed by the name of the program; `package.json` says the same for those that people
 * start. With the condition, the packages of Lexical are their production builds. Without it they choose a build in a top-level
 * `await`, and with Node 20, on a busy machine, some loads never end: a module whose imports are all evaluated is not.
 */
export const PAYLOAD_PROGRAM = [
  ...['--conditions', 'production'],
  path.join(PROJECT_ROOT, 'src/server/program.mjs'),
]

/** The same for a program that is not compiled, followed by its file. */
export const PAYLOAD_SCRIPT = ['--conditions', 'production', '--import', 'tsx'] as const
