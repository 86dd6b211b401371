import { createHash, randomBytes } from 'node:crypto'

const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** A token that nobody guesses: 256 random bits, in letters that an address may have. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Whether a value has the form of a token. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && TOKEN.test(value)

/** What is kept of a token: whoever reads the database cannot make an address of it. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')
