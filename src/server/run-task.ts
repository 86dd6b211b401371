import { PAYLOAD_PROGRAM } from './payload-program'
import type { Progress } from './progress'
import { PROJECT_ROOT } from './project-root'
import { NeverBegan, runProgram, type Program } from './run-program'

export interface Task {
  name: 'load-demo' | 'migrate'
  /** What it does, as a sentence begins: "Loading the demo content". */
  title: string
  env?: Record<string, string>
}

/**
 * Runs one of the tasks that need Payload in a process of its own, which keeps the server free of it.
 *
 * @throws {StartError} when it fails, with the task's last lines
 */
export async function runTask(task: Task, progress: Progress, signal?: AbortSignal): Promise<void> {
  let last = ''
  const end = progress.heartbeat(`${task.title} …`, () => last)
  try {
    const program: Program = {
      command: process.execPath,
      args: [...PAYLOAD_PROGRAM, task.name],
      options: { cwd: PROJECT_ROOT, env: { ...process.env, ...task.env } },
      onLine: (line) => {
        last = line.trim()
      },
      ...(signal ? { signal } : {}),
    }
    await runProgram(task.title, program).catch((error: unknown) => {
      if (!(error instanceof NeverBegan)) throw error
      return runProgram(task.title, program)
    })
  } finally {
    end()
  }
}
