import { z } from 'zod'

import { saidBack } from '../vocabulary/said-back'
import { problemsOfQuery } from './limits'
import { hashOfQuery, type PersistedQueries } from './persisted'

/** What a GET asks: a query of which the text is known, and with what. */
export interface QueryRequest {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

/** What is wrong with a request, in the form of GraphQL's own errors. */
export interface QueryProblem {
  status: 200 | 400
  errors: { message: string; extensions: { code: string } }[]
}

/** Clients that know the protocol send the text along when they get this: it is an answer, not a failure. */
export const NOT_FOUND: QueryProblem = {
  status: 200,
  errors: [
    { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ],
}

const PARAMETERS = ['query', 'variables', 'operationName', 'extensions']

const record = z.record(z.string(), z.unknown())
const persisted = z.object({
  persistedQuery: z
    .object({
      version: z.literal(1),
      sha256Hash: z.string().regex(/^[0-9a-fA-F]{64}$/),
    })
    .optional(),
})

/**
 * Reads a GraphQL query out of the parameters of an address: its text, or by the protocol of automatic persisted queries
 * its hash, or both. A hash is only looked up: nobody adds a query by asking for it.
 */
export function readQueryRequest(
  search: URLSearchParams,
  known: PersistedQueries,
): QueryRequest | QueryProblem {
  const unknown = [...search.keys()].find((name) => !PARAMETERS.includes(name))
  if (unknown !== undefined)
    return bad(`There is no parameter "${saidBack(unknown)}". There are: ${PARAMETERS.join(', ')}.`)
  const variables = jsonIn(search.get('variables'), record)
  if (variables === WRONG) return bad('variables: Send a JSON object.')
  const extensions = jsonIn(search.get('extensions'), persisted)
  if (extensions === WRONG)
    return bad('extensions: Send {"persistedQuery": {"version": 1, "sha256Hash": "…"}}.')
  const hash = extensions?.persistedQuery?.sha256Hash.toLowerCase()
  const query = search.get('query') ?? (hash === undefined ? undefined : known.get(hash))
  if (query === undefined)
    return hash === undefined
      ? bad('Send query, or the hash of a known one in extensions.')
      : NOT_FOUND
  if (hash !== undefined && hashOfQuery(query) !== hash)
    return bad('The hash is not that of the query.')
  const problems = problemsOfQuery(query, variables)
  if (problems.length > 0) return bad(...problems)
  const operationName = search.get('operationName')
  return {
    query,
    ...(variables && { variables }),
    ...(operationName && { operationName }),
  }
}

const WRONG = Symbol('wrong')

/** A parameter that holds JSON; undefined where it is not there. */
function jsonIn<T>(text: string | null, shape: z.ZodType<T>): T | undefined | typeof WRONG {
  if (text === null || text === '') return undefined
  try {
    const { data, success } = shape.safeParse(JSON.parse(text))
    return success ? data : WRONG
  } catch {
    return WRONG
  }
}

const bad = (...messages: string[]): QueryProblem => ({
  status: 400,
  errors: messages.map((message) => ({ message, extensions: { code: 'BAD_REQUEST' } })),
})
