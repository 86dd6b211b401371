import { ensureBuild } from '../../src/server/build/ensure-build'
import { createProgress } from '../../src/server/progress'

/** Has a build ready, for tests that start products of their own. */
export const setup = (): Promise<void> => ensureBuild(createProgress(process.stderr))
