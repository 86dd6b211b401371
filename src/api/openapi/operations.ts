import { API_ROOT } from '../../vocabulary/api-root'
import type { OpenApi, Operation } from './describe'
import type { JsonSchema } from './json-schemas'

/** Where the pages about the API are. */
export const REFERENCE_ADDRESS = `${API_ROOT}/docs`
export const TRY_ADDRESS = `${API_ROOT}/try`

/** An operation with where it is. */
export interface Placed {
  /** In capitals. */
  method: string
  path: string
  operation: Operation
}

/** The operations of a tag, in their order. */
export const operationsOf = (api: OpenApi, tag: string): Placed[] =>
  Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation.tags.includes(tag) ? [{ method: method.toUpperCase(), path, operation }] : [],
    ),
  )

/** The operations that anybody can try: those that only read and take no key. */
export const triedIn = (api: OpenApi, tag: string): Placed[] =>
  operationsOf(api, tag).filter(
    ({ method, operation }) => method === 'GET' && operation.security === undefined,
  )

/** The values that a parameter can have, where they are few. */
export const valuesOf = (schema: JsonSchema): string[] =>
  ((schema.enum ?? (schema.items as JsonSchema | undefined)?.enum) as string[] | undefined) ?? []

/**
 * The address that a form asks for: its fields as parameters, those of the path in their places, and what is empty left out.
 *
 * @param fields `operation`, the name of an operation that anybody can try, and the values of its parameters
 * @returns undefined when there is no such operation
 */
export function addressOfForm(api: OpenApi, fields: URLSearchParams): string | undefined {
  const placed = api.tags
    .flatMap(({ name }) => triedIn(api, name))
    .find(({ operation }) => operation.operationId === fields.get('operation'))
  if (!placed) return undefined
  const query = new URLSearchParams()
  let path = placed.path
  for (const parameter of placed.operation.parameters) {
    const name = String(parameter.name)
    const value = fields
      .getAll(name)
      .map((each) => each.trim())
      .filter(Boolean)
      .join(',')
    if (parameter.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value))
    else if (value !== '') query.set(name, value)
  }
  const search = query.toString().replaceAll('%2C', ',')
  return search === '' ? path : `${path}?${search}`
}
