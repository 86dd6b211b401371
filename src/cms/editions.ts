import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { MediaContent, ProfileContent } from '../content/profiles'
import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { titleOf } from './edition-title'
import type { WorkingCopy } from './working-copy'

/** A stored edition, as far as transitions read it. */
export interface EditionRow {
  id: string
  number: number
  content: ProfileContent
  media: Record<string, MediaContent>
  hash: string
  publishedAt: string
}

/** Inserts the next edition of a document and answers its id. */
export async function insertEdition(
  req: PayloadRequest,
  edition: {
    collection: ProfileCollection
    document: string
    number: number
    working: WorkingCopy
    changeNote: Localized<string> | null
    emergency: boolean
    publishedAt: Date
    /** How many errors that readers have reported it corrects. */
    corrects: number
  },
): Promise<string> {
  const { working, publishedAt, ...rest } = edition
  const id = randomUUID()
  await req.payload.db.create({
    collection: 'editions',
    customID: id,
    data: {
      ...rest,
      title: titleOf(working.content),
      content: working.content,
      media: working.media,
      hash: working.version,
      publishedAt: publishedAt.toISOString(),
    },
    req,
    // It would be read again, with all that it says.
    returning: false,
  })
  return id
}

/** One edition by its id. */
export async function editionOf(req: PayloadRequest, id: string): Promise<EditionRow> {
  const edition = await req.payload.db.findOne<EditionRow & { id: string }>({
    collection: 'editions',
    req,
    where: { id: { equals: id } },
  })
  if (!edition) throw new Error(`The edition ${id} is missing.`)
  return edition
}
