import path from 'node:path'

import { PROJECT_ROOT } from '../project-root'
import { hashSources } from './hash-sources.mjs'

/** What goes into the build, relative to the project's root; what is missing is skipped. */
const SOURCES = [
  'collections',
  'migrations',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'public',
  'src',
  'tsconfig.json',
]

/** The part of `src` that never goes into the build: the process around it. */
const OUTSIDE_THE_BUILD = path.join('src', 'server')

/** Names the state of everything that goes into the build: SHA-256, in hexadecimal. */
export const currentBuildStamp = (root: string = PROJECT_ROOT): Promise<string> =>
  hashSources(root, SOURCES, OUTSIDE_THE_BUILD)
