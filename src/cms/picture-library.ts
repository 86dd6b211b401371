import { createRequire } from 'node:module'

import type Sharp from 'sharp'

const require = createRequire(import.meta.url)

/**
 * sharp, which is loaded when the first picture is uploaded: it takes twenty megabytes of memory, and most servers run for weeks
 * without one.
 */
export function sharp(...given: Parameters<typeof Sharp>): ReturnType<typeof Sharp> {
  const load = require('sharp') as typeof Sharp
  return load(...given)
}
