import { describe, expect, test } from 'vitest'

import { scrubbed, shownError, shownPath } from '../../../src/log/scrub'

describe('a text for the log', () => {
  test.each([
    ['Sending to anna.smith+x@police.example failed', 'Sending to [e-mail] failed'],
    ['connect ECONNREFUSED 192.0.2.14:25', 'connect ECONNREFUSED [address]:25'],
    ['from 2001:db8:1:2:3:4:5:6 twice', 'from [address] twice'],
    ['from fe80::1ff:fe23:4567:890a', 'from [address]'],
    ['GET /en/search?q=a+name&page=2 failed', 'GET /en/search?[query] failed'],
    ['see https://site.example/reset?token=abc.', 'see https://site.example/reset?[query]'],
    [
      'at postgres://liaison:secret@database/liaison',
      'at postgres://[credentials]@database/liaison',
    ],
    ['Authorization: Bearer eyJh.b-c.d_e was refused', 'Authorization: Bearer [token] was refused'],
    [`the key liaison_${'aB3'.repeat(16)}x`, 'the key [token]'],
    [
      'Failed query: insert into users\nparams: Anna,anna@b.example',
      'Failed query: insert into users',
    ],
  ])('%s', (text, shown) => {
    expect(scrubbed(text)).toBe(shown)
  })

  test.each([
    'Migrating: 20261122_204428_initial at 07:22:07',
    'The page /en/countries/belgium could not be stored.',
    'document 0f8fad5b-d9cb-469f-a165-70867728950e of countries',
    'Version 1.2.3 is ready at http://localhost:3000',
  ])('keeps what is nobody’s: %s', (text) => {
    expect(scrubbed(text)).toBe(text)
  })
})

describe('an error in the log', () => {
  test('has its type, code and places, and neither rows nor values', () => {
    const cause = Object.assign(new Error('duplicate key value violates unique constraint "a"'), {
      code: '23505',
      detail: 'Key (email)=(anna@police.example) already exists.',
    })
    const shown = shownError(new TypeError('Failed query: x\nparams: Anna', { cause }))
    expect(shown).toMatchObject({
      type: 'TypeError',
      message: 'Failed query: x',
      cause: { code: '23505', message: 'duplicate key value violates unique constraint "a"' },
    })
    expect(shown.stack?.[0]).toMatch(/^at .*scrub\.test\.ts/)
    expect(JSON.stringify(shown)).not.toMatch(/anna/i)
  })

  test('of a value that does not fit does not quote it', () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "Anna"'), {
      code: '22P02',
    })
    expect(shownError(error).message).toBe('invalid input syntax for type uuid')
  })

  test('that is none says what it is', () => {
    expect(shownError({ email: 'a@b.example' })).toEqual({ type: 'object', message: '' })
    expect(shownError('a@b.example is wrong')).toEqual({
      type: 'string',
      message: '[e-mail] is wrong',
    })
  })
})

test.each([
  ['/en/countries/belgium.json', '/en/countries/belgium.json'],
  [
    '/api/countries/0f8fad5b-d9cb-469f-a165-70867728950e/transitions',
    '/api/countries/:id/transitions',
  ],
  ['/preview/link/Zm9vYmFyYmF6', '/preview/link/:other'],
  ['/admin/reset/0123456789abcdef0123', '/admin/reset/:other'],
  ['/api/users/anna@police.example', '/api/users/:other'],
  ['/_next/static/a.js', '/_next/static/a.js'],
])('the path %s is shown as %s', (pathname, shown) => {
  expect(shownPath(pathname)).toBe(shown)
})
