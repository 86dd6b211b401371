import { randomBytes } from 'node:crypto'
import path from 'node:path'

import type { Environment } from '../../env'
import { StartError } from '../start-error'
import { keepPrivateFile } from './private-file'

/** Where a secret is kept that was generated here. */
export const secretFileIn = (dataDir: string): string => path.join(dataDir, 'secret')

/**
 * The secret that signs sessions: PAYLOAD_SECRET, or on the embedded default one that is generated once and kept.
 *
 * @throws {StartError} with a database of the operator's own and no PAYLOAD_SECRET: several servers may share
 * that database and must agree on the secret, so it cannot be made up here
 */
export async function resolveSecret(environment: Environment): Promise<string> {
  if (environment.secret) return environment.secret
  if (environment.databaseUrl) {
    throw new StartError(
      'PAYLOAD_SECRET is not set, and with DATABASE_URL it must be. Make one with "openssl rand -hex 32", ' +
        'keep it, and set it to the same value on every server.',
    )
  }
  return keepPrivateFile(secretFileIn(environment.dataDir), () => randomBytes(32).toString('hex'))
}
