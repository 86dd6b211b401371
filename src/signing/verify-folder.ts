import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { StatedManifest } from './judge'

/** What the manifest is called in a folder of bulk files. */
export const MANIFEST_FILE = 'manifest.json'

/** The files of a folder beside what the manifest says of them, by name. */
export interface FolderFindings {
  /** What the manifest says they are. */
  same: string[]
  changed: string[]
  /** In the folder, and not in the manifest. */
  unknown: string[]
  /** In the manifest, and not in the folder. */
  missing: string[]
}

/** Compares the files of a folder with a manifest that was found genuine. */
export async function verifyFolder(
  folder: string,
  { files }: StatedManifest,
): Promise<FolderFindings> {
  const found = new Set(await readdir(folder))
  found.delete(MANIFEST_FILE)
  const findings: FolderFindings = { same: [], changed: [], unknown: [], missing: [] }
  for (const { name, sha256 } of files) {
    if (!found.delete(name)) findings.missing.push(name)
    else if ((await hashOf(path.join(folder, name))) === sha256) findings.same.push(name)
    else findings.changed.push(name)
  }
  findings.unknown.push(...[...found].sort())
  return findings
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
