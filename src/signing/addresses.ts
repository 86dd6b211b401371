import type { ProfileCollection } from '../vocabulary/profiles'

/** Where an edition is given with its signature: the document by its id or slug, the current one where no number is named. */
export const signedPathOf = (
  collection: ProfileCollection,
  document: string,
  number?: number,
): string =>
  `/api/v1/${collection}/${encodeURIComponent(document)}/signed${number === undefined ? '' : `?edition=${String(number)}`}`
