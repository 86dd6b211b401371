import { z } from 'zod'

import {
  draftFieldsSchema,
  draftHeadSchema,
  draftListSchema,
  draftLocale,
  draftSchema,
  refusalsSchema,
  submissionSchema,
} from '../../api-keys/draft-contract'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import type { PathItem } from './describe'
import { schemaOfValue, type JsonSchema } from './json-schemas'
import { responses } from './operation'

/** The tag of the operations with working copies. */
export const DRAFTS_TAG = {
  name: 'drafts',
  description:
    'Working copies, for programs with a key whose rights and scope say so. What lies outside its scope cannot be read, and is not changed. Only people approve, publish and withdraw.',
}

export const KEY_SCHEME = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A key that an administrator made in the panel: `Authorization: Bearer liaison_…`.',
  },
}

const NAMED: [name: string, schema: z.ZodType][] = [
  ['DraftHead', draftHeadSchema],
  ['Draft', draftSchema],
  ['DraftList', draftListSchema],
  ['DraftFields', draftFieldsSchema],
  ['Submission', submissionSchema],
  ['Refusals', refusalsSchema],
]

/** The types of what is sent and answered, by name. */
export const draftSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    NAMED.map(([name, schema]) => {
      const { $schema, additionalProperties, ...rest } = z.toJSONSchema(schema)
      return [name, rest]
    }),
  )

const json = (name: string): JsonSchema => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
})
const refused = (description: string): JsonSchema => ({ description, content: json('Refusals') })
const answered = (description: string, name: string): JsonSchema => ({
  description,
  headers: { ETag: { description: 'The version.', schema: { type: 'string' } } },
  content: json(name),
})

const collection: JsonSchema = {
  name: 'collection',
  in: 'path',
  required: true,
  description: 'The collection.',
  schema: { type: 'string', enum: PROFILE_COLLECTIONS },
}
const id: JsonSchema = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the document.',
  schema: { type: 'string', format: 'uuid' },
}
const locale: JsonSchema = {
  name: 'locale',
  in: 'query',
  description: 'The language that the fields are in.',
  schema: schemaOfValue(draftLocale),
}
const page: JsonSchema = {
  name: 'page',
  in: 'query',
  description: 'Which page; fifty are on one.',
  schema: { type: 'integer', minimum: 1, default: 1 },
}
const ifMatch: JsonSchema = {
  name: 'If-Match',
  in: 'header',
  description: 'The version that was read. Work on another one is refused.',
  schema: { type: 'string' },
}

const operation = (
  operationId: string,
  summary: string,
  right: 'read-drafts' | 'submit-drafts',
  parameters: JsonSchema[],
  answers: Record<string, JsonSchema>,
  body?: string,
) => ({
  operationId,
  tags: [DRAFTS_TAG.name],
  summary,
  description: `Takes the right \`${right}\`.`,
  security: [{ key: [] }],
  parameters,
  ...(body && { requestBody: { required: true, content: json(body) } }),
  responses: {
    ...answers,
    ...responses({ 401: 'KeyNeeded', 429: 'TooManyRequests' }),
    '403': refused('The key does not have the right, or the change leads out of its scope.'),
    '404': refused('There is nothing of this name in the scope of the key.'),
  },
})

const INVALID = {
  '400': refused('A field or a parameter is not valid. Each is named.'),
  ...responses({ 413: 'TooLarge' }),
}
const CONFLICT = {
  '409': refused(
    'The document is in review, or its content is another one than the version named.',
  ),
}

const OF_COLLECTION = '/api/drafts/{collection}'
const OF_DOCUMENT = `${OF_COLLECTION}/{id}`

/** The addresses at which a key is more than an anonymous reader: `src/cms/keys/draft-endpoints.ts`. */
export const draftPaths = (): Record<string, PathItem> => ({
  [OF_COLLECTION]: {
    get: operation(
      'listDrafts',
      'Names, states and versions of working copies.',
      'read-drafts',
      [collection, page],
      { '200': { description: 'A page of them.', content: json('DraftList') } },
    ),
    post: operation(
      'createDraft',
      'A new draft.',
      'submit-drafts',
      [collection, locale],
      { '201': answered('Where it stands.', 'DraftHead'), ...INVALID },
      'DraftFields',
    ),
  },
  [OF_DOCUMENT]: {
    get: operation(
      'getDraft',
      'The working copy in all languages.',
      'read-drafts',
      [collection, id],
      { '200': answered('The working copy.', 'Draft') },
    ),
    patch: operation(
      'editDraft',
      'Changes some fields of a draft.',
      'submit-drafts',
      [collection, id, locale, ifMatch],
      { '200': answered('Where it stands.', 'DraftHead'), ...INVALID, ...CONFLICT },
      'DraftFields',
    ),
  },
  [`${OF_DOCUMENT}/submit`]: {
    post: operation(
      'submitDraft',
      'Sends a draft to review.',
      'submit-drafts',
      [collection, id],
      { '200': answered('Where it stands.', 'DraftHead'), ...INVALID, ...CONFLICT },
      'Submission',
    ),
  },
})
