import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

import { onTestFinished } from 'vitest'

const CHANGES = [
  'writeFile',
  'appendFile',
  'rename',
  'unlink',
  'rm',
  'chmod',
  'utimes',
  'symlink',
  'mkdir',
] as const

type Change = (typeof CHANGES)[number]
type Call = (file: string, data: unknown, ...rest: unknown[]) => unknown

export interface FailingDisk {
  /** Changes asked for so far, refused ones included. */
  changes(): number
  repair(): void
}

/**
 * Lets the file system carry out some changes and refuse all later ones, as if the process had been
 * killed or the disk had filled up at that moment.
 *
 * @param allowed changes that succeed
 * @param isTorn whether the first refused one, if it writes, writes half of its data before
 */
export function breakDisk(
  allowed: number,
  { isTorn = false, refuse = refuseAll } = {},
): FailingDisk {
  let count = 0
  const limited =
    (name: Change, call: Call, isSync: boolean): Call =>
    (file, data, ...rest) => {
      count += 1
      if (count <= allowed || !refuse(name)) return call(file, data, ...rest)
      const isWrite = name === 'writeFile' || name === 'appendFile'
      const torn =
        isTorn && count === allowed + 1 && isWrite ? call(file, half(data), ...rest) : undefined
      const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
      if (isSync) throw full
      return Promise.resolve(torn).then(() => Promise.reject(full))
    }
  const originals = CHANGES.flatMap((name) => {
    const sync = `${name}Sync` as const
    const [inTime, atOnce] = [promises[name] as Call, fs[sync] as Call]
    Object.assign(promises, { [name]: limited(name, inTime, false) })
    Object.assign(fs, { [sync]: limited(name, atOnce, true) })
    return [
      () => Object.assign(promises, { [name]: inTime }),
      () => Object.assign(fs, { [sync]: atOnce }),
    ]
  })
  syncBuiltinESMExports()
  const repair = () => {
    for (const putBack of originals) putBack()
    syncBuiltinESMExports()
  }
  // A test that fails before it repairs its disk is to break no other.
  onTestFinished(repair)
  return { changes: () => count, repair }
}

const half = (data: unknown): Buffer => {
  const bytes = Buffer.from(data as string | Buffer)
  return bytes.subarray(0, bytes.length / 2)
}

const refuseAll: (change: Change) => boolean = () => true
