import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'

import { reasonOf } from '../vocabulary/reason-of'
import type { Remark } from '../words/import/remark'

/** Something to import: its name for the report, and its bytes or why they cannot be had. */
export type Source = { file: string } & ({ bytes: Uint8Array } | { refusal: Remark })

/** Reads files, every file of folders, and standard input for `-`, in the order given. */
export async function* readSources(names: readonly string[]): AsyncGenerator<Source> {
  for (const name of names)
    if (name === '-') yield { file: '-', bytes: await buffer(process.stdin) }
    else yield* readPath(name)
}

async function* readPath(name: string): AsyncGenerator<Source> {
  try {
    const status = await stat(name)
    if (!status.isDirectory()) {
      yield status.size > MOST_BYTES
        ? { file: name, refusal: { code: 'farTooLarge' } }
        : { file: name, bytes: await readFile(name) }
      return
    }
    const entries = await readdir(name, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
      if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
        yield* readPath(path.join(name, entry.name))
  } catch (error) {
    yield {
      file: name,
      refusal: {
        code: 'fileUnreadable',
        values: { cause: reasonOf(error) },
      },
    }
  }
}

/** Far more than any profile: larger files are not even read. */
const MOST_BYTES = 64 * 1024 * 1024
