import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** What every key begins with, so that people and secret scanners know one when they see it. */
const PREFIX = 'liaison_'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 62^43 > 2^256. */
const RANDOM_DIGITS = 43
/** 62^6 > 2^32. */
const CHECK_DIGITS = 6
const RANDOM_BYTES = 32

const FORM = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_DIGITS + CHECK_DIGITS}}$`)

/** A key that nobody guesses: the prefix, 256 random bits and their checksum, in letters and digits only. */
export function newKey(): string {
  const random = inBase62(BigInt(`0x${randomBytes(RANDOM_BYTES).toString('hex')}`), RANDOM_DIGITS)
  return `${PREFIX}${random}${checksumOf(random)}`
}

/**
 * Whether a value has the form of a key, with a checksum that is right: what was mistyped, cut off or made up is known
 * without asking anything.
 */
export function isKey(value: unknown): value is string {
  if (typeof value !== 'string' || !FORM.test(value)) return false
  const random = value.slice(PREFIX.length, -CHECK_DIGITS)
  return value.slice(-CHECK_DIGITS) === checksumOf(random)
}

/** What is kept of a key, SHA-256 in hexadecimal: whoever reads the database cannot use it. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The last digits of a key, by which people tell theirs from others. */
export const hintOf = (key: string): string => key.slice(-4)

const BEARER = /^Bearer +(\S+)$/i

/**
 * What a request gives as its key: whatever stands in `Authorization: Bearer` and begins as keys do, well-formed or not.
 *
 * @param header the header's value
 */
export function presentedKey(header: string | null | undefined): string | undefined {
  const [, token] = BEARER.exec(header ?? '') ?? []
  return token?.startsWith(PREFIX) ? token : undefined
}

const checksumOf = (random: string): string => inBase62(BigInt(crc32(random)), CHECK_DIGITS)

function inBase62(number: bigint, digits: number): string {
  let rest = number
  let text = ''
  for (let place = 0; place < digits; place += 1) {
    text = DIGITS.charAt(Number(rest % 62n)) + text
    rest /= 62n
  }
  return text
}
