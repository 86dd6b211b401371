import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type pg from 'pg'

import { filesOfPicture } from '../content/media-path'
import type { MediaContent } from '../content/profiles'
import { PUBLISHED_PICTURES } from '../database/published-pictures'
import { identifier } from './catalog'

/** A file of the folder of uploads that the database names. */
export interface NamedPicture {
  filename: string
  /** SHA-256 with which it was published; null where only a row names it. */
  hash: string | null
}

/** What the rows of the uploads name, and what was ever published and is kept: a bucket is not listed. */
export async function namedPictures(client: pg.Client): Promise<NamedPicture[]> {
  const { rows } = await client.query<{ media: MediaContent }>(
    `select distinct media from (${PUBLISHED_PICTURES}) published`,
  )
  const published = rows.flatMap(({ media }) => filesOfPicture(media))
  return [
    ...published.map(({ filename, hash }) => ({ filename, hash })),
    ...(await filesOfRows(client)).map((filename) => ({ filename, hash: null })),
  ]
    .filter(({ filename }) => filename !== '')
    .toSorted((one, other) => (one.filename < other.filename ? -1 : 1))
}

async function filesOfRows(client: pg.Client): Promise<string[]> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select attname::text as name from pg_attribute
     where attrelid = 'media'::regclass and attnum > 0 and not attisdropped and attname ~ '(^|_)filename$'`,
  )
  const named = columns.map(({ name }) => `select ${identifier(name)} as filename from media`)
  const { rows } = await client.query<{ filename: string }>(
    `select filename from (${named.join(' union ')}) named where filename is not null`,
  )
  return rows.map(({ filename }) => filename)
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
