import type { ProfileCollection } from '../vocabulary/profiles'
import type { DocumentPage } from './history/routes'

/** The documents of a collection have pages of one kind, whose addresses begin with the collection's name. */
const COLLECTIONS = {
  country: 'countries',
  'crime-area': 'crime-areas',
  agency: 'agencies',
  ncb: 'ncbs',
} as const satisfies Record<DocumentPage['kind'], ProfileCollection>

const KINDS = Object.keys(COLLECTIONS) as DocumentPage['kind'][]

/** The collection of the document that a page shows. */
export const collectionOf = ({ kind }: DocumentPage): ProfileCollection => COLLECTIONS[kind]

/** The page of a document by the two parts of its address; undefined where the first names no collection. */
export function documentPageOf(collection: string, slug: string): DocumentPage | undefined {
  const kind = KINDS.find((each) => COLLECTIONS[each] === collection)
  return kind && { kind, slug }
}
