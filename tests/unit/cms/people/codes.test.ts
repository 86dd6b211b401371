import { describe, expect, it } from 'vitest'

import { enrolmentAddress, newRecoveryCodes, newSecret, readCode, stepOf } from '@/cms/people/codes'

/** The secret of RFC 6238, appendix B, in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const STEP_MS = 30_000

describe('a code of an authenticator app', () => {
  /** Appendix B of RFC 6238; of its eight digits, the last six are the six-digit code. */
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [20_000_000_000, '353130', 666_666_666],
  ])('is that of RFC 6238 at %i s', (seconds, code, step) => {
    expect(stepOf(SECRET, code, seconds * 1000)).toBe(step)
  })

  it.each([
    [-2, null],
    [-1, 1],
    [0, 1],
    [1, 1],
    [2, null],
  ])('counts for a clock that is %i steps off: step %s', (steps, step) => {
    expect(stepOf(SECRET, '287082', 59_000 + steps * STEP_MS)).toBe(step)
  })

  it('comes from a secret of its own for each enrolment, in an address that apps read', () => {
    const secret = newSecret()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(newSecret()).not.toBe(secret)
    const address = new URL(enrolmentAddress(secret, 'a@tests.example', 'Liaison'))
    expect(address.protocol).toBe('otpauth:')
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      secret,
      issuer: 'Liaison',
      digits: '6',
      period: '30',
    })
  })
})

describe('recovery codes', () => {
  it('are ten, all different, and read back as they are typed', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) {
      expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
      const read = readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)
      expect(read).toEqual({ kind: 'recovery', code: code.replaceAll('-', '') })
    }
  })
})

describe('a code as typed', () => {
  it.each(['123 456', '123-456', '١٢٣٤٥٦', '۱۲۳۴۵۶'])('%s is 123456', (typed) => {
    expect(readCode(typed)).toEqual({ kind: 'time', code: '123456' })
  })

  it.each([undefined, null, 123456, '', '12345', '1234567', ['123456'], 'x'.repeat(1000)])(
    '%j is none',
    (typed) => {
      expect(readCode(typed)).toBeNull()
    },
  )
})
