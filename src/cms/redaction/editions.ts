import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { MediaContent, ProfileContent } from '../../content/profiles'
import { databaseOf } from '../../database/transaction'
import { withoutWords } from '../../redaction/words'
import type { Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { versionOf } from '../working-copy'

/** What an edition says, and what it is called by. */
export interface StoredEdition extends Record<string, unknown> {
  id: string
  number: number
  hash: string
  title: string
  content: ProfileContent
  media: Record<string, MediaContent>
  note: Localized<string> | null
}

/** Every edition of a document, the oldest first. */
export async function editionsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
): Promise<StoredEdition[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<StoredEdition>(sql`
    select id, number::int as number, hash, title, content, media, change_note as note from editions
    where collection = ${collection}::enum_editions_collection and document = ${document}
    order by editions.number`)
  return rows
}

/** An edition without words, under the hash that it has then. */
export function redacted(edition: StoredEdition, words: string): StoredEdition {
  const { title, content, media, note } = withoutWords(
    { title: edition.title, content: edition.content, media: edition.media, note: edition.note },
    words,
  )
  return { ...edition, title, content, media, note, hash: versionOf(content, media) }
}

/**
 * Writes an edition without what has to go. The database lets an edition change in this way only: announced for this very
 * edition and hash, once, with the entry of the trail that says so already written (migration `redaction`).
 */
export async function writeRedacted(
  req: PayloadRequest,
  { id, hash, title, content, media, note }: StoredEdition,
  now: Date,
): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`select set_config('liaison.redaction', ${`${id}:${hash}`}, true)`)
  await database.execute(sql`
    update editions set content = ${JSON.stringify(content)}::jsonb, media = ${JSON.stringify(media)}::jsonb,
      change_note = ${note === null ? null : JSON.stringify(note)}::jsonb, title = ${title}, hash = ${hash},
      redacted_at = ${now.toISOString()}::timestamptz
    where id = ${id}::uuid`)
}
