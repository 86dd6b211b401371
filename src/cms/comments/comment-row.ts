import type { PayloadRequest } from 'payload'

import type { Anchor } from '../../comments/place'
import { isDocumentId } from '../../vocabulary/document-id'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** A comment as it is stored. */
export interface CommentRow {
  id: string
  collection: ProfileCollection
  document: string
  /** The first comment of the thread that this one answers; empty for a first one. */
  thread?: string | null
  field?: string | null
  locale?: Locale | null
  row?: string | null
  quote?: string | null
  prefix?: string | null
  suffix?: string | null
  block?: number | null
  text: string
  /** Ids of people. */
  mentions?: string[] | null
  author: string
  authorName: string
  /** The version of the working copy that the comment was made on. */
  version: string
  createdAt: string
  resolvedAt?: string | null
  resolvedBy?: string | null
  resolvedByName?: string | null
}

/** One comment, or undefined. */
export async function commentById(
  req: PayloadRequest,
  id: unknown,
): Promise<CommentRow | undefined> {
  if (!isDocumentId(id)) return undefined
  const row = await req.payload.db.findOne<CommentRow>({
    collection: 'comments',
    req,
    where: { id: { equals: id } },
  })
  return row ?? undefined
}

/** All comments on a document, oldest first. */
export async function commentsOn(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<CommentRow[]> {
  const { docs } = await req.payload.db.find<CommentRow>({
    collection: 'comments',
    pagination: false,
    req,
    sort: 'createdAt',
    where: { and: [{ collection: { equals: collection } }, { document: { equals: id } }] },
  })
  return docs
}

/** The comments of a thread, by the id of its first one. */
export async function threadRows(req: PayloadRequest, thread: string): Promise<CommentRow[]> {
  const { docs } = await req.payload.db.find<CommentRow>({
    collection: 'comments',
    pagination: false,
    req,
    where: { or: [{ id: { equals: thread } }, { thread: { equals: thread } }] },
  })
  return docs
}

/** What a comment was made on. */
export const anchorOf = (row: CommentRow): Anchor => ({
  field: row.field ?? null,
  locale: row.locale ?? null,
  row: row.row ?? null,
  passage: row.quote
    ? { quote: row.quote, prefix: row.prefix ?? '', suffix: row.suffix ?? '' }
    : null,
  block: row.block ?? null,
})
