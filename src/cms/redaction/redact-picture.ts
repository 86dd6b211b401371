import { sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import { filesOfPicture, mediaPath } from '../../content/media-path'
import type { MediaContent, MediaFile } from '../../content/profiles'
import { databaseOf, inTransaction, lockDocument, userOf } from '../../database/transaction'
import type { PictureOrder } from '../../redaction/order'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { insertEvent } from '../events'
import { itemOf } from '../items'
import { queueRemoval } from '../remove-files'
import { versionOf, workingCopyOf } from '../working-copy'
import { administratorWith } from './administrator'
import { writeRedacted, type StoredEdition } from './editions'
import { queueRefresh } from './refresh-site'
import { tellThePublic } from './tell-the-public'

interface Holder extends StoredEdition {
  collection: ProfileCollection
  document: string
}

/** Which editions have the picture, what stands against removing it, and whether it is gone. */
export interface PictureResult {
  editions: { collection: ProfileCollection; document: string; number: number }[]
  problems: string[]
  isDone: boolean
}

/**
 * Removes a picture from every edition that has it, and its files with it: all of it or nothing, with an entry in the trail
 * for each edition. What is live or being worked on has to do without it before. Only looks unless the order is applied.
 *
 * @throws {Error} one sentence, when the picture or the person is not there
 */
export async function redactPicture(payload: Payload, order: PictureOrder): Promise<PictureResult> {
  return inTransaction(payload, null, async (req) => {
    const person = await administratorWith(req, order.by)
    const holders = await holdersOf(req, order.picture)
    const picture = await req.payload.db.findOne<{ id: string }>({
      collection: 'media',
      req,
      where: { id: { equals: order.picture } },
    })
    if (!picture && holders.length === 0) throw new Error(`There is no picture ${order.picture}.`)
    const documents = new Map(holders.map((each) => [`${each.collection}:${each.document}`, each]))
    for (const key of [...documents.keys()].toSorted()) {
      const { collection, document } = documents.get(key) ?? {}
      if (collection && document) await lockDocument(req, collection, document)
    }
    const problems: string[] = []
    for (const holder of documents.values())
      problems.push(...(await usesOf(req, holder, order.picture)))
    const editions = holders.map(({ collection, document, number }) => ({
      collection,
      document,
      number,
    }))
    if (!order.isApplied || problems.length > 0) return { editions, problems, isDone: false }

    const now = new Date()
    for (const holder of holders) {
      const media = Object.fromEntries(
        Object.entries(holder.media).filter(([id]) => id !== order.picture),
      )
      const hash = versionOf(holder.content, media)
      const { collection, document, number, title } = holder
      const entry = { event: 'redact', collection, document, title, comment: { en: order.reason } }
      await insertEvent(req, person, {
        ...entry,
        edition: number,
        version: hash,
        details: { picture: order.picture },
      })
      await writeRedacted(req, { ...holder, media, hash }, now)
    }
    for (const { collection, document } of documents.values()) {
      const item = await itemOf(req, collection, document)
      if (item) await tellThePublic(req, item, now)
    }
    const database = await databaseOf(req)
    await database.execute(
      sql`update preview_links set media = media - ${order.picture} where media ? ${order.picture}`,
    )
    const files = holders.flatMap((holder) => filesOf(holder, order.picture))
    await queueRefresh(req, [...new Set(files.map(mediaPath))])
    // Its row and, once that is committed, all files that it ever had in an edition. By the operator's order: no role of the
    // panel is asked.
    await queueRemoval(
      req,
      order.picture,
      files.map(({ filename }) => filename),
    )
    if (picture)
      await payload.delete({
        collection: 'media',
        id: order.picture,
        overrideAccess: true,
        req,
        user: userOf(person),
      })
    return { editions, problems, isDone: true }
  })
}

async function holdersOf(req: PayloadRequest, picture: string): Promise<Holder[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Holder>(sql`
    select id, collection, document, number::int as number, hash, title, content, media, change_note as note
    from editions where media ? ${picture} order by collection, document, editions.number`)
  return rows
}

/** What is current or worked on and shows the picture: editors replace it there. */
async function usesOf(
  req: PayloadRequest,
  { collection, document, title }: Holder,
  picture: string,
): Promise<string[]> {
  const item = await itemOf(req, collection, document)
  const working = await workingCopyOf(req, collection, document)
  const database = await databaseOf(req)
  const { rowCount } = await database.execute(sql`
    select 1 from editions where id = ${item?.edition ?? null}::uuid and media ? ${picture}`)
  return rowCount || (working && picture in working.media)
    ? [`“${title}” (${collection}/${document}) shows the picture. Replace it and publish first.`]
    : []
}

/** The files with which an edition shows a picture. */
const filesOf = ({ media }: Holder, picture: string): MediaFile[] => {
  const found: MediaContent | undefined = media[picture]
  return found ? filesOfPicture(found) : []
}
