import path from 'node:path'

import { PROJECT_ROOT } from './project-root'

/**
 * With this condition, the packages of Lexical, which Payload loads, are their production builds. Without it they choose a build in a
 * top-level `await`, and with Node 20, on a busy machine, some loads never end: a module whose imports are all evaluated is not.
 */
export const PAYLOAD_CONDITIONS = ['--conditions', 'production'] as const

/**
 * How Node runs a program that loads Payload, followed by the name of the program and its arguments; `package.json` says the same for
 * those that people start.
 */
export const PAYLOAD_PROGRAM = [
  ...PAYLOAD_CONDITIONS,
  path.join(PROJECT_ROOT, 'src/server/program.mjs'),
] as const
