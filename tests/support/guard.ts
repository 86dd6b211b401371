import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export interface Guard {
  /** Ends the guarded process and everything it started; resolves when all of it is gone. */
  end(): Promise<void>
}

/**
 * Watches over a product with a small process of its own: it ends the product when asked to, and also when the test's process
 * is gone, however that came about.
 */
export const guardProcess = (
  pid: number,
  dataDir: string,
  { removesData }: { removesData: boolean },
): Guard => guard(String(pid), dataDir, removesData)

/** Removes data on which nothing runs when asked to, and also when the test's process is gone. */
export const guardData = (dataDir: string): Guard => guard('none', dataDir, true)

function guard(pid: string, dataDir: string, removesData: boolean): Guard {
  const script = path.join(import.meta.dirname, 'end-with-parent.mjs')
  const args = [script, pid, dataDir, ...(removesData ? ['--remove'] : [])]
  // In a session of its own, because Ctrl-C at a terminal reaches everything in the test's.
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  })
  const exited = once(child, 'exit')
  return {
    async end() {
      child.stdin.end()
      await exited
    },
  }
}
