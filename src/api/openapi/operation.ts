import type { Parameter, Parameters } from '../definitions/parameters'
import { schemaOfValue, type JsonSchema } from './json-schemas'

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  parameters: JsonSchema[]
  responses: Record<string, JsonSchema>
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
  Link: { description: 'The next page, where there is one.', schema: { type: 'string' } },
}

export const answerOf = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  headers: HEADERS,
  content: { 'application/json': { schema } },
})

const problem = (description: string): JsonSchema => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
})

export const RESPONSES: Record<string, JsonSchema> = {
  NotModified: { description: 'It is what If-None-Match named.' },
  InvalidParameters: problem(
    'A parameter is unknown or not valid. Each is named, with what would be valid.',
  ),
  PreconditionFailed: problem('It is not what If-Match names any more.'),
  NotFound: problem('There is nothing of this name, or it was never public.'),
  NotAcceptable: problem('Accept excludes the only form there is.'),
  Gone: problem('The document is withdrawn; the public notice says why.'),
}

export const toResponse = (name: string) => ({ $ref: `#/components/responses/${name}` })

export const problems = (isDetail: boolean): Record<string, JsonSchema> => ({
  '304': toResponse('NotModified'),
  '400': toResponse('InvalidParameters'),
  ...(isDetail ? { '404': toResponse('NotFound') } : {}),
  '406': toResponse('NotAcceptable'),
  ...(isDetail ? { '410': toResponse('Gone') } : {}),
})
