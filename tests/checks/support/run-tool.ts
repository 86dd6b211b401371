import { execFile, type ExecFileException } from 'node:child_process'
import path from 'node:path'

import { PROJECT_ROOT } from '../../../src/server/project-root'
import { ENDED_IN_THE_MIDDLE } from '../../../src/server/run-program'

/** knip may end in the middle on Node 20, before it has said anything. */
const ATTEMPTS = 25

/**
 * For knip, which loads the project's configuration and with it Payload: without this it ends in the middle more often than not,
 * for the reason that `PAYLOAD_CONDITIONS` gives.
 */
const NODE_OPTIONS = '--conditions=production'

/**
 * Runs a command-line tool of this project in its root.
 *
 * @returns what it complains about: all it printed, or nothing when it is content
 */
export async function complaintsOf(tool: string, ...args: string[]): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const { error, output } = await run(tool, args)
    if (!error) return ''
    if (error.code !== ENDED_IN_THE_MIDDLE || attempt === ATTEMPTS) return output || error.message
  }
}

function run(
  tool: string,
  args: string[],
): Promise<{ error: ExecFileException | null; output: string }> {
  const program = path.join(PROJECT_ROOT, 'node_modules', '.bin', tool)
  const options = {
    cwd: PROJECT_ROOT,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1', ...(tool === 'knip' ? { NODE_OPTIONS } : {}) },
  }
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ error, output: `${stdout}${stderr}`.trim() })
    })
  })
}
