const MARKS = /\p{M}/gu

const ARABIC_LETTERS: Record<string, string> = { ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ٱ: 'ا' }

/**
 * The text in lower case, without accents and with the Arabic letters that writers mix up unified, one
 * UTF-16 unit for each unit of the source: an index found in the answer is an index into the source.
 */
export function foldInPlace(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    if (unit < '\u0080') {
      folded += unit.toLowerCase()
      continue
    }
    const base = unit.normalize('NFD').charAt(0)
    folded += ARABIC_LETTERS[unit] ?? (base.toLowerCase().charAt(0) || unit)
  }
  return folded.replace(/[‘’ʼ`´]/g, "'")
}

/** The words of a text for comparing: folded as above, without punctuation, separated by single spaces. */
export function foldText(text: string): string {
  return foldInPlace(text.normalize('NFC'))
    .replace(MARKS, '')
    .replace(/ـ/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
