import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

/** A new folder for the data of a product, which the caller removes. */
export const newDataFolder = (prefix: string): Promise<string> =>
  mkdtemp(path.join(tmpdir(), prefix))

/**
 * Copies the data of a product that does not run, owners and rights of files too.
 *
 * @returns the new folder, which the caller removes
 */
export async function copyDataFolder(from: string, prefix: string): Promise<string> {
  const folder = await newDataFolder(prefix)
  await promisify(execFile)('cp', ['-a', `${from}/.`, folder])
  return folder
}
