import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'

import { extract } from 'tar-stream'

import { StartError } from '../server/start-error'
import {
  damages,
  MANIFEST,
  queryOf,
  readManifest,
  readSums,
  SECRET,
  SUMS,
  type Manifest,
} from './manifest'

/**
 * The entries of a backup in their order; what was not read of one is skipped when the next is asked for.
 *
 * @throws {StartError} when there is no such file, it is no tar archive, or it ends too early
 */
export async function* entriesOf(
  file: string,
): AsyncGenerator<{ name: string; content: AsyncIterable<Buffer> }> {
  const source = createReadStream(file)
  const archive = extract()
  source.on('error', (error) => {
    archive.destroy(error)
  })
  source.pipe(archive)
  try {
    for await (const entry of named(file, archive)) {
      const { name, type } = entry.header
      if (type !== 'file') throw unreadable(file, new Error(`${name} is no file`))
      yield { name, content: named(file, entry as AsyncIterable<Buffer>) }
      entry.resume()
    }
  } finally {
    source.destroy()
  }
}

/** The same, with failures that name the backup. */
async function* named<T>(file: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    throw unreadable(file, error)
  }
}

const unreadable = (file: string, cause: unknown): StartError =>
  new StartError(`The backup ${file} cannot be read: ${reasonOf(cause)}.`, { cause })

/** A backup that was read once from beginning to end, and is as it was written. */
export interface CheckedBackup {
  file: string
  manifest: Manifest
  /** Hashes of the entries by name. */
  sums: ReadonlyMap<string, string>
  /** The secret of the installation, where it was one that the product had made itself. */
  secret: string | undefined
  /** The operator's known queries, by the names of their files. */
  queries: ReadonlyMap<string, string>
}

const SMALL = new Set([MANIFEST, SUMS, SECRET])
const SHOWN = 20

/**
 * Reads a whole backup and compares every byte with the hashes in it.
 *
 * @throws {StartError} that names what is damaged
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const found = new Map<string, string>()
  const texts = new Map<string, string>()
  for await (const { name, content } of entriesOf(file)) {
    const hash = createHash('sha256')
    if (SMALL.has(name) || queryOf(name) !== undefined) {
      const bytes = await buffer(content)
      hash.update(bytes)
      texts.set(name, bytes.toString('utf8'))
    } else for await (const chunk of content) hash.update(chunk)
    found.set(name, hash.digest('hex'))
  }
  const text = texts.get(MANIFEST)
  const sumsOf = texts.get(SUMS)
  if (text === undefined || sumsOf === undefined)
    throw new StartError(
      `${file} is not a whole backup: it ends before ${text === undefined ? MANIFEST : SUMS}.`,
    )
  const sums = readSums(sumsOf)
  const problems = damages(sums, found)
  if (problems.length > 0) {
    const more = problems.length > SHOWN ? [`And ${problems.length - SHOWN} more.`] : []
    const lines = [...problems.slice(0, SHOWN), ...more]
    throw new StartError(`The backup ${file} is damaged.\n${lines.join('\n')}`)
  }
  const secret = texts.get(SECRET)?.trim()
  return { file, manifest: manifestOf(file, text), sums, secret, queries: queriesIn(texts) }
}

const queriesIn = (texts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...texts].flatMap(([name, text]) => {
      const query = queryOf(name)
      return query === undefined ? [] : [[query, text] as const]
    }),
  )

function manifestOf(file: string, text: string): Manifest {
  try {
    return readManifest(text)
  } catch (error) {
    throw new StartError(
      `The backup ${file} cannot be used: ${error instanceof Error ? error.message : ''}`,
    )
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (error.message === 'Unexpected end of data') return 'it ends in the middle'
  return error.message
}
