import { expect, test } from 'vitest'

import { unknownFields } from '../../../../src/cms/keys/unknown-fields'

const pathsIn = (data: Record<string, unknown>) =>
  unknownFields('countries', data).map(({ path }) => path)

test('a field that the collection does not have is named, with those that it has', () => {
  expect(unknownFields('agencies', { name: 'Police', nmae: 'Police' })).toEqual([
    {
      code: 'invalid-content',
      path: 'nmae',
      message:
        'There is no field "nmae". There are: name, nativeName, acronym, slug, country, parent, level, functions, unitCount, responsibilities, website, meta.',
    },
  ])
})

test('fields of groups and rows are looked at, too', () => {
  expect(pathsIn({ meta: { titel: 'x' }, keyFacts: [{ label: 'x' }, { lable: 'x' }] })).toEqual([
    'meta.titel',
    'keyFacts.1.lable',
  ])
})

test('what Payload’s REST answers with a document may come back', () => {
  const row = { id: 'r', label: 'x', value: null }
  expect(
    pathsIn({ id: 'x', _status: 'draft', createdAt: 'x', updatedAt: 'x', keyFacts: [row] }),
  ).toEqual([])
  expect(pathsIn({ meta: null, keyFacts: null, crimeOverview: { root: {} } })).toEqual([])
})

test('no name of JavaScript’s own counts as a field, and no long one is repeated', () => {
  expect(pathsIn({ constructor: 1, [`<b>${'x'.repeat(100)}`]: 1 })).toEqual(['constructor', '…'])
})
