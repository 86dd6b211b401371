import { generateKeyPairSync } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EDITION_FORMAT, MANIFEST_FORMAT } from '@/signing/formats'
import { judgeFile } from '@/signing/judge'
import { makeSigningKey, readPublicKeys, readSigningKey, sealedKey } from '@/signing/keys'
import { isSignedBy, Signer } from '@/signing/signed-file'

const ORIGIN = 'https://profiles.test'
const key = makeSigningKey()
const signer = new Signer(key, ORIGIN)
const edition = {
  format: EDITION_FORMAT,
  origin: ORIGIN,
  id: '1',
  of: { type: 'countries', id: '2' },
  number: 3,
  hash: 'a'.repeat(64),
  publishedAt: '2026-11-26T12:00:00.000Z',
  content: { name: { en: 'Côte d’Ivoire', ar: 'كوت ديفوار' }, iso2: 'CI' },
}
const file = signer.sign(edition)
const text = JSON.stringify(file)
const kindOf = (changed: string, keys = [key.public]) => judgeFile(changed, keys, ORIGIN).kind

describe('a file that was published here', () => {
  it('is genuine, also when somebody has indented it or begun it with a byte order mark', () => {
    for (const same of [text, JSON.stringify(file, null, 2), `\uFEFF${text}\r\n`])
      expect(judgeFile(same, [key.public], ORIGIN)).toMatchObject({
        kind: 'edition',
        keyId: key.id,
        edition: { number: 3, of: { id: '2' } },
      })
  })

  it('is genuine when its members stand in another order, and its letters are escaped', () => {
    const { signature, signed } = file
    const { format, ...rest } = signed
    const escaped = JSON.stringify({ signature, signed: { ...rest, format } }).replace(
      /[^\0-\x7f]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    expect(escaped).not.toBe(text)
    expect(kindOf(escaped)).toBe('edition')
  })

  it('is signed with the same bytes each time', () => {
    expect(signer.sign({ ...edition })).toEqual(file)
  })

  it('can be a manifest, which is not taken for an edition', () => {
    const manifest = {
      format: MANIFEST_FORMAT,
      origin: ORIGIN,
      sequence: 1,
      changedAt: null,
      files: [],
    }
    expect(kindOf(JSON.stringify(signer.sign(manifest)))).toBe('manifest')
  })
})

describe('any other file', () => {
  it('is not genuine when any one of its letters is another one', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, letter) => {
          fc.pre(text[at] !== letter)
          const changed = text.slice(0, at) + letter + text.slice(at + 1)
          const verdict = judgeFile(changed, [key.public], ORIGIN)
          // Whitespace outside of texts says nothing.
          if (verdict.kind === 'edition')
            expect(JSON.parse(changed)).toMatchObject({ signed: edition })
        },
      ),
      { numRuns: 2000 },
    )
    expect(kindOf(text.replace('"number":3', '"number":4'))).toBe('changed')
    expect(kindOf(text.replace('Ivoire', 'Ivoirf'))).toBe('changed')
  })

  it('is not genuine when something stands twice in it, or beside what is signed', () => {
    const twice = text.replace('"number":3', '"number":4,"number":3')
    expect(JSON.parse(twice)).toEqual(file)
    expect(kindOf(twice)).toBe('changed')
    expect(kindOf(`{"signed":{"number":9},${text.slice(1)}`)).toBe('changed')
    expect(kindOf(JSON.stringify({ ...file, note: 'As published.' }))).toBe('changed')
    expect(
      kindOf(JSON.stringify({ ...file, signature: { ...file.signature, by: 'INTERPOL' } })),
    ).toBe('changed')
  })

  it('is not genuine when a member was added of which JavaScript makes a prototype', () => {
    const added = '"__proto__":{"number":9},'
    for (const place of ['{', '"signed":{', '"signature":{', '"content":{', '"name":{']) {
      const changed = text.replace(place, place + added)
      expect(changed).not.toBe(text)
      expect({ place, kind: kindOf(changed) }).toEqual({ place, kind: 'changed' })
    }
  })

  it('is of an unknown key when that is not among ours, whatever name it gives itself', () => {
    const stranger = makeSigningKey()
    const foreign = new Signer(stranger, ORIGIN).sign(edition)
    expect(kindOf(JSON.stringify(foreign))).toBe('unknown-key')
    const named = { ...foreign, signature: { ...foreign.signature, keyId: key.id } }
    expect(kindOf(JSON.stringify(named))).toBe('changed')
    expect(kindOf(text, [])).toBe('unknown-key')
  })

  it('is from elsewhere when our key was used at another address', () => {
    const copy = new Signer(key, 'https://copy.test').sign({
      ...edition,
      origin: 'https://copy.test',
    })
    expect(judgeFile(JSON.stringify(copy), [key.public], ORIGIN)).toEqual({
      kind: 'elsewhere',
      origin: 'https://copy.test',
    })
    expect(judgeFile(JSON.stringify(copy), [key.public], undefined).kind).toBe('edition')
  })

  it.each(['', 'no JSON', '[]', '{}', 'null', JSON.stringify(edition), '{"signed":{}}'])(
    'is unsigned: %j',
    (other) => {
      expect(kindOf(other)).toBe('unsigned')
    },
  )

  it('is unsigned when what our key signed is neither an edition nor a manifest', () => {
    expect(kindOf(JSON.stringify(signer.sign({ origin: ORIGIN, format: 'other' })))).toBe(
      'unsigned',
    )
  })

  it('ends well, however deeply it is nested', () => {
    const deep = `{"signed":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}},"signature":${JSON.stringify(file.signature)}}`
    expect(kindOf(deep)).toBe('changed')
  })
})

