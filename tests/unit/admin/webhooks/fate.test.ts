import { expect, it } from 'vitest'

import { fateOf } from '@/admin/webhooks/fate'
import { LOCALES } from '@/vocabulary/locales'
import { WEBHOOK_WORDS } from '@/words/webhooks'

const before = { status: null, error: null, duration: null }

it('of an attempt is the answer, or why there was none', () => {
  const said = (attempt: object) => fateOf({ ...before, ...attempt }, WEBHOOK_WORDS.en, 'en')
  expect(said({})).toBe('')
  expect(said({ status: 503, duration: 1200 })).toBe('answered 503 after 1,200 ms')
  expect(said({ error: 'ECONNREFUSED', duration: 3 })).toBe('no answer: ECONNREFUSED')
})

it.each(LOCALES)(
  'of an attempt at a private network is a sentence, without a code: %s',
  (locale) => {
    const attempt = { ...before, error: 'PRIVATE', duration: 0 }
    const said = fateOf(attempt, WEBHOOK_WORDS[locale], locale)
    expect(said).toBe(WEBHOOK_WORDS[locale].log.private)
    expect(said).not.toContain('PRIVATE')
  },
)
