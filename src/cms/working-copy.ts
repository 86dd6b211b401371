import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { digestOf, withoutEmpty } from '../content/canonical'
import type { MediaContent, ProfileContents } from '../content/profiles'
import type { ProfileCollection } from '../vocabulary/profiles'
import { configOf, contentFields } from './content-fields'
import { mediaOf } from './media-content'

/** The working copy of a document in all locales, and the name of exactly this content. */
export interface WorkingCopy<C extends ProfileCollection = ProfileCollection> {
  content: ProfileContents[C]
  /** The media it uses, as they are now. */
  media: Record<string, MediaContent>
  version: string
  updatedAt: string
}

/** A working copy that was read from a version. */
export interface StoredWorkingCopy<
  C extends ProfileCollection = ProfileCollection,
> extends WorkingCopy<C> {
  /** The id of the version that holds it. */
  revision: string
  /** What the version holds, with the ids of rows. */
  row: Record<string, unknown>
}

/** Reads the latest version of a document, or undefined when there is none. */
export async function workingCopyOf<C extends ProfileCollection>(
  req: PayloadRequest,
  collection: C,
  id: string,
): Promise<StoredWorkingCopy<C> | undefined> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const latest = docs[0]
  if (!latest) return undefined
  const copy = await workingCopyFrom(req, collection, latest.version, latest.updatedAt)
  return { ...copy, revision: latest.id, row: latest.version }
}

/** Reads one document's content, media and version out of a row in all locales. */
export async function workingCopyFrom<C extends ProfileCollection>(
  req: PayloadRequest,
  collection: C,
  row: Record<string, unknown>,
  updatedAt: string,
): Promise<WorkingCopy<C>> {
  const content = contentOf(configOf(req, collection), row) as ProfileContents[C]
  const media = await mediaOf(req, collection, content)
  return { content, media, version: versionOf(content, media), updatedAt }
}

/**
 * The version of a content: a digest over all locales and the media it uses, so that exchanging a picture
 * or its alternative text changes it too.
 */
export const versionOf = (content: object, media: Record<string, MediaContent>): string =>
  digestOf({ content, media })

/** The content of a row that holds all locales, with everything left out that says nothing. */
export function contentOf(config: SanitizedCollectionConfig, row: Record<string, unknown>): object {
  const values = contentFields(config).map((field) => [field.name, row[field.name]] as const)
  return withoutEmpty(Object.fromEntries(values)) ?? {}
}
