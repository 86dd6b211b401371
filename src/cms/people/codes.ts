import { randomBytes } from 'node:crypto'

import { Secret, TOTP } from 'otpauth'

import { withWesternDigits } from '../../vocabulary/digits'

/** RFC 6238 as every authenticator app understands it: SHA-1, six digits, 30 seconds. */
const TERMS = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** Steps before and after the present one that count too, for clocks that differ (RFC 6238 §5.2). */
const TOLERANCE = 1

const SECRET_BYTES = 20

/** A new shared secret, in base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The address that an authenticator app reads from a QR code. */
export const enrolmentAddress = (secret: string, account: string, issuer: string): string =>
  new TOTP({ ...TERMS, secret, issuer, label: account }).toString()

/**
 * Which time step a code belongs to.
 *
 * @param now milliseconds since 1970
 * @returns the step's number, or null where the code is none of those that count now
 */
export function stepOf(secret: string, code: string, now: number): number | null {
  const totp = new TOTP({ ...TERMS, secret })
  const delta = totp.validate({ token: code, window: TOLERANCE, timestamp: now })
  return delta === null ? null : totp.counter({ timestamp: now }) + delta
}

const RECOVERY_CODES = 10
const GROUPS = 4
const GROUP_LENGTH = 4
/** Without the letters and digits that are taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** New recovery codes such as `7KQM-2XRV-9DPA-HT4C`: 80 random bits each. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: GROUPS }, () => randomLetters(GROUP_LENGTH)).join('-'),
  )

/** The alphabet has 32 letters, so that five bits of a random byte choose one evenly. */
const randomLetters = (count: number): string =>
  [...randomBytes(count)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** What somebody typed, without the spaces and hyphens that are there for the eye. */
export type TypedCode = { kind: 'time'; code: string } | { kind: 'recovery'; code: string }

/** Reads a code as typed; null where it can be none. */
export function readCode(typed: unknown): TypedCode | null {
  if (typeof typed !== 'string' || typed.length > 40) return null
  const code = withWesternDigits(typed).replace(/[\s-]/g, '').toUpperCase()
  if (/^\d{6}$/.test(code)) return { kind: 'time', code }
  if (code.length === GROUPS * GROUP_LENGTH) return { kind: 'recovery', code }
  return null
}
