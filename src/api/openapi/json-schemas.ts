import { z } from 'zod'

import { DOCUMENT_RESOURCES, type DocumentResource } from '../definitions/resources'
import { keySetSchema } from '../../signing/keys'
import { bulkManifestSchema, signedEditionSchema } from '../definitions/file-schemas'
import {
  changeSchema,
  DOCUMENT_SCHEMAS,
  editionSchema,
  imageSchemas,
  problemSchema,
  proseSchema,
} from '../definitions/schemas'

/** What each type is called in the description, in one language; in several, `InLanguages` follows. */
export const TYPE_NAMES: Record<DocumentResource, string> = {
  countries: 'Country',
  'crime-areas': 'CrimeArea',
  agencies: 'Agency',
  ncbs: 'Ncb',
  media: 'Picture',
}

export const inLanguages = (name: string): string => `${name}InLanguages`

const registry = z.registry<{ id: string }>()
for (const resource of DOCUMENT_RESOURCES) {
  registry.add(DOCUMENT_SCHEMAS.localized[resource], { id: TYPE_NAMES[resource] })
  registry.add(DOCUMENT_SCHEMAS.multilingual[resource], { id: inLanguages(TYPE_NAMES[resource]) })
}
registry.add(imageSchemas.localized, { id: 'Image' })
registry.add(imageSchemas.multilingual, { id: inLanguages('Image') })
registry.add(proseSchema, { id: 'Prose' })
registry.add(editionSchema, { id: 'Edition' })
registry.add(changeSchema, { id: 'Change' })
registry.add(signedEditionSchema, { id: 'SignedEdition' })
registry.add(bulkManifestSchema, { id: 'BulkManifest' })
registry.add(keySetSchema, { id: 'KeySet' })
registry.add(problemSchema, { id: 'Problem' })

export type JsonSchema = Record<string, unknown>

/**
 * The JSON Schema (2020-12) of every type, by its name.
 *
 * @param addressOf how one refers to another
 */
export function jsonSchemas(addressOf: (name: string) => string): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { uri: addressOf, override: openToFields })
  return schemas
}

/** The JSON Schema of a parameter's value. */
export function schemaOfValue(schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}

/** Fields may be added to a type; readers leave out those that they do not know. */
function openToFields({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
}
