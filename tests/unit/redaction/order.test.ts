import { expect, test } from 'vitest'

import { readOrder } from '@/redaction/order'

const ID = '6a4533a0-e8bf-4053-a498-bd4dfb6dbc1c'
const TYPED = {
  positionals: [`countries/${ID}`],
  text: 'Jan Peeters',
  reason: 'Order 12/2026 of the data protection authority',
  by: 'admin@liaison.example',
}

test('an order only shows, for all of a document, unless it says otherwise', () => {
  expect(readOrder(TYPED)).toEqual({
    collection: 'countries',
    document: ID,
    words: 'Jan Peeters',
    editions: 'all',
    reason: TYPED.reason,
    by: TYPED.by,
    isApplied: false,
  })
  expect(readOrder({ ...TYPED, editions: '1,3', apply: true })).toMatchObject({
    editions: [1, 3],
    isApplied: true,
  })
})

test('a picture is named without words, and goes from all editions', () => {
  const picture = { ...TYPED, positionals: [`media/${ID}`], text: undefined }
  expect(readOrder(picture)).toMatchObject({ picture: ID, isApplied: false })
  for (const more of [{ text: 'words' }, { editions: '1' }]) {
    const order = readOrder({ ...picture, ...more })
    expect('problems' in order && order.problems).toHaveLength(1)
  }
})

test.each([
  ['no document', { positionals: [] }],
  ['two documents', { positionals: [`countries/${ID}`, `ncbs/${ID}`] }],
  ['another kind of document', { positionals: [`users/${ID}`] }],
  ['a document that is no id', { positionals: ['countries/belgium'] }],
  ['no words', { text: undefined }],
  ['words that are part of too many others', { text: 'ab ' }],
  ['no reason', { reason: ' ' }],
  ['a reason that tells the words', { reason: 'Jan Peeters wants it' }],
  ['nobody who orders it', { by: undefined }],
  ['editions that are no numbers', { editions: '1,last' }],
  ['edition 0', { editions: '0' }],
])('an order with %s is none', (_what, part) => {
  const order = readOrder({ ...TYPED, ...part })
  expect('problems' in order && order.problems).toHaveLength(1)
})

test('everything that is wrong is said at once', () => {
  const order = readOrder({ positionals: [] })
  expect('problems' in order && order.problems).toHaveLength(4)
})
