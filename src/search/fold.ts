import { withWesternDigits } from '../vocabulary/digits'
import { foldLetters } from '../vocabulary/fold'

/** A word of a text and where it stands there. */
export interface Token {
  folded: string
  start: number
  end: number
  /** Where it stands among the words of the text, from 0. */
  position: number
  /** Whether it is several words written as one: "cyber-crime", "d’Ivoire". They stand in the list themselves, too. */
  isCompound: boolean
}

/** Letters that Unicode does not take apart, as people without the key write them; Persian letters as the Arabic ones. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
}

/** Marks and the points of abbreviations; an apostrophe, and what draws an Arabic word out, which Unicode calls letters. */
const NO_LETTERS = /[^\p{L}\p{N}]|[ʼـ]/gu

/** The Arabic article, alone or with what is written together with it ("and the", "with the", "as the", "so the", "for the"). */
const ARTICLE = /^(?:[وبكف]?ال|لل)(?=.{3})/

/** Longer ones are no words, and an index takes no longer keys. */
const LONGEST_WORD = 60

/**
 * A word as the search compares it: without case, accents and Arabic vowel signs, with letters and digits that are written for
 * one another made one, without the Arabic article.
 */
export const foldWord = (word: string): string => foldWhole(word).slice(0, LONGEST_WORD)

const foldWhole = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : withoutArticle(foldWithArticle(word))

/** Nothing that is written in another way, too. */
const PLAIN = /^[a-z0-9]+$/i

export const withoutArticle = (folded: string): string => folded.replace(ARTICLE, '')

/** A word in the same way, but with the article, and however long it is. */
export const foldWithArticle = (word: string): string =>
  foldLetters(
    withWesternDigits(
      word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? letter),
    ).normalize('NFC'),
  )
    .replace(NO_LETTERS, '')
    .replace(/(?<=..)ء$/, '')

/** Letters, digits and their marks. "U.K." and "EE.UU." are one word, too, if nothing of that stands before or behind. */
const WORDS =
  /(?<![\p{L}\p{N}\p{M}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}\p{M}]))?|(?:\p{Lu}{2}\.){2,}|[\p{L}\p{N}\p{M}]+/gu
const JOINT = /^[-‐‑'’ʼ]$/

/** The words of a text, folded; after words that are joined by a hyphen or an apostrophe, what they are together. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  /** The words that the last one is joined to, itself included. */
  let joined: Token[] = []
  const closeCompound = () => {
    const [first] = joined
    const last = joined.at(-1)
    if (first && last && first !== last)
      tokens.push({
        ...first,
        folded: foldedIn(text, first, last),
        end: last.end,
        isCompound: true,
      })
  }
  let position = 0
  for (const { 0: word, index: start } of text.matchAll(WORDS)) {
    const token = {
      folded: foldWord(word),
      start,
      end: start + word.length,
      position,
      isCompound: false,
    }
    if (token.folded === '') continue
    position += 1
    const before = joined.at(-1)
    if (before && JOINT.test(text.slice(before.end, start))) joined.push(token)
    else {
      closeCompound()
      joined = [token]
    }
    tokens.push(token)
  }
  closeCompound()
  return tokens
}

const foldedIn = (text: string, first: Token, last: Token): string =>
  foldWord(text.slice(first.start, last.end).replace(/[-‐‑'’ʼ]/g, ''))

/** The words of a text, folded, each as it stands there. */
export const wordsOf = (text: string): string[] => writtenWords(text).map(foldWord).filter(Boolean)

/** The words of a text as they are written. */
export const writtenWords = (text: string): string[] => text.match(WORDS) ?? []
