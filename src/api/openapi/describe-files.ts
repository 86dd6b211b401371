import { KEYS_PATH } from '../../vocabulary/api-root'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import { BULK_FILES, nameOfFile } from '../bulk/sets'
import { BULK_TYPES } from '../definitions/bulk'
import { SIGNED_PARAMETERS } from '../definitions/parameters'
import type { JsonSchema } from './json-schemas'
import {
  answerOf,
  HEADERS,
  NOT_FOUND,
  NOT_THERE,
  parametersIn,
  PROBLEMS,
  reference,
  responses,
  type Operation,
} from './operation'

/** What the reference says of files: everything at once, and editions that can be verified. */
export const FILE_TAGS = [
  {
    name: 'bulk',
    description:
      'Everything that is public, as files: each resource, in each language and in all, as CSV, JSON and NDJSON. The same content is the same bytes, on every server.',
  },
  {
    name: 'signed',
    description:
      'Editions with a signature, so that anybody who is given a file can find out whether it is what was published here.',
  },
]

const inPath = (name: string, description: string, schema: JsonSchema, example: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', ...schema },
  example,
})

/** The operations on files. Of each tag the last one answers what its fields are listed of. */
export const describeFiles = (): Record<string, { get: Operation }> => ({
  '/api/v1/bulk/{file}': { get: BULK_FILE },
  '/api/v1/bulk': { get: BULK_MANIFEST },
  [KEYS_PATH]: { get: KEYS },
  '/api/v1/{type}/{name}/signed': { get: SIGNED },
})

const FILE_NAMES = BULK_FILES.map(nameOfFile)

const BULK_FILE: Operation = {
  operationId: 'getBulkFile',
  tags: ['bulk'],
  summary:
    'One file: every document of a resource, each as it is answered by itself. With the hash of the manifest, or an ETag, as If-Match, files of two moments are never mixed.',
  parameters: [
    inPath('file', 'Resource, language and format.', { enum: FILE_NAMES }, 'countries.en.csv'),
  ],
  responses: {
    '200': {
      description: 'The file.',
      headers: HEADERS,
      content: {
        [BULK_TYPES.csv]: { schema: { type: 'string' } },
        [BULK_TYPES.json]: {
          schema: {
            type: 'object',
            required: ['data'],
            properties: { data: { type: 'array', items: { type: 'object' } } },
          },
        },
        [BULK_TYPES.ndjson]: { schema: { type: 'string' } },
      },
    },
    ...PROBLEMS,
    ...NOT_FOUND,
    ...responses({ 412: 'PreconditionFailed' }),
  },
}

const BULK_MANIFEST: Operation = {
  operationId: 'getBulkManifest',
  tags: ['bulk'],
  summary: 'The files with their hashes, all of one moment, signed.',
  parameters: [],
  responses: { '200': answerOf('The manifest.', reference('BulkManifest')), ...PROBLEMS },
}

const KEYS: Operation = {
  operationId: 'getSigningKeys',
  tags: ['signed'],
  summary: 'The public keys of all signatures, those that are not used any more too.',
  parameters: [],
  responses: { '200': answerOf('The keys.', reference('KeySet')), ...PROBLEMS },
}

const SIGNED: Operation = {
  operationId: 'getSignedEdition',
  tags: ['signed'],
  summary: 'An edition in all languages, with its signature.',
  parameters: [
    inPath('type', 'What kind of document.', { enum: PROFILE_COLLECTIONS }, 'countries'),
    inPath('name', 'Its slug or id. The slug of its country will do for a bureau.', {}, 'belgium'),
    ...parametersIn('query', SIGNED_PARAMETERS),
  ],
  responses: {
    '200': answerOf('The edition.', reference('SignedEdition')),
    ...PROBLEMS,
    ...NOT_THERE,
  },
}
