import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

import { guardProcess } from '../../../support/guard'

const ROOT = path.resolve(import.meta.dirname, '../../../..')

export interface ServerProcess {
  child: ChildProcess
  /** Everything it has printed so far, on both streams. */
  output(): string
  /** Resolves when the output matches; rejects with the output when the process ends first. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves with the exit code, or null when a signal ended it. */
  exited: Promise<number | null>
}

/**
 * Starts a script of this project with nothing but the given settings in its environment. What still runs of it when the
 * test file ends is ended then.
 */
export function startScript(
  script: string,
  settings: Record<string, string>,
  args: readonly string[] = [],
): ServerProcess {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.pid !== undefined && settings.DATA_DIR !== undefined)
    guardProcess(child.pid, settings.DATA_DIR, { removesData: false })
  let output = ''
  const listeners = new Set<() => void>()
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    exited,
    output: () => output,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output)
          if (match) resolve(match)
        }
        listeners.add(look)
        look()
        void exited.then(() => {
          reject(new Error(`Ended before printing ${String(pattern)}:\n${output}`))
        })
      }),
  }
}
