import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { StartError } from '../start-error'

/**
 * Creates DATA_DIR where it is missing and tries to write in it. Others may look into it, because a web server
 * may serve the site from there; what is private in it is closed file by file.
 *
 * @throws {StartError} when it cannot be used
 */
export async function prepareDataDir(dataDir: string): Promise<void> {
  const probe = path.join(dataDir, `.writable-${process.pid}`)
  try {
    await mkdir(dataDir, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(',')[0] : String(error)
    throw new StartError(
      `The data folder ${dataDir} cannot be written (${reason}). ` +
        'Give this user the right to write there, or set DATA_DIR to another folder.',
    )
  }
}
