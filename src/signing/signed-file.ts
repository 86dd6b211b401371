import { createPublicKey, sign, verify } from 'node:crypto'

import canonicalize from 'canonicalize'
import { z } from 'zod'

import { KEYS_PATH } from '../vocabulary/api-root'
import { type PublicKey, type SigningKey } from './keys'

export const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519').describe('RFC 8032.'),
  canonicalization: z
    .literal('RFC 8785')
    .describe('What is signed are the bytes of `signed`, written after RFC 8785, in UTF-8.'),
  keyId: z.string().describe('The `kid` of the public key.'),
  keys: z.url().describe('Where the public keys are. Ask there only when you trust the place.'),
  value: z.base64().describe('The signature, base64.'),
})

/** Something and the signature over it, as a file carries both. */
export interface SignedFile<T extends object = object> {
  signed: T
  signature: z.infer<typeof signatureSchema>
}

/** The bytes that a signature is over: JSON after RFC 8785. */
const bytesOf = (value: object): Buffer => Buffer.from(canonicalize(value) ?? '')

/** Signs what one installation says. */
export class Signer {
  readonly #key: SigningKey
  readonly #origin: string

  /** @param origin where the public keys are: scheme, host and port */
  constructor(key: SigningKey, origin: string) {
    this.#key = key
    this.#origin = origin
  }

  /** The same bytes for the same value: Ed25519 takes no random number. */
  sign<T extends object>(signed: T): SignedFile<T> {
    return {
      signed,
      signature: {
        algorithm: 'Ed25519',
        canonicalization: 'RFC 8785',
        keyId: this.#key.id,
        keys: this.#origin + KEYS_PATH,
        value: sign(null, bytesOf(signed), this.#key.privateKey).toString('base64'),
      },
    }
  }
}

/** Whether the signature of a file is that of a key over what the file says. */
export function isSignedBy({ signed, signature }: SignedFile, { kty, crv, x }: PublicKey): boolean {
  const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
  return verify(null, bytesOf(signed), key, Buffer.from(signature.value, 'base64'))
}
