import { execFile } from 'node:child_process'
import path from 'node:path'

import { PROJECT_ROOT } from '../../../src/server/project-root'

/**
 * Runs a command-line tool of this project in its root.
 *
 * @returns what it complains about: all it printed, or nothing when it is content
 */
export function complaintsOf(tool: string, ...args: string[]): Promise<string> {
  const program = path.join(PROJECT_ROOT, 'node_modules', '.bin', tool)
  const options = {
    cwd: PROJECT_ROOT,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  }
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve(error ? `${stdout}${stderr}`.trim() || error.message : '')
    })
  })
}