describe('keys', () => {
  it('that were replaced still count, as long as they are published', () => {
    const next = makeSigningKey()
    expect(kindOf(text, [next.public, key.public])).toBe('edition')
    expect(kindOf(text, [next.public])).toBe('unknown-key')
  })

  it('are read as they are published: a set, one of it, or PEM; their ids are computed', () => {
    const set = JSON.stringify({ keys: [{ ...key.public, kid: 'another' }] })
    for (const published of [set, JSON.stringify(key.public), key.public.pem])
      expect(readPublicKeys(published)).toEqual([key.public])
    expect(() => readPublicKeys('{"keys":[]}')).toThrow('no Ed25519 key')
  })

  it('have the thumbprint of RFC 8037, appendix A.3', () => {
    const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
    const [read] = readPublicKeys(JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x }))
    expect(read?.kid).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  it('are kept so that they open with the passphrase only', () => {
    const sealed = sealedKey(key, 'a passphrase')
    expect(sealed).toContain('ENCRYPTED PRIVATE KEY')
    expect(readSigningKey(sealed, 'a passphrase').id).toBe(key.id)
    expect(() => readSigningKey(sealed, 'another')).toThrow()
    expect(() => readSigningKey(sealed)).toThrow()
  })

  it('may be set in a variable of the environment, where lines have no end', () => {
    const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(readSigningKey(pem.replaceAll('\n', '\\n')).id).toBe(key.id)
    const other = generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    expect(() => readSigningKey(other.toString())).toThrow('not an Ed25519 key')
    expect(() => readPublicKeys(pem)).toThrow('private key')
  })

  it('verify what was signed as RFC 8032 and RFC 8785 say', () => {
    // RFC 8785, section 3.2.3: the order of names is that of their UTF-16 code units.
    const value = { '€': 1, '\r': 2, דּ: 3, '1': 4, '😀': 5, '': 6, ö: 7 }
    const signed = signer.sign(value)
    expect(isSignedBy(signed, key.public)).toBe(true)
    expect(isSignedBy({ ...signed, signed: { ...value, '1': 5 } }, key.public)).toBe(false)
  })
})
