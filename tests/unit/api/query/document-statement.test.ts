import fc from 'fast-check'
import { expect, test } from 'vitest'

import { listParametersOf } from '../../../../src/api/definitions/parameters'
import { DOCUMENT_RESOURCES } from '../../../../src/api/definitions/resources'
import { ApiProblem } from '../../../../src/api/problem'
import { documentStatement } from '../../../../src/api/query/document-statement'
import { Forms, matchOf } from '../../../../src/search/match'
import { readSearchQuery } from '../../../../src/search/read-query'
import { readQuery } from '../../../../src/api/query/read-query'

const HOSTILE = `'");--{}\\$1 \u0000é`

test('nothing that a request says stands in the text of a statement, whatever its parameters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DOCUMENT_RESOURCES),
      fc.func(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(HOSTILE), fc.constant(undefined)),
      ),
      (resource, valueOf) => {
        const definitions = listParametersOf(resource)
        const search = new URLSearchParams()
        for (const [name, { example }] of Object.entries(definitions)) {
          const value = valueOf(name)
          if (name !== 'cursor' && name !== 'asOf') search.set(name, value ?? example)
        }
        const { q } = Object.fromEntries(search)
        try {
          const query = readQuery(search, definitions)
          const match = query.q && matchOf(readSearchQuery(query.q), new Forms([]), ['en'])
          const { text, values } = documentStatement(resource, query, { match: match || undefined })
          if (q && q.length > 12) expect(text).not.toContain(q)
          const numbers = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number))
          expect(new Set(numbers)).toEqual(new Set(values.map((_, index) => index + 1)))
        } catch (error) {
          expect(error).toBeInstanceOf(ApiProblem)
        }
      },
    ),
  )
})

test('a list asks for documents that are live and of one language, and for one more than it shows', () => {
  for (const resource of DOCUMENT_RESOURCES) {
    const query = readQuery(new URLSearchParams('locale=fr&limit=7'), listParametersOf(resource))
    const { text, values } = documentStatement(resource, query)
    // Every mention of the table says so by itself.
    for (const rest of text.split(/from api_documents/).slice(1))
      expect(rest.slice(0, 250)).toContain("public = 'live'")
    expect(values).toContain('fr')
    expect(values).toContain(8)
  }
})
