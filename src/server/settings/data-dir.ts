import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { reasonOf } from '../../vocabulary/reason-of'
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
    const [reason = ''] = reasonOf(error).split(',')
    throw new StartError(
      `The data folder ${dataDir} cannot be written (${reason}). ${remedy(reason)}`,
    )
  }
}

const remedy = (reason: string): string =>
  /^(?:EEXIST|ENOTDIR)/.test(reason)
    ? 'It is a file or lies below one. Set DATA_DIR to a folder.'
    : 'Give this user the right to write there, or set DATA_DIR to another folder.'
