import {
  detailParametersOf,
  listParametersOf,
  type Parameter,
  type Parameters,
} from '../definitions/parameters'
import {
  DOCUMENT_RESOURCES,
  isDocumentResource,
  RECORD_RESOURCES,
  type Resource,
} from '../definitions/resources'
import { DRAFTS_TAG, draftPaths, draftSchemas, KEY_SCHEME } from './describe-drafts'
import {
  inLanguages,
  jsonSchemas,
  schemaOfValue,
  TYPE_NAMES,
  type JsonSchema,
} from './json-schemas'
import { RESOURCE_WORDS } from './words'

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

/** The operations at one address, by method. */
export type PathItem = Partial<Record<'get' | 'post' | 'patch', Operation>>

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters: JsonSchema[]
  responses: Record<string, JsonSchema>
  /** What must be sent along, where it is not what {@link OpenApi.security} says. */
  security?: Record<string, never[]>[]
  requestBody?: JsonSchema
}

/** @param origin where the API stands: scheme, host and port */
export function describeApi(origin: string): OpenApi {
  const resources: readonly Resource[] = [...DOCUMENT_RESOURCES, ...RECORD_RESOURCES]
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
      ...resources.map((name) => ({ name, description: RESOURCE_WORDS[name].about })),
      DRAFTS_TAG,
    ],
    paths: { ...Object.fromEntries(resources.flatMap(pathsOf)), ...draftPaths() },
    components: {
      schemas: {
        ...withoutAddresses(jsonSchemas((name) => `#/components/schemas/${name}`)),
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
    responses: { '200': answerOf('A page of them.', pageOf(resource)), ...problems(false) },
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
        description: `Its ${isDocumentResource(resource) && resource !== 'media' ? 'slug or id' : 'id'}.${resource === 'ncbs' ? ' The slug of its country will do.' : ''}`,
        schema: { type: 'string' },
      },
      ...parametersIn('query', detailParametersOf(resource)),
    ],
    responses: { '200': answerOf(`The ${one}.`, itemOf(resource)), ...problems(true) },
  }
  return [
    [address, { get: list }],
    [`${address}/{name}`, { get: detail }],
  ]
}

const parametersIn = (place: 'query', parameters: Parameters): JsonSchema[] =>
  Object.entries(parameters).map(([name, parameter]) => ({
    name,
    in: place,
    description: parameter.about,
    ...(parameter.isList && { style: 'form', explode: false }),
    schema: schemaOfValue(parameter.schema),
    ...(name !== 'cursor' && { example: exampleOf(parameter) }),
  }))

const exampleOf = ({ example, isList }: Parameter): unknown =>
  isList ? example.split(',') : example

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function itemOf(resource: Resource): JsonSchema {
  if (!isDocumentResource(resource)) return reference(RESOURCE_WORDS[resource].type)
  const name = TYPE_NAMES[resource]
  return { anyOf: [reference(name), reference(inLanguages(name))] }
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

const HEADERS = {
  ETag: {
    description:
      'Names these bytes. Send it as If-None-Match, and 304 says that they are still the same.',
    schema: { type: 'string' },
  },
  Link: { description: 'The next page, where there is one.', schema: { type: 'string' } },
}

const answerOf = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  headers: HEADERS,
  content: { 'application/json': { schema } },
})

const problem = (description: string, headers?: Record<string, JsonSchema>): JsonSchema => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: reference('Problem') } },
})

const RESPONSES: Record<string, JsonSchema> = {
  NotModified: { description: 'It is what If-None-Match named.' },
  InvalidParameters: problem(
    'A parameter is unknown or not valid. Each is named, with what would be valid.',
  ),
  NotFound: problem('There is nothing of this name, or it was never public.'),
  NotAcceptable: problem('Accept excludes the only form there is.'),
  Gone: problem('The document is withdrawn; the public notice says why.'),
  UnknownKey: problem('The key that was sent is not known, was revoked or has expired.'),
  TooLarge: problem('The request is too large.'),
  TooManyRequests: problem(
    'There were more requests than the rate of the key or the address lets through.',
    {
      'Retry-After': {
        description: 'Seconds until the next request may pass.',
        schema: { type: 'integer' },
      },
    },
  ),
}

const toResponse = (name: string) => ({ $ref: `#/components/responses/${name}` })

const problems = (isDetail: boolean): Record<string, JsonSchema> => ({
  '304': toResponse('NotModified'),
  '400': toResponse('InvalidParameters'),
  '401': toResponse('UnknownKey'),
  ...(isDetail ? { '404': toResponse('NotFound') } : {}),
  '406': toResponse('NotAcceptable'),
  ...(isDetail ? { '410': toResponse('Gone') } : {}),
  '429': toResponse('TooManyRequests'),
})

/** In the description a schema is known by its place. */
const withoutAddresses = (schemas: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [name, schema]),
  )
