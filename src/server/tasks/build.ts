import { compileServer } from '../build/compile-server.mjs'
import { ensureBuild } from '../build/ensure-build'
import { createProgress } from '../progress'
import { PROJECT_ROOT } from '../project-root'
import { StartError } from '../start-error'

const progress = createProgress(process.stdout)
try {
  await ensureBuild(progress)
  await compileServer(PROJECT_ROOT)
  progress.step('The build is current')
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
