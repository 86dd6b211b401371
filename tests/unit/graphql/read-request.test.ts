import { describe, expect, test } from 'vitest'

import { hashOfQuery, persistedQueries } from '../../../src/graphql/persisted'
import { readQueryRequest } from '../../../src/graphql/read-request'

const QUERY = '{ Countries { totalDocs } }'
const HASH = hashOfQuery(QUERY)
const known = persistedQueries(new Map([['a.graphql', `\n${QUERY}\n`]]))

const read = (parameters: Record<string, string>) =>
  readQueryRequest(new URLSearchParams(parameters), known)
const persisted = (sha256Hash: string, version = 1) =>
  JSON.stringify({ persistedQuery: { version, sha256Hash } })

describe('a query in an address', () => {
  test('is given as text, by its hash, or both', () => {
    expect(read({ query: QUERY })).toEqual({ query: QUERY })
    expect(read({ extensions: persisted(HASH) })).toEqual({ query: QUERY })
    expect(read({ extensions: persisted(HASH.toUpperCase()) })).toEqual({ query: QUERY })
    expect(read({ query: QUERY, extensions: persisted(HASH) })).toEqual({ query: QUERY })
  })

  test('comes with variables and the name of an operation', () => {
    expect(read({ query: QUERY, variables: '{"a": 1}', operationName: 'A' })).toEqual({
      query: QUERY,
      variables: { a: 1 },
      operationName: 'A',
    })
  })

  test('of which only an unknown hash is given is asked for, in the words of the protocol', () => {
    const other = '{ Agencies { totalDocs } }'
    const hash = hashOfQuery(other)
    const notFound = {
      status: 200,
      errors: [
        { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      ],
    }
    expect(read({ extensions: persisted(hash) })).toEqual(notFound)
    expect(read({ query: other, extensions: persisted(hash) })).toEqual({ query: other })
    // Nobody adds a query by asking for it.
    expect(read({ extensions: persisted(hash) })).toEqual(notFound)
  })

  test.each([
    [{}, 'Send query, or the hash of a known one in extensions.'],
    [{ query: QUERY, colour: 'red' }, /^There is no parameter "colour"/],
    [{ query: QUERY, variables: '[]' }, 'variables: Send a JSON object.'],
    [{ query: QUERY, variables: '{' }, 'variables: Send a JSON object.'],
    [{ extensions: persisted(HASH, 2) }, /^extensions: Send/],
    [{ extensions: persisted('x') }, /^extensions: Send/],
    [{ query: `${QUERY} `, extensions: persisted(HASH) }, 'The hash is not that of the query.'],
    [{ query: 'mutation { x }' }, 'GraphQL is for reading. Write through REST.'],
  ])('is refused when it is %j', (parameters, message) => {
    expect(read(parameters as unknown as Record<string, string>)).toEqual({
      status: 400,
      errors: [
        {
          message: expect.stringMatching(message) as string,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    })
  })
})

test('a known query that would be refused is named', () => {
  expect(() => persistedQueries(new Map([['deep.graphql', 'mutation { x }']]))).toThrow(
    'The query deep.graphql would be refused. GraphQL is for reading. Write through REST.',
  )
})
