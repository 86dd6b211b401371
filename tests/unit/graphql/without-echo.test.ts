import { expect, test } from 'vitest'

import { answerWithoutEcho, withoutEcho } from '../../../src/graphql/without-echo'

test.each([
  ['Cannot query field "nmae" on type "Country".', 'Cannot query field "nmae" on type "Country".'],
  [
    'Int cannot represent non-integer value: "pay us"',
    'Int cannot represent non-integer value: "…"',
  ],
  [
    'Variable "$where" got invalid value { Pay us: { now: "x" } }; Field "Pay us" is not defined by type "Country_where".',
    'Variable "$where" got invalid value; Field "…" is not defined by type "Country_where".',
  ],
  [
    'Cannot query field "nam" on type "Country". Did you mean "name" or "ncb"?',
    'Cannot query field "nam" on type "Country".',
  ],
  [
    'Variable "$where" got invalid value 1; Field "nam" is not defined by type "Country_where". Did you mean "name"?',
    'Variable "$where" got invalid value; Field "nam" is not defined by type "Country_where".',
  ],
  ['Unknown: " Did you mean this?" it is not', 'Unknown: "…" it is not'],
])('%s', (message, said) => {
  expect(withoutEcho(message)).toBe(said)
})

test('an answer stays as it is but for the messages of its errors', async () => {
  const body = (message: string) => ({
    data: { x: '"errors" of ours' },
    errors: [{ message, path: ['x'] }],
  })
  const answer = await answerWithoutEcho(
    Response.json(body('No "such thing".'), { status: 418, headers: { 'X-Ours': 'kept' } }),
  )
  expect([answer.status, answer.headers.get('x-ours')]).toEqual([418, 'kept'])
  expect(await answer.json()).toEqual(body('No "…".'))
})
