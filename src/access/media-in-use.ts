import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../database/transaction'
import type { MediaContent } from '../content/profiles'

const remembered = new WeakMap<object, Promise<Record<string, MediaContent>>>()

/**
 * The pictures that live editions use, by id, as they were when the newest of those editions was published.
 * Asked once a request.
 */
export function mediaInUse(req: PayloadRequest): Promise<Record<string, MediaContent>> {
  const known = remembered.get(req.headers)
  if (known) return known
  const asked = read(req)
  remembered.set(req.headers, asked)
  return asked
}

async function read(req: PayloadRequest): Promise<Record<string, MediaContent>> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ media: Record<string, MediaContent> }>(sql`
    select e.media from workflow_items i join editions e on e.id = i.edition::uuid
    where i.public = 'live' and e.media <> '{}'::jsonb order by e.published_at`)
  return Object.assign({}, ...rows.map((row) => row.media)) as Record<string, MediaContent>
}
