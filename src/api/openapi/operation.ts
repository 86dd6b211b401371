import type { Parameter, Parameters } from '../definitions/parameters'
import { schemaOfValue, type JsonSchema } from './json-schemas'

/** The operations at one address, by method. */
export type PathItem = Partial<Record<'get' | 'post' | 'patch', Operation>>

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters: JsonSchema[]
  responses: Record<string, JsonSchema>
  /** What must be sent along, where it is not what the description as a whole says. */
  security?: Record<string, never[]>[]
  requestBody?: JsonSchema
}

export const parametersIn = (place: 'query', parameters: Parameters): JsonSchema[] =>
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

export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** Of every answer that has a body. */
export const HEADERS = {
  ETag: {
    description:
      'Names these bytes. Send it as If-None-Match, and 304 says that they are still the same.',
    schema: { type: 'string' },
  },
  Link: {
    description:
      'The next page, where there is one. Of `changes` there always is: what will have changed.',
    schema: { type: 'string' },
  },
}

export const answerOf = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  headers: HEADERS,
  content: { 'application/json': { schema } },
})

const problem = (description: string, headers?: Record<string, JsonSchema>): JsonSchema => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: reference('Problem') } },
})

export const RESPONSES: Record<string, JsonSchema> = {
  Moved: {
    description: 'The document has another slug now. `Location` says where it is found.',
    headers: { Location: { description: 'The present address.', schema: { type: 'string' } } },
  },
  NotModified: { description: 'It is what If-None-Match named.' },
  InvalidParameters: problem(
    'A parameter is unknown or not valid. Each is named, with what would be valid.',
  ),
  PreconditionFailed: problem('It is not what If-Match names any more.'),
  NotFound: problem('There is nothing of this name, or it was never public.'),
  NotAcceptable: problem('Accept excludes the only form there is.'),
  Gone: problem('The document is withdrawn; the public notice says why.'),
  UnknownKey: problem('The key that was sent is not known, was revoked or has expired.'),
  // Without a key the endpoint refuses; with one that is not known, the server does before it.
  KeyNeeded: {
    description: 'No key was sent, or one that is not known, was revoked or has expired.',
    headers: { 'WWW-Authenticate': { description: '`Bearer`', schema: { type: 'string' } } },
    content: {
      'application/json': { schema: reference('Refusals') },
      'application/problem+json': { schema: reference('Problem') },
    },
  },
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

/** Answers by their status, named among {@link RESPONSES}. */
export function responses(names: Record<number, string>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(names).map(([status, name]) => [
      status,
      { $ref: `#/components/responses/${name}` },
    ]),
  )
}

/** What any request may be answered. */
export const PROBLEMS = responses({
  304: 'NotModified',
  400: 'InvalidParameters',
  401: 'UnknownKey',
  406: 'NotAcceptable',
  429: 'TooManyRequests',
})

/** Where one thing is asked for by its name. */
export const NOT_FOUND = responses({ 404: 'NotFound' })

/** Where that is a document, which may have had another name, or be withdrawn. */
export const NOT_THERE = { ...NOT_FOUND, ...responses({ 308: 'Moved', 410: 'Gone' }) }
