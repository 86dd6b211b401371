import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'

/** Fields that Payload keeps for itself. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt'])

/** The configuration of a collection or of settings, as far as it says which fields there are. */
export type WithFields = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/** The configuration of a collection under the workflow. */
export function configOf(
  req: PayloadRequest,
  collection: ProfileCollection,
): SanitizedCollectionConfig {
  return req.payload.collections[collection].config
}

/** The fields that hold content: what an editor writes, and nothing computed. */
export const contentFields = ({ flattenedFields }: WithFields): FlattenedField[] =>
  flattenedFields.filter(
    (field) =>
      !BOOKKEEPING.has(field.name) &&
      field.type !== 'join' &&
      !('virtual' in field && field.virtual),
  )

/** The fields inside a group or the rows of an array. */
export const childFields = (field: FlattenedField): FlattenedField[] =>
  'flattenedFields' in field ? field.flattenedFields.filter((child) => child.name !== 'id') : []
