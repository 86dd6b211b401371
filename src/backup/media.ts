import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type pg from 'pg'

import { identifier } from './catalog'

/** A file of the folder of uploads that the database names. */
export interface NamedPicture {
  filename: string
  /** SHA-256 that a current edition gives it; null where only a row names it. */
  hash: string | null
}

const OF_EDITIONS = `
  select distinct file ->> 'filename' as filename, file ->> 'hash' as hash
  from workflow_items i
  join editions e on e.id = i.edition::uuid
  cross join lateral jsonb_each(e.media) m (id, picture)
  cross join lateral (
    select picture -> 'original' as file
    union all select size from jsonb_array_elements(picture -> 'sizes') size
  ) files
  where i.public = 'live' and coalesce(file ->> 'filename', '') <> ''`

/** What the rows of the uploads name, and what the current editions were published with. */
export async function namedPictures(client: pg.Client): Promise<NamedPicture[]> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select attname::text as name from pg_attribute
     where attrelid = 'media'::regclass and attnum > 0 and not attisdropped and attname ~ '(^|_)filename$'`,
  )
  const rowsOf = columns.map(
    ({ name }) => `select ${identifier(name)} as filename, null as hash from media`,
  )
  const { rows } = await client.query<NamedPicture>(
    `select filename, max(hash) as hash from (${[OF_EDITIONS, ...rowsOf].join(' union all ')}) named
     where filename is not null group by filename, hash order by filename collate "C", hash`,
  )
  return rows
}

/**
 * The pictures that are not there or not the ones that were published.
 *
 * @param hashes SHA-256 of the files that are there, by name
 */
export const missingPictures = (
  named: readonly NamedPicture[],
  hashes: ReadonlyMap<string, string>,
): string[] => [
  ...new Set(
    named
      .filter(({ filename, hash }) => {
        const found = hashes.get(filename)
        return found === undefined || (hash !== null && hash !== found)
      })
      .map(({ filename }) => filename),
  ),
]

/** The files below a folder, as paths with slashes, sorted; none where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** SHA-256 of a file, hexadecimal. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
