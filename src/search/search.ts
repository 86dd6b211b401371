import type { Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'

/** What a visitor asks of the search. */
export interface Question {
  locale: Locale
  /** As it was typed. */
  text: string
  /** Only documents of a kind. */
  kind?: ProfileCollection
  /** From 1. */
  page: number
  /** Whether nothing else is to be tried when nothing is found. */
  isExact: boolean
}

/** Which question the results answer, when it is not the one that was asked. */
export type Manner =
  /** Everything that was typed is there, in the language of the page. */
  | 'asked'
  /** It is there in other languages. */
  | 'other-languages'
  /** What was typed, corrected, is there. */
  | 'corrected'
  /** Some of the words are there. */
  | 'some-words'

/** What was found. */
export interface Found {
  manner: Manner
  /** This page of it, best first. */
  hits: Hit[]
  /** How much there is in all, by kind, whichever kind was asked for. */
  counts: Partial<Record<ProfileCollection, number>>
  /** The folded words that were looked for in each language, for quoting: whole ones, and beginnings of words. */
  marks: Partial<Record<Locale, Marks>>
  /** What may have been meant: pieces of what was typed, each as it was or a folded word in its place. */
  suggestion: SuggestedWord[] | undefined
}

/** A document that was found, and in which language. */
export interface Hit {
  collection: ProfileCollection
  id: string
  locale: Locale
}

export interface Marks {
  words: string[]
  beginnings: string[]
}

/** A piece of a suggestion. */
export interface SuggestedWord {
  text: string
  /** Whether it is a folded word of the editions and stands for one that was typed. */
  isCorrection: boolean
}

/** Looks for live documents. Rejects when there is nobody to ask. */
export type Search = (question: Question) => Promise<Found>

/** Documents on one page of results. */
export const PAGE_SIZE = 20
