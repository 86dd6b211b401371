import type { CurrentEdition } from '../../editions/edition'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** A current edition with what the API says of it beyond what pages do. */
export interface PublishedEdition<
  C extends ProfileCollection = ProfileCollection,
> extends CurrentEdition<C> {
  /** The id of the edition itself. */
  edition: string
  /** SHA-256 over the content in all languages, hexadecimal. */
  hash: string
  /** The place of the document's last change in the order of publications. */
  sequence: number
  /** When that was, ISO 8601. */
  changedAt: string
}
