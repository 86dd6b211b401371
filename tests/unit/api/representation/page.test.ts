import { expect, test } from 'vitest'

import { listParametersOf } from '../../../../src/api/definitions/parameters'
import { readQuery } from '../../../../src/api/query/read-query'
import { jsonOf, pageOf } from '../../../../src/api/representation/page'
import { documentsIn, serialized } from '../../../../src/api/representation/serialized'

const query = readQuery(new URLSearchParams('limit=2&count=true'), listParametersOf('countries'))
const found = ['a', 'b', 'c'].map((document) => ({ document, key: `é ${document}` }))

test.each([0, 1, 2, 3])('a page of %i documents is the JSON of its value', (number) => {
  const some = found.slice(0, number)
  const plain = pageOf(query, 'name', some, number, (each) => each)
  const parts = jsonOf(pageOf(query, 'name', some, number, serialized))
  expect(Buffer.concat(parts).toString()).toBe(JSON.stringify(plain))
  expect(plain.data).toEqual(some.slice(0, 2))
})

test('every document that a part of an answer names is shown by it, once', () => {
  const area = { type: 'crime-areas', id: 'drugs' }
  const value = { type: 'countries', id: 'be', crimeAreas: [{ crimeArea: area }], other: area }
  expect([...documentsIn([value, { type: 'editions', id: 'e' }])]).toEqual([
    'countries/be',
    'crime-areas/drugs',
  ])
})
