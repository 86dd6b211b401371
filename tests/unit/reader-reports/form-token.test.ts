import { describe, expect, test } from 'vitest'

import { formToken, problemOfToken } from '@/reader-reports/form-token'

const SECRET = 'a secret of the server'
const SHOWN = new Date('2026-03-01T12:00:00Z')
const SUBJECT = { document: 'countries/be', section: 'page', edition: 3 }
const token = formToken(SUBJECT, SHOWN, SECRET)

const after = (seconds: number, sent: string | undefined = token, subject = SUBJECT) =>
  problemOfToken(sent, subject, new Date(SHOWN.getTime() + seconds * 1000), SECRET)

describe('a form is in order', () => {
  test('from three seconds on and for a day', () => {
    expect(after(2.9)).toBe('too-fast')
    expect(after(3)).toBeNull()
    expect(after(24 * 3600)).toBeNull()
    expect(after(24 * 3600 + 1)).toBe('too-old')
  })

  test('for what it was shown for', () => {
    expect(after(60, token, { ...SUBJECT, section: 'agencies' })).toBe('too-old')
    expect(after(60, token, { ...SUBJECT, edition: 4 })).toBe('too-old')
    expect(after(60, token, { ...SUBJECT, document: 'countries/by' })).toBe('too-old')
  })

  test('as the server has signed it', () => {
    const [time = '', signature = ''] = token.split('.')
    expect(after(60, formToken(SUBJECT, SHOWN, 'another secret'))).toBe('too-old')
    expect(after(60, `${(parseInt(time, 36) - 99_000).toString(36)}.${signature}`)).toBe('too-old')
    for (const forged of [undefined, '', '.', time, `${time}.`, `.${signature}`])
      expect(problemOfToken(forged, SUBJECT, new Date(SHOWN.getTime() + 60_000), SECRET)).toBe(
        'too-old',
      )
  })
})
