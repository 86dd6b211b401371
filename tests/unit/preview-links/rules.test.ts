import { describe, expect, test } from 'vitest'

import { isThrottled, readAnswer, readWish, stateOfLink } from '@/preview-links/rules'

const NOW = new Date('2027-03-01T12:00:00Z')
const later = (ms: number) => new Date(NOW.getTime() + ms)

describe('a link', () => {
  test.each([
    ['open', later(1), null],
    ['expired', NOW, null],
    ['expired', later(-1), null],
    ['revoked', later(1), NOW],
    ['revoked', later(-1), NOW],
  ] as const)('is %s', (state, expiresAt, revokedAt) => {
    expect(stateOfLink({ expiresAt, revokedAt }, NOW)).toBe(state)
  })

  test('is for somebody, and lasts 14 days unless somebody chooses otherwise', () => {
    expect(readWish({ recipient: '  The chief of\nNCB Minsk ' }, NOW)).toEqual({
      recipient: 'The chief of NCB Minsk',
      expiresAt: new Date('2027-03-15T12:00:00Z'),
    })
    expect(readWish({ recipient: 'X', days: 1 }, NOW)).toMatchObject({
      expiresAt: later(86_400_000),
    })
  })

  test.each([
    ['recipient-invalid', { days: 1 }],
    ['recipient-invalid', { recipient: ' \u202e ', days: 1 }],
    ['recipient-invalid', { recipient: 'x'.repeat(201) }],
    ['recipient-invalid', { recipient: 7 }],
    ['expiry-invalid', { recipient: 'X', days: 0 }],
    ['expiry-invalid', { recipient: 'X', days: 91 }],
    ['expiry-invalid', { recipient: 'X', days: 1.5 }],
    ['expiry-invalid', { recipient: 'X', days: '14' }],
  ])('is refused with %s: %o', (code, body) => {
    expect(readWish(body, NOW)).toMatchObject([{ code }])
  })
})

describe('an answer', () => {
  test('is plain text of somebody who says who he is', () => {
    const text = ' It is\r\nright.\u0000\u202e '
    expect(readAnswer({ kind: 'confirm', name: ' Jane\tDoe ', text })).toEqual({
      kind: 'confirm',
      name: 'Jane Doe',
      text: 'It is\nright.',
    })
    expect(readAnswer({ kind: 'confirm', name: 'Jane' })).toMatchObject({ text: '' })
  })

  test.each([
    ['kind', { name: 'Jane', text: 'x' }],
    ['kind', { kind: 'approve', name: 'Jane', text: 'x' }],
    ['name', { kind: 'confirm', name: ' \u0007' }],
    ['name', { kind: 'confirm', name: 'x'.repeat(201) }],
    ['text-missing', { kind: 'comment', name: 'Jane', text: ' \n' }],
    ['text-too-long', { kind: 'comment', name: 'Jane', text: 'x'.repeat(4001) }],
  ])('is refused for its %s: %o', (problem, form) => {
    expect(readAnswer(form)).toBe(problem)
  })

  test('is one of ten within an hour, and of fifty in all', () => {
    const times = (count: number, ago: number) => Array.from({ length: count }, () => later(-ago))
    expect(isThrottled(times(9, 1000), NOW)).toBe(false)
    expect(isThrottled(times(10, 1000), NOW)).toBe(true)
    expect(isThrottled(times(49, 3_600_000), NOW)).toBe(false)
    expect(isThrottled(times(50, 3_600_000), NOW)).toBe(true)
  })
})
