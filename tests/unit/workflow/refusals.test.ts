import { describe, expect, it } from 'vitest'

import { REFUSAL_STATUS, Refused, statusOf, type RefusalCode } from '@/workflow/refusals'
import { directPublish } from '@/workflow/sentences'

const CODES = Object.keys(REFUSAL_STATUS) as RefusalCode[]
const refusal = (code: RefusalCode) => ({ code, message: `Because of ${code}.` })
const ORDER = [503, 401, 404, 403, 410, 429, 413, 400, 409]

describe('the status of a refusal', () => {
  it('is one of these for every code', () => {
    for (const code of CODES) expect(ORDER).toContain(statusOf([refusal(code)]))
  })

  it('is, for any two, the one that comes first', () => {
    for (const one of CODES)
      for (const other of CODES) {
        const places = [one, other].map((code) => ORDER.indexOf(REFUSAL_STATUS[code]))
        expect(statusOf([refusal(one), refusal(other)])).toBe(ORDER[Math.min(...places)])
      }
  })

  it.each([
    ['not-signed-in', 401],
    ['not-found', 404],
    ['role', 403],
    ['scope', 403],
    ['four-eyes', 403],
    ['direct-publish', 403],
    ['unknown-transition', 400],
    ['invalid-content', 400],
    ['comment-missing', 400],
    ['scheduled-for-past', 400],
    ['state', 409],
    ['frozen', 409],
    ['not-approved-content', 409],
    ['stale-version', 409],
    ['concurrent', 409],
    ['unavailable', 503],
  ] as const)('for %s is %i', (code, status) => {
    expect(statusOf([refusal(code)])).toBe(status)
  })
})

describe('a refusal that is thrown', () => {
  it('carries every reason, the status and how the document stood', () => {
    const standing = { state: 'approved', public: 'live', version: 'v' } as const
    const refused = new Refused([refusal('state'), refusal('role')], { standing })
    expect(refused).toMatchObject({ status: 403, standing, name: 'Refused' })
    expect(refused.message).toBe('Because of state. Because of role.')
  })

  it('names the transition that a direct write should have been', () => {
    expect(directPublish('publish').message).toContain('"publish"')
    expect(directPublish('withdraw').message).toContain('"withdraw"')
  })
})
