/** A word of a text and where it stands there. */
export interface Token {
  folded: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}ـ]+/gu

/**
 * A word as the search compares it: without case, accents and Arabic vowel signs, with the Arabic
 * letters that are written for one another made one, without the Arabic article.
 */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ß/g, 'ss')
  return plain.length > 4 ? plain.replace(/^ال/, '') : plain
}

/** The words of a text, folded. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
