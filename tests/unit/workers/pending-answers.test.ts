import { expect, test } from 'vitest'

import { answerWith, PendingAnswers, type Answer } from '../../../src/workers/pending-answers'

const ignore = () => undefined

test('each answer goes to its question, in whichever order they come', async () => {
  const pending = new PendingAnswers<string>()
  expect(pending.areIn).toBe(true)
  const numbers: number[] = []
  const asked = [1, 2].map(() => pending.ask((number) => numbers.push(number)))
  for (const number of numbers.toReversed()) pending.take({ number, value: `of ${number}` })
  expect(await Promise.all(asked)).toEqual(numbers.map((number) => `of ${number}`))
  expect(pending.areIn).toBe(true)
})

test('an error comes back with its code', async () => {
  const pending = new PendingAnswers<string>()
  const failure = Object.assign(new Error('The disk is full.'), { code: 'ENOSPC' })
  const asked = pending.ask((number) => {
    void answerWith(
      number,
      () => Promise.reject(failure),
      (answer: Answer<string>) => {
        pending.take(structuredClone(answer))
      },
    )
  })
  await expect(asked).rejects.toMatchObject({ message: 'The disk is full.', code: 'ENOSPC' })
})

test('where nothing will be answered any more, whoever waits is told', async () => {
  const pending = new PendingAnswers<string>()
  const asked = [pending.ask(ignore), pending.ask(ignore)]
  pending.fail(new Error('It has ended.'))
  for (const each of asked) await expect(each).rejects.toThrow('It has ended.')
  expect(pending.areIn).toBe(true)
})
