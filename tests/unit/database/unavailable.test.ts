import { describe, expect, it } from 'vitest'

import { isUnavailable } from '@/database/unavailable'

const coded = (code: string, message = 'an error') => Object.assign(new Error(message), { code })

describe('that the database does not answer', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED')],
    ['a connection that was reset', coded('ECONNRESET')],
    ['a host that is not found', coded('EAI_AGAIN')],
    ['a server that shuts down', coded('57P01')],
    ['a server that starts', coded('57P03')],
    ['too many connections', coded('53300')],
    ['a full disk', coded('53100')],
    ['a lost connection', coded('08006')],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['no connection in time', new Error('timeout exceeded when trying to connect')],
    ['a transaction that cannot begin', new Error('Error: cannot begin transaction: gone')],
  ])('is said by %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(true)
    expect(isUnavailable(new Error('Failed query', { cause: error }))).toBe(true)
    expect(isUnavailable(new AggregateError([new Error('other'), error]))).toBe(true)
  })

  it.each([
    ['a value that is there already', coded('23505')],
    ['a lock that somebody else has', coded('55P03')],
    ['a statement that takes too long', coded('57014')],
    ['a mistake in a statement', coded('42601')],
    ['a refusal', new Error('Sign in first.')],
    ['an error that names a lost connection', new Error('About: Connection terminated')],
    ['what is no error', 'ECONNREFUSED'],
  ])('is not said by %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(false)
  })
})
