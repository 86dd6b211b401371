import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const CHANGES = [
  'writeFile',
  'appendFile',
  'rename',
  'unlink',
  'chmod',
  'utimes',
  'symlink',
  'mkdir',
] as const

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
  const originals = CHANGES.map((name) => [name, fs[name]] as const)
  let count = 0
  for (const [name, original] of originals) {
    const limited = async (file: string, data: unknown, ...rest: unknown[]): Promise<unknown> => {
      count += 1
      const call = original as (...parameters: unknown[]) => Promise<unknown>
      if (count <= allowed || !refuse(name)) return call(file, data, ...rest)
      if (isTorn && count === allowed + 1 && (name === 'writeFile' || name === 'appendFile')) {
        const bytes = Buffer.from(data as string | Buffer)
        await call(file, bytes.subarray(0, bytes.length / 2), ...rest)
      }
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    }
    Object.assign(fs, { [name]: limited })
  }
  syncBuiltinESMExports()
  return {
    changes: () => count,
    repair: () => {
      for (const [name, original] of originals) Object.assign(fs, { [name]: original })
      syncBuiltinESMExports()
    },
  }
}

const refuseAll: (change: (typeof CHANGES)[number]) => boolean = () => true
