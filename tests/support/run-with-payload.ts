import { PAYLOAD_CONDITIONS } from '@/server/payload-program'
import { PROJECT_ROOT } from '@/server/project-root'
import { NeverBegan, runProgram } from '@/server/run-program'

const ATTEMPTS = 5

/** How Node runs a program of the tests that loads Payload, followed by its file. */
export const PAYLOAD_SCRIPT = [...PAYLOAD_CONDITIONS, '--import', 'tsx'] as const

/**
 * Runs a program that loads Payload; again where Node lost it while it was loading, before it had done anything.
 *
 * @param env what its environment has beside the test's own
 * @returns the lines that it printed, on either stream
 * @throws {Error} with the last of them when it fails
 */
export async function runWithPayload(
  args: readonly string[],
  env: Record<string, string>,
): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    const lines: string[] = []
    try {
      await runProgram(args[0] ?? '', {
        command: process.execPath,
        args: [...PAYLOAD_SCRIPT, ...args],
        options: { cwd: PROJECT_ROOT, env: { ...process.env, ...env } },
        onLine: (line) => lines.push(line),
      })
      return lines
    } catch (error) {
      if (!(error instanceof NeverBegan) || attempt === ATTEMPTS) throw error
    }
  }
}
