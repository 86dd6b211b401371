import { expect, test } from 'vitest'

import { fewAtOnce } from '@/cms/people/few-at-once'

test('so much is under way at a time, the rest in its turn, and what fails makes room too', async () => {
  const few = fewAtOnce(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const all = [0, 1, 2, 3].map((number) =>
    few(async () => {
      begun.push(number)
      await new Promise<void>((resolve) => (ends[number] = resolve))
      if (number === 0) throw new Error('It failed.')
      return number
    }),
  )
  const settled = Promise.allSettled(all)
  expect(begun).toEqual([0, 1])
  ends[0]?.()
  await expect(all[0]).rejects.toThrow('It failed.')
  expect(begun).toEqual([0, 1, 2])
  ends[1]?.()
  expect(await all[1]).toBe(1)
  expect(begun).toEqual([0, 1, 2, 3])
  ends[2]?.()
  ends[3]?.()
  await settled
  expect(await few(() => Promise.resolve('free again'))).toBe('free again')
})
