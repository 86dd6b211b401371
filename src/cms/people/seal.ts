import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** The key for what is sealed, derived from the secret that signs sessions: neither tells the other. */
const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'liaison second factor', 32))

/**
 * Encrypts what the database is to keep and not to know (AES-256-GCM).
 *
 * @param owner whose it is: sealed for one person, it opens for nobody else
 * @returns initialization vector, tag and cipher text, base64url
 */
export function seal(text: string, owner: string, secret: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret), iv)
  cipher.setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/**
 * Opens what `seal` closed.
 *
 * @throws {Error} when it was sealed for somebody else or with another secret, or was altered
 */
export function unseal(sealed: string, owner: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(CIPHER, keyOf(secret), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(owner))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
  return Buffer.concat([text, decipher.final()]).toString('utf8')
}

/** A random word that nobody guesses: 256 bits, base64url. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a random token or code: enough to recognize it, useless to whoever reads it. */
export const digestOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')
