import { beforeEach, describe, expect, test } from 'vitest'

import { readEnvironment } from '../../../../src/env'
import { resolveSecret } from '../../../../src/server/settings/secret'
import { temporaryFolder } from '../../../support/temporary-folder'

let DATA_DIR: string

beforeEach(async () => {
  DATA_DIR = await temporaryFolder()
})

describe('the secret', () => {
  test('is the one that is set', async () => {
    const environment = readEnvironment({ DATA_DIR, PAYLOAD_SECRET: 'set by the operator' })
    expect(await resolveSecret(environment)).toBe('set by the operator')
  })

  test('is generated once and kept on the embedded default', async () => {
    const environment = readEnvironment({ DATA_DIR })
    const secret = await resolveSecret(environment)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(await resolveSecret(environment)).toBe(secret)
  })

  test('is demanded with a database of the operator’s own, with a way to make one', async () => {
    const environment = readEnvironment({ DATA_DIR, DATABASE_URL: 'postgres://h/d' })
    await expect(resolveSecret(environment)).rejects.toThrow(/PAYLOAD_SECRET.*openssl rand -hex 32/)
  })
})
