import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { detailParametersOf, listParametersOf } from '../../../../src/api/definitions/parameters'
import { ApiProblem } from '../../../../src/api/problem'
import { readQuery } from '../../../../src/api/query/read-query'

const read = (search: string) =>
  readQuery(new URLSearchParams(search), listParametersOf('countries'))

const problemsOf = (search: string) => {
  try {
    read(search)
  } catch (error) {
    if (error instanceof ApiProblem) return error.problem.parameters
    throw error
  }
  throw new Error(`${search} is accepted.`)
}

describe('a query', () => {
  test('without parameters is English and of the usual size', () => {
    expect(read('')).toMatchObject({ locale: 'en', languages: ['en'], limit: 20, filters: {} })
  })

  test('takes several values with commas and by repetition', () => {
    expect(read('region=africa,europe').filters).toEqual({ region: ['africa', 'europe'] })
    expect(read('region=africa&region=europe').filters).toEqual({ region: ['africa', 'europe'] })
  })

  test('of several languages reads the form with all of them', () => {
    expect(read('locale=fr')).toMatchObject({ locale: 'fr', languages: ['fr'] })
    expect(read('locale=fr,ar')).toMatchObject({ locale: 'all', languages: ['fr', 'ar'] })
    expect(read('locale=all').languages).toHaveLength(4)
  })

  test('names every parameter that is not valid at once, with what would be', () => {
    expect(problemsOf('region=mars&limit=x&sort=size')).toEqual([
      {
        name: 'region',
        reason: 'It is not one of the valid values.',
        valid: expect.arrayContaining(['europe']) as string[],
      },
      { name: 'limit', reason: 'It is not a number from 1 to 100.' },
      {
        name: 'sort',
        reason: 'It is not one of the valid values.',
        valid: expect.arrayContaining(['-name']) as string[],
      },
    ])
  })

  test('refuses what contradicts itself', () => {
    expect(problemsOf('prominence=principal')).toMatchObject([{ name: 'prominence' }])
    expect(problemsOf('sort=relevance')).toMatchObject([{ name: 'sort' }])
    expect(problemsOf('asOf=2026-01-01T00:00:00Z&q=x')).toMatchObject([{ name: 'q' }])
    expect(problemsOf('locale=all,en')).toMatchObject([{ name: 'locale' }])
  })

  test('an unknown parameter is refused, those of every object included, and what is not ours does not come back', () => {
    expect(problemsOf('toString=1')).toMatchObject([{ name: 'toString' }])
    expect(problemsOf('__proto__=1')).toMatchObject([{ name: '__proto__' }])
    const said = JSON.stringify(problemsOf('<b>=1&region=<script>'))
    expect(said).not.toContain('<')
  })

  test('is read or refused, whatever is sent', () => {
    const searches = fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(listParametersOf('countries'))), fc.string()),
      fc.string(),
    )
    fc.assert(
      fc.property(searches, (parameters) => {
        try {
          expect(read(new URLSearchParams(parameters).toString()).limit).toBeLessThanOrEqual(100)
        } catch (error) {
          expect(error).toBeInstanceOf(ApiProblem)
        }
      }),
    )
  })
})

test('a document knows no parameters of lists', () => {
  expect(() => readQuery(new URLSearchParams('limit=5'), detailParametersOf('countries'))).toThrow(
    'limit',
  )
})
