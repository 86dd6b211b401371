import { describe, expect, test } from 'vitest'

import { PROFILE_FIELDS, type FieldShape } from '../../../src/content/profile-fields'
import { LIMITS, LINKS, problemsOfQuery } from '../../../src/graphql/limits'

const names = (count: number, prefix = 'n') =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ')
const aliased = (count: number) =>
  Array.from({ length: count }, (_, index) => `n${index}: name`).join(' ')

describe('a query', () => {
  test.each([
    '{ Countries { docs { name } } }',
    'query Q($n: Int) { Countries(limit: $n) { docs { name region } } }',
    `{ Countries(limit: 100) { docs { ${names(90)} } } }`,
    `{ Country(id: "x") { ${names(150)} } }`,
    `{ Country(id: "x") { ${aliased(30)} } }`,
    `{ __typename ${names(5)} }`,
  ])('may be %s', (query) => {
    expect(problemsOfQuery(query)).toEqual([])
  })

  test.each([
    ['mutation { __typename }', 'GraphQL is for reading. Write through REST.'],
    ['{ a { b { c { d { e { f { g { h { i } } } } } } } } }', 'A query may be 8 levels deep.'],
    [`{ Country(id: "x") { ${names(200)} } }`, 'A query may name 200 fields.'],
    [`{ ${names(6)} }`, 'A query may ask for 5 things at once.'],
    [`{ Country(id: "x") { ${aliased(31)} } }`, 'A query may have 30 aliases.'],
    [
      `{ Country(id: "x", n: [${'1 '.repeat(LIMITS.tokens)}]) { name } }`,
      'Syntax Error: Document contains more that 2000 tokens. Parsing aborted.',
    ],
    [
      '{ ...F } fragment F on Query { Country(id: "x") { name } ...F }',
      'A query may be 8 levels deep.',
    ],
    ['{', 'Syntax Error: Expected Name, found <EOF>.'],
    ['', 'Send {"query": "…"}.'],
    [`{ ${'x'.repeat(LIMITS.characters)} }`, 'A query may have 20,000 characters.'],
  ])('may not be %s', (query, problem) => {
    expect(problemsOfQuery(query)).toContain(problem)
  })

  test.each([
    [`{ Countries(limit: 100) { docs { ${names(110)} } } }`, {}],
    [`{ Countries(limit: 1000000) { docs { ${names(110)} } } }`, {}],
    [`{ Countries(limit: 0) { docs { ${names(110)} } } }`, {}],
    [`query Q($n: Int) { Countries(limit: $n) { docs { ${names(110)} } } }`, { n: 100 }],
    [
      `{ a: Countries(limit: 100) { ...F } b: Countries(limit: 100) { ...F } } fragment F on Countries { docs { ${names(60)} } }`,
      {},
    ],
    [`{ Countries(limit: 40) { docs { agencies(limit: 40) { docs { ${names(6)} } } } } }`, {}],
    [`query Q($n: Int = 100) { Countries(limit: $n) { docs { ${names(110)} } } }`, {}],
    [`query Q($n: Int = 1000000) { Countries(limit: $n) { docs { ${names(110)} } } }`, {}],
    [`{ CrimeAreas(limit: 1) { docs { related { related { ${names(16)} } } } } }`, {}],
    [
      `{ Ncb(id: "x") { crimeAreas { name } country { neighbours { neighbours { ${names(16)} } } } } }`,
      {},
    ],
  ])('may not cost as much as %s', (query, variables) => {
    expect(problemsOfQuery(query, variables)).toEqual([
      expect.stringMatching(/^A query may cost 10,000: .* This one costs 1\d,\d{3}\./),
    ])
  })

  test('costs by the rows that are asked for', () => {
    const query = `query Q($n: Int) { Countries(limit: $n) { docs { ${names(110)} } } }`
    expect(problemsOfQuery(query, { n: 10 })).toEqual([])
    expect(problemsOfQuery(query)).toEqual([])
  })
})

test('counts every field of a profile that leads to several other documents', () => {
  const leadsOn = (shape: FieldShape): boolean =>
    shape.kind === 'relation' ||
    ((shape.kind === 'rows' || shape.kind === 'group') && Object.values(shape.fields).some(leadsOn))
  const links = Object.values(PROFILE_FIELDS).flatMap((fields) =>
    Object.entries<FieldShape>(fields)
      .filter(([, shape]) => leadsOn(shape) && ('many' in shape || shape.kind === 'rows'))
      .map(([name]) => name),
  )
  expect(new Set(links)).toEqual(LINKS)
})
