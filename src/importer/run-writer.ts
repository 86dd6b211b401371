import { spawn } from 'node:child_process'

import { PAYLOAD_PROGRAM } from '../server/payload-program'
import { ENDED_IN_THE_MIDDLE } from '../server/run-program'

const ATTEMPTS = 5

/**
 * Runs the program that writes drafts, with this command's arguments and streams. It is a process of its own, because it is
 * compiled. One that Node ends before it began ({@link ENDED_IN_THE_MIDDLE}) has done nothing, and is run again.
 *
 * @returns its exit code
 */
export async function runWriter(args: readonly string[]): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const { began, code } = await runOnce(args)
    if (began || code !== ENDED_IN_THE_MIDDLE || attempt === ATTEMPTS) return code
  }
}

async function runOnce(args: readonly string[]): Promise<{ began: boolean; code: number }> {
  const child = spawn(process.execPath, [...PAYLOAD_PROGRAM, 'write-drafts', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  let began = false
  child.once('message', () => {
    began = true
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => {
      resolve(exitCode ?? 1)
    })
  })
  return { began, code }
}
