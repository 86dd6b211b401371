import type { PayloadRequest } from 'payload'

import type { ProfileContent } from '../../content/profiles'
import type { NamedDocument } from '../../reader-reports/answer'
import { sectionAt } from '../../reader-reports/sections'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { titleOf } from '../edition-title'

/** As many as a choice can hold. */
const MOST = 200

/** The documents that a section shows, by their public names: an error in it is corrected in one of them. */
export async function documentsShownIn(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  section: string,
): Promise<NamedDocument[]> {
  const shows = sectionAt(collection, section)?.shows
  if (!shows) return []
  const { docs } = await req.payload.db.find<{ id: string; name?: ProfileContent['name'] }>({
    collection: shows.collection,
    limit: MOST,
    locale: 'all',
    req,
    select: { name: true },
    where: { and: [{ [shows.by]: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return docs
    .map((doc) => ({
      collection: shows.collection,
      id: doc.id,
      title: titleOf({ name: doc.name ?? {} }),
    }))
    .toSorted((one, other) => one.title.localeCompare(other.title))
}
