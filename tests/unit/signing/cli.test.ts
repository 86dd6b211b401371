import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, it } from 'vitest'

import { PROJECT_ROOT } from '@/server/project-root'
import { EDITION_FORMAT, MANIFEST_FORMAT } from '@/signing/formats'
import { makeSigningKey } from '@/signing/keys'
import { Signer } from '@/signing/signed-file'

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-verify-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const key = makeSigningKey()
const signer = new Signer(key, 'https://profiles.test')

function put(name: string, content: string | object): string {
  const file = path.join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const keys = put('keys.json', { keys: [key.public] })

/** Node ends with 13 now and then while it loads modules through hooks: then nothing was run yet. */
function verify(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/signing/cli.ts', ...args],
    { cwd: PROJECT_ROOT, encoding: 'utf8' },
  )
  return status === 13 ? verify(...args) : { status, said: stdout + stderr }
}

const edition = signer.sign({
  format: EDITION_FORMAT,
  origin: 'https://profiles.test',
  of: { type: 'countries', id: '2' },
  number: 3,
  hash: 'h',
  publishedAt: '2026-11-26T12:00:00.000Z',
  content: { name: { en: 'Belgium' } },
})

it('answers about a file in a sentence and with its exit code', () => {
  const file = put('edition.json', edition)
  const genuine = verify(file, '--key', keys)
  expect(genuine.said).toContain(
    'Genuine: edition 3 of “Belgium” (countries/2), published 2026-11-26',
  )
  expect(genuine.status).toBe(0)
  const changed = put('changed.json', JSON.stringify(edition).replace('Belgium', 'Belgiun'))
  expect(verify(changed, '--key', keys)).toMatchObject({ status: 1 })
  const others = put('others.pem', makeSigningKey().public.pem)
  expect(verify(file, '--key', others)).toMatchObject({ status: 1 })
  // The file itself says where its keys are: that is nobody's word.
  expect(verify(file)).toMatchObject({ status: 2 })
  expect(verify(path.join(folder, 'none.json'), '--key', keys)).toMatchObject({ status: 2 })
}, 60_000)

it('takes the address of a site, or of a page of it, and says what an address is', () => {
  const file = put('of-a-site.json', edition)
  const from = (origin: string) => verify(file, '--key', keys, '--origin', origin)
  expect(from('https://profiles.test/en/countries/belgium')).toMatchObject({ status: 0 })
  const elsewhere = from('https://profiles.example')
  expect([elsewhere.status, elsewhere.said]).toEqual([1, expect.stringContaining('Not from there')])
  expect(from('profiles.test')).toEqual({
    status: 2,
    said: '"profiles.test" is no address of a site. Give --origin one, such as https://profiles.example.\n',
  })
}, 60_000)

it('says which file is no key, and repeats nothing of it', () => {
  const file = put('by-key.json', edition)
  const secret = put('secret', 'root:x:0:0:root:/root:/bin/bash\n')
  expect(verify(file, '--key', secret)).toEqual({
    status: 2,
    said: `${secret} cannot be taken for a key: It is neither JSON nor PEM.\n`,
  })
  const other = put('other.json', { name: 'Belgium' })
  expect(verify(file, '--key', other).said).toBe(
    `${other} cannot be taken for a key: There is no Ed25519 key in it.\n`,
  )
}, 60_000)

it('compares the files of a folder with its manifest', () => {
  const mirror = mkdtempSync(path.join(folder, 'mirror-'))
  const content = 'id\r\n1\r\n'
  const sha256 = createHash('sha256').update(content).digest('hex')
  const files = ['a.csv', 'b.csv'].map((name) => ({ name, bytes: content.length, sha256 }))
  const origin = 'https://profiles.test'
  const manifest = { format: MANIFEST_FORMAT, origin, sequence: 7, changedAt: null, files }
  const inMirror = (name: string, text: string) => {
    writeFileSync(path.join(mirror, name), text)
  }
  inMirror('manifest.json', JSON.stringify(signer.sign(manifest)))
  inMirror('a.csv', content)
  const partial = verify(mirror, '--key', keys)
  expect(partial.said).toContain(
    '1 files are what the manifest says; 1 of it are not in the folder',
  )
  expect(partial.status).toBe(0)
  inMirror('b.csv', content.replace('1', '2'))
  inMirror('c.csv', content)
  const changed = verify(mirror, '--key', keys)
  expect(changed.said).toContain('Changed: b.csv\nNot in the manifest: c.csv')
  expect(changed.status).toBe(1)
}, 60_000)
