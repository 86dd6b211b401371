import { afterEach, expect, test } from 'vitest'

import { answerOf } from '../../../../src/api/http/answer'
import { AnswerCache } from '../../../../src/api/http/answer-cache'

const answer = answerOf(200, 'text/plain', 'known')

afterEach(() => {
  globalThis.liaisonPublications = undefined
})

test('an answer is known until something is published in this process', async () => {
  const cache = new AnswerCache(() => Promise.resolve(1))
  cache.put('a', answer, await cache.current())
  await cache.current()
  expect(cache.get('a')?.hash).toBe(answer.hash)
  globalThis.liaisonPublications = 1
  await cache.current()
  expect(cache.get('a')).toBeUndefined()
})

test('an answer that was overtaken by a publication while it was made is not kept', async () => {
  const cache = new AnswerCache(() => Promise.resolve(1))
  const generation = await cache.current()
  globalThis.liaisonPublications = 1
  cache.put('a', answer, generation)
  await cache.current()
  expect(cache.get('a')).toBeUndefined()
})

test('what another process has published is noticed after two seconds, with one question for all who ask', async () => {
  let sequence = 1
  let questions = 0
  let now = 0
  const cache = new AnswerCache(
    () => {
      questions += 1
      return Promise.resolve(sequence)
    },
    () => now,
  )
  cache.put('a', answer, await cache.current())
  sequence = 2
  await cache.current()
  expect(cache.get('a')).toBeDefined()
  now = 2001
  await Promise.all([cache.current(), cache.current(), cache.current()])
  expect(cache.get('a')).toBeUndefined()
  expect(questions).toBe(2)
})

test('what is known is answered while the database is away; without anything known the request fails', async () => {
  let now = 0
  let isAway = false
  const cache = new AnswerCache(
    () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(1)),
    () => now,
  )
  cache.put('a', answer, await cache.current())
  isAway = true
  now = 10_000
  await cache.current()
  expect(cache.get('a')).toBeDefined()
  await expect(new AnswerCache(() => Promise.reject(new Error('away'))).current()).rejects.toThrow(
    'away',
  )
})

test('answers used longest ago make room', async () => {
  const cache = new AnswerCache(() => Promise.resolve(1))
  const generation = await cache.current()
  const large = answerOf(200, 'text/plain', 'x'.repeat(1_000_000))
  for (let index = 0; index < 20; index += 1) cache.put(String(index), large, generation)
  expect(cache.get('0')).toBeUndefined()
  expect(cache.get('19')).toBeDefined()
  const tooLarge = answerOf(200, 'text/plain', 'x'.repeat(4_000_000))
  cache.put('large', tooLarge, generation)
  expect(cache.get('large')).toBeUndefined()
})
