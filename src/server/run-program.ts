import { spawn, type SpawnOptions } from 'node:child_process'

import { StartError } from './start-error'

export interface Program {
  command: string
  args: string[]
  options?: SpawnOptions
  /** Ends the program when aborted. */
  signal?: AbortSignal
  /** Gets each line it prints, on either stream. */
  onLine?: (line: string) => void
}

const KEPT_LINES = 40

/**
 * Node's exit code for a program that ran out of work in the middle of an `await`. Node 20 does so now and then on a
 * busy machine while it loads modules through hooks such as tsx's: https://nodejs.org/api/process.html#exit-codes
 */
export const ENDED_IN_THE_MIDDLE = 13

/** A program ended while it was being loaded, before it had done anything: it may be run again. */
export class NeverBegan extends StartError {
  constructor(what: string) {
    super(`${what} failed: the program ended before it began (exit code ${ENDED_IN_THE_MIDDLE}).`)
  }
}

/**
 * Runs a program to its end; what it prints is kept back and shown only when it fails.
 *
 * @throws {StartError} when it cannot be started or ends with anything but 0; the message ends with its last lines
 * @throws {NeverBegan} when it ended before it had begun
 */
export function runProgram(what: string, program: Program): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.command, program.args, {
      ...program.options,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(program.signal ? { signal: program.signal, killSignal: 'SIGTERM' as const } : {}),
    })
    const lines: string[] = []
    let rest = ''
    const collect = (chunk: Buffer | string) => {
      const parts = (rest + chunk.toString()).split('\n')
      rest = parts.pop() ?? ''
      for (const line of parts) keep(line)
    }
    const keep = (line: string) => {
      if (!line.trim()) return
      lines.push(line)
      if (lines.length > KEPT_LINES) lines.shift()
      program.onLine?.(line)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', (error) => {
      reject(new StartError(`${what} could not run: ${error.message}`, { cause: error }))
    })
    child.once('close', (code, signal) => {
      keep(rest)
      const said = lines.join('\n')
      if (code === 0) resolve()
      else if (code === ENDED_IN_THE_MIDDLE && !said) reject(new NeverBegan(what))
      else reject(new StartError(`${what} failed (${signal ?? `exit code ${code}`}).\n${said}`))
    })
  })
}
