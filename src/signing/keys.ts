import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'

import { z } from 'zod'

/** A pair of keys that editions are signed with. */
export interface SigningKey {
  id: string
  privateKey: KeyObject
  public: PublicKey
}

/** A public key as it is published: a JSON Web Key, RFC 8037, with the same key in PEM for tools that read no JSON. */
export const publicKeySchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z
    .string()
    .regex(/^[\w-]{43}$/)
    .describe('The key, base64url.'),
  kid: z
    .string()
    .describe('What signatures name the key by: its thumbprint, RFC 7638 with SHA-256.'),
  use: z.literal('sig'),
  alg: z.literal('Ed25519').describe('RFC 9864.'),
  pem: z.string().describe('The same key, as OpenSSL reads it.'),
})

export type PublicKey = z.infer<typeof publicKeySchema>

/** The public keys of an installation, those that it signed with earlier too; RFC 7517, section 5. */
export const keySetSchema = z.strictObject({
  keys: z
    .array(publicKeySchema)
    .describe('The newest first. One goes away only when it is revoked.'),
})

/** The encryption of a private key that is kept: PKCS #8. */
const CIPHER = 'aes-256-cbc'

/** A new pair of keys. */
export const makeSigningKey = (): SigningKey =>
  signingKeyOf(generateKeyPairSync('ed25519').privateKey)

/**
 * Reads a private key.
 *
 * @param pem PKCS #8, in PEM; `\n` may stand for the end of a line
 * @param passphrase of one that is encrypted
 * @throws {Error} one sentence, when it is not an Ed25519 key or the passphrase is not its own
 */
export function readSigningKey(pem: string, passphrase?: string): SigningKey {
  const key = pem.replaceAll('\\n', '\n')
  return signingKeyOf(createPrivateKey({ key, format: 'pem', ...(passphrase && { passphrase }) }))
}

/** A private key as it is kept: PKCS #8 in PEM, encrypted. */
export const sealedKey = ({ privateKey }: SigningKey, passphrase: string): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem', cipher: CIPHER, passphrase }).toString()

function signingKeyOf(privateKey: KeyObject): SigningKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('It is not an Ed25519 key.')
  const published = publicKeyOf(createPublicKey(privateKey))
  return { id: published.kid, privateKey, public: published }
}

/**
 * A public key as it is published.
 *
 * @throws {Error} one sentence, when it is not an Ed25519 key
 */
function publicKeyOf(key: KeyObject): PublicKey {
  const { x } = key.export({ format: 'jwk' })
  if (key.asymmetricKeyType !== 'ed25519' || x === undefined)
    throw new Error('It is not an Ed25519 key.')
  const pem = key.export({ type: 'spki', format: 'pem' }).toString()
  return { kty: 'OKP', crv: 'Ed25519', x, kid: thumbprintOf(x), use: 'sig', alg: 'Ed25519', pem }
}

/** RFC 8037, appendix A.3: the members of the key that say what it is, in the order of their names. */
const thumbprintOf = (x: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')

const jwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
})

/**
 * Reads the public keys of a file: a JWK set as it is published, one JWK, or PEM. Ids are computed, not believed.
 *
 * @throws {Error} one sentence that repeats nothing of it, when there is no Ed25519 key in it
 */
export function readPublicKeys(text: string): PublicKey[] {
  if (text.includes('PRIVATE KEY')) throw new Error('It is a private key: keep it to yourself.')
  if (text.trimStart().startsWith('-----BEGIN')) return [publicKeyOf(createPublicKey(text))]
  const file = jsonIn(text)
  const listed = z.looseObject({ keys: z.array(z.unknown()) }).safeParse(file)
  const keys = (listed.data?.keys ?? [file]).flatMap((each) => jwk.safeParse(each).data ?? [])
  if (keys.length === 0) throw new Error('There is no Ed25519 key in it.')
  return keys.map(({ kty, crv, x }) =>
    publicKeyOf(createPublicKey({ key: { kty, crv, x }, format: 'jwk' })),
  )
}

/** What the parser says of a mistake has a piece of the text in it. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('It is neither JSON nor PEM.')
  }
}
