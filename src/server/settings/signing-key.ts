import { readFile } from 'node:fs/promises'

import type { Environment } from '../../env'
import { readSigningKey, type SigningKey } from '../../signing/keys'
import { reasonOf } from '../../vocabulary/reason-of'
import { StartError } from '../start-error'

/**
 * The private key that the operator has set for signing editions; undefined where he leaves it to us.
 *
 * @throws {StartError} when it cannot be read, or is no Ed25519 key
 */
export async function readOwnSigningKey({
  signingKey,
}: Pick<Environment, 'signingKey'>): Promise<SigningKey | undefined> {
  if (!signingKey) return undefined
  const name = 'pem' in signingKey ? 'SIGNING_KEY' : 'SIGNING_KEY_FILE'
  try {
    return readSigningKey(
      'pem' in signingKey ? signingKey.pem : await readFile(signingKey.file, 'utf8'),
    )
  } catch (error) {
    const reason = reasonOf(error)
    throw new StartError(
      `${name} is not usable: ${reason} Make a key with "openssl genpkey -algorithm ed25519".`,
    )
  }
}
