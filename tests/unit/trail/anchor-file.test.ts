import { expect, test } from 'vitest'

import { readAnchors } from '@/trail/anchor-file'

const hash = 'ab'.repeat(32)

test('anchors are read from what the command printed, one or several times', () => {
  const printed = `
> liaison@0.1.0 verify-trail
> node --import tsx src/trail/cli.ts

{"sequence":7,"hash":"${hash}","at":"2026-01-02T03:04:05.000Z"}\r
{"sequence":9,"hash":"${hash}"}
`
  expect(readAnchors(printed)).toEqual([
    { sequence: 7, hash },
    { sequence: 9, hash },
  ])
})

test.each(['', 'no anchor', '{"sequence":7}', `{"sequence":0,"hash":"${hash}"}`, '{'])(
  'what has no anchor in it is refused: %s',
  (text) => {
    expect(() => readAnchors(text)).toThrow(/anchor/)
  },
)
