import { describe, expect, it } from 'vitest'

import { decodeText } from '../../../src/importer/decode'
import { sayRemark } from '../../../src/words/import/remark'

const TEXT = 'Türkiye\nالمغرب – “Ankara”'

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE with a byte order mark', utf16(`\uFEFF${TEXT}`, false)],
    ['UTF-16 BE with a byte order mark', utf16(`\uFEFF${TEXT}`, true)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT })
  })

  it.each([
    ['Latin', 'Region: Europe, says the text'],
    ['Arabic', 'المنطقة: أوروبا وهذا نص طويل بعض الشيء'],
  ])('reads %s UTF-16 without a byte order mark', (_, text) => {
    expect(decodeText(utf16(text, false))).toEqual({ text })
    expect(decodeText(utf16(text, true))).toEqual({ text })
  })

  it('reads Windows-1252 with its typographic quotes', () => {
    const bytes = Uint8Array.from([0x43, 0xf4, 0x74, 0x65, 0x20, 0x64, 0x92, 0x49, 0x20, 0x80])
    expect(decodeText(bytes)).toEqual({ text: 'Côte d’I €' })
  })

  it('keeps UTF-8 when a single byte of it is damaged', () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(20)), Buffer.from([0xff])])
    expect(decodeText(bytes)).toEqual({ text: `${'é'.repeat(20)}\uFFFD` })
  })

  it('makes every line end a line feed', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\nd'))).toEqual({ text: 'a\nb\nc\nd' })
  })

  it.each([
    ['an empty file', Buffer.alloc(0), /empty/],
    ['white space', Buffer.from(' \n\u00a0\t'), /empty/],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5, 200, 201]),
      /binary/,
    ],
    ['a PDF', Buffer.from('%PDF-1.7\nobj'), /PDF/],
    ['a Word file', Buffer.from('PK\u0003\u0004content'), /Word/],
    ['3 MiB', Buffer.alloc(3 * 1024 * 1024, 'a'), /larger than 2 MiB/],
  ])('refuses %s with a sentence', (_, bytes, reason) => {
    const decoded = decodeText(bytes)
    expect('refusal' in decoded && sayRemark(decoded.refusal)).toMatch(reason)
  })
})
