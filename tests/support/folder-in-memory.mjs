// @ts-check
import { accessSync, constants, statfsSync } from 'node:fs'
import { freemem } from 'node:os'

/** Linux has a file system in memory here. A container may give it next to no room. */
const PLACE = '/dev/shm'

/** Bytes. All products and databases of a run of all tests took up to 0.85 gigabytes at a time. */
const ENOUGH = 8 * 1024 ** 3

/**
 * Has everything that tests write lie in memory, the data of products too, where there is room for it: thousands of files and hundreds
 * of commits wait for no disk there. Elsewhere it lies where temporary files do. Call it before the processes of tests begin.
 * Plain JavaScript, because Vite reads the configuration that calls it as Node would.
 */
export function writeInMemory() {
  if (hasRoom()) process.env.TMPDIR = PLACE
}

/** @returns {boolean} */
function hasRoom() {
  try {
    accessSync(PLACE, constants.W_OK)
    const { bavail, bsize } = statfsSync(PLACE)
    return Math.min(bavail * bsize, freemem()) >= ENOUGH
  } catch {
    return false
  }
}
