import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Words } from './words'

/** What one document of a collection is called. */
export const kindOf = (words: Words, collection: ProfileCollection): string =>
  ({
    countries: words.country,
    ncbs: words.ncb,
    agencies: words.agency,
    'crime-areas': words.crimeArea,
  })[collection]
