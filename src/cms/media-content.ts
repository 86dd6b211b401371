import path from 'node:path'

import type { FlattenedField, PayloadRequest } from 'payload'

import { withoutEmpty } from '../content/canonical'
import type { MediaContent, MediaFile } from '../content/profiles'
import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { childFields, configOf, contentFields } from './content-fields'
import { mediaStore } from '../media-store/open-media-store'

/** A row of the media collection in all locales. */
interface MediaRow extends StoredFile {
  id: string
  alt?: Localized<string>
  caption?: Localized<string>
  credit?: string | null
  licence?: string | null
  focalX?: number | null
  focalY?: number | null
  sizes?: Record<string, StoredFile | undefined>
}

interface StoredFile {
  filename?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
  filesize?: number | null
}

/** The media that a content uses, with the hashes of their files, by media id. Missing rows are left out. */
export async function mediaOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  content: object,
): Promise<Record<string, MediaContent>> {
  return mediaWith(req, [...new Set(uploadIds(contentFields(configOf(req, collection)), content))])
}

/** Media by their ids, with the hashes of their files. Missing rows are left out. */
export async function mediaWith(
  req: PayloadRequest,
  ids: string[],
): Promise<Record<string, MediaContent>> {
  if (ids.length === 0) return {}
  const { docs } = await req.payload.db.find<MediaRow>({
    collection: 'media',
    limit: ids.length,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const entries = await Promise.all(
    docs.map(async (row) => [row.id, await contentOfMedia(row)] as const),
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function contentOfMedia(row: MediaRow): Promise<MediaContent> {
  const sizes = await Promise.all(
    Object.values(row.sizes ?? {})
      .flatMap((size) => (size?.filename ? [size] : []))
      .map(fileOf),
  )
  const narrowestFirst = sizes.sort((a, b) => a.width - b.width)
  const words = withoutEmpty({
    alt: row.alt,
    caption: row.caption,
    credit: row.credit,
    licence: row.licence,
    focalX: row.focalX,
    focalY: row.focalY,
  }) as Omit<MediaContent, 'id' | 'original' | 'sizes'> | undefined
  return { alt: {}, ...words, id: row.id, original: await fileOf(row), sizes: narrowestFirst }
}

async function fileOf(file: StoredFile): Promise<MediaFile> {
  const filename = file.filename ?? ''
  return {
    width: file.width ?? 0,
    height: file.height ?? 0,
    mimeType: file.mimeType ?? 'application/octet-stream',
    filesize: file.filesize ?? 0,
    hash: await mediaStore().hashOf(filename),
    extension: path.extname(filename).slice(1).toLowerCase(),
    filename,
  }
}

function uploadIds(fields: FlattenedField[], value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((row) => uploadIds(fields, row))
  if (typeof value !== 'object' || value === null) return []
  const row = value as Record<string, unknown>
  return fields.flatMap((field) => {
    const inside = row[field.name]
    if (field.type === 'upload') return typeof inside === 'string' ? [inside] : []
    return uploadIds(childFields(field), inside)
  })
}
