import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { compareContents, type Snapshot } from '../../comparison/compare'
import type { FieldComparison } from '../../comparison/comparison'
import { databaseOf } from '../../database/transaction'
import type { MediaContent } from '../../content/profiles'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { mediaOf } from '../media-content'
import { namesIn, type Names } from '../review/names'
import { picturesOf, type Pictures } from '../review/pictures'
import { contentsOfRevisions, versionsTable } from './revisions'

/** How two versions differ, and what is needed to show it. */
export interface ComparedRevisions {
  fields: FieldComparison[]
  names: Names
  pictures: Record<'before' | 'after', Pictures>
}

/**
 * Compares two versions of a document, in all languages. The pictures of an edition are as they were published, those of
 * a draft as they are now.
 *
 * @param before the id of a version; null to show the later one as all new
 * @returns null when one of them is no version of the document; else how they differ, what the documents are called that
 *   they mention, and where their pictures are
 */
export async function compareRevisions(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  before: string | null,
  after: string,
): Promise<ComparedRevisions | null> {
  const ids = before === null ? [after] : [before, after]
  const snapshots = await snapshotsOf(req, collection, document, ids)
  const earlier = before === null ? null : snapshots.get(before)
  const later = snapshots.get(after)
  if (!later || earlier === undefined) return null
  const fields = compareContents(collection, earlier, later)
  return {
    fields,
    names: await namesIn(req, fields),
    pictures: {
      before: earlier ? picturesOf(earlier.media) : {},
      after: picturesOf(later.media),
    },
  }
}

async function snapshotsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  ids: readonly string[],
): Promise<Map<string, Snapshot>> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{
    id: string
    media: Record<string, MediaContent> | null
  }>(sql`
    select v.id::text, (
      select e.media from editions e
      where v.version__status = 'published' and e.collection::text = ${collection}
        and e.document = ${document} and e.published_at <= v.updated_at
      order by e.number desc limit 1
    ) as media
    from ${versionsTable(collection)} v where v.parent_id = ${document} and v.id in ${[...ids]}`)
  const contents = await contentsOfRevisions(
    req,
    collection,
    rows.map(({ id }) => id),
  )
  const snapshots = rows.map(async ({ id, media }) => {
    const content = contents.get(id) ?? {}
    return [id, { content, media: media ?? (await mediaOf(req, collection, content)) }] as const
  })
  return new Map(await Promise.all(snapshots))
}
