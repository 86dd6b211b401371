import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { adoptConsole } from '../../../src/log/adopt-console'
import { configureLog, log, logError } from '../../../src/log/log'
import { payloadLogger } from '../../../src/log/payload-logger'
import { broughtId, requestId, withinRequest } from '../../../src/log/request-context'
import { createProgress } from '../../../src/server/progress'
import { hearStandardError } from '../../support/standard-error'

let written: () => string

beforeEach(() => {
  written = hearStandardError()
})

afterEach(() => {
  globalThis.liaisonLog = undefined
})

const lines = () =>
  written()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)

describe('as JSON', () => {
  beforeEach(() => {
    configureLog({ format: 'json', level: 'info' })
  })

  test('is one object a line, with the id of the request', () => {
    withinRequest('request-1', () => {
      log('warn', 'Slow\nanswer', { route: 'api', ms: 12, none: undefined })
    })
    logError('It failed.', new Error('with anna@police.example'))
    expect(lines()).toEqual([
      {
        ...{ time: expect.stringMatching(/^\d{4}-.*Z$/) as string, level: 'warn' },
        ...{ message: 'Slow\nanswer', request: 'request-1', route: 'api', ms: 12 },
      },
      {
        ...{ time: expect.any(String) as string, level: 'error', message: 'It failed.' },
        error: { type: 'Error', message: 'with [e-mail]', stack: expect.any(Array) as string[] },
      },
    ])
  })

  test('says nothing that is less urgent than wanted', () => {
    log('debug', 'detail')
    expect(written()).toBe('')
  })

  test('has what Payload says, without what else is in its lines', () => {
    const { destination } = payloadLogger('info')
    const err = { type: 'ValidationError', message: 'Wrong: a@b.example', data: { name: 'Anna' } }
    destination.write(
      JSON.stringify({ level: 50, msg: 'Failed', name: 'payload', user: 'Anna', err }),
    )
    destination.write(
      JSON.stringify({ level: 30, err: { type: 'Refused', message: 'Anna did it' } }),
    )
    expect(lines()).toMatchObject([
      {
        level: 'error',
        message: 'Failed',
        error: { type: 'ValidationError', message: 'Wrong: [e-mail]' },
      },
      { level: 'info', message: 'Refused' },
    ])
    expect(written()).not.toContain('Anna')
  })

  test('has what libraries print to the console, and how far a start has come', () => {
    const methods = { ...console }
    try {
      adoptConsole()
      console.error('Failed for a@b.example', new Error('because'))
      console.log('%s things', 3)
    } finally {
      Object.assign(console, methods)
    }
    createProgress(process.stderr).step('Ready')
    expect(lines()).toMatchObject([
      { level: 'error', message: 'Failed for [e-mail]', error: { message: 'because' } },
      { level: 'info', message: '3 things' },
      { level: 'info', message: 'Ready' },
    ])
  })
})

test('as text is for people: a line, and the places of an error below', () => {
  withinRequest('request-1', () => {
    log(
      'warn',
      'It failed.',
      { status: 500 },
      new Error('because', { cause: new TypeError('deeper') }),
    )
  })
  expect(written()).toMatch(
    /^WARN It failed\. request=request-1 status=500\n {2}Error: because\n(?: {4}at .*\n)+ {2}because of\n {2}TypeError: deeper\n/,
  )
})

describe('the id of a request', () => {
  test.each([
    '0123abcd',
    'f058ebd6-02f7-4d3f-942e-904344e8cde5',
    'Root=1-67891233'.replace('=', ':'),
  ])('%s is taken over', (id) => {
    expect(requestId(id)).toBe(id)
  })

  test.each([
    undefined,
    '',
    'short',
    'a'.repeat(65),
    'a line\nbreak',
    '"quoted id"',
    'anna@police.example',
  ])('%j is replaced', (id) => {
    expect(broughtId(id)).toBeUndefined()
    expect(requestId(id)).toMatch(/^[0-9a-f-]{36}$/)
  })
})
