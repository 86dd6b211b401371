import type { Remark } from '../words/import/remark'

/** Larger files are refused: a profile is a few kilobytes. */
const MAX_BYTES = 2 * 1024 * 1024

/** What Windows-1252 has in place of the control characters 0x80–0x9F. Node's own decoder leaves them be. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BINARY_SIGNATURES = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'word'],
  ['{\\rtf', 'rtf'],
  ['\u00d0\u00cf\u0011\u00e0', 'office'],
] as const

/**
 * The text of a file: UTF-8, UTF-16 of either order, with or without a byte order mark, or else
 * Windows-1252; with line feeds as line ends. Or why it is refused: empty, binary or larger than 2 MiB.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { refusal: Remark } {
  if (bytes.length > MAX_BYTES) return { refusal: { code: 'tooLarge' } }
  const binary = binaryKind(bytes)
  if (binary) return { refusal: { code: binary } }
  const text = decode(bytes).replace(/^\uFEFF/, '')
  if (isBinary(text)) return { refusal: { code: 'binary' } }
  if (!/[\p{L}\p{N}]/u.test(text.replace(/&(nbsp|#160);/g, ' ')))
    return { refusal: { code: 'emptyFile' } }
  return { text: text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n') }
}

function binaryKind(bytes: Uint8Array): (typeof BINARY_SIGNATURES)[number][1] | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return BINARY_SIGNATURES.find(([prefix]) => start.startsWith(prefix))?.[1]
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const strange = text.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0
  return strange > 2 && strange > text.length / 50
}

function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const broken = utf8.match(/\ufffd/g)?.length ?? 0
  const sound = utf8.match(/[\u0080-\ufffc]/g)?.length ?? 0
  // A few damaged bytes do not make a UTF-8 text Windows-1252.
  return broken === 0 || sound > broken * 4 ? utf8 : decodeWindows1252(bytes)
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  // Half of every unit of a Latin text is zero; of an Arabic one, at least that of its spaces and line ends.
  const zeros = [0, 0]
  const highs = [new Map<number, number>(), new Map<number, number>()]
  sample.forEach((byte, index) => {
    const half = index % 2
    if (byte === 0) zeros[half] = (zeros[half] ?? 0) + 1
    const counts = highs[half]
    counts?.set(byte, (counts.get(byte) ?? 0) + 1)
  })
  const pairs = Math.floor(sample.length / 2)
  const isHigh = (half: 0 | 1): boolean => {
    const here = zeros[half] ?? 0
    const there = zeros[1 - half] ?? 0
    const script = here + (highs[half]?.get(0x06) ?? 0) + (highs[half]?.get(0x20) ?? 0)
    return here > there * 4 && here > pairs / 20 && script > pairs * 0.7
  }
  if (pairs < 2) return undefined
  if (isHigh(1)) return 'utf-16le'
  return isHigh(0) ? 'utf-16be' : undefined
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes)
    text +=
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte)
  return text
}
