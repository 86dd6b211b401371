import { foldWithArticle, withoutArticle, writtenWords } from './fold'

/**
 * How the words of names begin, each behind a space: with the Arabic article and without it, since of a word that somebody is
 * typing nobody knows yet whether it begins with one.
 */
export const beginningsOf = (names: string): string =>
  writtenWords(names)
    .map(foldWithArticle)
    .map((word) => ` ${word} ${withoutArticle(word)}`)
    .join('')

/** Whether every one of some folded words is how a word begins. */
export const areBeginnings = (words: readonly string[], beginnings: string): boolean =>
  words.every((word) => beginnings.includes(` ${word}`))
