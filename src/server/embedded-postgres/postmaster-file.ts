import { execFileSync } from 'node:child_process'
import { realpathSync, readlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { processIdentity } from '../process-identity'
import { readIfThere } from '../settings/private-file'

/**
 * Number of the PostgreSQL server that still runs on a data folder, left over when our own process was killed. A lock file
 * whose number meanwhile belongs to an unrelated process is removed: PostgreSQL itself would take that process for a server.
 */
export async function findRunningPostmaster(clusterDir: string): Promise<number | undefined> {
  const file = path.join(clusterDir, 'postmaster.pid')
  const pid = Number((await readIfThere(file))?.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1 || processIdentity(pid) === undefined) return undefined
  if (worksIn(pid, clusterDir)) return pid
  await rm(file, { force: true })
  return undefined
}

/** A PostgreSQL server's working folder is its data folder. */
function worksIn(pid: number, clusterDir: string): boolean {
  if (process.platform === 'win32') return true
  try {
    if (process.platform === 'linux')
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir)
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes(clusterDir)
  } catch {
    return false
  }
}
