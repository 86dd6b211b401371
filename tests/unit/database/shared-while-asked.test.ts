import { expect, test } from 'vitest'

import { sharedWhileAsked } from '@/database/shared-while-asked'

test('who asks before the answer is there gets the same one, who asks later another', async () => {
  let asked = 0
  const ask = sharedWhileAsked(() => Promise.resolve((asked += 1)))
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  expect(await ask()).toBe(2)
})

test('a failure is everybody’s who waited for it, and nobody’s afterwards', async () => {
  let fails = true
  const ask = sharedWhileAsked(() =>
    fails ? Promise.reject(new Error('away')) : Promise.resolve('there'),
  )
  const both = await Promise.allSettled([ask(), ask()])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  fails = false
  expect(await ask()).toBe('there')
})
