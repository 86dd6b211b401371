import { describe, expect, test } from 'vitest'

import {
  damages,
  partName,
  pictureOf,
  queryOf,
  readManifest,
  readSums,
  sumsText,
  tableOfPart,
} from '../../../src/backup/manifest'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

describe('the list of hashes', () => {
  test('is read as it was written, with blanks in names', () => {
    const sums = new Map([
      ['media/a town.jpg', A],
      ['manifest.json', B],
    ])
    expect(readSums(sumsText(sums))).toEqual(sums)
  })

  test('a damaged line makes what it named unlisted', () => {
    const text = sumsText(new Map([['manifest.json', A]])).replace('a', 'x')
    expect(damages(readSums(text), new Map([['manifest.json', A]]))).toEqual([
      'manifest.json is not in SHA256SUMS.',
    ])
  })

  test('names what is missing, changed or added', () => {
    const sums = new Map([
      ['one', A],
      ['two', A],
    ])
    const found = new Map([
      ['one', B],
      ['three', A],
      ['SHA256SUMS', B],
    ])
    expect(damages(sums, found)).toEqual([
      'one was changed.',
      'two is missing.',
      'three is not in SHA256SUMS.',
    ])
    expect(damages(sums, sums)).toEqual([])
  })
})

describe('the names of entries', () => {
  test('of a part of a table say which', () => {
    expect(tableOfPart(partName('_countries_v', 12))).toBe('_countries_v')
    expect(tableOfPart('media/database/users.000001.copy.gz')).toBeUndefined()
  })

  test('of a picture are paths below the folder of uploads', () => {
    expect(pictureOf('media/2026/town.jpg')).toBe('2026/town.jpg')
    expect(pictureOf('manifest.json')).toBeUndefined()
  })

  test('of a known query are names of files', () => {
    expect(queryOf('queries/names.graphql')).toBe('names.graphql')
    expect(queryOf('media/queries/names.graphql')).toBeUndefined()
    expect(() => queryOf('queries/../secret')).toThrow('not allowed')
  })

  test.each([
    'media/../secret',
    'media//etc/passwd',
    'media/a/../../b',
    'media/',
    'media/a\\..\\b',
    'media/C:/b',
  ])('of a picture may not lead out of it: %s', (name) => {
    expect(() => pictureOf(name)).toThrow('not allowed')
  })
})

test.each(['', '{}', '{"format": 2}', 'no JSON'])('is no manifest: %s', (text) => {
  expect(() => readManifest(text)).toThrow('not what this version')
})
