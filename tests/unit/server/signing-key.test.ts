import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { readEnvironment } from '@/env'
import { readOwnSigningKey } from '@/server/settings/signing-key'
import { makeSigningKey } from '@/signing/keys'

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-key-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const key = makeSigningKey()
const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const file = path.join(folder, 'key.pem')
writeFileSync(file, pem)

const keyFrom = (settings: Record<string, string>) => readOwnSigningKey(readEnvironment(settings))

test("the operator's key is taken from the variable or from the file that he names", async () => {
  expect((await keyFrom({ SIGNING_KEY: pem }))?.id).toBe(key.id)
  expect((await keyFrom({ SIGNING_KEY_FILE: file }))?.id).toBe(key.id)
  expect(await keyFrom({ SIGNING_KEY: '', SIGNING_KEY_FILE: '' })).toBeUndefined()
})

test('what is no such key is refused, and says which setting it is', async () => {
  await expect(keyFrom({ SIGNING_KEY: 'x' })).rejects.toThrow(/^SIGNING_KEY is not usable/)
  const missing = { SIGNING_KEY_FILE: path.join(folder, 'none') }
  await expect(keyFrom(missing)).rejects.toThrow(/^SIGNING_KEY_FILE is not usable/)
  expect(() => readEnvironment({ SIGNING_KEY: pem, SIGNING_KEY_FILE: file })).toThrow('one of them')
})
