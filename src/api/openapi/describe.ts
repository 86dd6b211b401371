import { isProfileCollection } from '../../vocabulary/profiles'
import { ALWAYS } from '../definitions/fields'
import { detailParametersOf, listParametersOf } from '../definitions/parameters'
import { isDocumentResource, RESOURCES, type Resource } from '../definitions/resources'
import { DRAFTS_TAG, draftPaths, draftSchemas, KEY_SCHEME } from './describe-drafts'
import { describeFiles, FILE_TAGS } from './describe-files'
import { inLanguages, jsonSchemas, TYPE_NAMES, type JsonSchema } from './json-schemas'
import {
  answerOf,
  NOT_FOUND,
  NOT_THERE,
  parametersIn,
  PROBLEMS,
  reference,
  RESPONSES,
  type PathItem,
} from './operation'
import { RESOURCE_WORDS } from './words'

export type { Operation, PathItem } from './operation'

/** The description of the API after OpenAPI 3.1. */
export interface OpenApi {
  openapi: '3.1.0'
  info: Record<string, unknown>
  servers: { url: string }[]
  security: Record<string, never[]>[]
  tags: { name: string; description: string }[]
  paths: Record<string, PathItem>
  components: Record<string, Record<string, JsonSchema>>
}

/** @param origin where the API stands: scheme, host and port */
export function describeApi(origin: string): OpenApi {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Liaison',
      version: '1',
      summary: 'Approved profiles of countries, their bureaus, agencies and crime areas.',
      description:
        'Reads what is public now. With a key, programs of the editors also read and submit drafts. Fields and parameters may be added; none goes away or changes its meaning within version 1.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    // Nobody needs a key; it makes a rate of its own.
    security: [{}, { key: [] }],
    tags: [
      ...RESOURCES.map((name) => ({ name, description: RESOURCE_WORDS[name].about })),
      ...FILE_TAGS,
      DRAFTS_TAG,
    ],
    paths: {
      ...Object.fromEntries(RESOURCES.flatMap(pathsOf)),
      ...describeFiles(),
      ...draftPaths(),
    },
    components: {
      schemas: {
        ...withParts(withoutAddresses(jsonSchemas((name) => `#/components/schemas/${name}`))),
        ...draftSchemas(),
      },
      responses: RESPONSES,
      securitySchemes: KEY_SCHEME,
    },
  }
}

function pathsOf(resource: Resource): [string, PathItem][] {
  const { about, one, type } = RESOURCE_WORDS[resource]
  const address = `/api/v1/${resource}`
  const list = {
    operationId: `list${type}s`.replace(/ys$/, 'ies'),
    tags: [resource],
    summary: about,
    parameters: parametersIn('query', listParametersOf(resource)),
    responses: { '200': answerOf('A page of them.', pageOf(resource)), ...PROBLEMS },
  }
  if (resource === 'changes') return [[address, { get: list }]]
  const detail = {
    operationId: `get${type}`,
    tags: [resource],
    summary: `One ${one}.`,
    parameters: [
      {
        name: 'name',
        in: 'path',
        required: true,
        description: `Its ${isProfileCollection(resource) ? 'slug or id' : 'id'}.${resource === 'ncbs' ? ' The slug of its country will do.' : ''}`,
        schema: { type: 'string' },
      },
      ...parametersIn('query', detailParametersOf(resource)),
    ],
    responses: {
      '200': answerOf(`The ${one}.`, itemOf(resource)),
      ...PROBLEMS,
      ...(isProfileCollection(resource) ? NOT_THERE : NOT_FOUND),
    },
  }
  return [
    [address, { get: list }],
    [`${address}/{name}`, { get: detail }],
  ]
}

function itemOf(resource: Resource): JsonSchema {
  if (!isDocumentResource(resource)) return reference(RESOURCE_WORDS[resource].type)
  const names = formsOf(TYPE_NAMES[resource])
  return { anyOf: [...names, ...names.map(partOf)].map(reference) }
}

/** What a type is called in one language and in several. */
const formsOf = (name: string): string[] => [name, inLanguages(name)]

/** What a type is called where `fields` has asked for some of it. */
const partOf = (name: string): string => `${name}Part`

/** Each type once more as `fields` leaves it: of all that it has, only what every answer says is there for certain. */
function withParts(schemas: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const parts = Object.values(TYPE_NAMES)
    .flatMap(formsOf)
    .map((name): [string, JsonSchema] => {
      const { required, ...schema } = schemas[name] ?? {}
      const certain = ((required ?? []) as string[]).filter((field) => ALWAYS.includes(field))
      return [partOf(name), { ...schema, required: certain }]
    })
  return { ...schemas, ...Object.fromEntries(parts) }
}

const pageOf = (resource: Resource): JsonSchema => ({
  type: 'object',
  required: ['data', 'page'],
  properties: {
    data: { type: 'array', items: itemOf(resource) },
    page: {
      type: 'object',
      required: ['limit', 'next'],
      properties: {
        limit: { type: 'integer' },
        next: {
          type: ['string', 'null'],
          description:
            resource === 'changes'
              ? 'What to send as `since` next time. There is always one.'
              : 'What to send as `cursor` for the next page; null on the last.',
        },
        total: {
          type: 'integer',
          description: 'How many there are in all pages. Only with `count`.',
        },
      },
    },
  },
})

/** In the description a schema is known by its place. */
const withoutAddresses = (schemas: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [name, schema]),
  )
