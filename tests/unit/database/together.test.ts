import { setImmediate } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { together } from '@/database/together'

/** As drizzle's statements are: done when they are waited for, each time. */
const lazy = (work: () => Promise<string>): PromiseLike<string> => ({
  then: (fulfilled, rejected) => work().then(fulfilled, rejected),
})

/** What drizzle makes of what PostgreSQL says. */
const failure = (code: string) =>
  new Error('Failed query', { cause: Object.assign(new Error(), { code }) })

test('answers what each part does, in their order', async () => {
  expect(await together([Promise.resolve('one'), undefined, 2])).toEqual(['one', undefined, 2])
})

test('has a statement done once', async () => {
  let times = 0
  const statement = lazy(() => Promise.resolve(String((times += 1))))
  expect(await together([statement])).toEqual(['1'])
})

test('W5 ends only when all parts have ended, also when one fails: nothing is done after the rollback', async () => {
  let endOther: () => void = () => undefined
  const other = new Promise<void>((resolve) => {
    endOther = resolve
  })
  let hasEnded = false
  const work = together([Promise.reject(failure('53100')), other]).finally(() => {
    hasEnded = true
  })
  const failed = expect(work).rejects.toThrow('Failed query')
  // Everything that is ready has its turn before that.
  await setImmediate()
  expect(hasEnded).toBe(false)
  endOther()
  await failed
})

test('says what made the transaction fail, not that it has failed', async () => {
  const [full, aborted] = [failure('53100'), failure('25P02')]
  await expect(together([Promise.reject(aborted), Promise.reject(full)])).rejects.toBe(full)
  await expect(together([Promise.reject(aborted)])).rejects.toBe(aborted)
})
