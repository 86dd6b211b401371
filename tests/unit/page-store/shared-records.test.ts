import { expect, test } from 'vitest'

import { sharedRecords } from '../../../src/page-store/shared-records'
import type { PageRecord } from '../../../src/page-store/stored-page'

const form = (letter: string) => ({ length: 3, sha256: letter.repeat(64) })
const record = (path: string, more: Partial<PageRecord> = {}): PageRecord => ({
  ...{ path, status: 200, contentType: 'text/html', headers: { 'Content-Language': 'en' } },
  ...{ inputs: 'inputs', asked: ['countries/be', 'settings'], immutable: false },
  forms: { identity: form('a'), gzip: form('b'), br: form('c') },
  ...more,
})
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

test('shared records say what was read', () => {
  const shared = sharedRecords()
  const records = [
    record('/en'),
    record('/fr', { headers: { 'Content-Language': 'fr' }, asked: ['countries/be'] }),
    record('/small', { forms: { identity: form('d') }, headers: {}, asked: [] }),
    record('/moved', { status: 308, headers: { Location: '/en' }, immutable: true }),
  ]
  expect(records.map((each) => shared(copyOf(each)))).toEqual(records)
  expect(shared(copyOf(record('/small', { forms: { identity: form('d') } }))).forms).toStrictEqual({
    identity: form('d'),
  })
})

test('what two records say alike is there once', () => {
  const shared = sharedRecords()
  const [one, other] = ['/en', '/ar'].map((path) => shared(copyOf(record(path))))
  expect(other?.asked).toBe(one?.asked)
  expect(other?.headers).toBe(one?.headers)
})
