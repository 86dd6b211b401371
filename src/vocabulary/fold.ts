const MARKS = /\p{M}/gu

/** Letters that Unicode does not take apart into one of these and a mark. */
const ARABIC_LETTERS: Record<string, string> = { ى: 'ي', ة: 'ه', ٱ: 'ا' }

/**
 * The text in lower case, without accents, with the Arabic letters that writers mix up and the kinds of apostrophes unified,
 * one UTF-16 unit for each unit of the source: an index found in the answer is an index into the source.
 */
export const foldInPlace = (text: string): string => foldLetters(text).replace(/[‘’ʼ`´]/g, "'")

/** The same, but for the apostrophes. */
export function foldLetters(text: string): string {
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
  return folded
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
