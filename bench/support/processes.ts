import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** In clock ticks of Linux, a second has a hundred. */
const TICK_MS = 10

/** The processes that a process has started, such as the workers of nginx and the backends of PostgreSQL. */
export function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return children === '' ? [] : children.split(' ').map(Number)
}

/**
 * The processes of a product's own PostgreSQL that answer statements.
 *
 * @param dataDir the product's folder of data
 */
export function backendsIn(dataDir: string): number[] {
  const file = path.join(dataDir, 'postgres', 'postmaster.pid')
  const [postmaster] = readFileSync(file, 'utf8').split('\n')
  return childrenOf(Number(postmaster))
}

/**
 * Starts a clock of the time that the processor gives to processes.
 *
 * @returns tells the milliseconds since; of a process that has ended meanwhile nothing is counted
 */
export function processorClock(pids: readonly number[]): () => number {
  const begin = new Map(pids.map((pid) => [pid, ticksOf(pid)]))
  return () => {
    const ticks = [...begin].map(([pid, before]) => Math.max(0, ticksOf(pid) - before))
    return ticks.reduce((sum, each) => sum + each, 0) * TICK_MS
  }
}

/** In user and in system mode: fields 14 and 15 of proc(5). */
function ticksOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return 0
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return Number(fields[11]) + Number(fields[12])
}

/** Longer than the product waits itself for a calm moment to make what takes long. */
const LOOK_MS = 8000
/** Of thousands of countries, a first start leaves more than that to be written. */
export const LONGEST_WAIT_MINUTES = 8

/**
 * Waits until a process has next to nothing to do, {@link LONGEST_WAIT_MINUTES} at most: after a first start, pictures for sharing are drawn for
 * minutes, and bulk files made.
 */
export async function untilIdle(pid: number): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MINUTES * 60_000
  for (let isIdle = false; !isIdle && performance.now() < deadline;) {
    const elapsed = processorClock([pid])
    await wait(LOOK_MS)
    isIdle = elapsed() < LOOK_MS / 20
  }
}

/** The megabytes that processes have in memory: `VmRSS` of proc(5). */
export function memoryOf(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) =>
    Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}
