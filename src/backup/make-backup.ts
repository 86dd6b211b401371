import { createHmac } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import type pg from 'pg'

import type { BucketStore } from '../media-store/bucket-store'
import { withClient, hasTable } from '../server/database/query'
import { queryFilesIn } from '../server/graphql/query-files'
import type { Progress } from '../server/progress'
import { addBucketPictures } from './bucket-pictures'
import { fixFormats, migrationsOf, sequencesOf, tablesOf } from './catalog'
import { dumpTable, NO_ROWS } from './dump-table'
import {
  manifestText,
  MANIFEST,
  MEDIA_FOLDER,
  partName,
  QUERIES_FOLDER,
  SECRET,
  type Manifest,
} from './manifest'
import { filesIn, missingPictures, namedPictures } from './media'
import { ArchiveWriter } from './write-archive'

const compress = promisify(gzip)

/**
 * Rows that live for minutes: who is signed in, who has a document open. Whoever ended a session must not find it alive
 * after a backup was restored.
 */
export const LEFT_OUT = [
  'payload_locked_documents',
  'payload_locked_documents_rels',
  'presence',
  'session_details',
  'users_sessions',
] as const

export interface Source {
  databaseUrl: string
  /** Where the pictures lie: a folder, or a bucket. */
  pictures: string | Pick<BucketStore, 'read'>
  /** The folder of the operator's known queries. */
  queries: string
  /** Seals columns of the database. */
  secret: string
  /** Whether the product has made the secret itself: then nobody else has it, and it goes into the backup. */
  keepsSecret: boolean
}

/** What was written. */
export interface BackupReport {
  manifest: Omit<Manifest, 'format'>
  pictures: number
  bytes: number
}

/** Recognizes a secret without telling it. */
export const fingerprint = (secret: string): string =>
  createHmac('sha256', secret).update('liaison backup').digest('hex').slice(0, 16)

/**
 * Writes database, pictures and known queries into one file: the database as it was at one moment, however much people work meanwhile.
 *
 * @throws {StartError} when the file cannot be written; nothing is left of it then
 */
export async function makeBackup(
  source: Source,
  target: string,
  progress: Progress,
): Promise<BackupReport> {
  const archive = await ArchiveWriter.create(target)
  try {
    const report = await withClient(source.databaseUrl, async (client) => {
      await fixFormats(client)
      await client.query('begin isolation level repeatable read read only')
      return write(client, archive, source, progress)
    })
    await archive.finish()
    return report
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

async function write(
  client: pg.Client,
  archive: ArchiveWriter,
  { pictures: place, queries, secret, keepsSecret }: Source,
  progress: Progress,
): Promise<BackupReport> {
  const madeAt = new Date().toISOString()
  progress.step('Reading the database')
  const tables = await writeTables(client, archive)
  const facts = {
    madeAt,
    migrations: await migrationsOf(client),
    tables,
    leftOut: LEFT_OUT.filter((name) => tables.some((table) => table.name === name)),
    sequences: await sequencesOf(client),
    trail: await endOfTrail(client),
    secret: fingerprint(secret),
  }
  const named = await namedPictures(client)
  await client.query('commit')

  progress.step('Reading the pictures')
  const names = named.map(({ filename }) => filename)
  const pictures =
    typeof place === 'string'
      ? await addFolder(archive, place)
      : await addBucketPictures(archive, place, names)
  const manifest = { ...facts, missing: missingPictures(named, pictures) }
  for (const name of await queryFilesIn(queries))
    await archive.addFile(`${QUERIES_FOLDER}${name}`, path.join(queries, name))
  if (keepsSecret) await archive.add(SECRET, Buffer.from(`${secret}\n`))
  await archive.add(MANIFEST, Buffer.from(manifestText(manifest)))
  return { manifest, pictures: pictures.size, bytes: archive.bytes }
}

async function addFolder(archive: ArchiveWriter, folder: string): Promise<Map<string, string>> {
  const pictures = new Map<string, string>()
  for (const file of await filesIn(folder)) {
    const name = `${MEDIA_FOLDER}${file}`
    if (await archive.addFile(name, path.join(folder, file)))
      pictures.set(file, archive.sums.get(name) ?? '')
  }
  return pictures
}

async function writeTables(client: pg.Client, archive: ArchiveWriter): Promise<Manifest['tables']> {
  const written: Manifest['tables'] = []
  const isLeftOut = (name: string) => LEFT_OUT.some((other) => other === name)
  for (const table of await tablesOf(client)) {
    const { name, columns } = table
    let parts = 0
    const onPart = async (part: Buffer) => {
      parts += 1
      await archive.add(partName(name, parts), await compress(part))
    }
    const digest = isLeftOut(name) ? NO_ROWS : await dumpTable(client, table, onPart)
    written.push({ name, columns, ...digest })
  }
  return written
}

async function endOfTrail(client: pg.Client): Promise<Manifest['trail']> {
  if (!(await hasTable(client, 'trail_chain'))) return null
  const { rows } = await client.query<{ sequence: string; hash: string }>(
    'select sequence, hash from trail_chain order by sequence desc limit 1',
  )
  const [end] = rows
  return end ? { sequence: Number(end.sequence), hash: end.hash } : null
}
