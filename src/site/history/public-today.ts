import type { MediaContent } from '../../content/profiles'
import type { ArchivedEdition } from '../../editions/archive'
import type { EditionReader } from '../../editions/edition-set'
import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'
import { withoutAbsent, type IsPublic } from './public-content'

/** An edition as the public may see it today, and how many of its pictures it may not. */
export type PublicEdition = ArchivedEdition & { picturesLeftOut: number }

/**
 * Answers what is still public of an old edition: not what it says of documents that are withdrawn or were never
 * published again, nor pictures that no live document shows.
 */
export function publicToday(
  reader: EditionReader,
): (collection: ProfileCollection, edition: ArchivedEdition) => PublicEdition {
  const isPublic: IsPublic = (collection, id) =>
    isProfileCollection(collection) && reader.part('listed').live(collection, id) !== undefined
  return (collection, edition) => {
    const media = publicMedia(edition.media, reader)
    return {
      ...edition,
      content: withoutAbsent(collection, edition.content, isPublic),
      media,
      picturesLeftOut: Object.keys(edition.media).length - Object.keys(media).length,
    }
  }
}

const publicMedia = (
  media: Readonly<Record<string, MediaContent>>,
  reader: EditionReader,
): Record<string, MediaContent> =>
  Object.fromEntries(
    Object.entries(media).flatMap(([id, picture]) => {
      const files = reader.publicFilesOf(picture.original.hash)
      const sizes = picture.sizes.filter(({ hash }) => files.has(hash))
      return files.size > 0 ? [[id, { ...picture, sizes }]] : []
    }),
  )
