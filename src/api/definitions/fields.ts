import { DOCUMENT_SCHEMAS } from './schemas'
import { DOCUMENT_RESOURCES, type DocumentResource } from './resources'

/** Fields that every answer has, asked for or not. */
export const ALWAYS = ['type', 'id', 'locale', 'fallback']

/** The fields of each resource that `fields` can name. */
export const FIELDS = Object.fromEntries(
  DOCUMENT_RESOURCES.map((resource) => [
    resource,
    Object.keys(DOCUMENT_SCHEMAS.localized[resource].shape).filter(
      (field) => !ALWAYS.includes(field),
    ),
  ]),
) as Record<DocumentResource, string[]>
