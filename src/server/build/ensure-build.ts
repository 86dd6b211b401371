import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { acquireLock, type Lock } from '../lock'
import type { Progress } from '../progress'
import { PROJECT_ROOT } from '../project-root'
import { runProgram } from '../run-program'
import { readIfThere } from '../settings/private-file'
import { shareChunks } from './share-chunks'
import { currentBuildStamp } from './stamp'

const BUILD_DIR = path.join(PROJECT_ROOT, '.next')
const STAMP_FILE = path.join(BUILD_DIR, 'liaison-build')
/** Beside the build and not in it, because Next empties that folder first. */
const LOCK_DIR = path.join(PROJECT_ROOT, '.cache')
const POLL_MS = 500

/**
 * Builds the application unless there is a build of exactly these sources. The stamp is written after a build that
 * went well, so one that was cut off never counts.
 *
 * @throws {StartError} with the end of Next's output when the build fails
 */
export async function ensureBuild(progress: Progress, signal?: AbortSignal): Promise<void> {
  if (await isCurrent()) return
  await mkdir(LOCK_DIR, { recursive: true })
  const lock = await waitForTurn(progress, signal)
  try {
    if (!(await isCurrent())) await build(progress, signal)
  } finally {
    await lock.release()
  }
}

async function isCurrent(): Promise<boolean> {
  const [stamp, buildId] = await Promise.all([
    readIfThere(STAMP_FILE),
    readIfThere(path.join(BUILD_DIR, 'BUILD_ID')),
  ])
  return buildId !== undefined && stamp === (await currentBuildStamp())
}

async function build(progress: Progress, signal?: AbortSignal): Promise<void> {
  const stamp = await currentBuildStamp()
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  let last = ''
  progress.step('Building the application; this takes a minute or two, once')
  const end = progress.heartbeat('Building …', () => last)
  try {
    await runProgram('The build', {
      command: process.execPath,
      args: [next, 'build'],
      options: {
        cwd: PROJECT_ROOT,
        env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      },
      onLine: (line) => {
        last = line.trim()
      },
      ...(signal ? { signal } : {}),
    })
  } finally {
    end()
  }
  await shareChunks(path.join(BUILD_DIR, 'server', 'chunks'))
  await writeFile(STAMP_FILE, `${stamp}\n`)
}

/** Two builds in one folder would spoil each other. */
async function waitForTurn(progress: Progress, signal?: AbortSignal): Promise<Lock> {
  let told = false
  for (;;) {
    const result = await acquireLock(path.join(LOCK_DIR, 'build.lock'), 'a build')
    if ('lock' in result) return result.lock
    if (!told) progress.step(`Waiting for another build (process ${result.holder.pid})`)
    told = true
    await wait(POLL_MS, undefined, signal ? { signal } : {})
  }
}
