import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import { API_ROOT } from '../../vocabulary/api-root'
import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'

/**
 * The current edition, live or withdrawn, that an address of a detail answers about, by the rules of the statements in
 * `src/api/query`: live ones come first, and a live bureau has the slug of its country while that is live.
 */
export function editionAt(address: string, reader: EditionReader): CurrentEdition | undefined {
  const [collection, name = ''] = address.slice(API_ROOT.length + 1).split('/')
  if (!isProfileCollection(collection)) return undefined
  const found = [reader.document(collection, name), bySlug(collection, name, reader)].flatMap(
    (each) => each ?? [],
  )
  return found.find(({ public: standing }) => standing === 'live') ?? found[0]
}

function bySlug(
  collection: ProfileCollection,
  slug: string,
  reader: EditionReader,
): CurrentEdition | undefined {
  if (collection !== 'ncbs') return reader.bySlug(collection, slug)
  const country = reader.bySlug('countries', slug)
  const bureau = country && reader.ncbOf(country.id)
  return country?.public === 'live' || bureau?.public === 'withdrawn' ? bureau : undefined
}
